import CGEOS

/// A line or surface on the map that is quickly asked how near it is.
@safe struct Obstacle: ~Copyable {
  private let shape: GEOSShape
  private let prepared: OpaquePointer?

  /// Takes over a shape of lines or of polygons.
  init(_ shape: consuming GEOSShape) {
    unsafe prepared = GEOSPrepare_r(shape.context.raw, shape.raw)
    self.shape = shape
  }

  deinit {
    if let prepared = unsafe prepared {
      unsafe GEOSPreparedGeom_destroy_r(shape.context.raw, prepared)
    }
  }

  /// Whether the straight way between two points comes as near as that, or leads through.
  func isNear(_ from: Point, _ to: Point, within distance: Double) -> Bool {
    guard let way = try? shape.context.line([from, to]) else { return false }
    return unsafe GEOSPreparedDistanceWithin_r(
      shape.context.raw, prepared, way.raw, distance) == 1
  }
}
