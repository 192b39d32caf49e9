/// A point in metres.
struct PlanePoint: Hashable {
  var x: Double
  var y: Double

  func squaredDistance(to other: PlanePoint) -> Double {
    let (dx, dy) = (x - other.x, y - other.y)
    return dx * dx + dy * dy
  }

  /// Twice the signed surface of the triangle of three points; positive where they turn left.
  static func turn(_ a: PlanePoint, _ b: PlanePoint, _ c: PlanePoint) -> Double {
    (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
  }
}

extension [PlanePoint] {
  /// Twice the signed surface of an open ring, measured from its first point.
  var doubleSurface: Double {
    guard let origin = first else { return 0 }
    var sum = 0.0
    for index in indices.dropFirst(2) {
      sum += PlanePoint.turn(origin, self[index - 1], self[index])
    }
    return sum
  }

  /// The convex hull against the clock, without points on its sides (Andrew 1979). O(n log n). One or
  /// two points where all others coincide or lie between.
  var convexHull: [PlanePoint] {
    let points = sorted { ($0.x, $0.y) < ($1.x, $1.y) }
    guard points.count > 2 else { return points }
    var hull: [PlanePoint] = []
    for (pass, way) in [points, points.reversed()].enumerated() {
      let floor = pass == 0 ? 2 : hull.count + 2
      for point in way {
        while hull.count >= floor,
          PlanePoint.turn(hull[hull.count - 2], hull[hull.count - 1], point) <= 0
        {
          hull.removeLast()
        }
        hull.append(point)
      }
      hull.removeLast()
    }
    return hull
  }

  /// The part of a simple ring inside a convex polygon against the clock, as a ring of the same surface
  /// (Sutherland & Hodgman 1974): parts that fall asunder stay joined by lines without surface.
  func clipped(to convex: [PlanePoint]) -> [PlanePoint] {
    var ring = self
    for (index, from) in convex.enumerated() where !ring.isEmpty {
      let to = convex[(index + 1) % convex.count]
      var kept: [PlanePoint] = []
      var before = ring[ring.count - 1]
      var beforeSide = PlanePoint.turn(from, to, before)
      for point in ring {
        let side = PlanePoint.turn(from, to, point)
        if (side < 0) != (beforeSide < 0) {
          let share = beforeSide / (beforeSide - side)
          kept.append(
            PlanePoint(
              x: before.x + (point.x - before.x) * share,
              y: before.y + (point.y - before.y) * share))
        }
        if side >= 0 { kept.append(point) }
        (before, beforeSide) = (point, side)
      }
      ring = kept
    }
    return ring
  }
}
