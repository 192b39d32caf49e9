/// One block's edges, made ready to be laid under units: how much of it each unit covers.
///
/// A shape is the sum of the strips below its edges, counted up for edges that run left and down for
/// edges that run right; so what two shapes have in common is the sum, over all pairs of edges, of what
/// their strips have in common. No crossing is ever constructed, so edges that lie on each other, the
/// rule along the borders of quarters, are no special case and cost no digits.
struct CommonSurface {
  /// An edge of the block from left to right, measured from the lower left of the block's box.
  fileprivate struct Edge {
    let left: Double
    let right: Double
    let atLeft: Double
    let atRight: Double
    /// 1 where the strip below counts up, -1 where down.
    let sign: Double
  }

  /// The block's box.
  let box: Box
  private var edges: [Edge] = []
  private let width: Double
  private let height: Double

  /// A valid shape.
  init(_ shape: MultiPolygon) {
    box = Box(shape)
    width = box.right - box.left
    height = box.top - box.bottom
    for polygon in shape.polygons {
      add(polygon.exterior, isOuter: true)
      for hole in polygon.holes { add(hole, isOuter: false) }
    }
  }

  /// The square units that the block has in common with one unit. O(edges of the unit + edges of the
  /// block × edges of the unit within the block's box).
  func with(_ unit: Int32, of borders: UnitBorders) -> Double {
    var sum = 0.0
    // Where a chain of edges above the box began and has got to.
    var begin = 0.0
    var end = 0.0
    for index in borders.starts[Int(unit)]..<borders.starts[Int(unit) + 1] {
      let segment = borders.segments[index]
      let ax = min(max(segment.ax - box.left, 0), width)
      let bx = min(max(segment.bx - box.left, 0), width)
      if ax == bx { continue }
      if min(segment.ay, segment.by) >= box.top {
        if ax != end {
          sum += below(from: end, to: begin)
          begin = ax
        }
        end = bx
      } else if max(segment.ay, segment.by) > box.bottom {
        sum += common(segment, ax, bx)
      }
    }
    return max(0, sum + below(from: end, to: begin))
  }

  /// The block's surface between two verticals; negative from right to left.
  private func below(from one: Double, to other: Double) -> Double {
    if one == other { return 0 }
    let low = min(one, other)
    let high = max(one, other)
    var sum = 0.0
    for edge in edges where edge.right > low && edge.left < high {
      let left = max(edge.left, low)
      let right = min(edge.right, high)
      sum += edge.sign * (edge.height(left) + edge.height(right)) / 2 * (right - left)
    }
    return one < other ? sum : -sum
  }

  /// What the strip below one segment has in common with the block; `ax` and `bx` are its ends, cut to
  /// the block's box.
  private func common(_ segment: UnitBorders.Segment, _ ax: Double, _ bx: Double) -> Double {
    let isForward = ax < bx
    let low = min(ax, bx)
    let high = max(ax, bx)
    let line = Line(segment, box)
    var sum = 0.0
    for edge in edges where edge.right > low && edge.left < high {
      let left = max(edge.left, low)
      let right = min(edge.right, high)
      let one = edge.height(left)
      let two = edge.height(right)
      sum +=
        edge.sign
        * Self.lower(one, two, line.height(left), line.height(right), right - left)
    }
    return isForward ? -sum : sum
  }

  /// The surface below two lines at once and above 0, over a width; the first line is nowhere below 0.
  private static func lower(_ a1: Double, _ a2: Double, _ b1: Double, _ b2: Double, _ width: Double)
    -> Double
  {
    if b1 <= 0, b2 <= 0 { return 0 }
    if b1 < 0 || b2 < 0 {
      // The second line rises above 0 within: only the part above counts.
      let share = b1 / (b1 - b2)
      let middle = a1 + (a2 - a1) * share
      return b1 < 0
        ? lower(middle, a2, 0, b2, width * (1 - share)) : lower(a1, middle, b1, 0, width * share)
    }
    let d1 = a1 - b1
    let d2 = a2 - b2
    if d1 <= 0, d2 <= 0 { return (a1 + a2) / 2 * width }
    if d1 >= 0, d2 >= 0 { return (b1 + b2) / 2 * width }
    let share = d1 / (d1 - d2)
    let crossing = a1 + (a2 - a1) * share
    let (one, two) = d1 < 0 ? (a1, b2) : (b1, a2)
    return ((one + crossing) * share + (crossing + two) * (1 - share)) / 2 * width
  }

  private mutating func add(_ ring: Ring, isOuter: Bool) {
    let points = ring.points
    let isForward = (ring.doubledSignedSurface >= 0) == isOuter
    for index in 1..<max(points.count, 1) {
      let a = points[index - 1]
      let b = points[index]
      if a.x == b.x { continue }
      let runsRight = (a.x < b.x) == isForward
      let (first, last) = a.x < b.x ? (a, b) : (b, a)
      edges.append(
        Edge(
          left: first.x - box.left, right: last.x - box.left, atLeft: first.y - box.bottom,
          atRight: last.y - box.bottom, sign: runsRight ? -1 : 1))
    }
  }

  /// A segment of a unit as a line over the block's box.
  private struct Line {
    let x: Double
    let y: Double
    let slope: Double
    let low: Double
    let high: Double

    init(_ segment: UnitBorders.Segment, _ box: Box) {
      x = segment.ax - box.left
      y = segment.ay - box.bottom
      slope = (segment.by - segment.ay) / (segment.bx - segment.ax)
      let end = segment.by - box.bottom
      low = min(y, end)
      high = max(y, end)
    }

    /// The height at a place, never beyond its ends: steep lines round badly.
    func height(_ at: Double) -> Double { min(max(y + (at - x) * slope, low), high) }
  }
}

extension CommonSurface.Edge {
  /// The height at a place, never beyond its ends: steep edges round badly.
  fileprivate func height(_ at: Double) -> Double {
    if at <= left { return atLeft }
    if at >= right { return atRight }
    let height = atLeft + (at - left) * ((atRight - atLeft) / (right - left))
    return min(max(height, min(atLeft, atRight)), max(atLeft, atRight))
  }
}
