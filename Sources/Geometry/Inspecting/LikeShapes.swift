/// Records drawn alike: the same shape, or the same within a tolerance.
struct LikeShapes {
  /// Two records and whether they are alike point for point.
  struct Pair: Hashable {
    let first: Int
    let second: Int
    let isExact: Bool
  }

  /// The pairs: each record with the first that is drawn as it is. Ascending by the second record.
  let pairs: [Pair]

  /// Looks among some shapes for those alike point for point, and among `overlaps` for those that
  /// differ by less than a strip as wide as the tolerance around them. `recordOf` names the record of
  /// each side of an overlap.
  init(
    _ shapes: [MultiPolygon], overlaps: [(first: Int, second: Int, surface: Double)],
    toleranceMetres: Double
  ) {
    var first: [Key: [Int]] = [:]
    var pairs: [Pair] = []
    for (record, shape) in shapes.enumerated() where !shape.polygons.isEmpty {
      // Rings are compared in full only where these few numbers agree.
      let key = Key(shape)
      let twin = first[key]?.first { Self.isSame(shapes[$0], shape) }
      if let twin {
        pairs.append(Pair(first: twin, second: record, isExact: true))
      } else {
        first[key, default: []].append(record)
      }
    }
    let known = Set(pairs.map { [$0.first, $0.second] })
    for overlap in overlaps {
      let ends = [overlap.first, overlap.second].sorted()
      let (one, other) = (shapes[ends[0]], shapes[ends[1]])
      let strip = toleranceMetres * (one.perimeter + other.perimeter) / 2
      let rest = one.surface + other.surface - 2 * overlap.surface
      guard rest <= strip, overlap.surface > strip, !known.contains(ends) else { continue }
      pairs.append(Pair(first: ends[0], second: ends[1], isExact: false))
    }
    self.pairs = pairs.sorted { ($0.second, $0.first) < ($1.second, $1.first) }
  }

  private struct Key: Hashable {
    let points: Int
    let box: Box

    init(_ shape: MultiPolygon) {
      points = shape.polygons.reduce(0) { $0 + $1.exterior.points.count }
      box = Box(shape)
    }
  }

  private static func isSame(_ one: MultiPolygon, _ other: MultiPolygon) -> Bool {
    rings(one) == rings(other)
  }

  private static func rings(_ shape: MultiPolygon) -> Set<[Point]> {
    Set(shape.polygons.flatMap { [$0.exterior] + $0.holes }.map(RingFaults.canonical))
  }
}
