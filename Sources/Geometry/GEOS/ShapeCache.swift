import CGEOS

/// Shapes in GEOS, made when first needed, with an index for quick questions.
@safe struct ShapeCache: ~Copyable {
  let shapes: [MultiPolygon]
  let context = GEOSContext()
  private var made: [OpaquePointer?]
  private var prepared: [OpaquePointer?]

  /// A cache over some valid shapes.
  init(_ shapes: [MultiPolygon]) {
    self.shapes = shapes
    unsafe made = [OpaquePointer?](repeating: nil, count: shapes.count)
    unsafe prepared = [OpaquePointer?](repeating: nil, count: shapes.count)
  }

  deinit {
    unsafe prepared.forEach {
      if let pointer = unsafe $0 { unsafe GEOSPreparedGeom_destroy_r(context.raw, pointer) }
    }
    unsafe made.forEach {
      if let pointer = unsafe $0 { unsafe GEOSGeom_destroy_r(context.raw, pointer) }
    }
  }

  /// The overlap of two shapes, or nil where it is no more than rounding.
  mutating func overlap(_ first: Int, _ second: Int) -> Overlap? {
    guard let common = intersection(first, second) else { return nil }
    let surface = common.surface
    guard surface > Overlaps.rounding else { return nil }
    return Overlap(first: first, second: second, surface: surface, centre: common.values.centre)
  }

  /// Whether two shapes are at most a distance apart.
  mutating func isNear(_ first: Int, _ second: Int, within distance: Double) -> Bool {
    guard prepare(first), let other = unsafe shape(second) else { return false }
    return unsafe GEOSPreparedDistanceWithin_r(context.raw, prepared[first], other, distance) == 1
  }

  /// What two shapes have in common; nil where they are apart.
  mutating func intersection(_ first: Int, _ second: Int) -> GEOSShape? {
    guard prepare(first), let one = unsafe made[first], let other = unsafe shape(second),
      unsafe GEOSPreparedIntersects_r(context.raw, prepared[first], other) == 1
    else { return nil }
    return try? unsafe context.made("intersection") { unsafe GEOSIntersection_r($0, one, other) }
  }

  /// The surface that a shape of the cache has in common with another; that of the whole where it lies
  /// within.
  mutating func commonSurface(_ position: Int, with other: MultiPolygon) -> Double {
    guard prepare(position), let one = unsafe made[position], let other = try? context.shape(other),
      unsafe GEOSPreparedIntersects_r(context.raw, prepared[position], other.raw) == 1
    else { return 0 }
    if unsafe GEOSPreparedCovers_r(context.raw, prepared[position], other.raw) == 1 {
      return other.surface
    }
    let pointer = unsafe other.raw
    let common = try? unsafe context.made("intersection") {
      unsafe GEOSIntersection_r($0, one, pointer)
    }
    return common?.surface ?? 0
  }

  private mutating func shape(_ position: Int) -> OpaquePointer? {
    if unsafe made[position] == nil, let shape = try? context.shape(shapes[position]) {
      unsafe made[position] = shape.handOver()
    }
    return unsafe made[position]
  }

  private mutating func prepare(_ position: Int) -> Bool {
    guard let shape = unsafe shape(position) else { return false }
    if unsafe prepared[position] == nil {
      unsafe prepared[position] = GEOSPrepare_r(context.raw, shape)
    }
    return unsafe prepared[position] != nil
  }
}
