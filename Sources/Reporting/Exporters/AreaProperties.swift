import Delimitation
import Indicators
import Land

/// The properties of one area under the names of product.md, in their order, for every format.
///
/// Rounding: km² and km to 6 decimals (square metres, millimetres), shares, index and compactness to
/// 6 decimals.
func areaProperties(_ report: Report, area: Int) -> [(String, JSONValue)] {
  let label = report.plan.labels[area]
  let figures = report.evaluation.areas[area]
  let own: [(String, JSONValue)] = [
    ("area_id", .text(label.id)),
    ("area_name", .text(label.name)),
    ("population", .integer(figures.population)),
    ("blocks", .integer(Int64(figures.blocks))),
    ("surface_km2", .number(figures.surfaceSquareMetres / 1_000_000, decimals: 6)),
    ("perimeter_km", .number(figures.perimeterMetres / 1000, decimals: 6)),
    ("deprived_population", .integer(figures.deprivedPopulation)),
    ("deprived_share", .optional(figures.deprivedShare, decimals: 6)),
    ("deprivation_index", .optional(figures.deprivationIndex, decimals: 6)),
    ("population_in_range", .bool(figures.populationIsInRange)),
    ("districts", .texts(figures.districts)),
    ("identity", layers(report.layerNames, figures.identityUnits)),
    ("identity_split", layers(report.layerNames, figures.identitySplit)),
    ("polsby_popper", .number(figures.polsbyPopper, decimals: 6)),
    ("parts", .integer(Int64(figures.parts))),
    ("status_class", report.areaClass(area).map { .text($0.word) } ?? .null),
    ("indicators", indicatorProperties(report, area: area)),
    ("suppressed", .bool(report.isSuppressed(area: area))),
  ]
  return own + furtherProperties(figures, report.problem.supplement)
}

/// An object from layer to units.
private func layers(_ names: [String], _ units: [[String]]) -> JSONValue {
  .object(zip(names, units).map { ($0, .texts($1)) })
}
