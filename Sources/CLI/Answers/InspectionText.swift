import Geometry
import Land
import Project

/// The answer of `inspect` for people: layers, totals, pieces, neighbours, findings by severity.
struct InspectionText {
  /// How many findings of one kind are shown in full.
  private static let shownPerKind = 5

  /// The whole text, ended by a line feed.
  let text: String

  /// A text in a language.
  init(_ inspection: Inspection, language: Language) {
    let sections =
      [InspectionText.layers(inspection.layers, in: language)]
      + [InspectionText.totals(inspection, in: language)]
      + Severity.allCases.compactMap { severity in
        let findings = inspection.findings.filter { $0.severity == severity }
        return findings.isEmpty
          ? nil : InspectionText.findings(findings, severity, in: language)
      }
    text = sections.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
  }

  private static func layers(_ layers: [LayerSummary], in language: Language) -> [String] {
    [Messages.layers[language]]
      + layers.map { layer in
        let system = layer.crs.map { "\(layer.crsName) (\($0))" } ?? layer.crsName
        let records = Messages.records(layer.records)[language]
        let columns = Messages.columns(layer.columns)[language]
        return "  \(layer.name): \(records); \(system); \(layer.encoding); \(columns)"
      }
  }

  private static func totals(_ inspection: Inspection, in language: Language) -> [String] {
    var lines = [
      Messages.totals[language],
      "  " + Messages.blocks(inspection.blocks)[language],
    ]
    if let population = inspection.population {
      let note = inspection.populationNote.map { " (\($0))" } ?? ""
      lines.append("  " + Messages.inhabitants(population)[language] + note)
    }
    if let deprived = inspection.deprivedPopulation {
      lines.append("  " + Messages.deprivedInhabitants(deprived)[language])
    }
    let surface = language.decimal(inspection.surfaceSquareMetres / 1_000_000, places: 1)
    lines.append("  " + surface + " km² (" + inspection.system.name + ")")
    lines.append("  " + Messages.pieces(inspection.pieces)[language])
    lines.append("  " + Messages.neighbours(inspection.neighbours)[language])
    return lines
  }

  /// Findings of one severity, the first few of each kind and the count of its rest.
  private static func findings(
    _ findings: [Finding], _ severity: Severity, in language: Language
  ) -> [String] {
    var lines = [Messages.severities(severity, count: findings.count)[language]]
    var kinds: [String] = []
    var members: [String: [Finding]] = [:]
    for finding in findings {
      if members[finding.check] == nil { kinds.append(finding.check) }
      members[finding.check, default: []].append(finding)
    }
    for kind in kinds {
      let all = members[kind, default: []]
      lines += all.prefix(shownPerKind).map { "  " + $0.line(in: language) }
      if all.count > shownPerKind {
        lines.append("  " + Messages.moreOfTheKind(all.count - shownPerKind)[language])
      }
    }
    return lines
  }
}
