/// What is wrong with the rings of a shape, by kind, with the places. About linear in its points.
struct RingFaults {
  /// A kind of fault.
  enum Kind: String, CaseIterable, Hashable, Sendable {
    case tooFewPoints = "too_few_points"
    case selfIntersection = "self_intersection"
    case spike
    case touchesItself = "ring_touches_itself"
    case repeatedRing = "repeated_ring"
    case holeOutside = "hole_outside"
    case nestedRings = "nested_rings"
    case dividedInside = "divided_inside"
  }

  /// The places of each kind that was found.
  private(set) var places: [Kind: [Point]] = [:]

  /// Looks at every ring of a shape that is known to be invalid.
  init(_ shape: MultiPolygon) {
    let rings = shape.polygons.flatMap { [$0.exterior] + $0.holes }
    for ring in rings { lookAlong(ring) }
    lookForRepeats(rings)
    lookForCrossings(rings)
    lookForNesting(shape)
  }

  /// The kinds, in the order of the list.
  var kinds: [Kind] { Kind.allCases.filter { places[$0] != nil } }

  private mutating func note(_ kind: Kind, _ point: Point) {
    if places[kind]?.contains(point) != true { places[kind, default: []].append(point) }
  }

  /// Too few points, and edges that run back over the one before.
  private mutating func lookAlong(_ ring: Ring) {
    let points = Self.distinct(ring)
    guard points.count > 2 else {
      if let first = ring.points.first { note(.tooFewPoints, first) }
      return
    }
    for index in points.indices {
      let a = points[index]
      let b = points[(index + 1) % points.count]
      let c = points[(index + 2) % points.count]
      let cross = (b.x - a.x) * (c.y - b.y) - (b.y - a.y) * (c.x - b.x)
      let dot = (b.x - a.x) * (c.x - b.x) + (b.y - a.y) * (c.y - b.y)
      if dot < 0, abs(cross) <= 1e-12 * abs(dot) { note(.spike, b) }
    }
  }

  private mutating func lookForRepeats(_ rings: [Ring]) {
    var seen: Set<[Point]> = []
    for ring in rings where !seen.insert(Self.canonical(ring)).inserted {
      note(.repeatedRing, ring.points[0])
    }
  }

  private mutating func lookForCrossings(_ rings: [Ring]) {
    var edges: [Edge] = []
    for (number, ring) in rings.enumerated() {
      let points = Self.distinct(ring)
      guard points.count > 2 else { continue }
      for index in points.indices {
        let next = (index + 1) % points.count
        edges.append(
          Edge(ring: number, index: index, next: next, a: points[index], b: points[next]))
      }
    }
    let boxes = edges.map { Box([$0.a, $0.b]) }
    let grid = BoxGrid(boxes: boxes, things: boxes.indices.map { Int32($0) }, narrowest: 0)
    for (position, edge) in edges.enumerated() {
      var seen: Set<Int32> = []
      grid.forEach(near: boxes[position]) { other in
        guard other > position, boxes[Int(other)].meets(boxes[position]),
          seen.insert(other).inserted, let (kind, point) = edge.meeting(edges[Int(other)])
        else { return }
        note(kind, point)
      }
    }
  }

  private mutating func lookForNesting(_ shape: MultiPolygon) {
    for polygon in shape.polygons {
      for hole in polygon.holes where !polygon.exterior.surrounds(hole) {
        note(.holeOutside, hole.points[0])
      }
      for (index, hole) in polygon.holes.enumerated() {
        let isNested = polygon.holes.indices.contains {
          $0 != index && Box(polygon.holes[$0]).contains(Box(hole))
            && polygon.holes[$0].surrounds(hole)
        }
        if isNested { note(.nestedRings, hole.points[0]) }
      }
    }
    for (index, polygon) in shape.polygons.enumerated() {
      let isNested = shape.polygons.indices.contains { other in
        other != index
          && Box(shape.polygons[other].exterior).contains(Box(polygon.exterior))
          && shape.polygons[other].exterior.surrounds(polygon.exterior)
          && !shape.polygons[other].holes.contains { $0.surrounds(polygon.exterior) }
      }
      if isNested { note(.nestedRings, polygon.exterior.points[0]) }
    }
  }

  /// The points of a ring, open and without repetitions one after the other.
  static func distinct(_ ring: Ring) -> [Point] {
    var points: [Point] = []
    for point in ring.points where points.last != point { points.append(point) }
    if points.count > 1, points.first == points.last { points.removeLast() }
    return points
  }

  /// A ring's points from its lowest on, in one direction: the same for every way of drawing it.
  static func canonical(_ ring: Ring) -> [Point] {
    let open = distinct(ring.turned(clockwise: true))
    let start = open.indices.min { (open[$0].x, open[$0].y) < (open[$1].x, open[$1].y) } ?? 0
    return Array(open[start...] + open[..<start])
  }
}

extension Box {
  /// The smallest rectangle around a ring.
  init(_ ring: Ring) { self.init(ring.points) }
}

/// An edge of a ring.
private struct Edge {
  let ring: Int
  let index: Int
  let next: Int
  let a: Point
  let b: Point

  /// What is wrong where two edges meet; nil where they may.
  func meeting(_ other: Edge) -> (RingFaults.Kind, Point)? {
    let one = side(other.a)
    let two = side(other.b)
    let three = other.side(a)
    let four = other.side(b)
    if one == 0, two == 0 {
      guard overlapsAlong(other), !isBeside(other) else { return nil }
      return (.selfIntersection, a)
    }
    if one * two < 0, three * four < 0 {
      let share = three / (three - four)
      return (
        .selfIntersection, Point(x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share)
      )
    }
    guard ring == other.ring, !isBeside(other) else { return nil }
    if one == 0, holds(other.a) { return (.touchesItself, other.a) }
    if two == 0, holds(other.b) { return (.touchesItself, other.b) }
    if three == 0, other.holds(a) { return (.touchesItself, a) }
    if four == 0, other.holds(b) { return (.touchesItself, b) }
    return nil
  }

  /// Whether two edges follow each other in a ring: they share a corner, as they must.
  private func isBeside(_ other: Edge) -> Bool {
    ring == other.ring && (next == other.index || other.next == index)
  }

  /// On which side of this edge a point lies: its sign; 0 on the line.
  private func side(_ point: Point) -> Double {
    (b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x)
  }

  /// Whether a point on the edge's line lies on the edge.
  private func holds(_ point: Point) -> Bool {
    min(a.x, b.x) <= point.x && point.x <= max(a.x, b.x)
      && min(a.y, b.y) <= point.y && point.y <= max(a.y, b.y)
  }

  /// Whether two edges on one line have more than a point in common.
  private func overlapsAlong(_ other: Edge) -> Bool {
    let (dx, dy) = (b.x - a.x, b.y - a.y)
    let length = dx * dx + dy * dy
    let first = ((other.a.x - a.x) * dx + (other.a.y - a.y) * dy) / length
    let second = ((other.b.x - a.x) * dx + (other.b.y - a.y) * dy) / length
    return max(min(first, second), 0) < min(max(first, second), 1)
  }
}
