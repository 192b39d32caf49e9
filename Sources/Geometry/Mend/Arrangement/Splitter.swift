/// Finds where edges must be split: at vertices that lie on them, and where they cross.
struct Splitter {
  /// The edges, ascending.
  private(set) var edges: [UInt64]
  /// Which edges were not there in the round before; two older ones need no second look.
  private var isNew: [Bool]

  /// A splitter over some edges, ascending.
  init(edges: [UInt64]) {
    self.edges = edges
    isNew = [Bool](repeating: true, count: edges.count)
  }

  /// Takes the edges of the next round.
  mutating func replace(by newer: [UInt64]) {
    var isNew = [Bool](repeating: true, count: newer.count)
    var old = 0
    for (number, key) in newer.enumerated() {
      while old < edges.count, edges[old] < key { old += 1 }
      if old < edges.count, edges[old] == key { isNew[number] = false }
    }
    edges = newer
    self.isNew = isNew
  }

  /// The splits of this round, ascending; crossings become new vertices in the order of their
  /// coordinates.
  func splits(_ vertices: inout VertexTable) -> [(edge: Int32, vertex: Int32)] {
    let points = vertices.points
    let reach = vertices.reach
    let boxes = EdgeBoxes(edges, points, margin: reach)
    let new = edges.indices.filter { isNew[$0] }
    let met = Cores.map(new.count, parts: 8) { [edges, isNew] places in
      var meetings = Meetings()
      var seen = [Int32](repeating: -1, count: edges.count)
      for one in new[places] {
        boxes.forEach(near: one) { other in
          // Two new ones meet twice, and count when the first of them looks.
          guard seen[Int(other)] != Int32(one), Int(other) > one || !isNew[Int(other)],
            Int(other) != one
          else { return }
          seen[Int(other)] = Int32(one)
          meetings.add(min(Int32(one), other), max(Int32(one), other), edges, points, reach)
        }
      }
      return meetings
    }
    var found = met.flatMap(\.found)
    let crossings = met.flatMap(\.crossings).sorted {
      ($0.point.x, $0.point.y, $0.one, $0.other) < ($1.point.x, $1.point.y, $1.one, $1.other)
    }
    for crossing in crossings {
      let vertex = vertices.index(of: crossing.point)
      for edge in [crossing.one, crossing.other] where !isEnd(vertex, of: edge) {
        found.append((edge, vertex))
      }
    }
    found.sort { ($0.edge, $0.vertex) < ($1.edge, $1.vertex) }
    return found.indices.filter { $0 == 0 || found[$0] != found[$0 - 1] }.map { found[$0] }
  }

  private func isEnd(_ vertex: Int32, of edge: Int32) -> Bool {
    let key = edges[Int(edge)]
    return Int32(key >> 32) == vertex || Int32(key & 0xFFFF_FFFF) == vertex
  }
}

/// Where edges meet: vertices that lie on others, and crossings of the rest.
private struct Meetings {
  var found: [(edge: Int32, vertex: Int32)] = []
  var crossings: [(point: Point, one: Int32, other: Int32)] = []

  mutating func add(
    _ one: Int32, _ other: Int32, _ edges: [UInt64], _ points: [Point], _ reach: Double
  ) {
    let pair = EdgePair(edges[Int(one)], edges[Int(other)], points)
    let before = found.count
    pair.verticesWithin(reach, { found.append(($0 == 0 ? one : other, $1)) })
    if found.count == before, let point = pair.crossing { crossings.append((point, one, other)) }
  }
}

/// A grid over edges; a long edge lies in the cells along it, not in all cells of its box.
private struct EdgeBoxes {
  private let grid: BoxGrid
  private let boxes: [Box]
  private let starts: [Int32]

  init(_ edges: [UInt64], _ points: [Point], margin: Double) {
    func ends(_ key: UInt64) -> (Point, Point) {
      (points[Int(key >> 32)], points[Int(key & 0xFFFF_FFFF)])
    }
    var total = 0.0
    for key in edges { total += ends(key).0.distance(to: ends(key).1) }
    let step = max(3 * total / Double(max(edges.count, 1)), margin)
    var boxes: [Box] = []
    var things: [Int32] = []
    var starts: [Int32] = []
    for (number, key) in edges.enumerated() {
      starts.append(Int32(boxes.count))
      let (a, b) = ends(key)
      let count = max(1, (a.distance(to: b) / step).rounded(.up))
      for part in 0..<Int(count) {
        let low = Double(part) / count
        let high = Double(part + 1) / count
        let box = Box([
          Point(x: a.x + (b.x - a.x) * low, y: a.y + (b.y - a.y) * low),
          Point(x: a.x + (b.x - a.x) * high, y: a.y + (b.y - a.y) * high),
        ])
        boxes.append(box.widened(by: margin))
        things.append(Int32(number))
      }
    }
    starts.append(Int32(boxes.count))
    grid = BoxGrid(boxes: boxes, things: things, narrowest: margin)
    self.boxes = boxes
    self.starts = starts
  }

  func forEach(near edge: Int, _ body: (Int32) -> Void) {
    for number in starts[edge]..<starts[edge + 1] { grid.forEach(near: boxes[Int(number)], body) }
  }
}

/// Two edges, each from its lower to its higher vertex.
private struct EdgePair {
  let ids: (Int32, Int32, Int32, Int32)
  let a: Point
  let b: Point
  let c: Point
  let d: Point

  init(_ one: UInt64, _ other: UInt64, _ points: [Point]) {
    ids = (
      Int32(one >> 32), Int32(one & 0xFFFF_FFFF), Int32(other >> 32), Int32(other & 0xFFFF_FFFF)
    )
    a = points[Int(ids.0)]
    b = points[Int(ids.1)]
    c = points[Int(ids.2)]
    d = points[Int(ids.3)]
  }

  /// Calls with an edge (0 or 1) and a vertex of the other that lies on it.
  func verticesWithin(_ reach: Double, _ body: (Int, Int32) -> Void) {
    let left = max(min(a.x, b.x), min(c.x, d.x)) - reach
    let right = min(max(a.x, b.x), max(c.x, d.x)) + reach
    let low = max(min(a.y, b.y), min(c.y, d.y)) - reach
    let high = min(max(a.y, b.y), max(c.y, d.y)) + reach
    guard left <= right, low <= high else { return }
    if ids.2 != ids.0, ids.2 != ids.1, Self.isOn(c, a, b, reach) { body(0, ids.2) }
    if ids.3 != ids.0, ids.3 != ids.1, Self.isOn(d, a, b, reach) { body(0, ids.3) }
    if ids.0 != ids.2, ids.0 != ids.3, Self.isOn(a, c, d, reach) { body(1, ids.0) }
    if ids.1 != ids.2, ids.1 != ids.3, Self.isOn(b, c, d, reach) { body(1, ids.1) }
  }

  /// Where two edges without a common vertex cross.
  var crossing: Point? {
    if ids.0 == ids.2 || ids.0 == ids.3 || ids.1 == ids.2 || ids.1 == ids.3 { return nil }
    let ux = b.x - a.x
    let uy = b.y - a.y
    let vx = d.x - c.x
    let vy = d.y - c.y
    let cross = ux * vy - uy * vx
    guard cross != 0 else { return nil }
    let wx = c.x - a.x
    let wy = c.y - a.y
    let along = (wx * vy - wy * vx) / cross
    let across = (wx * uy - wy * ux) / cross
    guard along > 0, along < 1, across > 0, across < 1 else { return nil }
    return Point(x: a.x + along * ux, y: a.y + along * uy)
  }

  /// Whether a point lies on a line between its ends, within reach.
  private static func isOn(_ point: Point, _ a: Point, _ b: Point, _ reach: Double) -> Bool {
    let dx = b.x - a.x
    let dy = b.y - a.y
    let length = (dx * dx + dy * dy).squareRoot()
    let px = point.x - a.x
    let py = point.y - a.y
    let along = (px * dx + py * dy) / length
    guard along > 0, along < length else { return false }
    return abs(px * dy - py * dx) <= reach * length
  }
}
