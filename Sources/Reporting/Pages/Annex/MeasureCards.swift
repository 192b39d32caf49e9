import Delimitation

import Land

/// Every measure as a row: name, meaning, formula, unit, direction, whether the land outside takes part,
/// source; by number, measures of one number in the order of the list.
func measureCards(_ words: Words) -> [Markup] {
  let names = AnnexWords(words.language)
  var table = DataTable(
    caption: names.caption,
    headers: [
      words.report.measure, names.number, names.meaning, words.report.formula, names.unit,
      names.direction, names.outside, names.source,
    ], style: "cards explained")
  table.rows = cardRows(words).sorted { ($0.number, $0.place) < ($1.number, $1.place) }
    .map(\.cells)
  return [
    element("h3", ["id": "measure-cards"], text: names.cards), paragraph(names.lead),
    table.markup,
  ]
}

/// A row with what orders it.
private struct CardRow {
  let number: Int
  let place: Int
  let cells: [TableCell]

  /// `texts`: name, meaning, formula, unit, direction, part of the land outside, source.
  init(_ number: String, id: String, place: Int, _ texts: [String]) {
    self.number = Int(number.dropFirst()) ?? 0
    self.place = place
    let code = element("code", [:], text: id)
    let name = TableCell(
      content: id.isEmpty ? .text(texts[0]) : .joined([.text(texts[0] + " "), code]),
      isNumber: false)
    cells = [name, .text(number)] + texts.dropFirst().map { .text($0) }
  }
}

private func cardRows(_ words: Words) -> [CardRow] {
  let names = AnnexWords(words.language)
  let known = Measures.all.enumerated().compactMap { place, measure -> CardRow? in
    guard let known = KnownMeasure(id: measure.id) else { return nil }
    let (card, origin) = (words.measures.card(known), known.origin)
    return CardRow(
      origin.number, id: measure.id, place: place,
      [
        card.name, words.measures.meaning(known), card.formula,
        names.unit(measure.unit, isRatio: known.isRatio, words), names.direction(measure.better),
        names.outside(origin.outside), origin.source[words.language],
      ])
  }
  let further = furtherCards(words.language).map { card in
    CardRow(
      card.number, id: "", place: 0,
      [
        card.name, card.meaning, card.formula, card.unit, card.direction,
        names.outside(card.outside ? .yes : .no), card.source,
      ])
  }
  return known + further
}
