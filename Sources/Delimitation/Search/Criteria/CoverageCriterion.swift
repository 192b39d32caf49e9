/// M27: deprived inhabitants of the areas over those of the city.
enum CoverageCriterion: Criterion {
  static let id = "coverage"

  static func weight(in goal: Goal) -> Double { -goal.coverage }

  @inline(__always) static func value(_ state: borrowing State, _ goal: Goal) -> Double {
    Double(state.deprivedInside) / state.scale.deprived
  }

  @inline(__always)
  static func change(_ move: Move, _ state: borrowing State, _ goal: Goal) -> Double {
    Double(state.deprivedChange(move)) / state.scale.deprived
  }
}

extension State {
  /// By how many deprived inhabitants there are more inside after a move.
  @inline(__always) func deprivedChange(_ move: Move) -> Int64 {
    if move.source == 0 { return graph.deprived[move.atom] }
    return move.target == 0 ? -graph.deprived[move.atom] : 0
  }
}
