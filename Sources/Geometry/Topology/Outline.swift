/// The rings of all blocks as one row of points, each ring closed and with the block's inside on the
/// left. A segment is named by the position of its first point and runs to the next point. Blocks stand
/// in spatial order, so that neighbours are near each other in memory.
struct Outline {
  /// The points of all rings, one after another.
  let points: [Point]
  /// The block of the segment that starts at each point; -1 at the last point of a ring, where none does.
  let owner: [Int32]
  /// The segment of another block on the same two points, run the other way, or -1. At the last point of
  /// a ring the ring's first segment.
  let partner: [Int32]
  /// How many blocks there are.
  let blockCount: Int

  /// The outline of some shapes, given the box of each. Linear in their points.
  init(_ shapes: [MultiPolygon], boxes: [Box]) {
    blockCount = shapes.count
    let room = Self.pointCount(shapes)
    var owners: [Int32] = []
    let points = [Point](capacity: room) { points in
      owners = [Int32](capacity: room) { owner in
        for block in SpatialOrder.of(boxes) {
          for polygon in shapes[Int(block)].polygons {
            Self.add(polygon.exterior, block, isHole: false, &points, &owner)
            for hole in polygon.holes { Self.add(hole, block, isHole: true, &points, &owner) }
          }
        }
      }
    }
    var box = Box([])
    for other in boxes { box.include(other) }
    partner = Pairing.partners(points.span, owners.span, in: box)
    owner = owners
    self.points = points
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

  /// The square of a segment's distance from a point.
  func squaredDistance(_ segment: Int, to point: Point) -> Double {
    let a = points[segment]
    let dx = points[segment + 1].x - a.x
    let dy = points[segment + 1].y - a.y
    let squared = dx * dx + dy * dy
    let along = ((point.x - a.x) * dx + (point.y - a.y) * dy) / squared
    let share = squared > 0 ? min(max(along, 0), 1) : 0
    let x = a.x + dx * share - point.x
    let y = a.y + dy * share - point.y
    return x * x + y * y
  }

  /// Whether a segment starts here that no other block draws vertex for vertex.
  func isLoose(_ segment: Int) -> Bool { owner[segment] >= 0 && partner[segment] < 0 }

  /// The segments without partner, ascending.
  var loose: [Int32] {
    var result: [Int32] = []
    for segment in 0..<count where isLoose(segment) { result.append(Int32(segment)) }
    return result
  }

  private static func pointCount(_ shapes: [MultiPolygon]) -> Int {
    var count = 0
    for shape in shapes {
      for polygon in shape.polygons {
        count += polygon.exterior.points.count
        for hole in polygon.holes { count += hole.points.count }
      }
    }
    return count
  }

  private static func add(
    _ ring: Ring, _ block: Int32, isHole: Bool, _ points: inout OutputSpan<Point>,
    _ owner: inout OutputSpan<Int32>
  ) {
    let isForward = (ring.doubledSignedSurface >= 0) != isHole
    let ringPoints = ring.points.span
    let last = ringPoints.count - 1
    if last < 0 { return }
    var before = Point(x: .nan, y: .nan)
    for index in ringPoints.indices {
      let point = ringPoints[isForward ? index : last - index]
      if point == before { continue }
      before = point
      // Adding zero makes -0 and 0 the same bits.
      points.append(Point(x: point.x + 0.0, y: point.y + 0.0))
      owner.append(block)
    }
    owner[owner.count - 1] = -1
  }
}
