import CGEOS

/// A surface on the map that is quickly asked whether it holds a point.
@safe struct Obstacle: ~Copyable {
  private let shape: GEOSShape
  private let prepared: OpaquePointer?

  /// Takes over a shape.
  init(_ shape: consuming GEOSShape) {
    unsafe prepared = GEOSPrepare_r(shape.context.raw, shape.raw)
    self.shape = shape
  }

  deinit {
    if let prepared = unsafe prepared {
      unsafe GEOSPreparedGeom_destroy_r(shape.context.raw, prepared)
    }
  }

  /// Whether a point lies inside or on the rim.
  func holds(_ point: Point) -> Bool {
    guard let place = try? shape.context.point(point) else { return false }
    return unsafe GEOSPreparedIntersects_r(shape.context.raw, prepared, place.raw) == 1
  }
}
