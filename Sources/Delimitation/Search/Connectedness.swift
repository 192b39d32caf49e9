internal import Land

/// Questions about connected sets of blocks in the neighbour graph.
enum Connectedness {
  /// Whether a set of blocks hangs together; the empty set does. O(set + its borders).
  static func isConnected(_ set: some Collection<Int32>, in adjacency: Adjacency) -> Bool {
    guard let start = set.first else { return true }
    var pending = Set(set)
    pending.remove(start)
    var stack = [Int(start)]
    while let block = stack.popLast() {
      for slot in adjacency.row(block) where pending.remove(adjacency.neighbours[slot]) != nil {
        stack.append(Int(adjacency.neighbours[slot]))
      }
    }
    return pending.isEmpty
  }
}
