/// M33: inhabitants who change against the areas in force, as a share of the city's.
///
/// Areas keep the match with which the state began (`OldAreas`); the measure matches anew, and best of
/// all, so its value may be less.
enum ChangeCriterion: Criterion {
  static let id = "people_changed_share"

  static func weight(in goal: Goal) -> Double { goal.changed }

  @inline(__always) static func value(_ state: borrowing State, _ goal: Goal) -> Double {
    Double(state.populationTotal - state.kept) / state.scale.population
  }

  @inline(__always)
  static func change(_ move: Move, _ state: borrowing State, _ goal: Goal) -> Double {
    -Double(state.keptChange(move)) / state.scale.population
  }
}
