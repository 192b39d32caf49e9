/// Points that stand for all points within a small reach of them: no two are closer than that.
struct VertexTable {
  /// The points, numbered in the order in which they came.
  private(set) var points: [Point] = []
  /// How close points are one, in units of the coordinates.
  let reach: Double
  private let cell: Double
  private var first: [Cell: Int32] = [:]
  private var next: [Int32] = []

  private struct Cell: Hashable {
    let column: Int64
    let row: Int64
  }

  /// An empty table.
  init(reach: Double, expecting count: Int) {
    self.reach = reach
    // Far wider than the reach, so that most points need a look at one cell only.
    cell = reach * 64
    first.reserveCapacity(count)
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
        var vertex = first[Cell(column: column, row: row)] ?? -1
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
    let vertex = Int32(points.count)
    // Adding zero makes -0 and 0 the same bits.
    points.append(Point(x: point.x + 0.0, y: point.y + 0.0))
    let place = place(point)
    next.append(first[place] ?? -1)
    first[place] = vertex
    return vertex
  }

  private func place(_ point: Point) -> Cell {
    Cell(
      column: Int64((point.x / cell).rounded(.down)), row: Int64((point.y / cell).rounded(.down)))
  }
}
