extension MendCounts {
  /// Counts by GEOS's own operations, which mending does not use: validity of each shape as drawn,
  /// intersection of each pair, holes of the union of all valid shapes.
  init(drawn: [MultiPolygon], valid: [MultiPolygon], width: Double) {
    let union = UnionOfLand(valid)
    invalid = Self.invalid(drawn)
    // Where the union lacks nothing of the sum, no two shapes lie over each other.
    let rest = valid.reduce(0) { $0 + $1.surface } - union.surface
    let common = abs(rest) < MendSettings.rounding / 2 ? [] : Self.overlaps(valid)
    overlaps = common.count
    overlapSquareMetres = common.reduce(0, +)
    let holes = union.holes.filter { $0.surface > MendSettings.rounding }
    gaps = holes.count { $0.isNoWider(than: width) }
    wideGaps = holes.count - gaps
    surfaceSquareMetres = union.surface
  }

  /// How many shapes are invalid.
  private static func invalid(_ shapes: [MultiPolygon]) -> Int {
    Cores.map(shapes.count, parts: 16) { records in
      let context = GEOSContext()
      return shapes[records].count { shape in
        !shape.polygons.isEmpty && (try? context.shape(shape))?.isValid != true
      }
    }.reduce(0, +)
  }

  /// The surface of every overlap that is more than rounding, in the order of the records.
  private static func overlaps(_ shapes: [MultiPolygon]) -> [Double] {
    let pairs = BoxPairs(shapes.map { Box($0) }, reach: 0)
    return Cores.map(shapes.count, parts: 16) { records in
      var cache = ShapeCache(shapes)
      var surfaces: [Double] = []
      for record in records where !shapes[record].polygons.isEmpty {
        for other in pairs.row(record) where other > record {
          if let common = cache.intersection(record, Int(other))?.surface,
            common > MendSettings.rounding
          {
            surfaces.append(common)
          }
        }
      }
      return surfaces
    }.flatMap { $0 }
  }
}
