extension Measure {
  /// M25 over the areas: D = sum of |G_a - q P_a| / (2 T q (1 - q)), q = G / T, with T and G of the
  /// areas together (Massey & Denton 1988). 0 = all areas have the same deprived share.
  ///
  /// Undefined where nobody, or everybody, in the areas is deprived. Does not see outside.
  static let dissimilarityAreas = Measure("dissimilarity_areas", unit: "ratio", better: .lower) {
    tally in dissimilarity(tally.areas.map { ($0.deprivedPopulation, $0.population) })
  }

  /// M25 over the areas and outside: the same with outside as one more class. Measures targeting, so
  /// it has no direction.
  static let dissimilarityCity = Measure("dissimilarity_city", unit: "ratio", better: .none) {
    tally in
    let outside = (
      tally.deprivedPopulation - tally.deprivedInside, tally.population - tally.populationInside
    )
    return dissimilarity(
      [outside] + tally.areas.map { ($0.deprivedPopulation, $0.population) })
  }

  private static func dissimilarity(_ classes: [(deprived: Int64, people: Int64)]) -> Double? {
    let deprived = Double(classes.reduce(0) { $0 + $1.deprived })
    let people = Double(classes.reduce(0) { $0 + $1.people })
    guard deprived > 0, deprived < people else { return nil }
    let share = deprived / people
    let distance = classes.reduce(0.0) {
      $0 + abs(Double($1.deprived) - share * Double($1.people))
    }
    return distance / (2 * people * share * (1 - share))
  }
}
