/// M15, pieces: connected components of each unit within each class, outside included, summed over the
/// identity layers by their weights.
///
/// Exact: a move counts anew the pieces that touch its atom, by a walk that stays inside the unit. Where
/// the atom has at most one neighbour of its unit on each side no walk is needed. The value itself is
/// counted from scratch, so that goals which do not look at it pay nothing.
enum PiecesCriterion: Criterion {
  static let id = "pieces"

  static func weight(in goal: Goal) -> Double { goal.pieces }

  static func value(_ state: borrowing State, _ goal: Goal) -> Double {
    let shards = state.graph.shards
    var isSeen = [Bool](repeating: false, count: shards.atom.count)
    var stack: [Int32] = []
    var sum = 0.0
    for start in shards.atom.indices where !isSeen[start] {
      sum += state.scale.unitWeight[Int(shards.unit[start])]
      isSeen[start] = true
      stack.append(Int32(start))
      while let shard = stack.popLast() {
        let own = state.area[Int(shards.atom[Int(shard)])]
        for other in shards.row(Int(shard)) where !isSeen[Int(other)] {
          guard state.area[Int(shards.atom[Int(other)])] == own else { continue }
          isSeen[Int(other)] = true
          stack.append(other)
        }
      }
    }
    return sum
  }

  static func change(_ move: Move, _ state: borrowing State, _ goal: Goal) -> Double {
    let shards = state.graph.shards
    let all = shards.of(move.atom)
    var change = 0.0
    var start = all.lowerBound
    while start < all.upperBound {
      let unit = shards.unit[start]
      var end = start + 1
      while end < all.upperBound, shards.unit[end] == unit { end += 1 }
      let weight = state.scale.unitWeight[Int(unit)]
      if weight > 0 {
        let left = gain(start..<end, of: move, joining: move.source, state)
        let joined = gain(start..<end, of: move, joining: move.target, state)
        change += weight * Double(joined - left)
      }
      start = end
    }
    return change
  }

  /// By how many pieces a unit has more in a class with an atom's shards in it than without them.
  private static func gain(
    _ own: Range<Int>, of move: Move, joining number: Int, _ state: borrowing State
  ) -> Int {
    let shards = state.graph.shards
    var touched: [(own: Int, other: Int32)] = []
    for shard in own {
      for other in shards.row(shard) {
        let atom = Int(shards.atom[Int(other)])
        if Int(state.area[atom]) == number, atom != move.atom { touched.append((shard, other)) }
      }
    }
    // A single shard that touches at most one other joins it or stands alone.
    if own.count == 1, touched.count < 2 { return 1 - touched.count }
    var piece: [Int32: Int] = [:]
    var count = 0
    for entry in touched where piece[entry.other] == nil {
      flood(from: entry.other, piece: count, &piece, move, number, state)
      count += 1
    }
    var sets = DisjointSets(count: own.count + count)
    for entry in touched {
      guard let number = piece[entry.other] else { continue }
      sets.unite(Int32(entry.own - own.lowerBound), Int32(own.count + number))
    }
    return sets.numbered().count - count
  }

  private static func flood(
    from start: Int32, piece number: Int, _ piece: inout [Int32: Int], _ move: Move, _ own: Int,
    _ state: borrowing State
  ) {
    let shards = state.graph.shards
    var stack = [start]
    piece[start] = number
    while let shard = stack.popLast() {
      for other in shards.row(Int(shard)) where piece[other] == nil {
        let atom = Int(shards.atom[Int(other)])
        guard Int(state.area[atom]) == own, atom != move.atom else { continue }
        piece[other] = number
        stack.append(other)
      }
    }
  }
}
