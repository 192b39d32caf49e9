import Delimitation

import Land

/// The first table of the comparison: one row per option.
func comparisonTable(_ options: [ComparedOption], _ words: Words) -> Markup {
  let names = words.comparison
  let layer = options.first?.report.layerNames.first
  var headers = [
    names.option, names.areas, names.peopleInside, names.reachedPeople, names.outsideBand,
  ]
  if let layer { headers += [names.separated(layer), names.split(layer)] }
  headers += [names.changed, names.shareRange, names.compactness, names.rulesBroken]
  var table = DataTable(caption: names.caption, headers: headers, style: "cards comparison")
  table.rows = options.map { row($0, layer: layer, words: words) }
  let note = options.first?.report.provenance.populationNote.map {
    paragraph(words.page.note($0) + ".", style: "note")
  }
  return section(
    names.glance, id: "glance",
    [table.markup, note ?? .empty, paragraph(words.report.explainDeprived, style: "note")])
}

private func row(_ compared: ComparedOption, layer: String?, words: Words) -> [TableCell] {
  let report = compared.report
  let coverage = report.evaluation.value(KnownMeasure.coverage.rawValue)
  let reached = coverage.map { words.numbers.percent($0) } ?? words.page.notDefined
  var cells = [
    TableCell(content: reportLink(compared, words), isNumber: false),
    .number(String(report.areaShapes.count)),
    .number(words.numbers.count(report.populationInside)), .number(reached),
    .number(String(report.areasOutsideBand)),
  ]
  if let layer {
    cells += [KnownMeasure.separatedPeople, .splitUnits].map {
      measureCell(report, $0.rawValue + ":" + layer, words)
    }
  }
  return cells + [
    measureCell(report, KnownMeasure.peopleChanged.rawValue, words),
    .text(shareRange(report, words)),
    measureCell(report, KnownMeasure.polsbyPopperMean.rawValue, words),
    .number(String(report.evaluation.rules.count { !$0.isKept })),
  ]
}

/// A measure's value without its unit, which the header says; shares in percent, separated people with
/// theirs.
func measureCell(_ report: Report, _ id: String, _ words: Words) -> TableCell {
  guard let measure = report.evaluation.measures.first(where: { $0.measure == id }),
    let value = measure.value
  else { return .number(words.page.notDefined) }
  if KnownMeasure(id: id) == .separatedPeople {
    let people = words.numbers.count(people(report, share: value))
    return .number(people + " (" + words.numbers.percent(value) + ")")
  }
  if measure.unit == "share" { return .number(words.numbers.percent(value)) }
  let isWhole = measure.unit == "people" || measure.unit == "units"
  return .number(words.numbers.decimal(value, isWhole ? 0 : 2))
}

/// How many people a share of everyone is.
func people(_ report: Report, share: Double) -> Int64 {
  Int64((share * Double(report.city.population)).rounded())
}

/// A measure's value in words; nil where the plan has none.
func measureText(_ report: Report, _ id: String, _ words: Words) -> String? {
  guard let measure = report.evaluation.measures.first(where: { $0.measure == id }),
    let value = measure.value
  else { return nil }
  let text = words.value(value, ofMeasure: id, unit: measure.unit)
  guard KnownMeasure(id: id) == .separatedPeople else { return text }
  // A share of everyone; people say more than percent.
  return words.people(people(report, share: value)) + ", " + text
}

private func shareRange(_ report: Report, _ words: Words) -> String {
  let shares = report.evaluation.areas.compactMap(\.deprivedShare)
  guard let lowest = shares.min(), let highest = shares.max() else { return words.page.notDefined }
  return words.comparison.shareRangeValue(
    words.numbers.percent(lowest, 0), words.numbers.percent(highest, 0))
}
