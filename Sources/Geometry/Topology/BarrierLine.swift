import Land

/// A barrier in the system of a map, ready to be asked what it runs along. Its outline lies in a grid,
/// so that an answer takes a look at a few of its lines, however large it is.
struct BarrierLine: ~Copyable {
  private let inside: Obstacle
  private let hasSurface: Bool
  private let start: [Point]
  private let end: [Point]
  private let grid: BoxGrid
  private let tolerance: Double

  /// Takes the lines or surfaces of a barrier; linear in its points.
  init(_ drawn: MapMarks.Barrier, tolerance: Double) throws(GEOSError) {
    let context = GEOSContext()
    hasSurface = !drawn.shapes.isEmpty
    inside = Obstacle(
      hasSurface
        ? try context.shape(context.collection(of: drawn.shapes).merged().values)
        : try context.lines([]))
    self.tolerance = tolerance
    let rings = drawn.shapes.flatMap { shape in
      shape.polygons.flatMap { [$0.exterior.points] + $0.holes.map(\.points) }
    }
    (start, end) = Self.pieces(of: drawn.lines + rings)
    grid = BoxGrid(
      boxes: zip(start, end).map { Box(from: $0, to: $1) },
      things: start.indices.map { Int32($0) }, narrowest: 1)
  }

  /// The segments of some lines, long ones cut to about twice the mean, so that each lies in few cells
  /// of the grid.
  private static func pieces(of lines: [[Point]]) -> (start: [Point], end: [Point]) {
    let segments = lines.flatMap { zip($0, $0.dropFirst()) }
    let total = segments.reduce(0) { $0 + $1.0.distance(to: $1.1) }
    let longest = max(1, 2 * total / Double(max(segments.count, 1)))
    var (start, end): ([Point], [Point]) = ([], [])
    for (from, to) in segments {
      let count = max(1, (from.distance(to: to) / longest).rounded(.up))
      for part in stride(from: 0, to: count, by: 1) {
        start.append(part == 0 ? from : from.towards(to, part / count))
        end.append(part + 1 == count ? to : from.towards(to, (part + 1) / count))
      }
    }
    return (start, end)
  }

  /// Whether anything of the barrier may come within the tolerance of a box.
  func isNear(_ box: Box) -> Bool {
    !lines(near: box.widened(by: tolerance)).isEmpty
      || isInside(Point(x: box.left, y: box.bottom))
  }

  /// The length of a stretch on which the barrier lies between its two outlines.
  func metres(along stretch: SightLines.Stretch) -> Double {
    let ends = Box([stretch.from, stretch.to, stretch.seenFrom, stretch.seenTo])
    let near = lines(near: ends.widened(by: tolerance))
    // Where no line comes near, all of the stretch lies inside, or none.
    if near.isEmpty { return isInside(stretch.from) ? stretch.metres : 0 }
    let parts = max(1, (stretch.metres / 2).rounded(.up))
    var hits = 0.0
    for part in stride(from: 0.5, to: parts, by: 1) {
      let here = stretch.from.towards(stretch.to, part / parts)
      let there = stretch.seenFrom.towards(stretch.seenTo, part / parts)
      if isNear(here, there, near) { hits += 1 }
    }
    return stretch.metres * hits / parts
  }

  /// Whether the straight way between two points comes within the tolerance of one of some lines, or
  /// begins inside; a way that leads in later crosses one of them.
  private func isNear(_ from: Point, _ to: Point, _ lines: [Int]) -> Bool {
    let box = Box(from: from, to: to).widened(by: tolerance)
    for line in lines where box.meets(Box(from: start[line], to: end[line])) {
      if Self.distance(from, to, start[line], end[line]) <= tolerance { return true }
    }
    return isInside(from)
  }

  private func isInside(_ point: Point) -> Bool { hasSurface && inside.holds(point) }

  /// The lines whose boxes meet a box; a line may come repeatedly.
  private func lines(near box: Box) -> [Int] {
    var found: [Int] = []
    grid.forEach(near: box) { line in
      if box.meets(Box(from: start[Int(line)], to: end[Int(line)])) { found.append(Int(line)) }
    }
    return found
  }

  /// How far two segments lie apart; 0 where they meet.
  private static func distance(_ a: Point, _ b: Point, _ c: Point, _ d: Point) -> Double {
    if side(a, b, c) * side(a, b, d) < 0, side(c, d, a) * side(c, d, b) < 0 { return 0 }
    return min(
      min(distance(a, b, to: c), distance(a, b, to: d)),
      min(distance(c, d, to: a), distance(c, d, to: b)))
  }

  private static func side(_ a: Point, _ b: Point, _ point: Point) -> Double {
    (b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x)
  }

  private static func distance(_ a: Point, _ b: Point, to point: Point) -> Double {
    let (x, y) = (b.x - a.x, b.y - a.y)
    let squared = x * x + y * y
    if squared == 0 { return point.distance(to: a) }
    let share = ((point.x - a.x) * x + (point.y - a.y) * y) / squared
    return point.distance(to: a.towards(b, min(max(share, 0), 1)))
  }
}
