import Land

/// The three rules by which a block is called deprived (index.md 4.6); all are told, one decides.
public enum DeprivedRule: String, CaseIterable, Hashable, Sendable {
  /// T1: its status class is low or very low.
  case statusClass = "class"
  /// T2: it is among the most deprived blocks that together hold a fifth of all inhabitants.
  case quintile
  /// T3: it is more deprived than the mean.
  case aboveAverage = "above_average"

  /// The threshold of the rule, with the limits of a method.
  public func threshold(_ method: IndexMethod) -> IndexMethod.Threshold {
    switch self {
    case .statusClass: .indexAbove(method.limits.low)
    case .quintile: .shareOfPopulation(0.2)
    case .aboveAverage: .indexAbove(0)
    }
  }
}

extension DeprivationIndex {
  /// Which blocks are deprived by a rule.
  public func isDeprived(
    by rule: DeprivedRule, method: IndexMethod, population: [Int32]
  ) -> [Bool] {
    let index = columns.index.indices.map { columns.isScored[$0] ? columns.index[$0] : nil }
    return rule.threshold(method).deprived(index: index, population: population)
  }
}
