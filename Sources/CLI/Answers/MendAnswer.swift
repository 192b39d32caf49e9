import Geometry
import Land

/// The JSON answer of `mend`: counts per layer and step, and the checks before and after.
struct MendAnswer: Encodable {
  struct StepAnswer: Encodable {
    let step: String
    let changes: Int
    let decide: Int
    let left: Int
    let surfaceM2: Double
    let people: Nullable<Double>
  }

  struct CountsAnswer: Encodable {
    let invalid: Int
    let overlaps: Int
    let overlapM2: Double
    let gaps: Int
    let wideGaps: Int
    let surfaceM2: Double

    /// The counts of a layer.
    init(_ counts: MendCounts) {
      invalid = counts.invalid
      overlaps = counts.overlaps
      overlapM2 = counts.overlapSquareMetres
      gaps = counts.gaps
      wideGaps = counts.wideGaps
      surfaceM2 = counts.surfaceSquareMetres
    }
  }

  struct NeighboursAnswer: Encodable {
    let before: Int
    let after: Int
    let gained: Int
    let lost: Int

    /// The neighbours of a layer.
    init(_ neighbours: MendedNeighbours) {
      before = neighbours.before
      after = neighbours.after
      gained = neighbours.changes.count { $0.kind == .gained }
      lost = neighbours.changes.count { $0.kind == .lost }
    }
  }

  struct LayerAnswer: Encodable {
    let layer: String
    let copy: String
    let records: Int
    let changed: Int
    let removed: Int
    let steps: [StepAnswer]
    let before: CountsAnswer
    let after: CountsAnswer
    let neighbours: NeighboursAnswer
  }

  let out: String
  let project: String
  let population: Int64
  let peopleTouched: Int64
  let layers: [LayerAnswer]

  /// An answer in a language.
  init(_ log: MendLog, folder: String, in language: Language) {
    out = folder
    project = log.projectCopy
    population = log.population
    peopleTouched = log.peopleTouched
    layers = log.layers.map { entry in
      let mended = entry.mended
      return LayerAnswer(
        layer: entry.name, copy: entry.copy, records: mended.isChanged.count,
        changed: mended.isChanged.count { $0 }, removed: mended.isRemoved.count { $0 },
        steps: MendSteps.all.map { Self.step($0, log, entry) },
        before: CountsAnswer(mended.before), after: CountsAnswer(mended.after),
        neighbours: NeighboursAnswer(mended.neighbours))
    }
  }

  private static func step(_ step: MendStep, _ log: MendLog, _ entry: MendLog.Entry) -> StepAnswer {
    let tally = log.tally(step, in: entry)
    let changes = entry.mended.changes.filter { $0.step == step.name }
    return StepAnswer(
      step: step.name, changes: tally.changes, decide: changes.count { $0.kind == .decide },
      left: changes.count { $0.kind == .left }, surfaceM2: tally.surfaceSquareMetres,
      people: Nullable(tally.people))
  }
}

/// The JSON answer of `mend --undo`.
struct RestoredAnswer: Encodable {
  let out: String
  let files: [String]
}
