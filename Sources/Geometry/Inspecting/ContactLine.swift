/// The line along which two shapes touch, for marks on a map; lengths are those of the borders.
enum ContactLine {
  /// The pieces of the first shape's outline that run beside an edge of the other within a tolerance.
  static func between(
    _ one: MultiPolygon, _ other: MultiPolygon, toleranceMetres: Double
  ) -> MultiLine {
    let reach = max(toleranceMetres, 1e-6)
    let mine = segments(one, near: Box(other).widened(by: reach))
    let others = segments(other, near: Box(one).widened(by: reach))
    var lines: [[Point]] = []
    for (a, b) in mine {
      var parts = others.compactMap { part(of: a, b, beside: $0.0, $0.1, reach) }
      parts.sort { ($0.from, $0.to) < ($1.from, $1.to) }
      var joined: [(from: Double, to: Double)] = []
      for part in parts {
        if let last = joined.last, part.from <= last.to {
          joined[joined.count - 1].to = max(last.to, part.to)
        } else {
          joined.append(part)
        }
      }
      for part in joined {
        append([point(a, b, part.from), point(a, b, part.to)], to: &lines)
      }
    }
    return MultiLine(lines: lines)
  }

  private static func segments(_ shape: MultiPolygon, near box: Box) -> [(Point, Point)] {
    shape.polygons.flatMap { [$0.exterior] + $0.holes }.flatMap { ring in
      zip(ring.points, ring.points.dropFirst()).filter { $0 != $1 && Box([$0, $1]).meets(box) }
    }
  }

  /// The shares of a segment that lie beside another: opposite it, and near at both ends.
  private static func part(
    of a: Point, _ b: Point, beside c: Point, _ d: Point, _ reach: Double
  ) -> (from: Double, to: Double)? {
    let (dx, dy) = (b.x - a.x, b.y - a.y)
    let length = dx * dx + dy * dy
    let first = ((c.x - a.x) * dx + (c.y - a.y) * dy) / length
    let second = ((d.x - a.x) * dx + (d.y - a.y) * dy) / length
    let (from, to) = (max(min(first, second), 0), min(max(first, second), 1))
    guard to > from, first != second else { return nil }
    let isNear = [from, to].allSatisfy { share in
      let at = point(a, b, share)
      let there = (share - first) / (second - first)
      let (x, y) = (c.x + (d.x - c.x) * there, c.y + (d.y - c.y) * there)
      return (at.x - x) * (at.x - x) + (at.y - y) * (at.y - y) <= reach * reach
    }
    return isNear ? (from, to) : nil
  }

  private static func point(_ a: Point, _ b: Point, _ share: Double) -> Point {
    share == 1 ? b : Point(x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share)
  }

  /// Adds a piece, at the end of the last line where it goes on there.
  private static func append(_ piece: [Point], to lines: inout [[Point]]) {
    if let last = lines.last?.last, last == piece[0] {
      lines[lines.count - 1].append(piece[1])
    } else {
      lines.append(piece)
    }
  }
}
