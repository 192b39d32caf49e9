import Delimitation

/// What an ensemble says of each measure, and whether its chains agree.
struct EnsembleSummary {
  /// A measure over all plans.
  struct Line {
    let measure: String
    let unit: String
    /// Values below which 5, 50 and 95 of 100 plans lie.
    let low: Double
    let middle: Double
    let high: Double
    let diagnosis: Diagnosis

    init(_ column: NeutralEnsemble.Column) {
      measure = column.measure
      unit = column.unit
      low = column.quantile(0.05)
      middle = column.quantile(0.5)
      high = column.quantile(0.95)
      diagnosis = column.diagnosis
    }
  }

  /// The measures by which agreement is judged; those of identity layers carry the layer.
  private static let judged = [
    "coverage", "mixing_mean", "separated_people", "polsby_popper_mean", "boundary_km",
  ]

  let plans: Int
  let chains: Int
  let shards: [Int]
  let shardCount: Int
  let movedShare: Double
  let wasInterrupted: Bool
  /// A line for each measure that is defined for every plan.
  let lines: [Line]

  /// The summary of shards that belong together.
  init(_ files: [EnsembleFile]) {
    let ensemble = NeutralEnsemble(files)
    plans = ensemble?.plans ?? 0
    chains = ensemble?.chains ?? 0
    shards = files.map(\.header.shard)
    shardCount = files.first?.header.shards ?? 1
    let moved = files.flatMap(\.header.movedShare)
    movedShare = moved.reduce(0, +) / Double(max(1, moved.count))
    wasInterrupted = files.contains { $0.header.stopped == "interrupt" }
    lines = (ensemble?.columns ?? []).map(Line.init)
  }

  /// The lines by which agreement is judged.
  var judged: [Line] {
    lines.filter { line in
      EnsembleSummary.judged.contains(String(line.measure.prefix { $0 != ":" }))
    }
  }

  /// Judged measures on which the chains do not agree well enough.
  var unsettled: [Line] { judged.filter { !$0.diagnosis.isSettled } }
}
