/// Where the square cells of a grid lie, row by row.
struct GridFrame {
  /// The left and lower edge of the first cell.
  let left: Double
  let bottom: Double
  /// How wide a cell is.
  let cell: Double
  /// How many columns and rows there are.
  let columns: Int
  let rows: Int

  /// Cells over all boxes but the outermost hundredth on each side, about as many as boxes.
  init(_ boxes: [Box], narrowest: Double) {
    var whole = Box([])
    for box in boxes { whole.include(box) }
    // A sample will do: the frame need only hold most boxes.
    let sample = stride(from: 0, to: boxes.count, by: Self.step(boxes.count)).map { boxes[$0] }
    self.init(whole, sample: sample, count: boxes.count, narrowest: narrowest)
  }

  /// Cells for some things that lie in `whole`, over all boxes of a sample but the outermost hundredth on
  /// each side: one block far away must not make the cells so wide that all others fall into one.
  init(_ whole: Box, sample: [Box], count: Int, narrowest: Double) {
    var whole = whole
    let outliers = sample.count / 100
    if outliers > 0 {
      whole.left = sample.map(\.left).sorted()[outliers]
      whole.bottom = sample.map(\.bottom).sorted()[outliers]
      whole.right = sample.map(\.right).sorted()[sample.count - 1 - outliers]
      whole.top = sample.map(\.top).sorted()[sample.count - 1 - outliers]
    }
    let width = max(whole.right - whole.left, 0)
    let height = max(whole.top - whole.bottom, 0)
    let wished = (width * height / Double(max(count, 1))).squareRoot()
    cell = max(wished, max(width, height) / 4000, narrowest, 1e-9)
    left = count == 0 ? 0 : whole.left
    bottom = count == 0 ? 0 : whole.bottom
    columns = count == 0 ? 1 : Int(width / cell) + 1
    rows = count == 0 ? 1 : Int(height / cell) + 1
  }

  /// How far apart the things of a sample stand among so many.
  static func step(_ count: Int) -> Int { max(1, count / 4096) }

  /// The number of cells.
  var cellCount: Int { columns * rows }

  /// Calls `body` with every cell that a box meets.
  func visit(_ box: Box, _ body: (Int) -> Void) {
    guard box.left <= box.right else { return }
    let cells = cells(under: box)
    for row in cells.rows {
      for column in cells.columns { body(row * columns + column) }
    }
  }

  /// The cells that a box meets.
  func cells(under box: Box) -> (columns: ClosedRange<Int>, rows: ClosedRange<Int>, stride: Int) {
    let first = column(box.left)
    let last = column(box.right)
    let low = row(box.bottom)
    let high = row(box.top)
    return (first...max(first, last), low...max(low, high), columns)
  }

  /// The cell that holds a point, or the nearest at the rim.
  func cell(of point: Point) -> Int {
    row(point.y) * columns + column(point.x)
  }

  /// The column of an east, or the nearest at the rim.
  @inline(__always)
  func column(_ x: Double) -> Int { clamp((x - left) / cell, columns) }

  /// The row of a north, or the nearest at the rim.
  @inline(__always)
  func row(_ y: Double) -> Int { clamp((y - bottom) / cell, rows) }

  @inline(__always)
  private func clamp(_ number: Double, _ count: Int) -> Int {
    Int(min(max(number, 0), Double(count - 1)))
  }
}
