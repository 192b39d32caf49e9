/// A point in the plane: east and north in metres, or longitude and latitude in degrees.
public struct Point: Hashable, Sendable {
  /// East or longitude.
  public var x: Double
  /// North or latitude.
  public var y: Double

  /// A point.
  public init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }
}

/// A closed ring: the first point is repeated as the last; at least four points.
public struct Ring: Hashable, Sendable {
  /// The points, closed.
  public var points: [Point]

  /// A ring of closed points.
  public init(points: [Point]) {
    self.points = points
  }
}

/// One polygon: an outer ring and its holes.
public struct Polygon: Hashable, Sendable {
  /// The outer ring.
  public var exterior: Ring
  /// The holes.
  public var holes: [Ring]

  /// A polygon.
  public init(exterior: Ring, holes: [Ring]) {
    self.exterior = exterior
    self.holes = holes
  }
}

/// A shape of one or more polygons.
public struct MultiPolygon: Hashable, Sendable {
  /// The polygons.
  public var polygons: [Polygon]

  /// A shape.
  public init(polygons: [Polygon]) {
    self.polygons = polygons
  }
}

/// One or more lines, each of at least two points.
public struct MultiLine: Hashable, Sendable {
  /// The lines' points in order.
  public var lines: [[Point]]

  /// Lines.
  public init(lines: [[Point]]) {
    self.lines = lines
  }
}
