/// The faces between noded edges, and which shapes own each.
///
/// Half-edge 2e runs from the lower to the higher vertex of edge e, 2e + 1 back; a face lies on the
/// left of its half-edges. Who owns a face follows from who draws the edges around it, by counting
/// from the outside: no point is ever sought in a polygon but one per separate piece of line-work.
struct Faces {
  /// The lines.
  let lines: Noding
  /// The face on the left of each half-edge; -1 outside of everything.
  private(set) var faceOf: [Int32] = []
  /// The rings of each face: its shell, then its holes, each by one of its half-edges.
  private(set) var rings: [[Int32]] = []
  /// The shapes that own each face, ascending.
  private(set) var owners: [[Int32]] = []
  /// The following half-edge around the same face.
  private(set) var next: [Int32] = []
  /// The half-edges that leave each vertex, against the clock; compressed rows.
  private(set) var leaving: [Int32] = []
  private(set) var leavingOffsets: [Int32] = []
  private var place: [Int32] = []

  /// Traces the faces of some lines.
  init(_ lines: Noding) {
    self.lines = lines
    sortLeaving()
    next = (0..<2 * lines.edges.count).map { half in
      let twin = half ^ 1
      return turn(from: Int32(twin), by: -1)
    }
    let cycles = Cycles(self)
    (faceOf, rings) = cycles.faces(lines.vertices.points)
    owners = cycles.owners(self)
  }

  /// Where a half-edge starts.
  func start(_ half: Int) -> Int {
    let (low, high) = lines.ends(half >> 1)
    return half & 1 == 0 ? low : high
  }

  /// The half-edge that leaves the same vertex next to another, against the clock (1) or with it (-1).
  func turn(from half: Int32, by step: Int32) -> Int32 {
    let vertex = start(Int(half))
    let first = leavingOffsets[vertex]
    let count = leavingOffsets[vertex + 1] - first
    let position = (place[Int(half)] - first + step + count) % count
    return leaving[Int(first + position)]
  }

  /// The half-edges of a ring.
  func ring(_ start: Int32) -> [Int32] {
    var result = [start]
    var half = next[Int(start)]
    while half != start {
      result.append(half)
      half = next[Int(half)]
    }
    return result
  }

  /// The points of a ring, closed.
  func points(_ start: Int32) -> Ring {
    let points = ring(start).map { lines.vertices.points[self.start(Int($0))] }
    return Ring(points: points + points.prefix(1))
  }

  /// A face as a shape.
  func shape(_ face: Int) -> MultiPolygon {
    let rings = rings[face].map { points($0) }
    return MultiPolygon(polygons: [Polygon(exterior: rings[0], holes: Array(rings.dropFirst()))])
  }

  private mutating func sortLeaving() {
    let points = lines.vertices.points
    var offsets = [Int32](repeating: 0, count: points.count + 1)
    for half in 0..<2 * lines.edges.count { offsets[start(half) + 1] += 1 }
    for vertex in points.indices { offsets[vertex + 1] += offsets[vertex] }
    var free = offsets
    var leaving = [Int32](repeating: 0, count: 2 * lines.edges.count)
    for half in 0..<2 * lines.edges.count {
      let vertex = start(half)
      leaving[Int(free[vertex])] = Int32(half)
      free[vertex] += 1
    }
    leavingOffsets = offsets
    for vertex in points.indices where offsets[vertex + 1] - offsets[vertex] > 1 {
      let range = Int(offsets[vertex])..<Int(offsets[vertex + 1])
      let centre = points[vertex]
      func direction(_ half: Int32) -> Point {
        let end = points[start(Int(half) ^ 1)]
        return Point(x: end.x - centre.x, y: end.y - centre.y)
      }
      leaving[range].sort { Self.isBefore(direction($0), direction($1)) }
    }
    self.leaving = leaving
    place = [Int32](repeating: 0, count: leaving.count)
    for (position, half) in leaving.enumerated() { place[Int(half)] = Int32(position) }
  }

  /// Whether one direction comes before another, from east against the clock.
  private static func isBefore(_ one: Point, _ other: Point) -> Bool {
    let isUpper = one.y > 0 || (one.y == 0 && one.x > 0)
    let isOtherUpper = other.y > 0 || (other.y == 0 && other.x > 0)
    if isUpper != isOtherUpper { return isUpper }
    return one.x * other.y - one.y * other.x > 0
  }
}
