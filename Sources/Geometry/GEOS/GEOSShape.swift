import CGEOS

/// A shape in GEOS, freed with its owner.
@safe struct GEOSShape: ~Copyable {
  /// GEOS's shape; nil only after it was handed over.
  private var pointer: OpaquePointer?
  /// The context it lives in, kept alive.
  let context: GEOSContext

  /// Takes over a shape; nil where there is none.
  init?(taking pointer: OpaquePointer?, in context: GEOSContext) {
    guard let pointer = unsafe pointer else { return nil }
    unsafe self.pointer = unsafe pointer
    self.context = context
  }

  deinit {
    if let pointer = unsafe pointer { unsafe GEOSGeom_destroy_r(context.raw, pointer) }
  }

  /// GEOS's shape, to be read only.
  var raw: OpaquePointer? { unsafe pointer }

  /// Hands the shape over to GEOS, which frees it, also on failure.
  consuming func handOver() -> OpaquePointer? {
    let result = unsafe pointer
    unsafe pointer = nil
    return unsafe result
  }

  /// Surface in square units.
  var surface: Double {
    var result = 0.0
    _ = unsafe GEOSArea_r(context.raw, pointer, &result)
    return result
  }

  /// Whether there is nothing in it.
  var isEmpty: Bool { unsafe GEOSisEmpty_r(context.raw, pointer) != 0 }

  /// Whether rings neither cross nor nest wrongly.
  var isValid: Bool { unsafe GEOSisValid_r(context.raw, pointer) == 1 }

  /// Why and where the shape is invalid; nil if it is valid.
  var fault: (reason: String, at: Point?)? {
    var reason: UnsafeMutablePointer<CChar>?
    var location: OpaquePointer?
    guard unsafe GEOSisValidDetail_r(context.raw, pointer, 0, &reason, &location) != 1 else {
      return nil
    }
    var text = "unknown"
    if let reason = unsafe reason {
      text = unsafe String(cString: reason)
      unsafe GEOSFree_r(context.raw, reason)
    }
    guard let location = unsafe GEOSShape(taking: location, in: context) else { return (text, nil) }
    var point = Point(x: 0, y: 0)
    guard unsafe GEOSGeomGetX_r(context.raw, location.raw, &point.x) == 1,
      unsafe GEOSGeomGetY_r(context.raw, location.raw, &point.y) == 1
    else { return (text, nil) }
    return (text, point)
  }
}
