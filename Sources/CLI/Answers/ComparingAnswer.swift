import Delimitation
import Foundation
import Land
import Reporting

/// The JSON answer of `compare`: where the result lies, and the main figures of each plan.
struct ComparingAnswer: Encodable {
  struct RuleAnswer: Encodable {
    let rule: String
    let reason: String
  }

  struct OptionAnswer: Encodable {
    let option: String
    let title: String
    let plan: Nullable<String>
    let areas: Int
    let populationInside: Int64
    let coverage: Nullable<Double>
    let peopleChanged: Nullable<Int64>
    let rulesBroken: [RuleAnswer]
  }

  let out: String
  let options: [OptionAnswer]

  /// An answer in a language.
  init(_ comparing: Comparing, folder: String, in language: Language) {
    out = folder
    options = comparing.compared.map { OptionAnswer($0, in: language) }
  }
}

extension ComparingAnswer.OptionAnswer {
  fileprivate init(_ compared: ComparedOption, in language: Language) {
    let evaluation = compared.report.evaluation
    self.init(
      option: compared.folder, title: compared.source?.title ?? Messages.statusQuo[language],
      plan: Nullable(compared.source?.path), areas: evaluation.areas.count,
      populationInside: evaluation.areas.reduce(0) { $0 + $1.population },
      coverage: Nullable(evaluation.value("coverage")),
      peopleChanged: Nullable(evaluation.value("people_changed").map { Int64($0.rounded()) }),
      rulesBroken: evaluation.rules.filter { !$0.isKept }.map {
        ComparingAnswer.RuleAnswer(rule: $0.rule, reason: $0.reason[language])
      })
  }
}
