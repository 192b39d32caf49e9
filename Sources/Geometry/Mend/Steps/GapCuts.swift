/// Cuts across gaps: wherever more than two neighbours of a gap come together, so that each part lies
/// between two blocks and goes to one of them, and no block comes between two others.
///
/// At a crossing, where several blocks see each other, every vertex is joined with the nearest point of
/// each other block that it sees; so is every vertex where one neighbour follows another.
struct GapCuts {
  private let land: Arrangement
  private let width: Double
  private let points: [Point]

  /// Cuts for the gaps of a land, as long as `width` at most.
  init(_ land: Arrangement, width: Double) {
    self.land = land
    self.width = width
    points = land.faces.lines.vertices.points
  }

  /// The lines across a gap; none where it lies between two blocks only.
  func lines(across face: Int) -> [[Point]] {
    let rings = land.faces.rings[face].map { land.faces.ring($0) }
    let halves = rings.flatMap { $0 }
    guard Set(halves.map { land.owner(leftOf: Int($0) ^ 1) }).count > 2 else { return [] }
    let border = GapBorder(
      halves: halves, boxes: halves.map { Box([start($0), start($0 ^ 1)]) }, width: width)
    var lines: [[Point]] = []
    for ring in rings {
      for (position, half) in ring.enumerated() {
        let last = ring[(position + ring.count - 1) % ring.count]
        let isChange = beside(half) != beside(last)
        let feet = feet(from: half, after: last, border)
        if feet.count > 1 || isChange {
          lines += feet.filter { $0.distance(to: start(half)) > 4 * reach }.map {
            [start(half), $0]
          }
        }
      }
    }
    return lines
  }

  private var reach: Double { land.faces.lines.vertices.reach }

  private func start(_ half: Int32) -> Point { points[land.faces.start(Int(half))] }

  private func beside(_ half: Int32) -> Int32 { land.owner(leftOf: Int(half) ^ 1) }

  /// The nearest point of each other block that is seen through the gap from where a half-edge starts,
  /// in the order of their distance. What lies behind the gap's own border is not seen.
  private func feet(from half: Int32, after last: Int32, _ border: GapBorder) -> [Point] {
    let from = start(half)
    let near = border.near(from)
    var own = [beside(half), beside(last)]
    let seen = near.compactMap { other -> (metres: Double, point: Point, block: Int32)? in
      let point = nearest(to: from, on: other)
      let metres = point.distance(to: from)
      guard metres <= 1.01 * width, beside(other) >= 0, !own.contains(beside(other)) else {
        return nil
      }
      return (metres, point, beside(other))
    }.sorted {
      $0.metres < $1.metres || ($0.metres == $1.metres && Point.isBefore($0.point, $1.point))
    }
    var feet: [Point] = []
    for candidate in seen where !own.contains(candidate.block) {
      guard isInside(candidate.point, from: half, after: last),
        !near.contains(where: { crosses($0, from, candidate.point) })
      else { continue }
      own.append(candidate.block)
      feet.append(candidate.point)
    }
    return feet
  }

  /// Whether the way to a point leaves a corner of the gap into the gap, which lies on the left.
  private func isInside(_ point: Point, from half: Int32, after last: Int32) -> Bool {
    let corner = start(half)
    let next = start(half ^ 1)
    let before = start(last)
    let isLeftOfNext = Self.cross(corner, next, point) > 0
    let isLeftOfLast = Self.cross(before, corner, point) > 0
    return Self.cross(before, corner, next) > 0
      ? isLeftOfNext && isLeftOfLast : isLeftOfNext || isLeftOfLast
  }

  /// Whether a half-edge lies across the way between two points.
  private func crosses(_ half: Int32, _ from: Point, _ to: Point) -> Bool {
    let a = start(half)
    let b = start(half ^ 1)
    if a == from || b == from { return false }
    let sides = Self.cross(from, to, a) * Self.cross(from, to, b)
    // The foot itself lies on its half-edge, but for rounding: a little before it nothing may lie.
    let short = Point(x: from.x + (to.x - from.x) * 0.99, y: from.y + (to.y - from.y) * 0.99)
    return sides < 0 && Self.cross(a, b, from) * Self.cross(a, b, short) < 0
  }

  private static func cross(_ from: Point, _ to: Point, _ point: Point) -> Double {
    (to.x - from.x) * (point.y - from.y) - (to.y - from.y) * (point.x - from.x)
  }

  /// The point of a half-edge nearest to another.
  private func nearest(to point: Point, on half: Int32) -> Point {
    let a = start(half)
    let b = start(half ^ 1)
    let dx = b.x - a.x
    let dy = b.y - a.y
    let along = ((point.x - a.x) * dx + (point.y - a.y) * dy) / (dx * dx + dy * dy)
    let share = min(1, max(0, along))
    return share == 1 ? b : Point(x: a.x + share * dx, y: a.y + share * dy)
  }
}

/// The border of a gap; of a long one those half-edges are found that are near a point.
private struct GapBorder {
  private let halves: [Int32]
  private let grid: BoxGrid?
  private let width: Double

  init(halves: [Int32], boxes: [Box], width: Double) {
    self.halves = halves
    self.width = width
    grid =
      halves.count <= 64
      ? nil
      : BoxGrid(boxes: boxes, things: halves.indices.map { Int32($0) }, narrowest: 2 * width)
  }

  /// The half-edges near a point, at least those within the width, each once.
  func near(_ point: Point) -> [Int32] {
    guard let grid else { return halves }
    var found: [Int32] = []
    grid.forEach(near: Box([point]).widened(by: 1.02 * width)) { found.append($0) }
    found.sort()
    return found.indices.filter { $0 == 0 || found[$0] != found[$0 - 1] }
      .map { halves[Int(found[$0])] }
  }
}
