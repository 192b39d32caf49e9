import Land
import Testing

/// Every graph on four blocks, one bit for each of the six pairs.
private let pairsOfFour = [(0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3)]

private func borders(ofGraph number: Int) -> [Border] {
  pairsOfFour.enumerated().filter { number & (1 << $0.offset) != 0 }.map { place, pair in
    Border(BlockIndex(pair.0), BlockIndex(pair.1), metres: Double(place + 1))
  }
}

private func neighbours(_ adjacency: Adjacency, _ block: Int) -> [Int] {
  adjacency.row(block).map { Int(adjacency.neighbours[$0]) }
}

@Suite struct `A border` {
  @Test func `keeps the lower block first, whichever is named first`() {
    let border = Border(BlockIndex(7), BlockIndex(3), metres: 12.5)
    #expect(border.first == BlockIndex(3))
    #expect(border.second == BlockIndex(7))
    #expect(border == Border(BlockIndex(3), BlockIndex(7), metres: 12.5))
  }

  @Test func `of no length is a link`() {
    #expect(Border(BlockIndex(0), BlockIndex(1), metres: 0).metres == 0)
  }
}

@Suite struct `Who touches whom` {
  @Test(arguments: 0..<64) func `is mutual, with the same metres both ways`(graph: Int) {
    let adjacency = Adjacency(blockCount: 4, borders: borders(ofGraph: graph))
    for block in 0..<4 {
      for slot in adjacency.row(block) {
        let other = Int(adjacency.neighbours[slot])
        let back = adjacency.row(other).first { adjacency.neighbours[$0] == Int32(block) }
        #expect(back.map { adjacency.borderMetres[$0] } == adjacency.borderMetres[slot])
      }
    }
  }

  @Test(arguments: 0..<64) func `has rows that ascend and never name the block itself`(graph: Int) {
    let adjacency = Adjacency(blockCount: 4, borders: borders(ofGraph: graph))
    for block in 0..<4 {
      let row = neighbours(adjacency, block)
      #expect(row == Set(row).sorted())
      #expect(!row.contains(block))
    }
  }

  @Test(arguments: 0..<64) func `gives back the borders it was made of, in any order`(graph: Int) {
    let list = borders(ofGraph: graph)
    let adjacency = Adjacency(blockCount: 4, borders: list.reversed())
    #expect(adjacency == Adjacency(blockCount: 4, borders: list))
    #expect(adjacency.borders == list)
    #expect(adjacency.pairCount == list.count)
    #expect(adjacency.blockCount == 4)
  }

  @Test func `of no blocks is empty`() {
    let adjacency = Adjacency(blockCount: 0, borders: [])
    #expect(adjacency.blockCount == 0)
    #expect(adjacency.pairCount == 0)
    #expect(adjacency.pieces().isEmpty)
  }

  @Test func `does not depend on how blocks are numbered`() {
    // 0-1-2-3 in a row against the same row numbered from the other end.
    let row = (0..<3).map { Border(BlockIndex($0), BlockIndex($0 + 1), metres: Double($0)) }
    let turned = row.map {
      Border(
        BlockIndex(3 - $0.first.position), BlockIndex(3 - $0.second.position), metres: $0.metres)
    }
    let one = Adjacency(blockCount: 4, borders: row)
    let other = Adjacency(blockCount: 4, borders: turned)
    for block in 0..<4 {
      #expect(neighbours(one, block) == neighbours(other, 3 - block).map { 3 - $0 }.sorted())
    }
  }
}

@Suite struct `Connected pieces` {
  /// Whether two blocks are joined, by trying every way: the slow truth.
  private func joined(_ adjacency: Adjacency, _ members: Set<Int>) -> [[Bool]] {
    var reach = (0..<4).map { one in
      (0..<4).map { other in
        members.contains(one) && members.contains(other)
          && (one == other || neighbours(adjacency, one).contains(other))
      }
    }
    for middle in 0..<4 {
      for one in 0..<4 {
        for other in 0..<4 where reach[one][middle] && reach[middle][other] {
          reach[one][other] = true
        }
      }
    }
    return reach
  }

  @Test(arguments: 0..<64)
  func `are what can be reached, for every graph and every choice of blocks`(
    graph: Int
  ) {
    let adjacency = Adjacency(blockCount: 4, borders: borders(ofGraph: graph))
    for choice in 0..<16 {
      let members = Set((0..<4).filter { choice & (1 << $0) != 0 })
      let piece = adjacency.pieces { members.contains($0) }
      let reach = joined(adjacency, members)
      for one in 0..<4 {
        #expect((piece[one] >= 0) == members.contains(one))
        for other in 0..<4 where members.contains(one) && members.contains(other) {
          #expect((piece[one] == piece[other]) == reach[one][other])
        }
      }
    }
  }

  @Test(arguments: 0..<64) func `are counted from 0 in the order of their lowest blocks`(graph: Int)
  {
    let adjacency = Adjacency(blockCount: 4, borders: borders(ofGraph: graph))
    var highest: Int32 = -1
    for piece in adjacency.pieces() {
      #expect(piece <= highest + 1)
      highest = max(highest, piece)
    }
  }

  @Test func `of a territory are listed largest first`() {
    // 0   1-2-3   4-5
    let land = Adjacency(
      blockCount: 6,
      borders: [(1, 2), (2, 3), (4, 5)].map {
        Border(BlockIndex($0.0), BlockIndex($0.1), metres: 10)
      })
    #expect(Territory(blocks: table(6), adjacency: land).pieceSizes == [3, 2, 1])
  }
}

/// A table of nothing but keys.
private func table(_ count: Int) -> BlockTable {
  let zeros = [Double](repeating: 0, count: count)
  return BlockTable(
    ids: (0..<count).map { "B\($0)" }, population: [Int32](repeating: 5, count: count),
    surfaceSquareMetres: zeros, perimeterMetres: zeros, centreX: zeros, centreY: zeros)
}
