extension Measure {
  /// M2, the greatest band violation of an area: max(0, (low - P) / low, (P - high) / high) with the
  /// project's band (own). Undefined without areas.
  ///
  /// Does not see where in the band an area lies, nor whether it will stay there.
  static let bandViolationMaximum = Measure("band_violation_max", unit: "share", better: .lower) {
    tally in violations(tally).max()
  }

  /// M2 summed over the areas.
  static let bandViolationSum = Measure("band_violation_sum", unit: "share", better: .lower) {
    tally in violations(tally).reduce(0, +)
  }

  /// M2: how many areas lie outside the band.
  static let areasOutsideBand = Measure("areas_outside_band", unit: "areas", better: .lower) {
    tally in Double(violations(tally).count { $0 > 0 })
  }

  private static func violations(_ tally: PlanTally) -> [Double] {
    tally.areas.map { tally.problem.rules.bandViolation(of: $0.population) }
  }
}

extension AreaRules {
  /// By how much a population lies outside the band, as a share of the limit it passes; 0 inside.
  func bandViolation(of people: Int64) -> Double {
    if people < population.lowerBound {
      return Double(population.lowerBound - people) / Double(population.lowerBound)
    }
    guard people > population.upperBound else { return 0 }
    return Double(people - population.upperBound) / Double(max(1, population.upperBound))
  }
}
