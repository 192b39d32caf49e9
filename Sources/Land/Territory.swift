/// What a city is made of, as numbers: its blocks and who touches whom.
public struct Territory: Hashable, Sendable {
  /// The blocks in columns.
  public let blocks: BlockTable
  /// Neighbours with the length of their shared border.
  public let adjacency: Adjacency

  /// A territory; both parts must speak of the same number of blocks.
  public init(blocks: BlockTable, adjacency: Adjacency) {
    precondition(blocks.count == adjacency.blockCount, "blocks and neighbours do not match")
    self.blocks = blocks
    self.adjacency = adjacency
  }

  /// Blocks per connected piece, descending.
  public var pieceSizes: [Int] {
    let piece = adjacency.pieces()
    var sizes = [Int](repeating: 0, count: Int(piece.max() ?? -1) + 1)
    for number in piece { sizes[Int(number)] += 1 }
    return sizes.sorted(by: >)
  }
}
