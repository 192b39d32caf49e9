/// Finds segments that two blocks draw vertex for vertex, each the other way round.
///
/// Segments are sorted into cells by their middle, which both directions share; within a cell a small
/// table on the bits of the end points finds the pairs. So the tables stay in the cache however large
/// the land is.
enum Pairing {
  /// About so many segments share a cell.
  private static let segmentsPerCell = 256

  /// For each segment its partner, or -1. Where more than two blocks draw one segment, those that come
  /// first in `owner` are paired.
  static func partners(_ points: [Point], _ owner: [Int32]) -> [Int32] {
    let cells = Cells(points, owner)
    var partner = [Int32](repeating: -1, count: owner.count)
    var table: [Int32] = []
    for cell in 0..<cells.count {
      let range = Int(cells.starts[cell])..<Int(cells.starts[cell + 1])
      if range.count < 2 { continue }
      var size = 16
      while size < range.count * 2 { size *= 2 }
      if table.count < size {
        table = [Int32](repeating: -1, count: size)
      } else {
        for slot in 0..<size { table[slot] = -1 }
      }
      match(
        cells.items.span.extracting(range), points.span, owner.span, &partner, &table,
        mask: size - 1)
    }
    return partner
  }

  private static func match(
    _ segments: Span<Int32>, _ points: Span<Point>, _ owner: Span<Int32>, _ partner: inout [Int32],
    _ table: inout [Int32], mask: Int
  ) {
    for index in segments.indices {
      let segment = Int(segments[index])
      let start = points[segment]
      let end = points[segment + 1]
      var slot = hash(start, end) & mask
      var isPaired = false
      while table[slot] >= 0 {
        let other = Int(table[slot])
        if points[other] == end, points[other + 1] == start, partner[other] < 0,
          owner[other] != owner[segment]
        {
          partner[other] = Int32(segment)
          partner[segment] = Int32(other)
          isPaired = true
          break
        }
        slot = (slot + 1) & mask
      }
      if !isPaired { table[slot] = Int32(segment) }
    }
  }

  /// The same for a segment and its reverse.
  private static func hash(_ start: Point, _ end: Point) -> Int {
    let x = start.x.bitPattern &+ end.x.bitPattern
    let y = start.y.bitPattern &+ end.y.bitPattern
    var bits = (x ^ (y << 29 | y >> 35)) &* 0x9E37_79B9_7F4A_7C15
    bits ^= bits >> 32
    return Int(truncatingIfNeeded: bits &* 0xD6E8_FEB8_6659_FD93 >> 20)
  }

  /// Segments by the cell of their middle.
  private struct Cells {
    let count: Int
    let starts: [Int32]
    let items: [Int32]

    init(_ points: [Point], _ owner: [Int32]) {
      var box = Box([])
      for point in points { box.include(point) }
      let side = max(1, Int((Double(owner.count) / Double(segmentsPerCell)).squareRoot()))
      // Both ends are summed, so coordinates count twice.
      let left = box.left * 2
      let bottom = box.bottom * 2
      let acrossScale = Double(side) / max((box.right - box.left) * 2, 1e-9)
      let upScale = Double(side) / max((box.top - box.bottom) * 2, 1e-9)
      let last = Double(side - 1)
      func cell(_ segment: Int) -> Int {
        let a = points[segment]
        let b = points[segment + 1]
        let column = min(max((a.x + b.x - left) * acrossScale, 0), last)
        let row = min(max((a.y + b.y - bottom) * upScale, 0), last)
        return Int(row) * side + Int(column)
      }
      var starts = [Int32](repeating: 0, count: side * side + 1)
      var total = 0
      for segment in owner.indices where owner[segment] >= 0 {
        starts[cell(segment) + 1] += 1
        total += 1
      }
      for index in 1..<starts.count { starts[index] += starts[index - 1] }
      var next = starts
      var items = [Int32](repeating: 0, count: total)
      for segment in owner.indices where owner[segment] >= 0 {
        let place = cell(segment)
        items[Int(next[place])] = Int32(segment)
        next[place] += 1
      }
      count = side * side
      self.starts = starts
      self.items = items
    }
  }
}
