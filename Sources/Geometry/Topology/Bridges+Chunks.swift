/// The blocks' outlines cut into short chunks, each with the block's inside on its left, and a grid
/// that finds those near a place. Cut from each segment's start at equal lengths, so that chunks do not
/// depend on where a ring begins.
struct OutlineChunks {
  private(set) var start: [Point] = []
  private(set) var end: [Point] = []
  /// The block of each chunk, ascending.
  private(set) var owner: [Int32] = []
  /// How deep to look in one go: about the distance in which a few chunks lie.
  let lookMetres: Double
  /// The smallest rectangle around all outlines.
  let box: Box
  private let grid: BoxGrid

  /// The chunks of some shapes, none longer than `longest` or about three times the mean segment,
  /// whichever is more: so there are at most twice as many chunks as segments, however far anyone
  /// looks. Linear in the points.
  init(_ shapes: [MultiPolygon], longest: Double) {
    var segments: [(from: Point, to: Point, owner: Int32)] = []
    for (block, shape) in shapes.enumerated() {
      for polygon in shape.polygons {
        Self.visit(polygon.exterior, isHole: false) { segments.append(($0, $1, Int32(block))) }
        for hole in polygon.holes {
          Self.visit(hole, isHole: true) { segments.append(($0, $1, Int32(block))) }
        }
      }
    }
    let total = segments.reduce(0) { $0 + $1.from.distance(to: $1.to) }
    let mean = total / Double(max(segments.count, 1))
    // A power of two: rounding of the total must not change where chunks begin.
    let most = max(
      longest, Double(sign: .plus, exponent: max(mean, 1e-6).exponent + 2, significand: 1))
    for segment in segments {
      let count = max(1, (segment.from.distance(to: segment.to) / most).rounded(.up))
      var last = segment.from
      for part in stride(from: 1, through: count, by: 1) {
        let next = part < count ? segment.from.towards(segment.to, part / count) : segment.to
        start.append(last)
        end.append(next)
        owner.append(segment.owner)
        last = next
      }
    }
    let boxes = zip(start, end).map { Box(from: $0, to: $1) }
    var box = Box([])
    for one in boxes { box.include(one) }
    self.box = box
    grid = BoxGrid(
      boxes: boxes, things: owner.indices.map { Int32($0) }, narrowest: most / 2)
    lookMetres = max(most, grid.cellMetres)
  }

  /// How many chunks.
  var count: Int { owner.count }

  /// Calls `body` with every chunk near a box; a chunk may come repeatedly.
  func forEach(near box: Box, _ body: (Int) -> Void) { grid.forEach(near: box) { body(Int($0)) } }

  /// How far a point lies from a chunk.
  func distance(_ chunk: Int, to point: Point) -> Double {
    let length = start[chunk].distance(to: end[chunk])
    let x = (end[chunk].x - start[chunk].x) / length
    let y = (end[chunk].y - start[chunk].y) / length
    let along = (point.x - start[chunk].x) * x + (point.y - start[chunk].y) * y
    let share = min(max(along / length, 0), 1)
    return point.distance(to: start[chunk].towards(end[chunk], share))
  }

  /// The block of the nearest chunk that `isWanted`, and its distance; nil where none is within reach.
  /// Of equally near blocks the first wins.
  func nearest(
    to point: Point, within reach: Double, where isWanted: (Int32) -> Bool = { _ in true }
  ) -> (owner: Int32, distance: Double)? {
    var best: (owner: Int32, distance: Double)?
    forEach(near: Box([point]).widened(by: reach)) { chunk in
      guard isWanted(owner[chunk]) else { return }
      let distance = distance(chunk, to: point)
      if distance > reach { return }
      if let best, (best.distance, best.owner) <= (distance, owner[chunk]) { return }
      best = (owner[chunk], distance)
    }
    return best
  }

  /// How far the nearest chunk of any block lies from a point, in metres; infinite without chunks.
  func distance(toNearest point: Point) -> Double {
    if count == 0 { return .infinity }
    var reach = 1.0
    while true {
      if let found = nearest(to: point, within: reach) { return found.distance }
      reach *= 4
    }
  }

  private static func visit(_ ring: Ring, isHole: Bool, _ body: (Point, Point) -> Void) {
    let isForward = (ring.doubledSignedSurface >= 0) != isHole
    let points = ring.points
    for index in 1..<max(points.count, 1) where points[index] != points[index - 1] {
      if isForward {
        body(points[index - 1], points[index])
      } else {
        body(points[index], points[index - 1])
      }
    }
  }
}

extension Box {
  /// The rectangle around a line.
  init(from: Point, to: Point) {
    self.init(
      left: min(from.x, to.x), bottom: min(from.y, to.y), right: max(from.x, to.x),
      top: max(from.y, to.y))
  }
}

extension Point {
  /// The point at a share of the way to another.
  func towards(_ other: Point, _ share: Double) -> Point {
    Point(x: x + (other.x - x) * share, y: y + (other.y - y) * share)
  }
}
