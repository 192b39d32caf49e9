extension BlockMap {
  /// For each point, in the blocks' metric system, the position of the block in which it lies, or -1
  /// where none does. On a common edge the block with the smaller id has it, as it has overlaps. About
  /// linear in blocks and points.
  public func blocks(containing points: [Point]) -> [Int32] {
    let shapes = shapes
    return BlockFinder(shapes, boxes: shapes.map { Box($0) }).blocks(containing: points)
  }
}
