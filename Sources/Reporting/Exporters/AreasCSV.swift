import Delimitation
import Land

/// `areas.csv`: one row per area under the names of `areas.geojson`; lists joined by "; ", objects as
/// compact JSON, nothing where a figure is not defined.
func areasCSV(_ report: Report) -> String {
  let rows = report.evaluation.areas.indices.map { areaProperties(report, area: $0) }
  return csvText([areaPropertyNames] + rows.map { row in row.map(\.1.cellText) })
}

/// The header, also of a plan without areas.
let areaPropertyNames = ownPropertyNames + furtherPropertyNames

private let ownPropertyNames = [
  "area_id", "area_name", "population", "blocks", "surface_km2", "perimeter_km",
  "deprived_population", "deprived_share", "deprivation_index", "population_in_range", "districts",
  "identity", "identity_split", "polsby_popper", "parts", "status_class",
  "indicators", "suppressed",
]
