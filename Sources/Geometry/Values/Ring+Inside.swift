extension Ring {
  /// Whether a point lies inside, on the edge, or outside.
  func position(of point: Point) -> Position {
    var isInside = false
    for index in 1..<max(points.count, 1) {
      let a = points[index - 1]
      let b = points[index]
      let cross = (b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x)
      if cross == 0, min(a.x, b.x) <= point.x, point.x <= max(a.x, b.x),
        min(a.y, b.y) <= point.y, point.y <= max(a.y, b.y)
      {
        return .edge
      }
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
