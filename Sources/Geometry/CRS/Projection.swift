public import Land

/// Carries points from one system to another, in bulk. East before north, longitude before latitude.
public struct Projection: Sendable {
  /// Where it carries points from.
  public let source: CoordinateSystem
  /// Where it carries points to.
  public let target: CoordinateSystem
  /// What is known of the way that is gone first; nil where PROJ chooses a way for each point.
  let quality: Operations.Quality?
  private let machine: Machine

  /// A projection between two systems for points anywhere: PROJ chooses the way for each point.
  public init(from source: CoordinateSystem, to target: CoordinateSystem) throws(InputError) {
    self.source = source
    self.target = target
    machine = try Machine(from: source, to: target, over: nil)
    quality = nil
  }

  /// A projection between two systems, the best that is known for the place of some shapes: one way
  /// for all of their points, through an installed grid where there is one.
  public init(
    from source: CoordinateSystem, to target: CoordinateSystem, covering shapes: [MultiPolygon]
  ) throws(InputError) {
    var box = Box([])
    for shape in shapes { box.include(Box(shape)) }
    try self.init(from: source, to: target, over: box)
  }

  /// The same for the place of a rectangle in the source system.
  init(from source: CoordinateSystem, to target: CoordinateSystem, over box: Box)
    throws(InputError)
  {
    self.source = source
    self.target = target
    machine = try Machine(from: source, to: target, over: source.degrees(box))
    quality = machine.quality
  }

  /// The points in the target system, in the same order.
  public func project(_ points: [Point]) throws(InputError) -> [Point] {
    var result = points
    try project(&result)
    return result
  }

  /// Carries the points over in place, on all cores; the same bytes with any number of them. Throws the
  /// first point that the target cannot express, and leaves the points as they were then.
  public func project(_ points: inout [Point]) throws(InputError) {
    if let failed = machine.carry(&points) {
      throw InputError(.malformed, [Words.outsideSystem(source, target, points[failed])])
    }
  }

  /// The shape in the target system.
  public func project(_ shape: MultiPolygon) throws(InputError) -> MultiPolygon {
    try project([shape])[0]
  }

  /// Many shapes at once, in the same order: all points are carried over together.
  public func project(_ shapes: [MultiPolygon]) throws(InputError) -> [MultiPolygon] {
    var points: [Point] = []
    points.reserveCapacity(shapes.reduce(0) { $0 + $1.pointCount })
    for shape in shapes {
      for polygon in shape.polygons {
        points += polygon.exterior.points
        for hole in polygon.holes { points += hole.points }
      }
    }
    try project(&points)
    var next = 0
    func take(_ ring: Ring) -> Ring {
      defer { next += ring.points.count }
      return Ring(points: Array(points[next..<next + ring.points.count]))
    }
    return shapes.map { shape in
      MultiPolygon(
        polygons: shape.polygons.map { polygon in
          let exterior = take(polygon.exterior)
          return Polygon(exterior: exterior, holes: polygon.holes.map { take($0) })
        })
    }
  }
}

extension MultiPolygon {
  /// How many points its rings have.
  fileprivate var pointCount: Int {
    polygons.reduce(0) { sum, polygon in
      polygon.holes.reduce(sum + polygon.exterior.points.count) { $0 + $1.points.count }
    }
  }
}
