import Land

extension Check {
  /// A block that is the only way to others: an area that takes them must take it too.
  static let bottlenecks = Check(name: "bottleneck") { inspection in
    let map = inspection.map
    let behind = CutBlocks(inspection.adjacency).behind
    return map.ids.indices.filter { !behind[$0].isEmpty }.map { block in
      var finding = Words.bottleneck(
        inspection.place(block), map.ids[block], behind[block].map { map.ids[$0] })
      finding.key = map.ids[block]
      finding.x = map.centres[block].x
      finding.y = map.centres[block].y
      finding.people = inspection.people(behind[block])
      return finding
    }
  }
}

/// The blocks whose removal cuts others off (Hopcroft and Tarjan 1973), in linear time but for the
/// lists of what they cut off.
struct CutBlocks {
  /// The blocks that each block cuts off, ascending: all but the largest part of its piece.
  private(set) var behind: [[Int]]

  /// Looks at every block of a land.
  init(_ adjacency: Adjacency) {
    let count = adjacency.blockCount
    behind = [[Int]](repeating: [], count: count)
    for block in Self.cuts(adjacency) {
      behind[block] = Self.cutOff(by: block, adjacency)
    }
  }

  /// The blocks without which their piece falls apart, ascending.
  private static func cuts(_ adjacency: Adjacency) -> [Int] {
    let count = adjacency.blockCount
    var order = [Int](repeating: -1, count: count)
    var low = [Int](repeating: 0, count: count)
    var isCut = [Bool](repeating: false, count: count)
    var clock = 0
    for root in 0..<count where order[root] < 0 {
      var children = 0
      var path = [(block: root, parent: -1, slot: adjacency.row(root).lowerBound)]
      order[root] = clock
      low[root] = clock
      clock += 1
      while let top = path.last {
        if top.slot < adjacency.row(top.block).upperBound {
          path[path.count - 1].slot += 1
          let other = Int(adjacency.neighbours[top.slot])
          if order[other] < 0 {
            order[other] = clock
            low[other] = clock
            clock += 1
            path.append((other, top.block, adjacency.row(other).lowerBound))
          } else if other != top.parent {
            low[top.block] = min(low[top.block], order[other])
          }
        } else {
          path.removeLast()
          guard top.parent >= 0 else { continue }
          low[top.parent] = min(low[top.parent], low[top.block])
          if top.parent == root {
            children += 1
          } else if low[top.block] >= order[top.parent] {
            isCut[top.parent] = true
          }
        }
      }
      if children > 1 { isCut[root] = true }
    }
    return (0..<count).filter { isCut[$0] }
  }

  /// What falls off the largest part when a block is taken away.
  private static func cutOff(by block: Int, _ adjacency: Adjacency) -> [Int] {
    var part = [Int: Int]()
    var parts: [[Int]] = []
    for slot in adjacency.row(block) where part[Int(adjacency.neighbours[slot])] == nil {
      var members = [Int(adjacency.neighbours[slot])]
      part[members[0]] = parts.count
      var next = 0
      while next < members.count {
        for slot in adjacency.row(members[next]) {
          let other = Int(adjacency.neighbours[slot])
          if other != block, part[other] == nil {
            part[other] = parts.count
            members.append(other)
          }
        }
        next += 1
      }
      parts.append(members)
    }
    let largest = parts.indices.max { parts[$0].count < parts[$1].count } ?? 0
    return parts.indices.filter { $0 != largest }.flatMap { parts[$0] }.sorted()
  }
}
