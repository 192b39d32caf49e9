extension Ring {
  /// Whether a point lies inside, on the edge, or outside.
  func position(of point: Point) -> Position {
    var isInside = false
    let points = points.span
    if points.isEmpty { return .outside }
    var a = points[0]
    for index in 1..<points.count {
      let b = points[index]
      defer { a = b }
      // Segments wholly above, below or left of the point decide nothing.
      if (a.y > point.y && b.y > point.y) || (a.y < point.y && b.y < point.y)
        || (a.x < point.x && b.x < point.x)
      {
        continue
      }
      let cross = (b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x)
      if cross == 0, min(a.x, b.x) <= point.x, point.x <= max(a.x, b.x) { return .edge }
      if (a.y > point.y) != (b.y > point.y), (cross > 0) == (b.y > a.y) { isInside.toggle() }
    }
    return isInside ? .inside : .outside
  }

  /// Where a point lies in regard to a ring.
  enum Position { case inside, edge, outside }

  /// Whether another ring lies within this one. Decided by its first point off the edge; a ring with
  /// all its points on the edge is taken to lie within.
  func surrounds(_ other: Ring) -> Bool {
    for point in other.points {
      switch position(of: point) {
      case .inside: return true
      case .outside: return false
      case .edge: continue
      }
    }
    return true
  }
}
