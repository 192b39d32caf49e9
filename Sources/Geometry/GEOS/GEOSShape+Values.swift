import CGEOS

extension GEOSContext {
  /// A shape of ours in GEOS: always a MULTIPOLYGON.
  func shape(_ shape: MultiPolygon) throws(GEOSError) -> GEOSShape {
    var polygons: [OpaquePointer?] = unsafe []
    for polygon in shape.polygons {
      do {
        unsafe polygons.append(try self.polygon(polygon).handOver())
      } catch {
        unsafe polygons.forEach { unsafe GEOSGeom_destroy_r(raw, $0) }
        throw error
      }
    }
    return try unsafe collection(&polygons, kind: 6)
  }

  /// Several shapes as one collection, for unions.
  func collection(of shapes: [MultiPolygon]) throws(GEOSError) -> GEOSShape {
    try shape(MultiPolygon(polygons: shapes.flatMap(\.polygons)))
  }

  private func polygon(_ polygon: Polygon) throws(GEOSError) -> GEOSShape {
    let shell = try ring(polygon.exterior)
    var holes: [OpaquePointer?] = unsafe []
    for hole in polygon.holes {
      do {
        unsafe holes.append(try ring(hole).handOver())
      } catch {
        unsafe holes.forEach { unsafe GEOSGeom_destroy_r(raw, $0) }
        throw error
      }
    }
    let outer = unsafe shell.handOver()
    return try unsafe made("polygon") { raw in
      unsafe holes.withUnsafeMutableBufferPointer {
        unsafe GEOSGeom_createPolygon_r(raw, outer, $0.baseAddress, UInt32($0.count))
      }
    }
  }

  private func ring(_ ring: Ring) throws(GEOSError) -> GEOSShape {
    try unsafe made("ring") { raw in
      unsafe ring.points.withUnsafeBytes { bytes in
        let numbers = unsafe bytes.assumingMemoryBound(to: Double.self)
        guard
          let sequence = unsafe GEOSCoordSeq_copyFromBuffer_r(
            raw, numbers.baseAddress, UInt32(ring.points.count), 0, 0)
        else { return nil }
        return unsafe GEOSGeom_createLinearRing_r(raw, sequence)
      }
    }
  }

  private func collection(_ parts: inout [OpaquePointer?], kind: Int32) throws(GEOSError)
    -> GEOSShape
  {
    let count = unsafe UInt32(parts.count)
    var pointers = unsafe parts
    return try unsafe made("collection") { raw in
      unsafe pointers.withUnsafeMutableBufferPointer {
        unsafe GEOSGeom_createCollection_r(raw, kind, $0.baseAddress, count)
      }
    }
  }
}

extension GEOSShape {
  /// The polygons of the shape as ours; lines and points are left out.
  var values: MultiPolygon {
    var polygons: [Polygon] = []
    unsafe Self.collect(raw, context.raw, into: &polygons)
    return MultiPolygon(polygons: polygons)
  }

  private static func collect(
    _ shape: OpaquePointer?, _ context: GEOSContextHandle_t?, into polygons: inout [Polygon]
  ) {
    switch unsafe GEOSGeomTypeId_r(context, shape) {
    case 3:
      guard unsafe GEOSisEmpty_r(context, shape) == 0 else { return }
      let exterior = unsafe ring(GEOSGetExteriorRing_r(context, shape), context)
      let count = unsafe GEOSGetNumInteriorRings_r(context, shape)
      let holes = (0..<max(0, count)).map {
        unsafe ring(GEOSGetInteriorRingN_r(context, shape, $0), context)
      }
      polygons.append(Polygon(exterior: exterior, holes: holes))
    case 4, 5, 6, 7:
      for index in 0..<max(0, unsafe GEOSGetNumGeometries_r(context, shape)) {
        unsafe collect(GEOSGetGeometryN_r(context, shape, index), context, into: &polygons)
      }
    default: return
    }
  }

  private static func ring(_ ring: OpaquePointer?, _ context: GEOSContextHandle_t?) -> Ring {
    let sequence = unsafe GEOSGeom_getCoordSeq_r(context, ring)
    var count: UInt32 = 0
    guard unsafe GEOSCoordSeq_getSize_r(context, sequence, &count) == 1 else {
      return Ring(points: [])
    }
    var points = [Point](repeating: Point(x: 0, y: 0), count: Int(count))
    unsafe points.withUnsafeMutableBytes { bytes in
      _ = unsafe GEOSCoordSeq_copyToBuffer_r(
        context, sequence, bytes.assumingMemoryBound(to: Double.self).baseAddress, 0, 0)
    }
    return Ring(points: points)
  }
}
