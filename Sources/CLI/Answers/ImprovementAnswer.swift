import Delimitation
import Land
import Reporting

/// The JSON answer of `improve`: how many people change, the moves, and the curve.
struct ImprovementAnswer: Encodable {
  struct ReasonAnswer: Encodable {
    let rule: String
    let text: String
  }

  struct MoveAnswer: Encodable {
    let move: Int
    let from: Nullable<String>
    let to: Nullable<String>
    let blocks: [String]
    let people: Int64
    let units: [String]
    let reasons: [ReasonAnswer]
  }

  struct StepAnswer: Encodable {
    let furtherThousands: Int
    let peopleChanged: Int64
    let coverage: Double
  }

  let out: String
  let stopped: String
  let steps: UInt64
  let givenIsValid: Bool
  let givenCoverage: Double
  let peopleChanged: Int64
  let bound: Int64
  let proved: Bool
  let moves: [MoveAnswer]
  let curve: [StepAnswer]

  /// An answer in a language.
  init(
    _ improvement: Improvement, _ report: ImprovementReport, folder: String,
    in language: Language
  ) {
    out = folder
    stopped = improvement.stopped.rawValue
    steps = improvement.steps
    givenIsValid = improvement.givenIsValid
    givenCoverage = report.coverage(report.given)
    peopleChanged = report.peopleChanged
    bound = report.leastChange
    proved = report.isProved
    let ids = report.given.problem.territory.blocks.ids
    moves = report.moves.enumerated().map { index, move in
      MoveAnswer(
        move: index + 1, from: Nullable(report.from(move)?.id), to: Nullable(report.to(move)?.id),
        blocks: move.blocks.map { ids[Int($0)] }, people: move.people, units: move.units,
        reasons: move.reasons.map { ReasonAnswer(rule: $0.rule, text: $0.text[language]) })
    }
    curve = report.steps.map {
      StepAnswer(
        furtherThousands: $0.figures.furtherThousands, peopleChanged: $0.figures.peopleChanged,
        coverage: report.coverage($0.report))
    }
  }
}
