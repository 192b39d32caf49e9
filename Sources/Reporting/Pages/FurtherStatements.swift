import Delimitation

import Land

/// What is said of an area's narrowest place, its institutions and its inhabitants in years to come; nothing
/// where a figure is not there.
func furtherStatements(_ report: Report, area: Int, words: Words) -> [AreaStatement] {
  let figures = report.evaluation.areas[area]
  let says = StatementWords(words.language)
  return [narrowest(figures, says, words), institutions(figures, says, words)].compactMap { $0 }
    + zip(report.problem.supplement.forecasts, figures.forecasts).map { forecast, people in
      future(people, forecast.name, report, says, words)
    }
}

private func narrowest(_ figures: AreaFigures, _ says: StatementWords, _ words: Words)
  -> AreaStatement?
{
  guard let place = figures.bottleneck, let value = bottleneckText(place, words) else {
    return nil
  }
  return AreaStatement(
    figure: AnnexWords(words.language).bottleneck, value: value,
    text: place.metres > 0 ? says.narrowest : says.asunder,
    side: place.metres > 0 ? .neutral : .speaksAgainst)
}

private func institutions(_ figures: AreaFigures, _ says: StatementWords, _ words: Words)
  -> AreaStatement?
{
  guard let kinds = figures.institutions else { return nil }
  let count = kinds.reduce(0) { $0 + $1.count }
  let list = kinds.filter { $0.count > 0 && !$0.kind.isEmpty }.map { "\($0.kind) \($0.count)" }
  let density = figures.institutionsPerThousand.map {
    says.perThousand(words.numbers.decimal($0, 2))
  }
  let named = list.isEmpty ? nil : list.joined(separator: ", ") + "."
  return AreaStatement(
    figure: AnnexWords(words.language).institutions, value: words.numbers.count(Int64(count)),
    text: [named, density].compactMap { $0 }.joined(separator: " "), side: .neutral)
}

private func future(
  _ people: Int64, _ name: String, _ report: Report, _ says: StatementWords, _ words: Words
) -> AreaStatement {
  let band = report.problem.rules.population
  let (lower, upper) = (
    words.numbers.count(band.lowerBound), words.numbers.count(band.upperBound)
  )
  let text =
    band.contains(people)
    ? words.area.inBand(lower, upper)
    : people < band.lowerBound
      ? words.area.belowBand(words.numbers.count(band.lowerBound - people), lower)
      : words.area.aboveBand(words.numbers.count(people - band.upperBound), upper)
  return AreaStatement(
    figure: AnnexWords(words.language).forecast(name), value: words.numbers.count(people),
    text: says.forecast + " " + text, side: .neutral)
}
