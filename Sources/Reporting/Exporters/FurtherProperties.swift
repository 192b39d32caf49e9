import Delimitation

import Land

/// Further properties of one area, behind those of `areaProperties`: null where a figure is not defined or
/// the project has no data for it. Ratios to 6 decimals, metres to 3.
func furtherProperties(_ figures: AreaFigures, _ supplement: Supplement) -> [(String, JSONValue)] {
  let institutions = figures.institutions?.reduce(0) { $0 + $1.count }
  return [
    ("mixing", .optional(figures.mixing, decimals: 6)),
    ("stigma", .text(figures.stigma.rawValue)),
    ("reock", .optional(figures.form?.reock, decimals: 6)),
    ("hull_ratio", .optional(figures.form?.hullRatio, decimals: 6)),
    ("population_polygon", .optional(figures.form?.populationPolygon, decimals: 6)),
    ("bottleneck_m", .optional(figures.bottleneck?.metres, decimals: 3)),
    ("bottleneck_exact", figures.bottleneck.map { .bool($0.isExact) } ?? .null),
    ("reach_m", .optional(figures.reachMetres, decimals: 3)),
    ("institutions", institutions.map { .integer(Int64($0)) } ?? .null),
    ("institutions_per_1000", .optional(figures.institutionsPerThousand, decimals: 6)),
    (
      "forecast",
      .object(zip(supplement.forecasts, figures.forecasts).map { ($0.name, .integer($1)) })
    ),
  ]
}

/// The names of further properties, also of a plan without areas.
let furtherPropertyNames = ExportTable.furtherColumns.map(\.name)

extension ExportTable {
  /// Their columns, in the same order.
  static let furtherColumns = [
    Column("mixing", .decimal), Column("stigma", .text), Column("reock", .decimal),
    Column("hull_ratio", .decimal),
    Column("population_polygon", .decimal, short: "pop_polyg"),
    Column("bottleneck_m", .decimal, short: "bottlen_m"),
    Column("bottleneck_exact", .logical, short: "bottlen_ex"), Column("reach_m", .decimal),
    Column("institutions", .integer, short: "institut"),
    Column("institutions_per_1000", .decimal, short: "inst_1000"), Column("forecast", .text),
  ]
}
