/// The rings of all blocks as one row of points, each ring closed and with the block's inside on the
/// left. A segment is named by the position of its first point and runs to the next point. Blocks stand
/// in spatial order, so that neighbours are near each other in memory.
struct Outline {
  /// The points of all rings, one after another.
  private(set) var points: [Point] = []
  /// The block of the segment that starts at each point; -1 at the last point of a ring, where none does.
  private(set) var owner: [Int32] = []
  /// The segment of another block on the same two points, run the other way, or -1. At the last point of
  /// a ring the ring's first segment.
  private(set) var partner: [Int32] = []
  /// How many blocks there are.
  let blockCount: Int

  /// The outline of some shapes, given the box of each. Linear in their points.
  init(_ shapes: [MultiPolygon], boxes: [Box]) {
    blockCount = shapes.count
    var count = 0
    for shape in shapes {
      for polygon in shape.polygons {
        count += polygon.exterior.points.count
        for hole in polygon.holes { count += hole.points.count }
      }
    }
    points.reserveCapacity(count)
    owner.reserveCapacity(count)
    for block in SpatialOrder.of(boxes) {
      for polygon in shapes[Int(block)].polygons {
        append(polygon.exterior, block, isHole: false)
        for hole in polygon.holes { append(hole, block, isHole: true) }
      }
    }
    partner = Pairing.partners(points, owner)
    var first = 0
    for position in owner.indices where owner[position] < 0 {
      partner[position] = Int32(first)
      first = position + 1
    }
  }

  /// The segment that follows one in its ring.
  func following(_ segment: Int) -> Int {
    owner[segment + 1] >= 0 ? segment + 1 : Int(partner[segment + 1])
  }

  /// How many positions there are; not each is a segment.
  var count: Int { owner.count }

  /// Length of a segment.
  func length(_ segment: Int) -> Double {
    let dx = points[segment + 1].x - points[segment].x
    let dy = points[segment + 1].y - points[segment].y
    return (dx * dx + dy * dy).squareRoot()
  }

  /// The point at a share of a segment's length.
  func point(_ segment: Int, at share: Double) -> Point {
    let a = points[segment]
    let b = points[segment + 1]
    return Point(x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share)
  }

  /// Whether a segment starts here that no other block draws vertex for vertex.
  func isLoose(_ segment: Int) -> Bool { owner[segment] >= 0 && partner[segment] < 0 }

  /// The segments without partner, ascending.
  var loose: [Int32] {
    var result: [Int32] = []
    for segment in 0..<count where isLoose(segment) { result.append(Int32(segment)) }
    return result
  }

  private mutating func append(_ ring: Ring, _ block: Int32, isHole: Bool) {
    let isForward = (ring.doubledSignedSurface >= 0) != isHole
    let first = points.count
    let ringPoints = ring.points.span
    let last = ringPoints.count - 1
    var before = Point(x: .nan, y: .nan)
    for index in ringPoints.indices {
      let point = ringPoints[isForward ? index : last - index]
      if point == before { continue }
      before = point
      // Adding zero makes -0 and 0 the same bits.
      points.append(Point(x: point.x + 0.0, y: point.y + 0.0))
      owner.append(block)
    }
    if points.count > first { owner[points.count - 1] = -1 }
  }
}
