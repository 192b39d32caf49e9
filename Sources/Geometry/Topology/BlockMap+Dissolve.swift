extension BlockMap {
  /// The dissolved shape of each group of blocks, gaps and overlaps up to the tolerance closed, but
  /// never over another block. `group[block]` from 1 to `groupCount`, 0 for none; the result has
  /// `groupCount` shapes, valid, empty for an empty group. Holes on average thinner than the tolerance
  /// are filled.
  public func dissolved(group: [Int32], groupCount: Int) -> [MultiPolygon] {
    precondition(group.count == shapes.count, "one group per block")
    var members = [[Int]](repeating: [], count: groupCount)
    for (block, number) in group.enumerated() where number > 0 {
      members[Int(number) - 1].append(block)
    }
    let boxes = shapes.map { Box($0) }
    let grid = BoxGrid(boxes: boxes, things: boxes.indices.map { Int32($0) }, narrowest: 0)
    return members.enumerated().map { number, blocks in
      let dissolve = Dissolve(toleranceMetres: toleranceMetres) { box in
        var near: Set<Int32> = []
        grid.forEach(near: box) { block in
          if group[Int(block)] != Int32(number + 1), boxes[Int(block)].meets(box) {
            near.insert(block)
          }
        }
        return near.sorted().map { shapes[Int($0)] }
      }
      return dissolve.closed(blocks.map { shapes[$0] })
    }
  }
}
