import Delimitation

import Land

/// The table of all areas.
func areasSection(_ report: Report, words: Words) -> Markup {
  let names = words.report
  var table = DataTable(
    caption: names.areasCaption,
    headers: [
      names.number, names.area, names.inhabitants, names.inBand, names.deprivedPeople,
      names.deprivedShare, names.index, names.districts, names.surface, names.compactness,
      names.parts,
    ], style: "cards areas")
  table.rows = report.evaluation.areas.indices.map { areaRow(report, area: $0, words: words) }
  table.total = totalRow(report, words)
  let note = report.provenance.populationNote.map {
    paragraph(words.page.note($0) + ".", style: "note")
  }
  return section(
    names.areas, id: "areas",
    [table.markup, paragraph(outsideSentence(report, words)), note ?? .empty])
}

private func areaRow(_ report: Report, area: Int, words: Words) -> [TableCell] {
  let label = report.plan.labels[area]
  let figures = report.evaluation.areas[area]
  let link = element("a", ["href": "#area-\(area + 1)"], text: label.name)
  return [
    .text(label.id), TableCell(content: link, isNumber: false),
    .number(words.numbers.count(figures.population)),
    .text(figures.populationIsInRange ? words.page.yes : words.page.no),
    .number(words.numbers.count(figures.deprivedPopulation)),
    .number(figures.deprivedShare.map { words.numbers.percent($0) } ?? words.page.notDefined),
    .number(figures.deprivationIndex.map { words.numbers.decimal($0, 2) } ?? words.page.notDefined),
    .text(figures.districts.joined(separator: ", ")),
    .number(words.numbers.decimal(figures.surfaceSquareMetres / 1_000_000, 2) + "\u{a0}km²"),
    .number(words.numbers.decimal(figures.polsbyPopper, 2)), .number(String(figures.parts)),
  ]
}

private func totalRow(_ report: Report, _ words: Words) -> [TableCell] {
  let areas = report.evaluation.areas
  let deprived = areas.reduce(0) { $0 + $1.deprivedPopulation }
  let surface = areas.reduce(0) { $0 + $1.surfaceSquareMetres }
  return [
    .text(""), .text(words.report.total), .number(words.numbers.count(report.populationInside)),
    .text(""), .number(words.numbers.count(deprived)), .text(""), .text(""), .text(""),
    .number(words.numbers.decimal(surface / 1_000_000, 2) + "\u{a0}km²"), .text(""), .text(""),
  ]
}

/// What the plan must keep to.
func rulesSection(_ report: Report, words: Words) -> Markup {
  var table = DataTable(
    caption: words.report.rulesCaption,
    headers: [words.report.rule, words.report.verdict], style: "rules")
  let broken = report.evaluation.rules.count { !$0.isKept }
  if broken > 0 { table.headers.append(words.report.reason) }
  table.rows = report.evaluation.rules.map { verdict in
    let reason = verdict.isKept ? words.page.notDefined : verdict.reason[words.language]
    return [
      .text(words.name(ofRule: verdict.rule)),
      .text(verdict.isKept ? words.report.kept : words.report.broken),
    ] + (broken > 0 ? [.text(reason)] : [])
  }
  let sentence =
    broken == 0
    ? words.report.rulesKept : words.report.rulesBroken(broken, report.evaluation.rules.count)
  return section(words.report.rules, id: "rules", [paragraph(sentence), table.markup])
}
