extension Measure {
  /// M26 over the areas, Theil's H: sum of P_a (E - E_a) / (E T), E the entropy of deprived and others in
  /// all areas together, E_a that of one (Theil 1972). 0 = all areas have the same deprived share.
  ///
  /// Undefined where nobody, or everybody, in the areas is deprived. Does not see outside.
  static let theilAreas = Measure("theil_areas", unit: "ratio", better: .lower) { tally in
    theil(tally.areas.map { ($0.deprivedPopulation, $0.population) })
  }

  /// M26 over the areas and outside: the same with outside as one more class. Measures targeting, so it
  /// has no direction.
  static let theilCity = Measure("theil_city", unit: "ratio", better: .none) { tally in
    let outside = (
      tally.deprivedPopulation - tally.deprivedInside, tally.population - tally.populationInside
    )
    return theil([outside] + tally.areas.map { ($0.deprivedPopulation, $0.population) })
  }

  private static func theil(_ classes: [(deprived: Int64, people: Int64)]) -> Double? {
    let deprived = classes.reduce(0) { $0 + $1.deprived }
    let people = classes.reduce(0) { $0 + $1.people }
    guard deprived > 0, deprived < people else { return nil }
    let all = entropy(deprived, of: people)
    let even = classes.reduce(0.0) { sum, entry in
      guard entry.people > 0 else { return sum }
      return sum + Double(entry.people) * (all - entropy(entry.deprived, of: entry.people))
    }
    return min(1, max(0, even / (all * Double(people))))
  }

  private static func entropy(_ deprived: Int64, of people: Int64) -> Double {
    let share = Double(deprived) / Double(people)
    return entropyTerm(share) + entropyTerm(1 - share)
  }
}
