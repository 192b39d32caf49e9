/// M24: mean mixing 4 s (1 - s), s the deprived share of an area's scored inhabitants.
///
/// Areas in which nobody is scored count as not mixed; the measure leaves them out.
enum MixingCriterion: AreaCriterion {
  static let id = "mixing_mean"

  static func weight(in goal: Goal) -> Double { -goal.mixing }

  @inline(__always)
  static func part(_ sums: AreaSums, _ state: borrowing State, _ goal: Goal) -> Double {
    guard sums.scored > 0 else { return 0 }
    let share = Double(sums.deprived) / Double(sums.scored)
    return 4 * share * (1 - share) / state.divisor
  }
}
