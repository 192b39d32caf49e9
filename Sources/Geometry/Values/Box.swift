/// An upright rectangle around points.
struct Box: Hashable, Sendable {
  var left = Double.infinity
  var bottom = Double.infinity
  var right = -Double.infinity
  var top = -Double.infinity

  /// A rectangle of four sides.
  init(left: Double, bottom: Double, right: Double, top: Double) {
    self.left = left
    self.bottom = bottom
    self.right = right
    self.top = top
  }

  /// The smallest rectangle around some points; without points it is empty.
  init(_ points: [Point]) {
    for point in points { include(point) }
  }

  /// The smallest rectangle around a shape.
  init(_ shape: MultiPolygon) {
    for polygon in shape.polygons {
      let points = polygon.exterior.points.span
      for index in points.indices { include(points[index]) }
    }
  }

  /// Widens the rectangle so that it holds a point.
  mutating func include(_ point: Point) {
    left = min(left, point.x)
    right = max(right, point.x)
    bottom = min(bottom, point.y)
    top = max(top, point.y)
  }

  /// Widens the rectangle so that it holds another.
  mutating func include(_ other: Box) {
    left = min(left, other.left)
    right = max(right, other.right)
    bottom = min(bottom, other.bottom)
    top = max(top, other.top)
  }

  /// Whether a point lies in it or on its edge.
  func contains(_ point: Point) -> Bool {
    left <= point.x && point.x <= right && bottom <= point.y && point.y <= top
  }

  /// Its middle; nil where it is empty.
  var middle: Point? {
    left <= right ? Point(x: (left + right) / 2, y: (bottom + top) / 2) : nil
  }

  /// Whether another rectangle lies in it.
  func contains(_ other: Box) -> Bool {
    left <= other.left && right >= other.right && bottom <= other.bottom && top >= other.top
  }

  /// Whether two rectangles have a point in common.
  func meets(_ other: Box) -> Bool {
    left <= other.right && other.left <= right && bottom <= other.top && other.bottom <= top
  }
}
