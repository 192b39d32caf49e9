import Delimitation
import Land
import Reporting

/// The JSON answer of `propose`: where the result lies, and how good each option is.
struct ProposalAnswer: Encodable {
  struct OptionAnswer: Encodable {
    let option: String
    let profile: String
    let objective: String
    let value: Double
    let best: Double
    let bound: Double
    let gap: Nullable<Double>
    let proved: Bool
  }

  let out: String
  let stopped: String
  let steps: UInt64
  let options: [OptionAnswer]
  let explanations: [String]

  /// An answer in a language.
  init(_ proposal: Proposal, folder: String, in language: Language) {
    out = folder
    stopped = proposal.outcome.stopped.rawValue
    steps = proposal.outcome.steps
    options = proposal.options.map { OptionAnswer($0.option, folder: $0.compared.folder) }
    explanations = proposal.outcome.explanations.map { $0[language] }
  }
}

extension ProposalAnswer.OptionAnswer {
  fileprivate init(_ option: PlanOption, folder: String) {
    self.init(
      option: folder, profile: option.profile.rawValue, objective: option.objective,
      value: option.value, best: option.best, bound: option.bound, gap: Nullable(option.gap),
      proved: option.isProved)
  }
}

extension PlanOption {
  /// How far the best plan is from the bound, as a share of the bound; nil where the bound is 0 and
  /// the best is not.
  fileprivate var gap: Double? {
    guard bound != 0 else { return best == 0 ? 0 : nil }
    return abs(bound - best) / abs(bound)
  }
}
