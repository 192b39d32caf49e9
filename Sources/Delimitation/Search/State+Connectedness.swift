internal import Land

extension State {
  /// Whether `atom` can leave its area: the area keeps other atoms and still hangs together. Outside
  /// need not hang together. Mostly O(neighbours), at worst O(area).
  mutating func canLeave(_ atom: Int, adjacency: Adjacency) -> Bool {
    let own = area[atom]
    if own == 0 { return true }
    guard size[Int(own)] > 1 else { return false }
    if looseAtoms[Int(own)] > 0 { return holdsByBlocks(without: atom, adjacency: adjacency) }
    var first = -1
    var others = 0
    for slot in graph.row(atom) where area[Int(graph.neighbours[slot])] == own {
      if first < 0 { first = Int(graph.neighbours[slot]) } else { others += 1 }
    }
    return others == 0 || reachesAll(from: first, around: atom, count: others + 1)
  }

  /// Whether a search inside the area, without `atom`, meets all `count` neighbours of `atom`.
  private mutating func reachesAll(from start: Int, around atom: Int, count: Int) -> Bool {
    stamp += 2
    let wanted = stamp - 1
    let own = area[atom]
    for slot in graph.row(atom) where area[Int(graph.neighbours[slot])] == own {
      mark[Int(graph.neighbours[slot])] = wanted
    }
    var missing = count - 1
    mark[atom] = stamp
    mark[start] = stamp
    stack.removeAll(keepingCapacity: true)
    stack.append(Int32(start))
    while missing > 0, let next = stack.popLast() {
      for slot in graph.row(Int(next)) {
        let other = Int(graph.neighbours[slot])
        guard area[other] == own, mark[other] != stamp else { continue }
        if mark[other] == wanted { missing -= 1 }
        mark[other] = stamp
        stack.append(Int32(other))
      }
    }
    return missing == 0
  }

  /// The same question asked of blocks, for areas with atoms that do not hang together themselves.
  private func holdsByBlocks(without atom: Int, adjacency: Adjacency) -> Bool {
    var blocks: [Int32] = []
    for other in 0..<graph.count where other != atom && area[other] == area[atom] {
      blocks.append(contentsOf: graph.members(other))
    }
    return Connectedness.isConnected(blocks, in: adjacency)
  }

  /// Whether an area hangs together, from scratch.
  func isConnected(_ number: Int, adjacency: Adjacency) -> Bool {
    var blocks: [Int32] = []
    for atom in 0..<graph.count where Int(area[atom]) == number {
      blocks.append(contentsOf: graph.members(atom))
    }
    return Connectedness.isConnected(blocks, in: adjacency)
  }
}
