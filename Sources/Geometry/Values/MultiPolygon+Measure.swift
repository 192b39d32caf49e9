extension MultiPolygon {
  /// Surface in square units, holes taken off.
  public var surface: Double {
    polygons.reduce(0) { sum, polygon in
      polygon.holes.reduce(sum + polygon.exterior.surface) { $0 - $1.surface }
    }
  }

  /// Length of all rings in units, holes included.
  public var perimeter: Double {
    polygons.reduce(0) { sum, polygon in
      polygon.holes.reduce(sum + polygon.exterior.length) { $0 + $1.length }
    }
  }

  /// Centre of gravity; it may lie outside. Of a shape without surface, the middle of its points' range.
  public var centre: Point {
    let origin = polygons.first?.exterior.points.first ?? Point(x: 0, y: 0)
    var mass = 0.0
    var x = 0.0
    var y = 0.0
    for polygon in polygons {
      for (number, ring) in ([polygon.exterior] + polygon.holes).enumerated() {
        let sign: Double = (ring.doubledSignedSurface >= 0) == (number == 0) ? 1 : -1
        for index in 1..<max(ring.points.count, 1) {
          let ax = ring.points[index - 1].x - origin.x
          let ay = ring.points[index - 1].y - origin.y
          let bx = ring.points[index].x - origin.x
          let by = ring.points[index].y - origin.y
          let cross = sign * (ax * by - bx * ay)
          mass += cross
          x += (ax + bx) * cross
          y += (ay + by) * cross
        }
      }
    }
    guard mass != 0 else {
      let box = Box(self)
      return Point(x: (box.left + box.right) / 2, y: (box.bottom + box.top) / 2)
    }
    return Point(x: origin.x + x / (3 * mass), y: origin.y + y / (3 * mass))
  }
}
