extension MendCounts {
  /// Counts by GEOS's own operations, which mending does not use: validity of each shape as drawn,
  /// intersection of each pair, holes of the union of all valid shapes.
  init(drawn: [MultiPolygon], valid: [MultiPolygon], width: Double) {
    let context = GEOSContext()
    invalid = drawn.count { shape in
      !shape.polygons.isEmpty && (try? context.shape(shape))?.isValid != true
    }
    let pairs = BoxPairs(valid.map { Box($0) }, reach: 0)
    var cache = ShapeCache(valid)
    var overlaps = 0
    var surface = 0.0
    for record in valid.indices where !valid[record].polygons.isEmpty {
      for other in pairs.row(record) where other > record {
        guard let common = cache.intersection(record, Int(other))?.surface,
          common > MendSettings.rounding
        else { continue }
        overlaps += 1
        surface += common
      }
    }
    self.overlaps = overlaps
    overlapSquareMetres = surface
    let union = (try? context.collection(of: valid).merged())?.values ?? MultiPolygon(polygons: [])
    let holes = union.polygons.flatMap(\.holes).map {
      MultiPolygon(polygons: [Polygon(exterior: $0, holes: [])])
    }.filter { $0.surface > MendSettings.rounding }
    gaps = holes.count { $0.isNoWider(than: width) }
    wideGaps = holes.count - gaps
    surfaceSquareMetres = union.surface
  }
}
