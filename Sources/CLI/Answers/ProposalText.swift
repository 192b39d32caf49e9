import Delimitation
import Foundation
import Land
import Reporting

/// The answer of `propose` for people: a line per option, and which page to open.
struct ProposalText {
  /// The whole text, ended by a line feed.
  let text: String

  /// A text in a language.
  init(_ proposal: Proposal, folder: String, language: Language) {
    let options = proposal.options
    let heading = Messages.written(options.count, to: folder)[language] + ":"
    let lines = options.map { ProposalText.line($0.compared, $0.option, in: language) }
    let page = Messages.open((folder as NSString).appendingPathComponent("index.html"))[language]
    text = ([heading] + lines + [page]).map { $0 + "\n" }.joined()
  }

  private static func line(
    _ compared: ComparedOption, _ option: PlanOption, in language: Language
  ) -> String {
    let unit =
      compared.report.evaluation.measures.first { $0.measure == option.objective }?.unit ?? ""
    func text(_ value: Double, _ language: Language) -> (name: String, value: String) {
      measureText(option.objective, value: value, unit: unit, language: language)
    }
    let standing = Messages.standing(
      value: { text(option.value, $0).value }, bound: { text(option.bound, $0).value },
      isHigherBetter: option.bound > option.best, isIdeal: option.boundIsIdeal,
      isProved: option.isProved && option.value == option.best)
    let profile = profileText(option.profile, language: language)
    let name = text(option.value, language).name
    return "  \(compared.folder) (\(profile)): \(name): \(standing[language])"
  }
}
