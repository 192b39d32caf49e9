/// Two blocks that lie over each other.
struct Overlap: Hashable, Sendable {
  /// The block with the smaller id.
  let first: Int
  /// The block with the larger id.
  let second: Int
  /// Their common surface in square metres.
  let surface: Double
  /// The middle of the common surface.
  let centre: Point
}

/// Finds overlaps and gives each to the block with the smaller id.
enum Overlaps {
  /// Overlaps below this surface, in square metres, are rounding.
  static let rounding = 1e-4
  /// Overlaps above this surface, in square metres, are named one by one.
  static let noteworthy = 1.0

  /// The overlaps among some pairs and, where one of them is real, all others of its two blocks and so
  /// on; ascending. A block without loose segments can only be overlapped by one that overlaps others.
  static func spreading(
    from pairs: [BlockPair], _ shapes: [MultiPolygon], boxes: [Box]
  ) -> [Overlap] {
    if pairs.isEmpty { return [] }
    let grid = BoxGrid(boxes: boxes, things: boxes.indices.map { Int32($0) }, narrowest: 0)
    var cache = ShapeCache(shapes)
    var tested: Set<BlockPair> = []
    var isDue = [Bool](repeating: false, count: shapes.count)
    var due: [Int] = []
    var overlaps: [Overlap] = []
    func test(_ pair: BlockPair) {
      guard tested.insert(pair).inserted, let overlap = cache.overlap(pair.low, pair.high)
      else { return }
      overlaps.append(overlap)
      for block in [overlap.first, overlap.second] where !isDue[block] {
        isDue[block] = true
        due.append(block)
      }
    }
    for pair in pairs { test(pair) }
    while let block = due.popLast() {
      grid.forEach(near: boxes[block]) { other in
        if other != block, boxes[Int(other)].meets(boxes[block]) {
          test(BlockPair(Int32(block), other))
        }
      }
    }
    return overlaps.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
  }

  /// The overlaps of some pairs, in their order.
  static func among(_ pairs: [BlockPair], _ shapes: [MultiPolygon]) -> [Overlap] {
    var cache = ShapeCache(shapes)
    return pairs.compactMap { cache.overlap($0.low, $0.high) }
  }

  /// The shapes with every overlap taken from the block with the larger id. A block of which nothing
  /// would remain keeps its shape; `kept` lists those overlaps.
  static func resolved(
    _ shapes: [MultiPolygon], _ overlaps: [Overlap]
  ) -> (shapes: [MultiPolygon], kept: [Overlap]) {
    let context = GEOSContext()
    var result = shapes
    var kept: [Overlap] = []
    for overlap in overlaps {
      let polygons = difference(result[overlap.second], shapes[overlap.first], context)
      if polygons.isEmpty {
        kept.append(overlap)
      } else {
        result[overlap.second] = MultiPolygon(polygons: polygons)
      }
    }
    return (result, kept)
  }

  /// What remains of a shape, without crumbs; empty where nothing valid remains.
  private static func difference(
    _ shape: MultiPolygon, _ other: MultiPolygon, _ context: GEOSContext
  ) -> [Polygon] {
    do {
      let rest = try context.shape(shape).difference(context.shape(other))
      guard rest.isValid else { return [] }
      return rest.values.polygons.filter { MultiPolygon(polygons: [$0]).surface > rounding }
    } catch {
      return []
    }
  }
}
