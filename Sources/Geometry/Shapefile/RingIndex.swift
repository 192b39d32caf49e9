/// Finds the rings around other rings. The edges lie in stripes by height, so that a question looks at
/// few of them: a record of 100,000 rings is sorted in about linear time.
struct RingIndex {
  /// How many edges may be looked at before the index gives up; no record of a real map comes near.
  static let budget = 2_000_000_000
  /// Whether it gave up; later answers are empty.
  var isExhausted: Bool { left < 0 }

  private struct Edge {
    let a: Point
    let b: Point
    let ring: Int32
  }
  private let bottom: Double
  private let height: Double
  private let starts: [Int32]
  private let edges: [Edge]
  private var left = Self.budget
  private var marks: [Mark]
  /// What is known of a ring in the present question.
  private enum Mark { case untouched, even, odd, edge, outside, inside }

  /// An index of some rings.
  init(_ rings: [Ring]) {
    var box = Box([])
    var count = 0
    for ring in rings {
      box.include(Box(ring.points))
      count += ring.points.count
    }
    bottom = box.bottom
    var stripes = min(max(count / 4, 1), 1 << 18)
    // Long edges lie in many stripes: fewer, then, so that the lists stay of the edges' number.
    while stripes > 1, Self.load(rings, stripes, box) > 8 * count { stripes /= 2 }
    height = box.bottom < box.top ? (box.top - box.bottom) / Double(stripes) : 1
    var starts = [Int32](repeating: 0, count: stripes + 1)
    Self.visit(rings, bottom, height, stripes) { stripe, _ in starts[stripe + 1] += 1 }
    for stripe in 0..<stripes { starts[stripe + 1] += starts[stripe] }
    var next = starts
    let none = Edge(a: Point(x: 0, y: 0), b: Point(x: 0, y: 0), ring: 0)
    var edges = [Edge](repeating: none, count: Int(starts[stripes]))
    Self.visit(rings, bottom, height, stripes) { stripe, edge in
      edges[Int(next[stripe])] = edge
      next[stripe] += 1
    }
    self.starts = starts
    self.edges = edges
    marks = Array(repeating: .untouched, count: rings.count)
  }

  /// The rings around another, ascending. Decided by its first point off a ring's edge; a ring with all
  /// its points on the edge counts as within.
  mutating func rings(around other: Ring) -> [Int] {
    var touched: [Int32] = []
    var open = 0
    var isFirst = true
    for point in other.points.dropLast() {
      look(at: point, isFirst: isFirst, &touched)
      open = 0
      for ring in touched { if marks[Int(ring)] == .edge { open += 1 } }
      isFirst = false
      if open == 0 || isExhausted { break }
    }
    let around = touched.filter { marks[Int($0)] == .inside || marks[Int($0)] == .edge }
    for ring in touched { marks[Int(ring)] = .untouched }
    return isExhausted ? [] : around.map(Int.init).sorted()
  }

  /// Counts how often the ray to the right of a point crosses each ring. At the first point all rings
  /// are asked; later only those on whose edge the points before lay.
  private mutating func look(at point: Point, isFirst: Bool, _ touched: inout [Int32]) {
    let stripe = Self.stripe(of: point.y, bottom, height, starts.count - 1)
    let range = Int(starts[stripe])..<Int(starts[stripe + 1])
    left -= range.count
    if left < 0 { return }
    for ring in touched where marks[Int(ring)] == .edge { marks[Int(ring)] = .even }
    for index in range {
      let edge = edges[index]
      let ring = Int(edge.ring)
      let mark = marks[ring]
      if mark == .untouched, isFirst { touched.append(edge.ring) }
      guard mark == .even || mark == .odd || (mark == .untouched && isFirst) else { continue }
      let (a, b) = (edge.a, edge.b)
      let cross = (b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x)
      if cross == 0, min(a.x, b.x) <= point.x, point.x <= max(a.x, b.x),
        min(a.y, b.y) <= point.y, point.y <= max(a.y, b.y)
      {
        marks[ring] = .edge
      } else {
        let crosses = (a.y > point.y) != (b.y > point.y) && (cross > 0) == (b.y > a.y)
        marks[ring] = (mark == .odd) != crosses ? .odd : .even
      }
    }
    for ring in touched {
      if marks[Int(ring)] == .odd { marks[Int(ring)] = .inside }
      if marks[Int(ring)] == .even { marks[Int(ring)] = .outside }
    }
  }

  private static func stripe(of y: Double, _ bottom: Double, _ height: Double, _ count: Int) -> Int
  {
    Int(min(max((y - bottom) / height, 0), Double(count - 1)))
  }

  /// How many entries the lists would have.
  private static func load(_ rings: [Ring], _ stripes: Int, _ box: Box) -> Int {
    let height = box.bottom < box.top ? (box.top - box.bottom) / Double(stripes) : 1
    var sum = 0
    for ring in rings {
      for index in 1..<max(ring.points.count, 1) {
        let low = stripe(of: ring.points[index - 1].y, box.bottom, height, stripes)
        sum += abs(stripe(of: ring.points[index].y, box.bottom, height, stripes) - low) + 1
      }
    }
    return sum
  }

  /// Calls `body` with every edge and every stripe that it meets.
  private static func visit(
    _ rings: [Ring], _ bottom: Double, _ height: Double, _ stripes: Int,
    _ body: (Int, Edge) -> Void
  ) {
    for (number, ring) in rings.enumerated() {
      for index in 1..<max(ring.points.count, 1) {
        let edge = Edge(a: ring.points[index - 1], b: ring.points[index], ring: Int32(number))
        let one = stripe(of: edge.a.y, bottom, height, stripes)
        let two = stripe(of: edge.b.y, bottom, height, stripes)
        for stripe in min(one, two)...max(one, two) { body(stripe, edge) }
      }
    }
  }
}
