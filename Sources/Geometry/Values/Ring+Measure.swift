extension Ring {
  /// Twice the signed surface, positive when the ring turns against the clock. Measured from the first
  /// point, so that far-off coordinates cost no digits.
  var doubledSignedSurface: Double {
    let points = points.span
    if points.isEmpty { return 0 }
    let origin = points[0]
    var sum = 0.0
    for index in 1..<points.count {
      let a = points[index - 1]
      let b = points[index]
      sum += (a.x - origin.x) * (b.y - origin.y) - (b.x - origin.x) * (a.y - origin.y)
    }
    return sum
  }

  /// Surface in square units, never negative.
  public var surface: Double { abs(doubledSignedSurface) / 2 }

  /// Length in units.
  public var length: Double {
    var sum = 0.0
    for index in 1..<max(points.count, 1) {
      let dx = points[index].x - points[index - 1].x
      let dy = points[index].y - points[index - 1].y
      sum += (dx * dx + dy * dy).squareRoot()
    }
    return sum
  }

  /// The same ring running with the clock or against it.
  public func turned(clockwise: Bool) -> Ring {
    (doubledSignedSurface < 0) == clockwise ? self : Ring(points: points.reversed())
  }
}
