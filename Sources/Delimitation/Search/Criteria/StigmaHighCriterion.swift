/// M30: areas whose choice brands them, class high.
enum StigmaHighCriterion: Criterion {
  static let id = "stigma_high"

  static func weight(in goal: Goal) -> Double { goal.stigmaHigh }

  static func value(_ state: borrowing State, _ goal: Goal) -> Double {
    Double(state.stigmaCount(.high))
  }

  static func change(_ move: Move, _ state: borrowing State, _ goal: Goal) -> Double {
    Double(state.stigmaChange(.high, move))
  }
}
