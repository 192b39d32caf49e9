public import Geometry
public import Land

/// Findings as GeoJSON (RFC 7946): one feature each, in WGS 84 with seven decimals; real outlines and
/// lines where they are known, else points, a null geometry where a finding has no place on the map.
/// `system` is the system of the findings' coordinates.
public func findingsGeoJSON(
  _ findings: [MapFinding], system: CoordinateSystem, language: Language
) throws(InputError) -> [UInt8] {
  let projection = try Projection(from: system, to: .wgs84)
  var features: [String] = []
  for entry in findings {
    let geometry = try geometry(of: entry, projection)
    let members = JSONValue.object(properties(of: entry, in: language)).compact
    features.append(#"{"type":"Feature","geometry":\#(geometry),"properties":\#(members)}"#)
  }
  let list = features.joined(separator: ",\n")
  return Array("{\"type\":\"FeatureCollection\",\"features\":[\n\(list)\n]}\n".utf8)
}

/// The mark as a geometry; the finding's place where the mark shrinks to nothing.
private func geometry(of entry: MapFinding, _ projection: Projection) throws(InputError)
  -> String
{
  switch entry.mark {
  case .surface(let shape):
    let text = geoJSONGeometry(try projection.project(shape), decimals: 7)
    if text != "null" { return text }
  case .lines(let lines):
    var texts: [String] = []
    for line in lines.lines where line.count > 1 {
      let points = try projection.project(line).map(position)
      // Points that fall together after rounding make no line.
      var distinct: [String] = []
      for point in points where distinct.last != point { distinct.append(point) }
      if distinct.count > 1 { texts.append("[" + distinct.joined(separator: ",") + "]") }
    }
    if !texts.isEmpty {
      return #"{"type":"MultiLineString","coordinates":["# + texts.joined(separator: ",") + "]}"
    }
  case .point, .none: break
  }
  guard let x = entry.finding.x, let y = entry.finding.y else { return "null" }
  let point = try projection.project([Point(x: x, y: y)])[0]
  return #"{"type":"Point","coordinates":"# + position(point) + "}"
}

private func position(_ point: Point) -> String {
  "[\(programNumber(point.x, decimals: 7)),\(programNumber(point.y, decimals: 7))]"
}

/// A finding's properties.
func properties(of entry: MapFinding, in language: Language) -> [(String, JSONValue)] {
  let finding = entry.finding
  func text(_ value: String?) -> JSONValue { value.map { .text($0) } ?? .null }
  return [
    ("check", .text(finding.check)), ("title", .text(CheckWords.title(finding.check)[language])),
    ("kind", text(entry.kind)), ("severity", .text(finding.severity.rawValue)),
    ("layer", .text(finding.place.file)),
    ("record", finding.place.row.map { .integer(Int64($0)) } ?? .null),
    ("key", text(finding.key)), ("name", text(finding.name)),
    ("message", .text(finding.message[language])), ("mend", .text(finding.mend[language])),
    ("size_m2", .optional(finding.surfaceSquareMetres, decimals: 3)),
    ("length_m", .optional(finding.lengthMetres, decimals: 3)),
    ("width_m", .optional(finding.widthMetres, decimals: 3)),
    ("people", finding.people.map { .integer($0) } ?? .null),
  ]
}
