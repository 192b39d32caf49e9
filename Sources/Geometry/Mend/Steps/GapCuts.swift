/// Cuts across gaps: a long gap that runs along several blocks is divided where one of them ends, so
/// that each part goes to a block that lies at it, and no block comes between two others.
struct GapCuts {
  private let land: Arrangement
  private let width: Double

  /// Cuts for the gaps of a land, as long as `width` at most.
  init(_ land: Arrangement, width: Double) {
    self.land = land
    self.width = width
  }

  /// A line from every vertex where two neighbours of a gap meet to the nearest border opposite.
  func lines(across face: Int, _ gap: MultiPolygon) -> [[Point]] {
    let points = land.faces.lines.vertices.points
    let rings = land.faces.rings[face].map { land.faces.ring($0) }
    let halves = rings.flatMap { $0 }
    let beside = halves.map { land.owner(leftOf: Int($0) ^ 1) }
    guard Set(beside).count > 2 else { return [] }
    var lines: [[Point]] = []
    for ring in rings {
      for (position, half) in ring.enumerated() {
        let last = ring[(position + ring.count - 1) % ring.count]
        guard land.owner(leftOf: Int(half) ^ 1) != land.owner(leftOf: Int(last) ^ 1) else {
          continue
        }
        let vertex = land.faces.start(Int(half))
        if let foot = foot(across: gap, from: vertex, halves) {
          lines.append([points[vertex], foot])
        }
      }
    }
    return lines
  }

  /// The nearest point of a gap's border that is seen through the gap: what lies nearer but behind the
  /// border, as the next vertex of the same side often does, cuts nothing.
  private func foot(across gap: MultiPolygon, from vertex: Int, _ halves: [Int32]) -> Point? {
    let points = land.faces.lines.vertices.points
    let start = points[vertex]
    let near = halves.compactMap { half -> (metres: Double, point: Point)? in
      if land.faces.start(Int(half)) == vertex || land.faces.start(Int(half) ^ 1) == vertex {
        return nil
      }
      let point = nearest(to: start, on: half, points)
      let metres = point.distance(to: start)
      return metres <= 1.01 * width ? (metres, point) : nil
    }
    return near.sorted {
      $0.metres < $1.metres || ($0.metres == $1.metres && Point.isBefore($0.point, $1.point))
    }.first { gap.surroundsMiddle(of: start, $0.point) }?.point
  }

  /// The point of a half-edge nearest to another.
  private func nearest(to point: Point, on half: Int32, _ points: [Point]) -> Point {
    let a = points[land.faces.start(Int(half))]
    let b = points[land.faces.start(Int(half) ^ 1)]
    let dx = b.x - a.x
    let dy = b.y - a.y
    let along = ((point.x - a.x) * dx + (point.y - a.y) * dy) / (dx * dx + dy * dy)
    let share = min(1, max(0, along))
    return Point(x: a.x + share * dx, y: a.y + share * dy)
  }
}

extension MultiPolygon {
  /// Whether the middle between two points lies inside.
  fileprivate func surroundsMiddle(of one: Point, _ other: Point) -> Bool {
    let middle = Point(x: (one.x + other.x) / 2, y: (one.y + other.y) / 2)
    return polygons.contains { polygon in
      polygon.exterior.position(of: middle) == .inside
        && polygon.holes.allSatisfy { $0.position(of: middle) == .outside }
    }
  }
}
