import Delimitation

import Land

/// What a reader needs to check the figures: measures, assumptions, the index, the inputs, among them
/// the files of a plan that was given.
func appendixSection(_ report: Report, source: PlanSource?, words: Words) -> Markup {
  section(
    words.report.appendix, id: "appendix", style: "appendix",
    measures(report.evaluation, words) + exactFigures(report, words: words)
      + changeTable(report, words: words) + measureCards(words) + method(report.provenance, words)
      + protectionMarkup([report], words) + assumptions(report.provenance.findings, words)
      + inputs(report.provenance, source?.files ?? [], words))
}

private func heading(_ text: String) -> Markup { element("h3", [:], text: text) }

private func measures(_ evaluation: Evaluation, _ words: Words) -> [Markup] {
  var table = DataTable(
    caption: words.report.measuresCaption,
    headers: [words.report.measure, words.report.value, words.report.formula], style: "measures")
  table.rows = evaluation.measures.map { measure in
    [
      .text(words.name(ofMeasure: measure.measure)),
      .number(words.exactValue(measure.value, ofMeasure: measure.measure, unit: measure.unit)),
      .text(words.formula(ofMeasure: measure.measure)),
    ]
  }
  return [heading(words.report.measures), table.markup]
}

private func method(_ provenance: Provenance, _ words: Words) -> [Markup] {
  [heading(words.report.indexMethod), paragraph(provenance.indexMethod[words.language])]
}

/// Findings by check in the order of their first; ten of each and how many more.
private func assumptions(_ findings: [Finding], _ words: Words) -> [Markup] {
  guard !findings.isEmpty else {
    return [heading(words.report.assumptions), paragraph(words.report.noAssumptions)]
  }
  var order: [String] = []
  var groups: [String: [Finding]] = [:]
  for finding in findings {
    if groups[finding.check] == nil { order.append(finding.check) }
    groups[finding.check, default: []].append(finding)
  }
  let shown = 10
  let items = order.flatMap { check -> [Markup] in
    let group = groups[check] ?? []
    let lines = group.prefix(shown).map { element("li", [:], text: $0.line(in: words.language)) }
    let rest = group.count - shown
    return rest > 0
      ? lines + [element("li", [:], text: words.report.moreFindings(rest))] : Array(lines)
  }
  return [heading(words.report.assumptions), element("ul", ["class": "findings"], items)]
}

/// Files with their checksums, as a table.
func inputsTable(_ files: [(file: String, sha256: String?)], _ words: Words) -> DataTable {
  var table = DataTable(
    caption: words.report.inputsCaption, headers: [words.report.file, words.report.checksum],
    style: "cards inputs")
  table.rows = files.map { input in
    [
      .text(input.file),
      input.sha256.map { TableCell(content: element("code", [:], text: $0), isNumber: false) }
        ?? .text(ProtectionWords(words).noChecksum),
    ]
  }
  return table
}

private func inputs(
  _ provenance: Provenance, _ planFiles: [(file: String, sha256: String)], _ words: Words
) -> [Markup] {
  let given = planFiles.map { (file: $0.file, sha256: Optional($0.sha256)) }
  let table = inputsTable(provenance.toldInputs + given, words)
  let seed = provenance.seed.map { " " + words.report.seed(String($0)) + "." } ?? ""
  return [
    heading(words.report.inputs), table.markup,
    paragraph(words.page.madeWith(provenance.version) + "." + seed),
  ]
}
