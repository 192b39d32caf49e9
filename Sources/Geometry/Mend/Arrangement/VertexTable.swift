/// Points that stand for all points within a small reach of them: no two are closer than that.
struct VertexTable {
  /// The points, numbered in the order in which they came.
  private(set) var points: [Point] = []
  /// How close points are one, in units of the coordinates.
  let reach: Double
  private let cell: Double
  /// The newest vertex of a cell in the slot that its numbers hash to, or the next free one; -1 for none.
  private var slots: [Int32]
  /// The vertex before in the same cell.
  private var next: [Int32] = []
  private var usedSlots = 0

  private struct Cell: Equatable {
    let column: Int64
    let row: Int64

    /// Numbers that lie beside each other are spread over all slots.
    var hash: UInt64 {
      let mixed =
        UInt64(bitPattern: column) &* 0x9E37_79B9_7F4A_7C15
        ^ UInt64(bitPattern: row) &* 0xC2B2_AE3D_27D4_EB4F
      return (mixed ^ mixed >> 29) &* 0xBF58_476D_1CE4_E5B9
    }
  }

  /// An empty table.
  init(reach: Double, expecting count: Int) {
    self.reach = reach
    // Far wider than the reach, so that most points need a look at one cell only.
    cell = reach * 64
    slots = Self.empty(for: count)
    points.reserveCapacity(count)
    next.reserveCapacity(count)
  }

  /// The number of the nearest point within reach, of two equally near the lower; nil without one.
  func find(_ point: Point) -> Int32? {
    var best: (distance: Double, vertex: Int32)?
    let low = place(Point(x: point.x - reach, y: point.y - reach))
    let high = place(Point(x: point.x + reach, y: point.y + reach))
    for row in low.row...high.row {
      for column in low.column...high.column {
        var vertex = slots[slot(of: Cell(column: column, row: row))]
        while vertex >= 0 {
          let distance = points[Int(vertex)].distance(to: point)
          if distance <= reach, best.map({ (distance, vertex) < ($0.distance, $0.vertex) }) ?? true
          {
            best = (distance, vertex)
          }
          vertex = next[Int(vertex)]
        }
      }
    }
    return best?.vertex
  }

  /// The number of the nearest point within reach; a new one where there is none.
  mutating func index(of point: Point) -> Int32 {
    if let known = find(point) { return known }
    if 2 * usedSlots >= slots.count { grow() }
    let vertex = Int32(points.count)
    // Adding zero makes -0 and 0 the same bits.
    points.append(Point(x: point.x + 0.0, y: point.y + 0.0))
    let slot = slot(of: place(point))
    if slots[slot] < 0 { usedSlots += 1 }
    next.append(slots[slot])
    slots[slot] = vertex
    return vertex
  }

  private static func empty(for count: Int) -> [Int32] {
    var size = 64
    while size < 2 * count { size *= 2 }
    return [Int32](repeating: -1, count: size)
  }

  /// Twice as many slots; the vertices of a cell stay together.
  private mutating func grow() {
    let old = slots
    slots = Self.empty(for: old.count)
    for vertex in old where vertex >= 0 { slots[slot(of: place(points[Int(vertex)]))] = vertex }
  }

  /// The slot that a cell has, or would have.
  private func slot(of cell: Cell) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: cell.hash >> 20) & mask
    while slots[slot] >= 0, place(points[Int(slots[slot])]) != cell { slot = (slot + 1) & mask }
    return slot
  }

  private func place(_ point: Point) -> Cell {
    Cell(
      column: Int64((point.x / cell).rounded(.down)), row: Int64((point.y / cell).rounded(.down)))
  }
}
