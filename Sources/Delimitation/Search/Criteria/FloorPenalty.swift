/// The price of coverage below the goal's floor: the share that is missing.
enum FloorPenalty: Criterion {
  static let id = "coverage"

  static func weight(in goal: Goal) -> Double { goal.floorPenalty }

  @inline(__always) static func value(_ state: borrowing State, _ goal: Goal) -> Double {
    missing(state.deprivedInside, state, goal)
  }

  @inline(__always)
  static func change(_ move: Move, _ state: borrowing State, _ goal: Goal) -> Double {
    let more = state.deprivedChange(move)
    guard more != 0 else { return 0 }
    return missing(state.deprivedInside + more, state, goal)
      - missing(state.deprivedInside, state, goal)
  }

  @inline(__always)
  private static func missing(_ inside: Int64, _ state: borrowing State, _ goal: Goal) -> Double {
    max(0, goal.coverageFloor - Double(inside) / state.scale.deprived)
  }
}
