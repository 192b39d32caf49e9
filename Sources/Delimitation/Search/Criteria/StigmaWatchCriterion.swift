/// M30: areas to be watched, those of class high not included.
enum StigmaWatchCriterion: Criterion {
  static let id = "stigma_watch"

  static func weight(in goal: Goal) -> Double { goal.stigmaWatch }

  static func value(_ state: borrowing State, _ goal: Goal) -> Double {
    Double(state.stigmaCount(.watch))
  }

  static func change(_ move: Move, _ state: borrowing State, _ goal: Goal) -> Double {
    Double(state.stigmaChange(.watch, move))
  }
}
