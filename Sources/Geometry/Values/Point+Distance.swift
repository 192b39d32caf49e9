extension Point {
  /// The distance to another point.
  func distance(to other: Point) -> Double {
    let dx = x - other.x
    let dy = y - other.y
    return (dx * dx + dy * dy).squareRoot()
  }

  /// West before east, then south before north.
  static func isBefore(_ one: Point, _ other: Point) -> Bool { (one.x, one.y) < (other.x, other.y) }
}
