import Delimitation
import Foundation
import Land
import Reporting

/// The answer of `compare` for people: a line per plan, the rules it breaks, and which page to open.
struct ComparingText {
  /// The whole text, ended by a line feed.
  let text: String

  /// A text in a language.
  init(_ comparing: Comparing, folder: String, papers: [String], language: Language) {
    let given = comparing.compared.count { $0.source != nil }
    var lines = [Messages.compared(given, in: folder)[language] + ":"]
    for compared in comparing.compared {
      lines.append("  " + ComparingText.line(compared, in: language))
      let broken = compared.report.evaluation.rules.filter { !$0.isKept }
      lines += broken.map { "     " + Messages.breaks($0.rule, $0.reason)[language] }
      lines += comparing.streets.filter { $0.folder == compared.folder }.map { found in
        let page = (folder as NSString).appendingPathComponent(found.folder + "/streets.html")
        return "     " + Messages.changedStreets(found.difference, page)[language]
      }
    }
    func path(_ name: String) -> String { (folder as NSString).appendingPathComponent(name) }
    lines.append(Messages.open(path("index.html"))[language])
    if !papers.isEmpty { lines.append(Messages.paper(papers.map(path))[language]) }
    text = lines.map { $0 + "\n" }.joined()
  }

  private static func line(_ compared: ComparedOption, in language: Language) -> String {
    let evaluation = compared.report.evaluation
    let figures = ["coverage", "people_changed"].compactMap { id -> String? in
      guard let measure = evaluation.measures.first(where: { $0.measure == id }),
        let value = measure.value
      else { return nil }
      let text = measureText(id, value: value, unit: measure.unit, language: language)
      return text.name + " " + text.value
    }
    let title = compared.source?.title ?? Messages.statusQuo[language]
    let areas = Messages.areas(evaluation.areas.count)[language]
    return "\(compared.folder) (\(title)): " + ([areas] + figures).joined(separator: ", ")
  }
}
