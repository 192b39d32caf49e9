internal import Land

extension Measure {
  /// M4, the greatest band violation that each forecast of the project leads to (M2 with its people); one
  /// value per forecast, its name behind the colon. Undefined without areas.
  ///
  /// As good as the forecast is; the plan is taken to stay as it is.
  static let futureBandViolationMaximum = Measure(
    forecast: "future_band_violation_max", unit: "share", better: .lower
  ) { forecast, tally in violations(forecast, tally).max() }

  /// M4 summed over the areas.
  static let futureBandViolationSum = Measure(
    forecast: "future_band_violation_sum", unit: "share", better: .lower
  ) { forecast, tally in violations(forecast, tally).reduce(0, +) }

  /// M4: areas outside the band by each forecast.
  static let futureAreasOutsideBand = Measure(
    forecast: "future_areas_outside_band", unit: "areas", better: .lower
  ) { forecast, tally in Double(violations(forecast, tally).count { $0 > 0 }) }

  private static func violations(_ forecast: PopulationForecast, _ tally: PlanTally) -> [Double] {
    tally.areas.map {
      tally.problem.rules.bandViolation(of: $0.population(in: forecast))
    }
  }
}

extension AreaTally {
  /// Inhabitants of the area by a forecast.
  func population(in forecast: PopulationForecast) -> Int64 {
    members.reduce(0) { $0 + Int64(forecast.population[Int($1)]) }
  }
}
