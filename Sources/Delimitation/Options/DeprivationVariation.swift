/// Which blocks would count as deprived if the index were made a little differently (M38).
public struct DeprivationVariation: Sendable {
  /// What is made larger or smaller to move the line between deprived and other blocks.
  public enum Threshold: Hashable, Sendable {
    /// The index above which a block is deprived.
    case indexAbove(Double)
    /// The share of all inhabitants in the most deprived blocks.
    case shareOfPopulation(Double)

    /// The value at a factor. An index of 0, which no factor moves, is moved by the factor's distance
    /// from 1.
    public func value(at factor: Double) -> Double {
      switch self {
      case .indexAbove(let limit): limit + (factor - 1) * (limit == 0 ? 1 : abs(limit))
      case .shareOfPopulation(let share): min(1, share * factor)
      }
    }
  }

  /// What is moved.
  public let threshold: Threshold
  /// How many indicators the index has; each may get another weight.
  public let indicatorCount: Int
  /// Whether each block is deprived, by the threshold's factor and one factor per indicator's weight.
  /// Factors of 1 give the blocks that are deprived in fact; which blocks are scored does not change.
  public let isDeprived: @Sendable (_ thresholdFactor: Double, _ weightFactors: [Double]) -> [Bool]

  /// A variation.
  public init(
    threshold: Threshold, indicatorCount: Int,
    isDeprived: @escaping @Sendable (_ thresholdFactor: Double, _ weightFactors: [Double]) -> [Bool]
  ) {
    self.threshold = threshold
    self.indicatorCount = indicatorCount
    self.isDeprived = isDeprived
  }
}
