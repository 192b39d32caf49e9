/// Tells in which blocks a point lies, by a grid over the blocks' boxes.
struct BlockFinder {
  private let shapes: [MultiPolygon]
  private let boxes: [Box]
  private let grid: BoxGrid

  /// A finder over some shapes, given the box of each.
  init(_ shapes: [MultiPolygon], boxes: [Box]) {
    self.shapes = shapes
    self.boxes = boxes
    grid = BoxGrid(boxes: boxes, things: boxes.indices.map { Int32($0) }, narrowest: 0)
  }

  /// Calls `body` with every block but one that contains a point, its edge included.
  func forEach(containing point: Point, but owner: Int32, _ body: (Int32) -> Void) {
    let spot = Box(left: point.x, bottom: point.y, right: point.x, top: point.y)
    grid.forEach(near: spot) { block in
      if block != owner, boxes[Int(block)].contains(point), shapes[Int(block)].contains(point) {
        body(block)
      }
    }
  }
}

extension MultiPolygon {
  /// Whether a point lies in the shape or on its edge.
  func contains(_ point: Point) -> Bool {
    polygons.contains { polygon in
      switch polygon.exterior.position(of: point) {
      case .outside: false
      case .edge: true
      case .inside: !polygon.holes.contains { $0.position(of: point) == .inside }
      }
    }
  }
}
