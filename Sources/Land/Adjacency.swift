/// Two blocks that share a border, and its length.
public struct Border: Hashable, Sendable {
  /// One block.
  public let first: BlockIndex
  /// The other block.
  public let second: BlockIndex
  /// Shared length in metres; for a bridge over a gap, the length on which the two face each other; 0
  /// for a link of two blocks that have neither.
  public let metres: Double
  /// How the two came to be neighbours, and what lies between them.
  public let traits: BorderTraits

  /// A border between two different blocks, kept with the lower index first.
  public init(
    _ one: BlockIndex, _ other: BlockIndex, metres: Double, traits: BorderTraits = []
  ) {
    precondition(one != other, "a block is no neighbour of itself")
    precondition(metres >= 0 && metres.isFinite, "border length must be 0 or more")
    first = min(one, other)
    second = max(one, other)
    self.metres = metres
    self.traits = traits
  }

  /// The same border with more traits.
  public func adding(_ more: BorderTraits) -> Border {
    Border(first, second, metres: metres, traits: traits.union(more))
  }
}

/// Who is a neighbour of whom, as compressed rows. Symmetric; neighbours ascend within a row.
///
/// Pairs that a forbidden barrier separates are listed beside the rows: they are no neighbours. Like
/// the edge of the land, their border is part of both blocks' outlines and of no boundary.
public struct Adjacency: Hashable, Sendable {
  /// Start of each block's row in `neighbours`; one entry more than there are blocks.
  public let offsets: [Int32]
  /// Neighbouring blocks, row by row.
  public let neighbours: [Int32]
  /// Shared border in metres, parallel to `neighbours`.
  public let borderMetres: [Double]
  /// The traits of each border, parallel to `neighbours`.
  public let traits: [BorderTraits]
  /// Pairs that a forbidden barrier separates, ascending.
  public let separated: [Border]

  /// Rows from a list of borders in any order. O(n + m log m). A pair listed twice is a fault of the
  /// caller.
  public init(blockCount: Int, borders all: [Border]) {
    let borders = all.filter { !$0.traits.areSeparated }
    separated = all.filter(\.traits.areSeparated).sorted {
      ($0.first, $0.second) < ($1.first, $1.second)
    }
    var degree = [Int32](repeating: 0, count: blockCount + 1)
    for border in borders {
      degree[border.first.position + 1] += 1
      degree[border.second.position + 1] += 1
    }
    for block in 0..<blockCount { degree[block + 1] += degree[block] }
    offsets = degree
    var next = degree
    var rows = [Int32](repeating: 0, count: borders.count * 2)
    var lengths = [Double](repeating: 0, count: borders.count * 2)
    var traits = [BorderTraits](repeating: [], count: borders.count * 2)
    let ordered = borders.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
    // Two passes in ascending order fill each row in ascending order: lower neighbours, then higher.
    for border in ordered {
      let slot = Int(next[border.second.position])
      rows[slot] = border.first.rawValue
      lengths[slot] = border.metres
      traits[slot] = border.traits
      next[border.second.position] += 1
    }
    for border in ordered {
      let slot = Int(next[border.first.position])
      rows[slot] = border.second.rawValue
      lengths[slot] = border.metres
      traits[slot] = border.traits
      next[border.first.position] += 1
    }
    neighbours = rows
    borderMetres = lengths
    self.traits = traits
    for block in 0..<blockCount {
      let row = rows[Int(offsets[block])..<Int(offsets[block + 1])]
      precondition(zip(row, row.dropFirst()).allSatisfy { $0 < $1 }, "a border is listed twice")
    }
  }

  /// How many blocks there are.
  public var blockCount: Int { offsets.count - 1 }

  /// How many pairs of neighbours there are.
  public var pairCount: Int { neighbours.count / 2 }

  /// The slots of a block's row in `neighbours` and `borderMetres`.
  @inlinable public func row(_ block: Int) -> Range<Int> {
    Int(offsets[block])..<Int(offsets[block + 1])
  }

  /// Each pair of neighbours once, ascending.
  public var borders: [Border] {
    (0..<blockCount).flatMap { block in
      row(block).filter { neighbours[$0] > Int32(block) }.map {
        Border(
          BlockIndex(block), BlockIndex(Int(neighbours[$0])), metres: borderMetres[$0],
          traits: traits[$0])
      }
    }
  }

  /// The number of the connected piece of each block, counted from 0 in the order of lowest blocks,
  /// among blocks for which `isMember` holds; -1 for the others. O(n + m).
  public func pieces(where isMember: (Int) -> Bool = { _ in true }) -> [Int32] {
    var piece = [Int32](repeating: -1, count: blockCount)
    var next: Int32 = 0
    var stack: [Int] = []
    for start in 0..<blockCount where piece[start] < 0 && isMember(start) {
      piece[start] = next
      stack.append(start)
      while let block = stack.popLast() {
        for slot in row(block) {
          let other = Int(neighbours[slot])
          if piece[other] < 0, isMember(other) {
            piece[other] = next
            stack.append(other)
          }
        }
      }
      next += 1
    }
    return piece
  }
}
