/// M3: mean distance of the populations from the middle of the band, as a share of it.
enum ClosenessCriterion: AreaCriterion {
  static let id = "deviation_mean"

  static func weight(in goal: Goal) -> Double { goal.closeness }

  @inline(__always)
  static func part(_ sums: AreaSums, _ state: borrowing State, _ goal: Goal) -> Double {
    guard state.scale.target > 0 else { return 0 }
    return abs(Double(sums.population) - state.scale.target) / state.scale.target / state.divisor
  }
}
