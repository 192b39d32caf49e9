extension Measure {
  /// M3, the greatest deviation: max over the areas of |P - target| / target, the target being the
  /// middle of the band (Districtr `population_deviation`). Undefined without areas.
  static let deviationMaximum = Measure("deviation_max", unit: "share", better: .lower) { tally in
    deviations(tally).max()
  }

  /// M3, the mean of |P - target| / target over the areas. Undefined without areas.
  ///
  /// Does not see whether areas are too big or too small.
  static let deviationMean = Measure("deviation_mean", unit: "share", better: .lower) { tally in
    let all = deviations(tally)
    return all.isEmpty ? nil : all.reduce(0, +) / Double(all.count)
  }

  /// M3, top to bottom: the largest area less the smallest, over the mean (redist `plan_parity` in
  /// spirit). Undefined where nobody lives in the areas.
  static let deviationRange = Measure("deviation_range", unit: "share", better: .lower) { tally in
    let people = tally.areas.map { Double($0.population) }
    guard let most = people.max(), let least = people.min(), most > 0 else { return nil }
    return (most - least) * Double(people.count) / people.reduce(0, +)
  }

  private static func deviations(_ tally: PlanTally) -> [Double] {
    let band = tally.problem.rules.population
    let target = (Double(band.lowerBound) + Double(band.upperBound)) / 2
    guard target > 0 else { return [] }
    return tally.areas.map { abs(Double($0.population) - target) / target }
  }
}
