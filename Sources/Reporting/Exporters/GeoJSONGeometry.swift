import Geometry

/// A shape as a GeoJSON geometry: rounded, closed, outer rings counter-clockwise, holes clockwise
/// (RFC 7946, 3.1.6), no point repeated within a ring. Polygon for one part, else MultiPolygon; null
/// where nothing is left after rounding.
func geoJSONGeometry(_ shape: MultiPolygon, decimals: Int) -> String {
  var steps = 1.0
  for _ in 0..<decimals { steps *= 10 }
  let ready = shape.readyForRounding(stepsPerUnit: steps)
  let polygons = ready.polygons.flatMap { roundedPolygons($0, stepsPerUnit: steps) }
  if polygons.isEmpty { return "null" }
  var text = GeoJSONText(polygons, decimals: decimals)
  text.add(
    polygons.count == 1
      ? #"{"type":"Polygon","coordinates":"# : #"{"type":"MultiPolygon","coordinates":["#)
  for (number, rings) in polygons.enumerated() {
    if number > 0 { text.add(",") }
    text.add(rings)
  }
  text.add(polygons.count == 1 ? "}" : "]}")
  return text.string
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

/// Coordinates as bytes, written one after another into room that was made for them.
private struct GeoJSONText {
  private var bytes: [UInt8]
  private var count = 0
  private let decimals: Int

  /// Room for the coordinates of some polygons: no number has more than twenty digits.
  init(_ polygons: [[RoundedRing]], decimals: Int) {
    let vertices = polygons.joined().reduce(0) { $0 + $1.vertices.count + 1 }
    bytes = [UInt8](repeating: 0, count: 200 + 50 * vertices + 4 * polygons.joined().count)
    self.decimals = decimals
  }

  var string: String { String(decoding: bytes[..<count], as: UTF8.self) }

  mutating func add(_ text: String) {
    for byte in text.utf8 { add(byte) }
  }

  /// The rings of a polygon, each closed.
  mutating func add(_ rings: [RoundedRing]) {
    add("[")
    for (number, ring) in rings.enumerated() {
      add(number > 0 ? ",[" : "[")
      for vertex in ring.vertices {
        add(vertex)
        add(UInt8(ascii: ","))
      }
      add(ring.vertices[0])
      add("]")
    }
    add("]")
  }

  private mutating func add(_ byte: UInt8) {
    bytes[count] = byte
    count += 1
  }

  private mutating func add(_ vertex: RoundedRing.Vertex) {
    add(UInt8(ascii: "["))
    add(steps: vertex.x)
    add(UInt8(ascii: ","))
    add(steps: vertex.y)
    add(UInt8(ascii: "]"))
  }

  /// Whole steps as a decimal number, without zeros at its end.
  private mutating func add(steps: Int64) {
    if steps < 0 { add(UInt8(ascii: "-")) }
    var rest = steps.magnitude
    var fraction = decimals
    while fraction > 0, rest.isMultiple(of: 10) {
      rest /= 10
      fraction -= 1
    }
    let digits = max(Self.digits(rest), fraction + 1)
    // From the last place to the first.
    var place = count + digits + (fraction > 0 ? 1 : 0)
    count = place
    for written in 0..<digits {
      if written == fraction, fraction > 0 {
        place -= 1
        bytes[place] = UInt8(ascii: ".")
      }
      let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
      place -= 1
      bytes[place] = UInt8(ascii: "0") + UInt8(digit)
      rest = quotient
    }
  }

  /// How many digits a number has.
  private static func digits(_ number: UInt64) -> Int {
    var count = 1
    var limit: UInt64 = 10
    while number >= limit, count < 19 {
      count += 1
      limit *= 10
    }
    return number >= limit ? count + 1 : count
  }
}
