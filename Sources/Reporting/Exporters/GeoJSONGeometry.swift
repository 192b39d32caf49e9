import Geometry

/// A shape as a GeoJSON geometry: rounded, closed, outer rings counter-clockwise, holes clockwise
/// (RFC 7946, 3.1.6), no point repeated within a ring. Polygon for one part, else MultiPolygon; null
/// where nothing is left after rounding.
func geoJSONGeometry(_ shape: MultiPolygon, decimals: Int) -> String {
  var steps = 1.0
  for _ in 0..<decimals { steps *= 10 }
  let ready = shape.readyForRounding(stepsPerUnit: steps)
  let polygons = ready.polygons.flatMap { roundedPolygons($0, stepsPerUnit: steps) }
  let texts = polygons.map { rings in
    "[" + rings.map { ringText($0, decimals: decimals) }.joined(separator: ",") + "]"
  }
  guard let first = texts.first else { return "null" }
  return texts.count == 1
    ? #"{"type":"Polygon","coordinates":"# + first + "}"
    : #"{"type":"MultiPolygon","coordinates":["# + texts.joined(separator: ",") + "]}"
}

/// One polygon after rounding: outer ring first, then its holes. Several where its outer ring falls
/// into loops.
private func roundedPolygons(_ polygon: Polygon, stepsPerUnit: Double) -> [[RoundedRing]] {
  let loops = RoundedRing.loops(of: polygon.exterior, stepsPerUnit: stepsPerUnit)
  let whole = loops.reduce(0) { $0 + $1.doubleSurface }
  let outer = loops.filter { ($0.doubleSurface > 0) == (whole > 0) }
    .map { $0.doubleSurface > 0 ? $0 : $0.reversed }
  var holes = loops.filter { ($0.doubleSurface > 0) != (whole > 0) }
  holes += polygon.holes.flatMap { RoundedRing.loops(of: $0, stepsPerUnit: stepsPerUnit) }
  holes = holes.map { $0.doubleSurface < 0 ? $0 : $0.reversed }
  guard outer.count > 1 else { return outer.map { [$0] + holes } }
  var result = outer.map { [$0] }
  for hole in holes {
    result[outer.firstIndex { $0.contains(hole) } ?? 0].append(hole)
  }
  return result
}

private func ringText(_ ring: RoundedRing, decimals: Int) -> String {
  var text = "["
  for vertex in ring.vertices { text += position(vertex, decimals: decimals) + "," }
  return text + position(ring.vertices[0], decimals: decimals) + "]"
}

private func position(_ vertex: RoundedRing.Vertex, decimals: Int) -> String {
  "[" + stepText(vertex.x, decimals: decimals) + "," + stepText(vertex.y, decimals: decimals) + "]"
}

/// Whole steps as a decimal number, without zeros at its end.
private func stepText(_ steps: Int64, decimals: Int) -> String {
  var digits = Array(String(steps.magnitude).utf8)
  while digits.count <= decimals { digits.insert(UInt8(ascii: "0"), at: 0) }
  var fraction = digits.suffix(decimals)
  while fraction.last == UInt8(ascii: "0") { fraction.removeLast() }
  let whole = String(decoding: digits.dropLast(decimals), as: UTF8.self)
  let tail = fraction.isEmpty ? "" : "." + String(decoding: fraction, as: UTF8.self)
  return (steps < 0 ? "-" : "") + whole + tail
}
