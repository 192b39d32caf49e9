import Delimitation
import Geometry
import Indicators
import Land

/// A row of `indicators.csv`: what is told of the people behind an indicator in some land.
struct IndicatorRow: Sendable {
  /// What kind of land.
  enum Level: String, Sendable { case city, inside, outside, area, block }
  let level: Level
  let id: String
  let name: String
  let indicator: String
  let figure: CountFigure
}

/// The rows of a plan: for each indicator that counts people the city, the land inside and outside the
/// areas, each area, each block.
func indicatorRows(_ report: Report) -> [IndicatorRow] {
  guard let social = report.provenance.social else { return [] }
  let areas = report.blocksOfAreas
  let areaOfBlock = report.plan.plan.areaOfBlock
  let inside = areaOfBlock.indices.filter { areaOfBlock[$0] > 0 }
  let outside = areaOfBlock.indices.filter { areaOfBlock[$0] == 0 }
  return social.indicators.flatMap { counts -> [IndicatorRow] in
    func row(_ level: IndicatorRow.Level, _ id: String, _ name: String, _ blocks: [Int])
      -> IndicatorRow
    {
      IndicatorRow(
        level: level, id: id, name: name, indicator: counts.counts.name,
        figure: counts.figure(of: blocks, in: social.edition))
    }
    let whole = [
      row(.city, "", "", Array(areaOfBlock.indices)), row(.inside, "", "", inside),
      row(.outside, "", "", outside),
    ]
    return whole
      + areas.enumerated().map {
        row(.area, report.plan.labels[$0].id, report.plan.labels[$0].name, $1)
      } + report.map.ids.enumerated().map { row(.block, $1, "", [$0]) }
  }
}

/// `indicators.csv`: counts from the least to the most that is told, both equal where one number is told and
/// empty where none is; percent likewise, with its 95 % interval. Percent to 6 decimals.
func indicatorsCSV(_ report: Report) -> String {
  let header = [
    "level", "id", "name", "indicator", "numerator_from", "numerator_to", "denominator_from",
    "denominator_to", "percent_from", "percent_to", "percent95_from", "percent95_to", "suppressed",
  ]
  return csvText(
    [header]
      + indicatorRows(report).map { row in
        [row.level.rawValue, row.id, row.name, row.indicator]
          + [
            row.figure.numerator, row.figure.denominator, row.figure.percent, row.figure.wilson,
          ].flatMap(ends) + [row.figure.isSuppressed ? "true" : "false"]
      })
}

private func ends(_ range: CountRange?) -> [String] {
  guard let range else { return ["", ""] }
  return [programNumber(range.lower, decimals: 6), programNumber(range.upper, decimals: 6)]
}

/// What is told of the people of an area, an object for each indicator that counts people: a number, or null
/// where only a range is told, which stands beside it.
func indicatorProperties(_ report: Report, area: Int) -> JSONValue {
  guard let social = report.provenance.social else { return .object([]) }
  let blocks = report.blocks(ofArea: area)
  return .object(
    social.indicators.map { counts in
      (counts.counts.name, entry(counts.figure(of: blocks, in: social.edition)))
    })
}

private func entry(_ figure: CountFigure) -> JSONValue {
  .object(
    counted("numerator", figure.numerator) + counted("denominator", figure.denominator)
      + counted("percent", figure.percent) + [
        ("percent95", range(figure.wilson)), ("suppressed", .bool(figure.isSuppressed)),
      ])
}

private func counted(_ name: String, _ told: CountRange?) -> [(String, JSONValue)] {
  guard let told, !told.isExact else {
    return [(name, .optional(told?.lower, decimals: 6))]
  }
  return [(name, .null), (name + "_range", range(told))]
}

private func range(_ told: CountRange?) -> JSONValue {
  guard let told else { return .null }
  return .array([.number(told.lower, decimals: 6), .number(told.upper, decimals: 6)])
}
