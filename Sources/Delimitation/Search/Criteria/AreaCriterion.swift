/// A criterion to which each area adds by itself.
protocol AreaCriterion: Criterion {
  /// What an area with these sums adds to the value.
  static func part(_ sums: AreaSums, _ state: borrowing State, _ goal: Goal) -> Double
}

extension AreaCriterion {
  /// The sum over the areas.
  @inline(__always) static func value(_ state: borrowing State, _ goal: Goal) -> Double {
    var sum = 0.0
    for number in state.areas { sum += part(state.sums(number), state, goal) }
    return sum
  }

  /// What the two areas add after the move less what they add before; outside adds nothing.
  @inline(__always)
  static func change(_ move: Move, _ state: borrowing State, _ goal: Goal) -> Double {
    var change = 0.0
    if move.source > 0 {
      let after = state.sums(move.source, sign: -1, move.atom, border: move.toSource)
      change += part(after, state, goal) - part(state.sums(move.source), state, goal)
    }
    if move.target > 0 {
      let after = state.sums(move.target, sign: 1, move.atom, border: move.toTarget)
      change += part(after, state, goal) - part(state.sums(move.target), state, goal)
    }
    return change
  }
}
