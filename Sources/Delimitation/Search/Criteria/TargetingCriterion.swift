/// M28: deprived inhabitants of the areas over all inhabitants of the areas; 0 where nobody lives in
/// them.
///
/// A ratio of two sums, so that parts of the land searched each by itself see only their own.
enum TargetingCriterion: Criterion {
  static let id = "targeting"

  static func weight(in goal: Goal) -> Double { -goal.targeting }

  @inline(__always) static func value(_ state: borrowing State, _ goal: Goal) -> Double {
    share(state.deprivedInside, of: state.populationTotal - state.population[0])
  }

  @inline(__always)
  static func change(_ move: Move, _ state: borrowing State, _ goal: Goal) -> Double {
    guard move.source == 0 || move.target == 0 else { return 0 }
    let people = state.graph.population[move.atom]
    let inside = state.populationTotal - state.population[0]
    let after = inside + (move.target == 0 ? -people : people)
    return share(state.deprivedInside + state.deprivedChange(move), of: after)
      - share(state.deprivedInside, of: inside)
  }

  @inline(__always) private static func share(_ deprived: Int64, of people: Int64) -> Double {
    people > 0 ? Double(deprived) / Double(people) : 0
  }
}
