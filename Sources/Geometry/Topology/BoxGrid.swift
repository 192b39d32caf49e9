/// A grid of square cells that lists, for each cell, the things whose boxes meet it.
struct BoxGrid {
  private let frame: GridFrame
  /// Where each cell's things begin in `items`; one entry more than there are cells.
  let starts: [Int32]
  /// The things, cell by cell.
  let items: [Int32]

  /// A grid over some boxes; a thing may have several boxes. About as many cells as boxes, no cell
  /// narrower than `narrowest`. A few boxes far away from all others fall into the cells at the rim.
  init(boxes: [Box], things: [Int32], narrowest: Double) {
    let frame = GridFrame(boxes, narrowest: narrowest)
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
}
