/// The price of deprived shares outside their bounds: over the areas, how far, and a hundredth more for
/// being outside at all.
enum SharePenalty: AreaCriterion {
  static let id = "deprived_share"
  /// What being outside costs at once, as a share.
  static let step = 0.01

  static func weight(in goal: Goal) -> Double { goal.sharePenalty }

  @inline(__always)
  static func part(_ sums: AreaSums, _ state: borrowing State, _ goal: Goal) -> Double {
    let violation = state.scale.shareViolation(deprived: sums.deprived, scored: sums.scored)
    return violation > 0 ? violation + step : 0
  }
}
