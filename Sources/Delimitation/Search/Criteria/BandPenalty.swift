/// The price of populations outside the band: over the areas, how far (M2, `band_violation_sum`), and
/// a hundredth more for being outside at all, so that the last few people count too.
enum BandPenalty: AreaCriterion {
  static let id = "population"
  /// What being outside costs at once, as a share of the band's limit.
  static let step = 0.01

  static func weight(in goal: Goal) -> Double { goal.bandPenalty }

  @inline(__always)
  static func part(_ sums: AreaSums, _ state: borrowing State, _ goal: Goal) -> Double {
    let violation = state.scale.bandViolation(sums.population)
    return violation > 0 ? violation + step : 0
  }
}
