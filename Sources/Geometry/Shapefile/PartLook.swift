/// What one pass over a part's points tells.
struct PartLook {
  /// The rectangle around the points.
  private(set) var box = Box([])
  /// Twice the signed surface, positive against the clock, measured from the first point.
  private(set) var doubledSurface = 0.0
  /// How many points repeat the one before.
  private(set) var repeated = 0

  /// Looks at a part.
  init(_ points: [Point]) {
    let points = points.span
    guard !points.isEmpty else { return }
    let origin = points[0]
    var last = origin
    var (left, right, bottom, top) = (origin.x, origin.x, origin.y, origin.y)
    var sum = 0.0
    var same = 0
    for index in 1..<max(points.count, 1) {
      let point = points[index]
      sum += (last.x - origin.x) * (point.y - origin.y) - (point.x - origin.x) * (last.y - origin.y)
      left = min(left, point.x)
      right = max(right, point.x)
      bottom = min(bottom, point.y)
      top = max(top, point.y)
      same += point.x == last.x && point.y == last.y ? 1 : 0
      last = point
    }
    box.left = left
    box.right = right
    box.bottom = bottom
    box.top = top
    doubledSurface = sum
    repeated = same
  }

  /// Whether all coordinates are numbers of a size that maps can have. One that is none makes the
  /// surface none.
  var isFinite: Bool {
    guard box.left <= box.right else { return doubledSurface == 0 && repeated == 0 }
    return doubledSurface.isFinite && box.left > -1e12 && box.right < 1e12 && box.bottom > -1e12
      && box.top < 1e12
  }
}

extension [Point] {
  /// Without points that repeat the one before.
  var withoutRepeats: [Point] {
    var kept: [Point] = []
    kept.reserveCapacity(count)
    for point in self where kept.last != point { kept.append(point) }
    return kept
  }

  /// Whether all points lie on one straight line.
  var isStraight: Bool {
    guard let first, let other = self.first(where: { $0 != first }) else { return true }
    let (x, y) = (other.x - first.x, other.y - first.y)
    return allSatisfy { ($0.x - first.x) * y == ($0.y - first.y) * x }
  }
}
