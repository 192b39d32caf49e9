/// M5: mean Polsby-Popper compactness, 4 π surface / outline².
///
/// Unlike the measure it is not capped at 1, which only inaccurate lengths can pass.
enum CompactnessCriterion: AreaCriterion {
  static let id = "polsby_popper_mean"

  static func weight(in goal: Goal) -> Double { -goal.compactness }

  @inline(__always)
  static func part(_ sums: AreaSums, _ state: borrowing State, _ goal: Goal) -> Double {
    guard sums.perimeter > 0 else { return 0 }
    // Surface is in dm², perimeter in mm: 1 dm² = 10⁴ mm².
    return 4 * Double.pi * Double(sums.surface) * 1e4
      / (Double(sums.perimeter) * Double(sums.perimeter)) / state.divisor
  }
}
