/// The shape of one record, of whichever kind.
enum RecordShape: Hashable, Sendable {
  case polygons(MultiPolygon)
  case lines(MultiLine)
  case points([Point])

  /// What it is drawn as.
  var kind: LayerKind {
    switch self {
    case .polygons: .polygons
    case .lines: .lines
    case .points: .points
    }
  }

  /// Every point of the shape that can be its utmost; holes lie within.
  func visit(_ body: (Point) -> Void) {
    switch self {
    case .polygons(let shape):
      for polygon in shape.polygons { polygon.exterior.points.forEach(body) }
    case .lines(let shape):
      for line in shape.lines { line.forEach(body) }
    case .points(let points): points.forEach(body)
    }
  }
}

/// Puts the shape of one record together from its parts, of one kind or several.
struct ShapeBuilder {
  /// Why parts make no shape.
  enum Fault: Error, Hashable {
    /// Polygons, lines or points in one record.
    case mixed
    /// A coordinate that is no number, or beyond every map.
    case notFinite
    /// A line of a single point.
    case shortLine
  }

  /// Rings that were not closed and have been closed.
  private(set) var openRings = 0
  /// Rings without surface, which were left out.
  private(set) var collapsedRings = 0
  private var polygons: [Polygon] = []
  private var lines: [[Point]] = []
  private var points: [Point] = []
  private var hasNoNumber = false
  private var hasShortLine = false

  /// Adds a polygon: its outer ring first, then the holes. Without an outer ring of some surface
  /// nothing is left of it.
  mutating func add(rings: [[Point]]) {
    var closed: [Ring] = []
    var hasExterior = true
    for (number, points) in rings.enumerated() {
      guard let ring = ring(points) else {
        if number == 0 { hasExterior = false }
        continue
      }
      closed.append(ring)
    }
    guard hasExterior, let exterior = closed.first else { return }
    polygons.append(Polygon(exterior: exterior, holes: Array(closed.dropFirst())))
  }

  /// Adds a line; one without points adds nothing.
  mutating func add(line: [Point]) {
    guard !line.isEmpty else { return }
    check(line)
    if line.count < 2 { hasShortLine = true }
    lines.append(line)
  }

  /// Adds a point.
  mutating func add(point: Point) {
    check([point])
    points.append(point)
  }

  /// The shape; nil where there are no parts.
  func shape() throws(Fault) -> RecordShape? {
    if hasNoNumber { throw .notFinite }
    if hasShortLine { throw .shortLine }
    switch (polygons.isEmpty, lines.isEmpty, points.isEmpty) {
    case (true, true, true): return nil
    case (false, true, true): return .polygons(MultiPolygon(polygons: polygons))
    case (true, false, true): return .lines(MultiLine(lines: lines))
    case (true, true, false): return .points(points)
    default: throw .mixed
    }
  }

  private mutating func ring(_ points: [Point]) -> Ring? {
    guard let first = points.first else { return nil }
    check(points)
    var points = points
    if points.last != first {
      points.append(first)
      if points.count > 3 { openRings += 1 }
    }
    let ring = Ring(points: points)
    // A surface that is no number comes from a coordinate that is none, which was noted.
    if points.count < 4 || ring.doubledSignedSurface == 0 {
      collapsedRings += 1
      return nil
    }
    return ring
  }

  private mutating func check(_ points: [Point]) {
    for point in points where !(abs(point.x) < 1e12 && abs(point.y) < 1e12) { hasNoNumber = true }
  }
}
