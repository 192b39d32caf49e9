extension Measure {
  /// M17, separated people: sum over units of (P_j - max over classes of P_ja), over all
  /// inhabitants (own). Outside is a class.
  ///
  /// The share of people who are not where most of their neighbourhood is. Does not see whether the
  /// parts still touch, nor into how many parts the rest falls.
  static let separatedPeople = Measure("separated_people", unit: "share", better: .lower) {
    layer, tally in
    guard tally.population > 0 else { return nil }
    let separated = (0..<layer.unitCount).reduce(Int64(0)) { sum, unit in
      sum + layer.population(unit) - (layer.people(unit).max() ?? 0)
    }
    return Double(separated) / Double(tally.population)
  }
}
