import Land

/// Where a land hangs together by nothing but a short contact.
///
/// Blocks joined by longer contacts, or by a link made by hand, are one part. Two parts with contacts of
/// together less than a limit, without which their piece falls apart, are held by a weak contact. It
/// does not see rings of three and more parts in which each contact is short. O(n log n).
struct WeakContacts {
  /// A weak contact.
  struct Weak {
    /// The pairs of blocks that touch there, ascending.
    let pairs: [Border]
    /// Metres of all of them together.
    let metres: Double
    /// How many blocks are on the smaller side.
    let blockCount: Int
    /// Up to five of them.
    let some: [Int]
    /// Their inhabitants, where known.
    let people: Int64?
  }

  /// The weak contacts, by their first pair.
  let all: [Weak]

  /// Looks for contacts below `limitMetres`. `isLink` tells borders that are links.
  init(
    _ adjacency: Adjacency, limitMetres: Double, population: [Int32]?, isLink: (Border) -> Bool
  ) {
    let borders = adjacency.borders
    let isStrong: (Border) -> Bool = { $0.metres >= limitMetres || isLink($0) }
    let part = Adjacency(blockCount: adjacency.blockCount, borders: borders.filter(isStrong))
      .pieces()
    let weak = borders.filter { part[$0.first.position] != part[$0.second.position] }
    guard !weak.isEmpty else {
      all = []
      return
    }
    let graph = PartGraph(part, weak, population)
    all = graph.bridges(below: limitMetres).sorted {
      ($0.pairs[0].first, $0.pairs[0].second) < ($1.pairs[0].first, $1.pairs[0].second)
    }
  }
}

/// The parts of a land as a graph: their weak contacts are its edges.
private struct PartGraph {
  let members: [[Int]]
  let pairs: [[Int]: [Border]]
  let adjacency: Adjacency
  let population: [Int32]?

  init(_ part: [Int32], _ weak: [Border], _ population: [Int32]?) {
    var members = [[Int]](repeating: [], count: Int(part.max() ?? -1) + 1)
    for (block, number) in part.enumerated() { members[Int(number)].append(block) }
    var pairs: [[Int]: [Border]] = [:]
    for border in weak {
      let ends = [Int(part[border.first.position]), Int(part[border.second.position])].sorted()
      pairs[ends, default: []].append(border)
    }
    adjacency = Adjacency(
      blockCount: members.count,
      borders: pairs.keys.sorted { ($0[0], $0[1]) < ($1[0], $1[1]) }.map { ends in
        Border(
          BlockIndex(ends[0]), BlockIndex(ends[1]),
          metres: (pairs[ends] ?? []).reduce(0) { $0 + $1.metres })
      })
    self.members = members
    self.pairs = pairs
    self.population = population
  }

  /// The edges without which the graph falls apart, with the smaller side.
  func bridges(below limit: Double) -> [WeakContacts.Weak] {
    let walk = DepthFirst(adjacency)
    let blocks = RangeSums(walk.sequence.map { Int64(members[$0].count) })
    let people = RangeSums(
      walk.sequence.map { part in
        members[part].reduce(0) { $0 + Int64(population?[$1] ?? 0) }
      })
    var result: [WeakContacts.Weak] = []
    for part in walk.sequence {
      let above = walk.parent[part]
      guard above >= 0, walk.low[part] > walk.order[above] else { continue }
      let pairs = pairs[[part, above].sorted()] ?? []
      let metres = pairs.reduce(0) { $0 + $1.metres }
      guard metres < limit else { continue }
      let inside = [walk.subtree(part)]
      let outside = DepthFirst.rest(of: walk.piece(part), without: inside)
      let side = blocks.sum(inside) <= blocks.sum(outside) ? inside : outside
      let some = side.lazy.flatMap { $0 }.lazy.flatMap { members[walk.sequence[$0]] }.prefix(5)
      result.append(
        WeakContacts.Weak(
          pairs: pairs, metres: metres, blockCount: Int(blocks.sum(side)), some: some.sorted(),
          people: population == nil ? nil : people.sum(side)))
    }
    return result
  }
}
