import Geometry
import Land
import Project
import Reporting

/// The answer of `inspect` for people: layers, totals, pieces, neighbours, findings by severity and
/// check, in 92 columns.
struct InspectionText {
  /// How many findings of one kind are shown in full.
  private static let shownPerKind = 3

  /// The whole text, ended by a line feed.
  let text: String

  /// A text in a language.
  init(_ inspection: Inspection, language: Language) {
    let sections =
      [InspectionText.layers(inspection.layers, in: language)]
      + [InspectionText.totals(inspection, in: language)]
      + Severity.allCases.compactMap { severity in
        let groups = FindingGroup.groups(of: inspection.findings).filter {
          $0.severity == severity
        }
        return groups.isEmpty ? nil : InspectionText.findings(groups, severity, in: language)
      }
    text = sections.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
  }

  private static func layers(_ layers: [LayerSummary], in language: Language) -> [String] {
    [Messages.layers[language]]
      + layers.flatMap { layer in
        let system = layer.crs.map { "\(layer.crsName) (\($0))" } ?? layer.crsName
        let records = Messages.records(layer.records)[language]
        let columns = Messages.columns(layer.columns)[language]
        return wrapped(
          "\(layer.name): \(records); \(system); \(layer.encoding); \(columns)", first: "  ",
          rest: "    ")
      }
  }

  private static func totals(_ inspection: Inspection, in language: Language) -> [String] {
    var lines = [
      Messages.totals[language],
      "  " + Messages.blocks(inspection.map.ids.count)[language],
    ]
    if let population = inspection.population {
      let note = inspection.populationNote.map { " (\($0))" } ?? ""
      lines.append("  " + Messages.inhabitants(population)[language] + note)
    }
    if let deprived = inspection.deprivedPopulation {
      lines.append("  " + Messages.deprivedInhabitants(deprived)[language])
    }
    let surface = language.decimal(inspection.surfaceSquareMetres / 1_000_000, places: 1)
    lines.append("  " + surface + " km² (" + inspection.map.system.name + ")")
    lines.append("  " + Messages.pieces(inspection.pieces)[language])
    lines.append("  " + Messages.neighbours(inspection.neighbours)[language])
    lines += Messages.kinds(inspection.kinds).map { "  " + $0[language] }
    return lines
  }

  /// Findings of one severity by check: the worst few of each in full, and the count of its rest.
  private static func findings(
    _ groups: [FindingGroup], _ severity: Severity, in language: Language
  ) -> [String] {
    let count = groups.reduce(0) { $0 + $1.members.count }
    return [Messages.severities(severity, count: count)[language]]
      + groups.flatMap { lines($0, in: language) }
  }

  private static func lines(_ group: FindingGroup, in language: Language) -> [String] {
    let count = group.members.count
    let file = group.file.map { " – " + $0 } ?? ""
    var lines = ["  \(group.title[language])\(file): \(language.whole(count))"]
    let mend = group.mend(ofFirst: shownPerKind)[language]
    for entry in group.members.prefix(shownPerKind) {
      let finding = entry.finding
      let row = Messages.place(finding.place, within: group.file)[language]
      let ownMend = mend.isEmpty ? finding.mend[language] : ""
      let text = [row, finding.message[language], ownMend].filter { !$0.isEmpty }
      lines += wrapped(text.joined(separator: " "), first: "    ", rest: "      ")
    }
    if count > shownPerKind {
      lines.append("    " + Messages.moreOfTheKind(count - shownPerKind)[language])
    }
    if !mend.isEmpty { lines += wrapped(mend, first: "    → ", rest: "      ") }
    return lines
  }

  /// A text in lines of at most 92 characters, broken between words.
  static func wrapped(_ text: String, first: String, rest: String) -> [String] {
    var lines: [String] = []
    var line = first
    var isEmpty = true
    for word in text.split(separator: " ") {
      if !isEmpty, line.count + 1 + word.count > 92 {
        lines.append(line)
        line = rest
        isEmpty = true
      }
      line += (isEmpty ? "" : " ") + word
      isEmpty = false
    }
    return lines + [line]
  }
}
