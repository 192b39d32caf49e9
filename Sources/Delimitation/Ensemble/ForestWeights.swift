/// How likely two trees are to be proposed together: over each edge that would join them, one over the
/// number of cuts that the joined tree has.
struct ForestWeights: ~Copyable {
  /// Edges between the two, and the sum over them.
  struct Weight {
    var edges = 0
    var sum = 0.0
  }

  // One area by itself, and a tree over it.
  private var graph = PairGraph()
  private var tree = RandomTree()
  private var sums: [Int64] = []
  /// For each atom of the pair, the cuts of its own tree as seen from it: edges with an allowed number
  /// of people on their far side.
  private var seen: [Int32] = []

  /// The weight of two random trees, one over each area of the pair as it is.
  mutating func old(
    _ pair: borrowing PairGraph, _ areas: (Int, Int), in partition: borrowing Partition,
    window: ClosedRange<Int64>, random: inout Randomness
  ) -> Weight {
    if seen.count < pair.count { seen = [Int32](repeating: 0, count: 2 * pair.count) }
    for (area, shift) in [(areas.0, 0), (areas.1, pair.firstCount)] {
      graph.gather(area, area, of: partition)
      tree.draw(in: graph, root: random.below(graph.count), random: &random)
      look(graph.count, shift: shift, total: graph.total, window: window)
    }
    return join(pair) { Int($0) < pair.firstCount }
  }

  /// Fills `seen` for the tree of one area.
  private mutating func look(
    _ count: Int, shift: Int, total: Int64, window: ClosedRange<Int64>
  ) {
    var atRoot: Int32 = 0
    for position in 0..<(count - 1) where window.contains(tree.beyond[Int(tree.order[position])]) {
      atRoot += 1
    }
    seen[shift + tree.root] = atRoot
    for branch in 0..<tree.branchCount {
      for position in tree.positions(ofBranch: branch, count: count).reversed() {
        let atom = Int(tree.order[position])
        let people = tree.beyond[atom]
        seen[shift + atom] =
          seen[shift + Int(tree.parent[atom])] - (window.contains(people) ? 1 : 0)
          + (window.contains(total - people) ? 1 : 0)
      }
    }
  }

  /// The weight of the two halves of a tree over the pair that is cut above `top`.
  mutating func new(
    _ pair: borrowing PairGraph, _ tree: borrowing RandomTree, top: Int,
    window: ClosedRange<Int64>
  ) -> Weight {
    let count = pair.count
    if sums.count < count { sums = [Int64](repeating: 0, count: 2 * count) }
    for number in 0..<count { sums[number] = tree.beyond[number] }
    let people = sums[top]
    var at = top
    while at != tree.root {
      at = Int(tree.parent[at])
      sums[at] -= people
    }
    var (inside, outside): (Int32, Int32) = (0, 0)
    for position in 0..<(count - 1) {
      let atom = Int(tree.order[position])
      guard atom != top, window.contains(sums[atom]) else { continue }
      if tree.isBeyond[atom] { inside += 1 } else { outside += 1 }
    }
    seen[tree.root] = outside
    for branch in 0..<tree.branchCount {
      for position in tree.positions(ofBranch: branch, count: count).reversed() {
        let atom = Int(tree.order[position])
        if atom == top {
          seen[top] = inside
          continue
        }
        let side = tree.isBeyond[atom] ? people : pair.total - people
        seen[atom] =
          seen[Int(tree.parent[atom])] - (window.contains(sums[atom]) ? 1 : 0)
          + (window.contains(side - sums[atom]) ? 1 : 0)
      }
    }
    return join(pair) { tree.isBeyond[Int($0)] }
  }

  private func join(_ pair: borrowing PairGraph, _ isFirst: (Int32) -> Bool) -> Weight {
    var weight = Weight()
    for number in 0..<pair.edgeCount {
      let edge = pair.edges[number]
      guard isFirst(edge.one) != isFirst(edge.other) else { continue }
      weight.edges += 1
      weight.sum += 1 / Double(1 + seen[Int(edge.one)] + seen[Int(edge.other)])
    }
    return weight
  }
}
