/// The borders of a layer's units as loose segments, each with its unit on the left, and two indexes
/// over them: by place, and by rows for the question which units hold a point.
struct UnitBorders: Sendable {
  /// One piece of border.
  struct Segment {
    var ax: Double
    var ay: Double
    var bx: Double
    var by: Double
  }

  /// All segments, ring by ring, unit by unit.
  private(set) var segments: [Segment] = []
  /// The unit of each segment.
  private(set) var unit: [Int32] = []
  /// Where the segments of each unit begin, and at last how many there are.
  private(set) var starts: [Int] = [0]
  private let grid: BoxGrid
  private let bottom: Double
  private let rowHeight: Double
  private let rowStarts: [Int32]
  private let rowItems: [Int32]

  /// The borders of valid shapes. O(segments).
  init(_ units: [MultiPolygon]) {
    var segments: [Segment] = []
    var owner: [Int32] = []
    var starts = [0]
    for (number, shape) in units.enumerated() {
      for polygon in shape.polygons {
        Self.add(polygon.exterior, isLeft: true, to: &segments)
        for hole in polygon.holes { Self.add(hole, isLeft: false, to: &segments) }
      }
      while owner.count < segments.count { owner.append(Int32(number)) }
      starts.append(segments.count)
    }
    let boxes = segments.map(\.box)
    grid = BoxGrid(boxes: boxes, things: segments.indices.map { Int32($0) }, narrowest: 0)
    var whole = Box([])
    for box in boxes { whole.include(box) }
    let height = segments.isEmpty ? 0 : whole.top - whole.bottom
    let mean = boxes.reduce(0) { $0 + $1.top - $1.bottom } / Double(max(boxes.count, 1))
    rowHeight = max(2 * mean, height / 100_000, 1e-9)
    bottom = segments.isEmpty ? 0 : whole.bottom
    (rowStarts, rowItems) = Self.rows(boxes, bottom, rowHeight, Int(height / rowHeight) + 1)
    (self.segments, unit, self.starts) = (segments, owner, starts)
  }

  /// The units that a border of theirs passes through a box, ascending.
  func crossing(_ box: Box) -> [Int32] {
    var found: [Int32] = []
    grid.forEach(near: box) { item in
      let number = unit[Int(item)]
      if !found.contains(number), segments[Int(item)].passes(box) { found.append(number) }
    }
    return found.sorted()
  }

  /// The units that hold a point, ascending; of a point on a border, whichever the rounding says, but
  /// of two units that draw the border alike exactly one. By the crossings with a ray to the right
  /// (Shimrat 1962).
  func holding(_ point: Point) -> [Int32] {
    let row = (point.y - bottom) / rowHeight
    guard row >= 0, row < Double(rowStarts.count - 1) else { return [] }
    var open: [Int32] = []
    for index in Int(rowStarts[Int(row)])..<Int(rowStarts[Int(row) + 1]) {
      let segment = segments[Int(rowItems[index])]
      guard (segment.ay > point.y) != (segment.by > point.y) else { continue }
      guard segment.crossing(y: point.y) > point.x else { continue }
      let number = unit[Int(rowItems[index])]
      if let place = open.firstIndex(of: number) {
        open.remove(at: place)
      } else {
        open.append(number)
      }
    }
    return open.sorted()
  }

  private static func add(_ ring: Ring, isLeft: Bool, to segments: inout [Segment]) {
    let points = ring.points
    let isForward = (ring.doubledSignedSurface >= 0) == isLeft
    for index in 1..<max(points.count, 1) {
      let a = isForward ? points[index - 1] : points[points.count - index]
      let b = isForward ? points[index] : points[points.count - index - 1]
      segments.append(Segment(ax: a.x, ay: a.y, bx: b.x, by: b.y))
    }
  }

  private static func rows(_ boxes: [Box], _ bottom: Double, _ height: Double, _ count: Int)
    -> (starts: [Int32], items: [Int32])
  {
    var starts = [Int32](repeating: 0, count: count + 1)
    func range(_ box: Box) -> ClosedRange<Int> {
      let low = min(max(Int((box.bottom - bottom) / height), 0), count - 1)
      return low...max(low, min(Int((box.top - bottom) / height), count - 1))
    }
    for box in boxes { for row in range(box) { starts[row + 1] += 1 } }
    for row in 1..<starts.count { starts[row] += starts[row - 1] }
    var items = [Int32](repeating: 0, count: Int(starts[count]))
    var next = starts
    for (index, box) in boxes.enumerated() {
      for row in range(box) {
        items[Int(next[row])] = Int32(index)
        next[row] += 1
      }
    }
    return (starts, items)
  }
}

extension UnitBorders.Segment {
  /// The rectangle around it.
  var box: Box { Box([Point(x: ax, y: ay), Point(x: bx, y: by)]) }

  /// Whether it has a point in common with a rectangle; a line that passes a corner within rounding may
  /// count as well.
  func passes(_ box: Box) -> Bool {
    guard min(ax, bx) <= box.right, max(ax, bx) >= box.left, min(ay, by) <= box.top,
      max(ay, by) >= box.bottom
    else { return false }
    let dx = bx - ax
    let dy = by - ay
    let one = dx * (box.bottom - ay) - dy * (box.left - ax)
    let two = dx * (box.bottom - ay) - dy * (box.right - ax)
    let three = dx * (box.top - ay) - dy * (box.left - ax)
    let four = dx * (box.top - ay) - dy * (box.right - ax)
    return !(min(min(one, two), min(three, four)) > 0 || max(max(one, two), max(three, four)) < 0)
  }

  /// Where it crosses a height within its own; the same for both directions, to the last digit.
  fileprivate func crossing(y: Double) -> Double {
    let (x1, y1, x2, y2) = ay < by ? (ax, ay, bx, by) : (bx, by, ax, ay)
    return x1 + (y - y1) / (y2 - y1) * (x2 - x1)
  }
}
