public import Land

/// Findings as GeoJSON (RFC 7946): points in WGS 84 with seven decimals, a null geometry where a
/// finding has no place on the map. `system` is the system of the findings' coordinates.
public func findingsGeoJSON(
  _ findings: [Finding], system: CoordinateSystem, language: Language
) throws(InputError) -> [UInt8] {
  let placed = findings.indices.filter { findings[$0].x != nil && findings[$0].y != nil }
  let points = try Projection(from: system, to: .wgs84).project(
    placed.map { Point(x: findings[$0].x ?? 0, y: findings[$0].y ?? 0) })
  var geometry = [String](repeating: "null", count: findings.count)
  for (index, point) in zip(placed, points) {
    let coordinates = "\(Numbers.text(point.x, 7)),\(Numbers.text(point.y, 7))"
    geometry[index] = #"{"type":"Point","coordinates":[\#(coordinates)]}"#
  }
  let features = findings.indices.map { index in
    let properties = properties(of: findings[index], in: language)
    return #"{"type":"Feature","geometry":\#(geometry[index]),"properties":{\#(properties)}}"#
  }
  let list = features.joined(separator: ",\n")
  return Array("{\"type\":\"FeatureCollection\",\"features\":[\n\(list)\n]}\n".utf8)
}

/// A finding's properties as members of a JSON object.
private func properties(of finding: Finding, in language: Language) -> String {
  let members: [(String, String)] = [
    ("check", quoted(finding.check)), ("severity", quoted(finding.severity.rawValue)),
    ("layer", quoted(finding.place.file)),
    ("record", finding.place.row.map { String($0) } ?? "null"),
    ("key", finding.key.map(quoted) ?? "null"), ("name", finding.name.map(quoted) ?? "null"),
    ("message", quoted(finding.message[language])), ("mend", quoted(finding.mend[language])),
    ("size_m2", finding.surfaceSquareMetres.map { Numbers.text($0, 3) } ?? "null"),
    ("length_m", finding.lengthMetres.map { Numbers.text($0, 3) } ?? "null"),
    ("people", finding.people.map { String($0) } ?? "null"),
  ]
  return members.map { "\"\($0.0)\":\($0.1)" }.joined(separator: ",")
}

/// A text as a JSON string.
private func quoted(_ text: String) -> String {
  var result = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": result += "\\\""
    case "\\": result += "\\\\"
    case "\n": result += "\\n"
    case _ where scalar.value < 32:
      let digits = String(scalar.value, radix: 16)
      result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result + "\""
}
