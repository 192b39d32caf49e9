/// A grid of square cells that lists, for each cell, the things whose boxes meet it.
struct BoxGrid {
  private let frame: Frame
  /// Where each cell's things begin in `items`; one entry more than there are cells.
  let starts: [Int32]
  /// The things, cell by cell.
  let items: [Int32]

  /// A grid over some boxes; a thing may have several boxes. About as many cells as boxes, no cell
  /// narrower than `narrowest`. A few boxes far away from all others fall into the cells at the rim.
  init(boxes: [Box], things: [Int32], narrowest: Double) {
    let frame = Frame(boxes, narrowest: narrowest)
    var starts = [Int32](repeating: 0, count: frame.cellCount + 1)
    for box in boxes { frame.visit(box) { starts[$0 + 1] += 1 } }
    for index in 1..<starts.count { starts[index] += starts[index - 1] }
    var items = [Int32](repeating: 0, count: Int(starts[starts.count - 1]))
    var next = starts
    for (index, box) in boxes.enumerated() {
      frame.visit(box) { cell in
        items[Int(next[cell])] = things[index]
        next[cell] += 1
      }
    }
    self.frame = frame
    self.starts = starts
    self.items = items
  }

  /// The number of cells.
  var cellCount: Int { frame.cellCount }

  /// How wide a cell is.
  var cellMetres: Double { frame.cell }

  /// The cell that holds a point, or the nearest at the rim.
  func cell(of point: Point) -> Int { frame.cell(of: point) }

  /// The things of a cell; a thing may come repeatedly.
  func things(in cell: Int) -> ArraySlice<Int32> {
    items[Int(starts[cell])..<Int(starts[cell + 1])]
  }

  /// The cells that a box meets: `columns` by `rows` of them, and how many cells make a row.
  func cells(under box: Box) -> (columns: ClosedRange<Int>, rows: ClosedRange<Int>, stride: Int) {
    frame.cells(under: box)
  }

  /// Calls `body` with every thing whose boxes share a cell with `box`; a thing may come repeatedly.
  func forEach(near box: Box, _ body: (Int32) -> Void) {
    frame.visit(box) { cell in
      for index in Int(starts[cell])..<Int(starts[cell + 1]) { body(items[index]) }
    }
  }

  /// Where the cells lie.
  private struct Frame {
    let left: Double
    let bottom: Double
    let cell: Double
    let columns: Int
    let rows: Int

    /// Cells over all boxes but the outermost hundredth on each side: one block far away must not
    /// make the cells so wide that all others fall into one.
    init(_ boxes: [Box], narrowest: Double) {
      var whole = Box([])
      for box in boxes { whole.include(box) }
      // A sample will do: the frame need only hold most boxes.
      let sample = stride(from: 0, to: boxes.count, by: max(1, boxes.count / 4096)).map {
        boxes[$0]
      }
      let outliers = sample.count / 100
      if outliers > 0 {
        whole.left = sample.map(\.left).sorted()[outliers]
        whole.bottom = sample.map(\.bottom).sorted()[outliers]
        whole.right = sample.map(\.right).sorted()[sample.count - 1 - outliers]
        whole.top = sample.map(\.top).sorted()[sample.count - 1 - outliers]
      }
      let width = max(whole.right - whole.left, 0)
      let height = max(whole.top - whole.bottom, 0)
      let wished = (width * height / Double(max(boxes.count, 1))).squareRoot()
      cell = max(wished, max(width, height) / 4000, narrowest, 1e-9)
      left = boxes.isEmpty ? 0 : whole.left
      bottom = boxes.isEmpty ? 0 : whole.bottom
      columns = boxes.isEmpty ? 1 : Int(width / cell) + 1
      rows = boxes.isEmpty ? 1 : Int(height / cell) + 1
    }

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
      let first = clamp((box.left - left) / cell, columns)
      let last = clamp((box.right - left) / cell, columns)
      let low = clamp((box.bottom - bottom) / cell, rows)
      let high = clamp((box.top - bottom) / cell, rows)
      return (first...max(first, last), low...max(low, high), columns)
    }

    /// The cell that holds a point, or the nearest at the rim.
    func cell(of point: Point) -> Int {
      clamp((point.y - bottom) / cell, rows) * columns + clamp((point.x - left) / cell, columns)
    }

    private func clamp(_ number: Double, _ count: Int) -> Int {
      Int(min(max(number, 0), Double(count - 1)))
    }
  }
}
