package import Geometry

package import Land

/// Writes features as GeoJSON, one per line: RFC 7946 in WGS 84 with 7 decimals; with `crs` a copy in
/// that system, named in a `crs` member (GeoJSON 2008), metres to 3 decimals.
package func featureCollection(
  shapes: [MultiPolygon], properties: [[(String, JSONValue)]], from system: CoordinateSystem,
  crs: CoordinateSystem?
) throws(InputError) -> String {
  let target = crs ?? .wgs84
  let projected = try MapProjection(from: system, to: target, covering: shapes).shapes(shapes)
  let decimals = target.isGeographic ? 7 : 3
  var lines: [String] = []
  for (shape, members) in zip(projected, properties) {
    lines.append(
      #"{"type":"Feature","properties":"# + JSONValue.object(members).compact
        + #","geometry":"# + geoJSONGeometry(shape, decimals: decimals) + "}")
  }
  return #"{"type":"FeatureCollection","# + crsMember(crs) + #""features":["# + "\n"
    + lines.joined(separator: ",\n") + "\n]}\n"
}

/// The old `crs` member: the code where there is one, else the system's own name.
private func crsMember(_ crs: CoordinateSystem?) -> String {
  guard let crs, crs.epsg != CoordinateSystem.wgs84.epsg else { return "" }
  let name = crs.epsg.map { "urn:ogc:def:crs:EPSG::\($0)" } ?? crs.name
  return #""crs":{"type":"name","properties":{"name":"# + jsonText(name) + "}},"
}
