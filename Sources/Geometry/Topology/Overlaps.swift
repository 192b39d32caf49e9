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

  /// All overlaps of more than rounding, ascending.
  ///
  /// How many blocks lie over a point changes only across segments without a partner. So overlaps are
  /// sought around blocks that have such segments, and from a found overlap on to its surroundings.
  static func among(_ shapes: [MultiPolygon]) -> [Overlap] {
    var isDue = Outline(shapes).blocksWithLooseSegments(blockCount: shapes.count)
    var stack = shapes.indices.filter { isDue[$0] }
    if stack.isEmpty { return [] }
    let pairs = BoxPairs(shapes.map { Box($0) }, reach: 0)
    var isDone = [Bool](repeating: false, count: shapes.count)
    var sources = ShapeCache(shapes)
    var overlaps: [Overlap] = []
    while let block = stack.popLast() {
      for other in pairs.row(block) where !isDone[Int(other)] {
        let first = min(block, Int(other))
        let second = max(block, Int(other))
        guard let overlap = sources.overlap(first, second) else { continue }
        overlaps.append(overlap)
        for near in Array(pairs.row(first)) + pairs.row(second) where !isDue[Int(near)] {
          isDue[Int(near)] = true
          stack.append(Int(near))
        }
      }
      isDone[block] = true
    }
    return overlaps.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
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
