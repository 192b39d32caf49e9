internal import Land

extension Measure {
  /// M32, institutions: per 1,000 inhabitants of all areas together. Undefined where the project names
  /// none, and where nobody lives in the areas. Context, without a direction.
  ///
  /// Counts places, not their size, and not those just across the border.
  static let institutionDensity = Measure(
    "institutions_per_1000", unit: "per 1000", better: .none
  ) { tally in
    guard let institutions = tally.problem.supplement.institutions, tally.populationInside > 0
    else { return nil }
    let count = tally.areas.reduce(0) {
      $0 + $1.members.reduce(0) { $0 + institutions.count(inBlock: Int($1)) }
    }
    return Double(count) * 1000 / Double(tally.populationInside)
  }
}
