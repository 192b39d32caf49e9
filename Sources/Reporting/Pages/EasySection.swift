import Delimitation
import Land

/// What each area is, in easy language: a few short lines for everyone.
func easySection(_ report: Report, words: Words) -> Markup {
  let easy = EasyWords(words.language)
  let areas = report.areaShapes.indices.map { area in
    element(
      "div", ["class": "easy-area"],
      easyLines(report, area: area, words: words).flatMap { $0.split(separator: "\n") }
        .enumerated().map { position, line in
          element(position == 0 ? "h3" : "p", [:], text: String(line))
        })
  }
  return section(
    easy.heading, id: "easy", style: "easy",
    [paragraph(easy.what)] + areas + [paragraph(easy.byProgram, style: "note")])
}

/// The sentences; a line feed ends a line within them.
private func easyLines(_ report: Report, area: Int, words: Words) -> [String] {
  let easy = EasyWords(words.language)
  let figures = report.evaluation.areas[area]
  let label = report.plan.labels[area]
  return [
    easy.number(label.id), easy.name(label.name), easy.people(rounded(figures.population, words)),
  ]
    + place(figures, easy) + hardship(figures, easy)
}

private func place(_ figures: AreaFigures, _ easy: EasyWords) -> [String] {
  var lines: [String] = []
  if let district = figures.districts.first {
    lines.append(
      figures.districts.count == 1
        ? easy.oneDistrict(district) : easy.districts(figures.districts.joined(separator: ", ")))
  }
  guard let units = figures.identityUnits.first, let cut = figures.identitySplit.first else {
    return lines
  }
  let whole = units.filter { !cut.contains($0) }
  if !whole.isEmpty { lines.append(easy.whole(whole)) }
  if !cut.isEmpty { lines.append(easy.partly(cut)) }
  return lines
}

private func hardship(_ figures: AreaFigures, _ easy: EasyWords) -> [String] {
  guard let share = figures.deprivedShare else { return [] }
  let ofTen = Int((share * 10).rounded())
  return [easy.hard, ofTen == 0 ? easy.fewHere : easy.hardHere(ofTen)]
    + ((1...9).contains(ofTen) ? [easy.mixed] : [])
}

/// A number of people as one says it: whole thousands from 10,000, whole hundreds from 1,000, else tens.
private func rounded(_ people: Int64, _ words: Words) -> String {
  if people >= 10_000 {
    return EasyWords(words.language).thousands(String((people + 500) / 1000))
  }
  let step: Int64 = people >= 1000 ? 100 : 10
  return words.numbers.count((people + step / 2) / step * step)
}
