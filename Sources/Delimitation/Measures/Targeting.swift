extension Measure {
  /// M28, targeting: Q = deprived inhabitants of the areas over all inhabitants of the areas (own).
  ///
  /// Undefined where nobody lives in the areas. Higher is better only while enough others live there
  /// too: a plan of nothing but deprived blocks has 1.
  static let targeting = Measure("targeting", unit: "share", better: .higher) { share(inside: $0) }

  /// M28, lift: Q over the deprived share of the whole city; 1 = the areas are like the city.
  ///
  /// Undefined where Q is, or where nobody is deprived.
  static let lift = Measure("lift", unit: "ratio", better: .higher) { tally in
    guard let share = share(inside: tally), tally.deprivedPopulation > 0 else { return nil }
    return share * Double(tally.population) / Double(tally.deprivedPopulation)
  }

  private static func share(inside tally: PlanTally) -> Double? {
    guard tally.populationInside > 0 else { return nil }
    return Double(tally.deprivedInside) / Double(tally.populationInside)
  }
}
