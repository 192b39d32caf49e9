extension MultiPolygon {
  /// Whether the shape is one ring that surely neither crosses nor touches itself, and so is valid. False
  /// tells nothing: the shape has holes or parts, or lies so that rounding might decide.
  var isSurelyValid: Bool {
    polygons.count == 1 && polygons[0].holes.isEmpty && polygons[0].exterior.isSurelySimple
  }
}

extension Ring {
  /// Larger rings are left to a method that does not compare each segment with all others.
  private static let mostSegments = 256

  /// Whether no two segments have a point in common but neighbours the one between them.
  fileprivate var isSurelySimple: Bool {
    let count = points.count - 1
    guard count >= 3, points[0] == points[count] else { return false }
    if isSurelyStar { return true }
    guard count <= Ring.mostSegments else { return false }
    return unsafe withUnsafeTemporaryAllocation(of: Double.self, capacity: 4 * count) { sides in
      let points = points.span
      // Left, right, bottom and top of each segment's box, side by side.
      for index in 0..<count {
        let a = points[index]
        let b = points[index + 1]
        guard a.x.isFinite, a.y.isFinite, a != b else { return false }
        unsafe sides[index] = min(a.x, b.x)
        unsafe sides[count + index] = max(a.x, b.x)
        unsafe sides[2 * count + index] = min(a.y, b.y)
        unsafe sides[3 * count + index] = max(a.y, b.y)
      }
      for one in 0..<count {
        let left = unsafe sides[one]
        let right = unsafe sides[count + one]
        let bottom = unsafe sides[2 * count + one]
        let top = unsafe sides[3 * count + one]
        for other in (one + 1)..<max(count, one + 1) {
          let isApart = unsafe sides[other] > right || sides[count + other] < left
          let isAside = unsafe sides[2 * count + other] > top || sides[3 * count + other] < bottom
          if isApart || isAside { continue }
          if other == one + 1 || (one == 0 && other == count - 1) {
            let (a, b, c) =
              other == one + 1
              ? (points[one], points[other], points[other + 1])
              : (points[other], points[one], points[one + 1])
            if !Ring.isSurelyBend(a, b, c) { return false }
          } else if !Ring.areSurelyApart(
            points[one], points[one + 1], points[other], points[other + 1])
          {
            return false
          }
        }
      }
      return true
    }
  }

  /// Whether, seen from the middle of its corners, the ring surely runs around once and never back.
  private var isSurelyStar: Bool {
    let count = points.count - 1
    let points = points.span
    var middle = Point(x: 0, y: 0)
    let origin = points[0]
    for index in 0..<count {
      middle.x += points[index].x - origin.x
      middle.y += points[index].y - origin.y
    }
    middle.x = origin.x + middle.x / Double(count)
    middle.y = origin.y + middle.y / Double(count)
    guard middle.x.isFinite, middle.y.isFinite else { return false }
    var turn = 0
    var rounds = 0
    for index in 0..<count {
      let a = points[index]
      let b = points[index + 1]
      let side = Ring.side(middle, a, b)
      if side == 0 || (turn != 0 && side != turn) { return false }
      turn = side
      // Each round passes the level of the middle once on its way up.
      if a.y < middle.y, b.y >= middle.y { rounds += 1 }
    }
    return rounds == 1
  }

  /// Whether the way from `a` over `b` to `c` surely does not fold back on itself.
  private static func isSurelyBend(_ a: Point, _ b: Point, _ c: Point) -> Bool {
    (b.x - a.x) * (c.x - b.x) + (b.y - a.y) * (c.y - b.y) > 0 || side(a, b, c) != 0
  }

  /// Whether two segments surely have no point in common.
  private static func areSurelyApart(_ a: Point, _ b: Point, _ c: Point, _ d: Point) -> Bool {
    side(a, b, c) * side(a, b, d) > 0 || side(c, d, a) * side(c, d, b) > 0
  }

  /// On which side of a line a point surely lies: 1 left, -1 right, 0 where rounding might decide.
  private static func side(_ a: Point, _ b: Point, _ c: Point) -> Int {
    let left = (b.x - a.x) * (c.y - a.y)
    let right = (b.y - a.y) * (c.x - a.x)
    // Four times the bound of Shewchuk 1997 for the rounding of this difference.
    let doubt = 16 * Double.ulpOfOne * (abs(left) + abs(right))
    return left - right > doubt ? 1 : left - right < -doubt ? -1 : 0
  }
}
