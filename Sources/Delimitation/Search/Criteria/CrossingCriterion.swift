/// Pairs of neighbours inside areas with a barrier between them that should be avoided.
///
/// Pairs inside one atom, which no plan can part, are not counted.
enum CrossingCriterion: Criterion {
  static let id = "barrier_crossings"

  static func weight(in goal: Goal) -> Double { goal.crossing }

  @inline(__always) static func value(_ state: borrowing State, _ goal: Goal) -> Double {
    Double(state.crossings)
  }

  @inline(__always)
  static func change(_ move: Move, _ state: borrowing State, _ goal: Goal) -> Double {
    state.graph.crossings.isEmpty ? 0 : Double(state.crossingChange(move))
  }
}
