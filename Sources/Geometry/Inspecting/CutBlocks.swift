import Land

/// The blocks whose removal cuts others off (Hopcroft and Tarjan 1973). O(n + m).
struct CutBlocks {
  /// A block and the others that lose their way: all but the largest part of its piece.
  struct Cut {
    let block: Int
    /// The others, as ranges of the walk; they ascend.
    let behind: [Range<Int>]
  }

  /// The cuts, by block.
  let cuts: [Cut]
  /// The walk that the ranges mean.
  let walk: DepthFirst

  /// Looks at every block of a land.
  init(_ adjacency: Adjacency) {
    let walk = DepthFirst(adjacency)
    var loose = [Int: [Range<Int>]]()
    for block in walk.sequence {
      let above = walk.parent[block]
      if above >= 0, walk.low[block] >= walk.order[above] {
        loose[above, default: []].append(walk.subtree(block))
      }
    }
    cuts = loose.keys.sorted().compactMap { block in
      Self.cut(block, loose[block] ?? [], walk)
    }
    self.walk = walk
  }

  /// What falls off the largest part when a block is taken away; nil where nothing does.
  private static func cut(_ block: Int, _ subtrees: [Range<Int>], _ walk: DepthFirst) -> Cut? {
    let own = walk.order[block]..<(walk.order[block] + 1)
    let taken = [own] + subtrees
    let rest = DepthFirst.rest(of: walk.piece(block), without: taken)
    let parts = subtrees.map { [$0] } + (rest.isEmpty ? [] : [rest])
    guard parts.count > 1 else { return nil }
    let sizes = parts.map { $0.reduce(0) { $0 + $1.count } }
    let largest = sizes.indices.max { (sizes[$0], $1) < (sizes[$1], $0) } ?? 0
    let behind = parts.indices.filter { $0 != largest }.flatMap { parts[$0] }
    return Cut(block: block, behind: behind.sorted { $0.lowerBound < $1.lowerBound })
  }

  /// The first blocks behind a cut, in the order of the walk.
  func some(_ cut: Cut, at most: Int) -> [Int] {
    Array(cut.behind.lazy.flatMap { $0 }.prefix(most)).map { walk.sequence[$0] }
  }
}
