public import Land

extension BlockMap {
  /// The rings of all blocks as plain columns. Linear in the points.
  public var outlines: BlockOutlines {
    BlockOutlines(
      blocks: shapes.map { shape in
        shape.polygons.flatMap { polygon in
          [(polygon.exterior, false)] + polygon.holes.map { ($0, true) }
        }.map { ring, isHole in (ring.points.map { (x: $0.x, y: $0.y) }, isHole) }
      })
  }

  /// The block in which each record of a layer of points lies, by its first point; -1 where that is none,
  /// or where the record has no point.
  public func blocks(ofRecords layer: Layer) throws(InputError) -> [Int32] {
    var points = layer.points.compactMap { $0?.first }
    if !points.isEmpty, !layer.system.isSame(as: system) {
      do {
        try Projection(from: layer.system, to: system, over: Box(points)).project(&points)
      } catch {
        throw error.within(layer.file)
      }
    }
    var found = blocks(containing: points)[...]
    return layer.points.map { $0?.first == nil ? -1 : found.popFirst() ?? -1 }
  }
}
