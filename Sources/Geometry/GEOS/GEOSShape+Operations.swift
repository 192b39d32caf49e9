import CGEOS

extension GEOSShape {
  /// The points in both shapes.
  func intersection(_ other: borrowing GEOSShape) throws(GEOSError) -> GEOSShape {
    let pointer = unsafe other.raw
    return try unsafe context.made("intersection") { unsafe GEOSIntersection_r($0, raw, pointer) }
  }

  /// The points of this shape that are not in the other.
  func difference(_ other: borrowing GEOSShape) throws(GEOSError) -> GEOSShape {
    let pointer = unsafe other.raw
    return try unsafe context.made("difference") { unsafe GEOSDifference_r($0, raw, pointer) }
  }

  /// The points in either shape, on a grid of that width.
  func union(_ other: borrowing GEOSShape, grid: Double) throws(GEOSError) -> GEOSShape {
    let pointer = unsafe other.raw
    return try unsafe context.made("union") { unsafe GEOSUnionPrec_r($0, raw, pointer, grid) }
  }

  /// All parts merged into one shape.
  func merged() throws(GEOSError) -> GEOSShape {
    try unsafe context.made("union of all") { unsafe GEOSUnaryUnion_r($0, raw) }
  }

  /// All parts merged into one shape on a grid of that width: lines closer than it become one.
  func merged(grid: Double) throws(GEOSError) -> GEOSShape {
    try unsafe context.made("union of all") { unsafe GEOSUnaryUnionPrec_r($0, raw, grid) }
  }

  /// All parts merged, given that they meet edge to edge without overlaps.
  func mergedCoverage() throws(GEOSError) -> GEOSShape {
    try unsafe context.made("coverage union") { unsafe GEOSCoverageUnion_r($0, raw) }
  }

  /// The shape widened (or narrowed) by a distance, corners kept sharp.
  func widened(by distance: Double) throws(GEOSError) -> GEOSShape {
    try unsafe context.made("buffer") {
      unsafe GEOSBufferWithStyle_r($0, raw, distance, 8, 3, 2, 5)
    }
  }

  /// A valid shape of the same outline: rings are rebuilt, overlaps within the shape merged.
  func madeValid() throws(GEOSError) -> GEOSShape {
    let parameters = unsafe GEOSMakeValidParams_create_r(context.raw)
    defer { unsafe GEOSMakeValidParams_destroy_r(context.raw, parameters) }
    _ = unsafe GEOSMakeValidParams_setMethod_r(
      context.raw, parameters, GEOS_MAKE_VALID_STRUCTURE)
    _ = unsafe GEOSMakeValidParams_setKeepCollapsed_r(context.raw, parameters, 0)
    return try unsafe context.made("make valid") {
      unsafe GEOSMakeValidWithParams_r($0, raw, parameters)
    }
  }
}
