import Delimitation
import Foundation
import Land
import Reporting

/// The answer of `improve` for people: how many change, the moves with their reasons, what more change
/// would reach, and which page to open.
struct ImprovementText {
  /// The whole text, ended by a line feed.
  let text: String

  /// A text in a language.
  init(_ report: ImprovementReport, folder: String, language: Language) {
    var lines = [
      Messages.peopleChange(
        report.peopleChanged, bound: report.leastChange, isProved: report.isProved,
        isUnchanged: report.isUnchanged)[language]
    ]
    for (index, move) in report.moves.enumerated() {
      let name = Messages.move(
        index + 1, from: report.from(move), to: report.to(move), blocks: move.blocks.count,
        people: move.people, units: move.units)
      lines.append("  " + name[language])
      lines += move.reasons.map { "     " + $0.text[language] }
    }
    lines.append(Messages.coverageOfCurve(Self.curve(report, language))[language])
    let page = (folder as NSString).appendingPathComponent("index.html")
    lines.append(Messages.openChange(page)[language])
    text = lines.map { $0 + "\n" }.joined()
  }

  private static func curve(_ report: ImprovementReport, _ language: Language) -> String {
    let steps = report.steps
    return ([steps[0]] + (steps.count > 1 ? [steps[steps.count - 1]] : [])).map {
      language.whole($0.figures.peopleChanged) + ": "
        + language.percent(report.coverage($0.report))
    }.joined(separator: " … ")
  }
}
