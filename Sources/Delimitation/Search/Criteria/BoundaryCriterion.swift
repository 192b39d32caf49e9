/// M10: the boundary in kilometres.
enum BoundaryCriterion: Criterion {
  static let id = "boundary_km"

  static func weight(in goal: Goal) -> Double { goal.boundary }

  @inline(__always) static func value(_ state: borrowing State, _ goal: Goal) -> Double {
    Double(state.boundary) * 1e-6
  }

  @inline(__always)
  static func change(_ move: Move, _ state: borrowing State, _ goal: Goal) -> Double {
    Double(move.boundaryChange) * 1e-6
  }
}
