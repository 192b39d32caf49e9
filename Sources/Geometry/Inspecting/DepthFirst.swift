import Land

/// A walk through a graph, depth first, with what is needed to find where it hangs by one block or
/// one border (Tarjan 1972). O(n + m), without recursion.
struct DepthFirst {
  /// The blocks in the order of the walk; each subtree and each connected piece lies in one range.
  private(set) var sequence: [Int] = []
  /// The position of each block in `sequence`.
  private(set) var order: [Int]
  /// The lowest position that a block's subtree reaches by one edge outside the tree.
  private(set) var low: [Int]
  /// The block that a block was reached from; -1 for the first of a piece.
  private(set) var parent: [Int]
  /// How many blocks each block's subtree has, with itself.
  private(set) var size: [Int]
  /// The range of each block's piece in `sequence`, by the piece's first block.
  private(set) var pieceStart: [Int]

  /// Walks through all pieces.
  init(_ adjacency: Adjacency) {
    let count = adjacency.blockCount
    order = [Int](repeating: -1, count: count)
    low = order
    parent = order
    size = [Int](repeating: 1, count: count)
    pieceStart = [Int](repeating: 0, count: count)
    var slot = (0..<count).map { adjacency.row($0).lowerBound }
    for root in 0..<count where order[root] < 0 {
      let start = sequence.count
      enter(root, from: -1, start)
      var block = root
      while block >= 0 {
        if slot[block] < adjacency.row(block).upperBound {
          let other = Int(adjacency.neighbours[slot[block]])
          slot[block] += 1
          if order[other] < 0 {
            enter(other, from: block, start)
            block = other
          } else if other != parent[block] {
            low[block] = min(low[block], order[other])
          }
        } else {
          let above = parent[block]
          if above >= 0 {
            low[above] = min(low[above], low[block])
            size[above] += size[block]
          }
          block = above
        }
      }
    }
  }

  private mutating func enter(_ block: Int, from above: Int, _ start: Int) {
    order[block] = sequence.count
    low[block] = sequence.count
    parent[block] = above
    pieceStart[block] = start
    sequence.append(block)
  }

  /// The range of a block's subtree.
  func subtree(_ block: Int) -> Range<Int> { order[block]..<(order[block] + size[block]) }

  /// The range of a block's whole piece.
  func piece(_ block: Int) -> Range<Int> { subtree(sequence[pieceStart[block]]) }

  /// A piece without some ranges of it, which ascend and do not meet.
  static func rest(of piece: Range<Int>, without taken: [Range<Int>]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var next = piece.lowerBound
    for range in taken {
      if range.lowerBound > next { result.append(next..<range.lowerBound) }
      next = range.upperBound
    }
    if next < piece.upperBound { result.append(next..<piece.upperBound) }
    return result
  }
}

/// Sums over ranges of a walk, after one pass.
struct RangeSums {
  private let before: [Int64]

  /// Sums of some numbers in the order of the walk.
  init(_ numbers: some Sequence<Int64>) {
    var sums: [Int64] = [0]
    for number in numbers { sums.append(sums[sums.count - 1] + number) }
    before = sums
  }

  /// The sum over some ranges.
  func sum(_ ranges: [Range<Int>]) -> Int64 {
    ranges.reduce(0) { $0 + before[$1.upperBound] - before[$1.lowerBound] }
  }
}
