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

  private static func deviations(_ tally: PlanTally) -> [Double] {
    let band = tally.problem.rules.population
    let target = (Double(band.lowerBound) + Double(band.upperBound)) / 2
    guard target > 0 else { return [] }
    return tally.areas.map { abs(Double($0.population) - target) / target }
  }
}
