import Delimitation

import Land

/// How all plans of a comparison stand among neutral plans; nothing where there is no ensemble.
func ensembleSection(_ options: [ComparedOption], held: HeldAgainst?, words: Words) -> Markup {
  guard let held, let first = options.first else { return .empty }
  let sentences = EnsembleSentences(held: held, words: words)
  let items = sentences.items(layers: first.report.layerNames)
  let warning = sentences.unsettled(layers: first.report.layerNames)
  return section(
    words.ensemble.heading, id: "ensemble",
    [
      paragraph(sentences.lead),
      warning.map { paragraph($0, style: "warning") } ?? .empty,
      planSentences(options, sentences), standingTable(options, items, sentences),
    ])
}

private func planSentences(_ options: [ComparedOption], _ sentences: EnsembleSentences) -> Markup {
  let items = options.compactMap { compared -> Markup? in
    let said = sentences.statements(compared.report)
    let text =
      (said.isEmpty ? [] : [capitalised(said.joined(separator: "; "))])
      + sentences.reservations(compared.report)
    guard !text.isEmpty else { return nil }
    return element(
      "div", [:],
      [
        element("dt", [:], text: optionName(compared, sentences.words)),
        element("dd", [:], text: text.joined(separator: " ")),
      ])
  }
  return items.isEmpty ? .empty : element("dl", ["class": "gains"], items)
}

/// A row for each criterion, a column for each plan.
private func standingTable(
  _ options: [ComparedOption], _ items: [EnsembleSentences.Item], _ sentences: EnsembleSentences
) -> Markup {
  let words = sentences.words
  let names = words.ensemble
  var table = DataTable(
    caption: names.caption,
    headers: [words.report.measure, names.range] + options.map { shortName($0, words) },
    style: "cards ensemble")
  table.rows = items.compactMap { item in
    guard let column = sentences.held.ensemble.column(item.measure) else { return nil }
    let ends = [0.05, 0.95].map {
      words.value(column.quantile($0), ofMeasure: item.measure, unit: column.unit)
    }
    let range = ends[0] == ends[1] ? ends[0] : names.rangeValue(ends[0], ends[1])
    return [
      .text(names.criterion(item.criterion, item.layer)),
      .text(column.diagnosis.isSettled ? range : names.noShare),
    ]
      + options.map { compared in
        .number(
          sentences.standing(item, compared.report).map(sentences.shortCount)
            ?? words.page.notDefined)
      }
  }
  return table.markup
}
