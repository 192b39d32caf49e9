/// A grid that lists, for each cell, the segments that pass it or come near it: not all cells under a
/// segment's box, but those along its line. So fewer than half as many segments share a cell.
struct SegmentGrid {
  /// Where each cell's segments begin in `items`; one entry more than there are cells.
  let starts: [Int32]
  /// The segments as places in the list they were given in, cell by cell, ascending in each.
  let items: [Int32]

  /// A grid over some segments of an outline, about as many cells as segments, none narrower than
  /// `narrowest`. A segment lies in every cell that comes within `margin` of it; so two that come within
  /// twice that of each other share a cell. Linear in the cells that the segments pass.
  init(_ outline: Outline, _ segments: [Int32], margin: Double, narrowest: Double) {
    let points = outline.points.span
    let segments = segments.span
    var whole = Box([])
    for place in segments.indices {
      whole.include(points[Int(segments[place])])
      whole.include(points[Int(segments[place]) + 1])
    }
    var sample: [Box] = []
    var place = 0
    while place < segments.count {
      let segment = Int(segments[place])
      sample.append(Box([points[segment], points[segment + 1]]))
      place += GridFrame.step(segments.count)
    }
    let frame = GridFrame(whole, sample: sample, count: segments.count, narrowest: narrowest)
    let largest = max(abs(whole.left), abs(whole.right), abs(whole.bottom), abs(whole.top))
    let doubt = segments.isEmpty ? 0 : largest * 1e-14 + 1e-9
    // Cell and segment, in the order of the segments; then sorted by cell.
    var passed: [(cell: Int32, place: Int32)] = []
    passed.reserveCapacity(3 * segments.count)
    var counts = [Int32](repeating: 0, count: frame.cellCount + 1)
    var starts = counts.mutableSpan
    for place in segments.indices {
      let segment = Int(segments[place])
      var runs = Runs(frame, points[segment], points[segment + 1], margin: margin, doubt: doubt)
      while runs.next() {
        for cell in runs.first...runs.last {
          starts[cell + 1] += 1
          passed.append((Int32(cell), Int32(place)))
        }
      }
    }
    for index in 1..<starts.count { starts[index] += starts[index - 1] }
    self.starts = counts
    var list = [Int32](repeating: 0, count: passed.count)
    var items = list.mutableSpan
    var next = counts.mutableSpan
    for (cell, place) in passed {
      items[Int(next[Int(cell)])] = place
      next[Int(cell)] += 1
    }
    self.items = list
  }

  /// The cells along a line, row by row: those of one row stand side by side, and so do their segments.
  private struct Runs {
    /// The present row's first and last cell.
    private(set) var first = 0
    private(set) var last = 0
    private let frame: GridFrame
    private let box: Box
    private let margin: Double
    private let lastRow: Int
    private var row: Int
    /// A point of the line, how far it goes east for each step north, and its ends in the north; the
    /// slope is none where the line is too flat to follow.
    private let start: Point
    private let slope: Double
    private let slack: Double

    @inline(__always)
    init(_ frame: GridFrame, _ a: Point, _ b: Point, margin: Double, doubt: Double) {
      self.frame = frame
      self.margin = margin + doubt
      box = Box(
        left: min(a.x, b.x) - margin, bottom: min(a.y, b.y) - margin,
        right: max(a.x, b.x) + margin, top: max(a.y, b.y) + margin)
      row = frame.row(box.bottom)
      lastRow = frame.row(box.top)
      start = a
      let isFlat = row == lastRow || abs(b.y - a.y) < frame.cell / 8
      slope = isFlat ? .nan : (b.x - a.x) / (b.y - a.y)
      slack = margin + doubt * (1 + abs(slope))
    }

    /// Goes to the next row; false behind the last.
    @inline(__always)
    mutating func next() -> Bool {
      if row > lastRow { return false }
      var left = box.left
      var right = box.right
      if !slope.isNaN {
        // What of the line comes within the margin of this row.
        let edge = frame.bottom + Double(row) * frame.cell
        let low = row == 0 ? box.bottom : max(box.bottom, edge - margin)
        let high = row == lastRow ? box.top : min(box.top, edge + frame.cell + margin)
        let one = start.x + (low - start.y) * slope
        let other = start.x + (high - start.y) * slope
        left = max(left, min(one, other) - slack)
        right = min(right, max(one, other) + slack)
      }
      first = row * frame.columns + frame.column(left)
      last = max(first, row * frame.columns + frame.column(right))
      row += 1
      return true
    }
  }
}
