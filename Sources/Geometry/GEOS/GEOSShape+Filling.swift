import CGEOS

extension GEOSShape {
  /// The points in both shapes, on a grid of that width.
  func intersection(_ other: borrowing GEOSShape, grid: Double) throws(GEOSError) -> GEOSShape {
    let pointer = unsafe other.raw
    return try unsafe context.made("intersection") {
      unsafe GEOSIntersectionPrec_r($0, raw, pointer, grid)
    }
  }

  /// The points of this shape that are not in the other, on a grid of that width.
  func difference(_ other: borrowing GEOSShape, grid: Double) throws(GEOSError) -> GEOSShape {
    let pointer = unsafe other.raw
    return try unsafe context.made("difference") {
      unsafe GEOSDifferencePrec_r($0, raw, pointer, grid)
    }
  }

  /// The smallest shape without inward corners that holds this one.
  func convexHull() throws(GEOSError) -> GEOSShape {
    try unsafe context.made("convex hull") { unsafe GEOSConvexHull_r($0, raw) }
  }

  /// For each point of this shape the land that is nearest to it (Voronoi 1908), at least over the box
  /// of `frame`; in no order.
  func nearestLand(within frame: borrowing GEOSShape) throws(GEOSError) -> GEOSShape {
    let pointer = unsafe frame.raw
    return try unsafe context.made("nearest land") {
      unsafe GEOSVoronoiDiagram_r($0, raw, pointer, 0, 0)
    }
  }
}

extension GEOSContext {
  /// Points strung on one line: at least two.
  func line(_ points: [Point]) throws(GEOSError) -> GEOSShape {
    try unsafe made("line") { raw in
      unsafe points.withUnsafeBytes { bytes in
        let numbers = unsafe bytes.assumingMemoryBound(to: Double.self)
        guard
          let sequence = unsafe GEOSCoordSeq_copyFromBuffer_r(
            raw, numbers.baseAddress, UInt32(points.count), 0, 0)
        else { return nil }
        return unsafe GEOSGeom_createLineString_r(raw, sequence)
      }
    }
  }

  /// A point.
  func point(_ point: Point) throws(GEOSError) -> GEOSShape {
    try unsafe made("point") { raw in unsafe GEOSGeom_createPointFromXY_r(raw, point.x, point.y) }
  }

  /// Several lines as one shape.
  func lines(_ lines: [[Point]]) throws(GEOSError) -> GEOSShape {
    var parts: [OpaquePointer?] = unsafe []
    for points in lines {
      do {
        unsafe parts.append(try line(points).handOver())
      } catch {
        unsafe parts.forEach { unsafe GEOSGeom_destroy_r(raw, $0) }
        throw error
      }
    }
    return try unsafe made("lines") { raw in
      unsafe parts.withUnsafeMutableBufferPointer {
        unsafe GEOSGeom_createCollection_r(raw, 5, $0.baseAddress, UInt32($0.count))
      }
    }
  }
}
