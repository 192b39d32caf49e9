import Delimitation
import Geometry

import Land

/// `areas.geojson`: one feature per area with the properties of product.md.
func areasGeoJSON(_ report: Report, crs: CoordinateSystem?) throws(InputError) -> String {
  try featureCollection(
    shapes: report.areaShapes,
    properties: report.areaShapes.indices.map { areaProperties(report, area: $0) },
    from: report.map.system, crs: crs)
}
