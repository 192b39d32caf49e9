/// Finds segments that two blocks draw vertex for vertex, each the other way round.
///
/// Segments lie in cells by their middle, which both directions share; each cell has its stretch of one
/// large table, on the bits of the end points. Blocks come in spatial order, so the stretches in use stay
/// in the cache however large the land is. Where a segment has found its partner, the next one mostly
/// has the one before that for its own, and the table need not be asked.
struct Pairing {
  /// About so many segments share a cell.
  private static let segmentsPerCell = 256.0
  /// No partner, and none of the same two points and direction came before.
  private static let single: Int32 = -1
  /// No partner, but an earlier segment of the same points and direction had none either.
  private static let doubled: Int32 = -2

  /// Segments by the cell of their middle, a table of slots for each cell; -1 is free.
  private var table: [Int32] = []
  /// Where each cell's slots begin.
  private var starts: [Int] = []
  private var partner: [Int32]
  private var isAnyDoubled = false
  private let cells: Cells

  /// For each segment its partner, or -1; at the last point of each ring the ring's first segment. All
  /// points lie in `box`. Where more than two blocks draw one segment, those that come first in `owner`
  /// are paired. About linear in the segments.
  static func partners(_ points: Span<Point>, _ owner: Span<Int32>, in box: Box) -> [Int32] {
    var pairing = Pairing(points, owner, box)
    pairing.match(points, owner)
    if pairing.isAnyDoubled {
      for segment in pairing.partner.indices where pairing.partner[segment] == doubled {
        pairing.partner[segment] = single
      }
    }
    return pairing.partner
  }

  /// Counts the segments of each cell and makes room for twice as many.
  private init(_ points: Span<Point>, _ owner: Span<Int32>, _ box: Box) {
    let cells = Cells(box, side: (Double(owner.count) / Self.segmentsPerCell).squareRoot())
    partner = [Int32](repeating: Self.single, count: owner.count)
    starts = [Int](repeating: 0, count: cells.side * cells.side + 1)
    var first: Int32 = 0
    for segment in owner.indices {
      if owner[segment] < 0 {
        partner[segment] = first
        first = Int32(segment + 1)
      } else {
        starts[cells.cell(points[segment], points[segment + 1]) + 1] += 2
      }
    }
    for cell in 1..<starts.count { starts[cell] += starts[cell - 1] }
    table = [Int32](repeating: -1, count: starts[starts.count - 1])
    self.cells = cells
  }

  private mutating func match(_ points: Span<Point>, _ owner: Span<Int32>) {
    var before = -1
    for segment in owner.indices {
      if owner[segment] < 0 {
        before = -1
        continue
      }
      // The partner's ring runs the other way: what follows here comes before it there.
      let next = before - 1
      if next >= 0, partner[next] == Self.single, owner[next] == owner[before],
        points[next] == points[segment + 1]
      {
        pair(segment, next)
        before = next
      } else {
        before = look(segment, points, owner)
      }
    }
  }

  /// Asks the table for the partner of a segment; without one it is entered, and -1 is the answer.
  private mutating func look(_ segment: Int, _ points: Span<Point>, _ owner: Span<Int32>) -> Int {
    let start = points[segment]
    let end = points[segment + 1]
    let cell = cells.cell(start, end)
    let first = starts[cell]
    let size = starts[cell + 1] - first
    // The upper half of a product of 32 bits each is below the size.
    var slot = Int((UInt64(Self.hash(start, end)) &* UInt64(size)) >> 32)
    while table[first + slot] >= 0 {
      let other = Int(table[first + slot])
      if partner[other] < 0 {
        if points[other] == end, points[other + 1] == start, owner[other] != owner[segment] {
          pair(segment, other)
          return other
        }
        if points[other] == start, points[other + 1] == end {
          partner[segment] = Self.doubled
          isAnyDoubled = true
        }
      }
      slot += 1
      if slot == size { slot = 0 }
    }
    table[first + slot] = Int32(segment)
    return -1
  }

  private mutating func pair(_ one: Int, _ other: Int) {
    partner[one] = Int32(other)
    partner[other] = Int32(one)
  }

  /// The same for a segment and its reverse.
  private static func hash(_ start: Point, _ end: Point) -> UInt32 {
    let x = start.x.bitPattern &+ end.x.bitPattern
    let y = start.y.bitPattern &+ end.y.bitPattern
    var bits = (x ^ (y << 29 | y >> 35)) &* 0x9E37_79B9_7F4A_7C15
    bits ^= bits >> 32
    return UInt32(truncatingIfNeeded: (bits &* 0xD6E8_FEB8_6659_FD93) >> 32)
  }

  /// Square cells over a box. Both ends of a segment are summed, so coordinates count twice.
  private struct Cells {
    let side: Int
    private let left: Double
    private let bottom: Double
    private let acrossScale: Double
    private let upScale: Double

    init(_ box: Box, side wished: Double) {
      side = max(1, Int(wished))
      left = box.left * 2
      bottom = box.bottom * 2
      acrossScale = Double(side) / max((box.right - box.left) * 2, 1e-9)
      upScale = Double(side) / max((box.top - box.bottom) * 2, 1e-9)
    }

    func cell(_ a: Point, _ b: Point) -> Int {
      let last = Double(side - 1)
      let column = min(max((a.x + b.x - left) * acrossScale, 0), last)
      let row = min(max((a.y + b.y - bottom) * upScale, 0), last)
      return Int(row) * side + Int(column)
    }
  }
}
