/// Pairs of blocks whose boxes meet, as compressed rows: every pair stands in both blocks' rows.
struct BoxPairs {
  /// Start of each block's row; one more than there are blocks.
  let offsets: [Int]
  /// The other blocks, ascending in each row.
  let others: [Int32]

  /// All pairs of boxes closer than `reach`.
  init(_ boxes: [Box], reach: Double) {
    let grid = BoxGrid(boxes: boxes, things: boxes.indices.map { Int32($0) }, narrowest: reach)
    var offsets = [0]
    var others: [Int32] = []
    var seen = [Int32](repeating: -1, count: boxes.count)
    for (block, box) in boxes.enumerated() {
      let wide = box.widened(by: reach)
      let start = others.count
      grid.forEach(near: wide) { other in
        guard other != block, seen[Int(other)] != Int32(block) else { return }
        seen[Int(other)] = Int32(block)
        if wide.meets(boxes[Int(other)]) { others.append(other) }
      }
      others[start...].sort()
      offsets.append(others.count)
    }
    self.offsets = offsets
    self.others = others
  }

  /// The blocks whose boxes meet a block's box.
  func row(_ block: Int) -> ArraySlice<Int32> { others[offsets[block]..<offsets[block + 1]] }
}

extension Box {
  /// The rectangle with a margin on all sides.
  func widened(by margin: Double) -> Box {
    var box = self
    box.left -= margin
    box.bottom -= margin
    box.right += margin
    box.top += margin
    return box
  }
}
