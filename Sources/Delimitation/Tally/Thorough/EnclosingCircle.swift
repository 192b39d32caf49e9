/// The smallest circle around some points (Reock 1961 needs it).
struct EnclosingCircle: Hashable {
  let centre: PlanePoint
  let radius: Double

  private func holds(_ point: PlanePoint) -> Bool {
    centre.squaredDistance(to: point) <= radius * radius * (1 + 1e-12) + 1e-18
  }

  /// The circle around at least one point, taken one by one: where one lies outside, the circle around
  /// those before it goes through it (Welzl 1991). The corners of a convex hull suffice.
  init(around points: [PlanePoint]) {
    var circle = EnclosingCircle(centre: points[0], radius: 0)
    for i in points.indices.dropFirst() where !circle.holds(points[i]) {
      circle = EnclosingCircle(centre: points[i], radius: 0)
      for j in 0..<i where !circle.holds(points[j]) {
        circle = EnclosingCircle(across: points[i], points[j])
        for k in 0..<j where !circle.holds(points[k]) {
          circle = EnclosingCircle(through: points[i], points[j], points[k])
        }
      }
    }
    self = circle
  }

  private init(centre: PlanePoint, radius: Double) {
    self.centre = centre
    self.radius = radius
  }

  private init(across a: PlanePoint, _ b: PlanePoint) {
    let middle = PlanePoint(x: (a.x + b.x) / 2, y: (a.y + b.y) / 2)
    self.init(centre: middle, radius: a.squaredDistance(to: b).squareRoot() / 2)
  }

  /// Through three points; across the two farthest where they lie on one line.
  private init(through a: PlanePoint, _ b: PlanePoint, _ c: PlanePoint) {
    let (bx, by, cx, cy) = (b.x - a.x, b.y - a.y, c.x - a.x, c.y - a.y)
    let double = 2 * (bx * cy - by * cx)
    guard double != 0 else {
      let pairs = [(a, b), (a, c), (b, c)]
      let farthest = pairs.max { $0.0.squaredDistance(to: $0.1) < $1.0.squaredDistance(to: $1.1) }
      self = EnclosingCircle(across: farthest?.0 ?? a, farthest?.1 ?? b)
      return
    }
    let (b2, c2) = (bx * bx + by * by, cx * cx + cy * cy)
    let x = (cy * b2 - by * c2) / double
    let y = (bx * c2 - cx * b2) / double
    self.init(
      centre: PlanePoint(x: a.x + x, y: a.y + y), radius: (x * x + y * y).squareRoot())
  }
}
