/// Tells in which blocks points lie: by a grid over the blocks' boxes, and by the flat row of points of
/// their outline, so that nothing but numbers is touched on the way.
struct PointFinder {
  private let outline: Outline
  private let boxes: [Box]
  private let grid: BoxGrid
  /// Where each block's rings begin in the outline, and where they end.
  private let first: [Int32]
  private let end: [Int32]

  /// A finder over the outline of some shapes, given the box of each.
  init(_ outline: Outline, boxes: [Box]) {
    self.outline = outline
    self.boxes = boxes
    grid = BoxGrid(boxes: boxes, things: boxes.indices.map { Int32($0) }, narrowest: 0)
    var first = [Int32](repeating: 0, count: boxes.count)
    var end = first
    var before: Int32 = -1
    for (position, block) in outline.owner.enumerated() where block >= 0 {
      if block != before { first[Int(block)] = Int32(position) }
      end[Int(block)] = Int32(position + 1)
      before = block
    }
    self.first = first
    self.end = end
  }

  /// For each point the block that contains it, edges included, or -1; of several the lowest. The points
  /// are looked up cell by cell, so that blocks stay in the cache. About linear in blocks and points.
  func blocks(containing points: [Point]) -> [Int32] {
    let order = Buckets(points.map { Int32(grid.cell(of: $0)) }, count: grid.cellCount)
    let boxes = boxes.span
    var found = [Int32](repeating: -1, count: points.count)
    for cell in 0..<grid.cellCount {
      let things = Int(grid.starts[cell])..<Int(grid.starts[cell + 1])
      if things.isEmpty { continue }
      for item in Int(order.starts[cell])..<Int(order.starts[cell + 1]) {
        let point = points[Int(order.items[item])]
        var best = Int32.max
        for thing in things {
          let block = grid.items[thing]
          if block < best, boxes[Int(block)].contains(point), contains(Int(block), point) {
            best = block
          }
        }
        if best != Int32.max { found[Int(order.items[item])] = best }
      }
    }
    return found
  }

  /// Calls `body` with every block but one that contains a point, its edge included.
  func forEach(containing point: Point, but owner: Int32, _ body: (Int32) -> Void) {
    for block in grid.things(in: grid.cell(of: point)) where block != owner {
      if boxes[Int(block)].contains(point), contains(Int(block), point) { body(block) }
    }
  }

  /// Whether a statement holds for every block but one whose box comes within `reach` of a point.
  func allSatisfy(
    within reach: Double, of point: Point, but owner: Int32, _ isTrue: (Int32) -> Bool
  ) -> Bool {
    let box = Box([point]).widened(by: reach)
    let cells = grid.cells(under: box)
    for row in cells.rows {
      let first = row * cells.stride
      let start = Int(grid.starts[first + cells.columns.lowerBound])
      for index in start..<Int(grid.starts[first + cells.columns.upperBound + 1]) {
        let block = grid.items[index]
        if block != owner, boxes[Int(block)].meets(box), !isTrue(block) { return false }
      }
    }
    return true
  }

  /// Whether a point lies in a block or on its edge: a ray to the right crosses its rings an odd number of
  /// times.
  private func contains(_ block: Int, _ point: Point) -> Bool {
    let points = outline.points.span
    let owner = outline.owner.span
    var isInside = false
    for position in Int(first[block])..<Int(end[block]) {
      let a = points[position]
      let b = points[position + 1]
      // Segments wholly above, below or left of the point decide nothing.
      if (a.y > point.y && b.y > point.y) || (a.y < point.y && b.y < point.y)
        || (a.x < point.x && b.x < point.x) || owner[position] < 0
      {
        continue
      }
      let cross = (b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x)
      if cross == 0, min(a.x, b.x) <= point.x, point.x <= max(a.x, b.x) { return true }
      if (a.y > point.y) != (b.y > point.y), (cross > 0) == (b.y > a.y) { isInside.toggle() }
    }
    return isInside
  }
}
