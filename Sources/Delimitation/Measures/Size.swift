extension Measure {
  /// How many areas the plan has.
  static let areaCount = Measure("areas", unit: "areas", better: .none) { Double($0.areas.count) }

  /// M1 summed: inhabitants of all areas. Does not see how they are distributed.
  static let populationInside = Measure("population_inside", unit: "people", better: .none) {
    Double($0.populationInside)
  }

  /// M1: inhabitants of the smallest area; undefined without areas.
  static let populationMinimum = Measure("population_min", unit: "people", better: .none) {
    $0.areas.map { Double($0.population) }.min()
  }

  /// M1: inhabitants of the largest area; undefined without areas.
  static let populationMaximum = Measure("population_max", unit: "people", better: .none) {
    $0.areas.map { Double($0.population) }.max()
  }
}
