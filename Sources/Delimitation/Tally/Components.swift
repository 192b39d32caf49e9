internal import Land

extension Adjacency {
  /// The number of each block's connected component, counted from 0 in the order of lowest blocks,
  /// where only neighbours of the same group hang together. O(n + m).
  func components<Group: Equatable>(grouping: (Int) -> Group) -> [Int32] {
    var component = [Int32](repeating: -1, count: blockCount)
    var next: Int32 = 0
    var stack: [Int] = []
    for start in 0..<blockCount where component[start] < 0 {
      component[start] = next
      stack.append(start)
      while let block = stack.popLast() {
        let group = grouping(block)
        for slot in row(block) {
          let other = Int(neighbours[slot])
          if component[other] < 0, grouping(other) == group {
            component[other] = next
            stack.append(other)
          }
        }
      }
      next += 1
    }
    return component
  }
}
