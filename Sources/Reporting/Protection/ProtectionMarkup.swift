import Delimitation
import Geometry
import Indicators
import Land

/// What an appendix says of protection; nothing where nothing is known of people.
func protectionMarkup(_ reports: [Report], _ words: Words) -> [Markup] {
  guard let social = reports.first?.provenance.social else { return [] }
  let names = ProtectionWords(words)
  var sentences: [String] = []
  if !social.indicators.isEmpty || social.edition == .open {
    sentences.append(names.editionText(social.edition))
  }
  if social.edition == .open { sentences.append(names.thresholds(social.thresholds)) }
  if !social.indicators.isEmpty { sentences.append(names.status(ProtectionStatus(reports))) }
  guard !sentences.isEmpty else { return [] }
  return [element("h3", [:], text: names.heading)] + sentences.map { paragraph($0) }
}

/// The section on protection of a comparison.
func protectionSection(_ options: [ComparedOption], _ words: Words) -> Markup {
  let content = protectionMarkup(options.map(\.report), words)
  guard content.count > 1 else { return .empty }
  return section(
    ProtectionWords(words).heading, id: "protection", style: "appendix",
    Array(content.dropFirst()))
}

/// The people behind the indicators of an area as a table; empty where none are counted.
func indicatorTable(_ report: Report, area: Int, words: Words) -> Markup {
  guard let social = report.provenance.social, !social.indicators.isEmpty else { return .empty }
  let names = ProtectionWords(words)
  let blocks = report.blocks(ofArea: area)
  let city = Array(report.map.ids.indices)
  var table = DataTable(
    caption: names.caption(report.plan.labels[area].name),
    headers: [
      names.indicator, names.counted, names.among, names.share, names.chance, names.cityShare,
    ], style: "cards indicators")
  table.rows = social.indicators.map { counts in
    let figure = counts.figure(of: blocks, in: social.edition)
    let whole = counts.figure(of: city, in: social.edition)
    return [
      .text(counts.counts.name), count(figure.numerator, figure, words),
      count(figure.denominator, figure, words), percent(figure.percent, figure, words),
      percent(figure.wilson, figure, words), percent(whole.percent, whole, words),
    ]
  }
  return .joined([table.markup, paragraph(names.ranges, style: "note")])
}

private func count(_ range: CountRange?, _ figure: CountFigure, _ words: Words) -> TableCell {
  told(range, figure, words) { words.numbers.count(Int64($0.rounded())) }
}

private func percent(_ range: CountRange?, _ figure: CountFigure, _ words: Words) -> TableCell {
  told(range, figure, words) { words.numbers.percent($0 / 100) }
}

/// "415", "412–420", or the sign.
private func told(
  _ range: CountRange?, _ figure: CountFigure, _ words: Words, _ text: (Double) -> String
) -> TableCell {
  guard let range else {
    return .number(figure.isSuppressed ? ProtectionWords.sign : words.page.notDefined)
  }
  let (lower, upper) = (text(range.lower), text(range.upper))
  let sign = words.numbers.beforePercent + "%"
  let start = lower.hasSuffix(sign) ? String(lower.dropLast(sign.count)) : lower
  return .number(lower == upper ? lower : start + "–" + upper)
}
