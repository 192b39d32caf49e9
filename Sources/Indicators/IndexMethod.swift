/// The choices with which an index is made (index.md 4.3, 4.6).
public struct IndexMethod: Hashable, Sendable {
  /// Over what means and standard deviations are taken.
  public enum Standardise: String, CaseIterable, Hashable, Sendable {
    /// Each block counts once.
    case blocks
    /// Each block counts with its inhabitants.
    case people
  }

  /// When a block counts as deprived.
  public enum Threshold: Hashable, Sendable {
    /// Its index is above a limit.
    case indexAbove(Double)
    /// It is among the most deprived blocks that together hold a share of all inhabitants, 0 to 1.
    /// Blocks are taken from the highest index down until the share is reached; the block that
    /// crosses the limit is taken too, and so is every block with the same index.
    case shareOfPopulation(Double)
  }

  /// Blocks with fewer inhabitants are not scored.
  public let minimumPopulation: Int32
  /// Rates over fewer people are missing.
  public let minimumDenominator: Double
  /// Share of the weights, 0 to 1, that must be valid for a block to be scored. Compared with three
  /// decimals, so that 0.667 means two thirds.
  public let minimumWeight: Double
  /// Over what means and standard deviations are taken.
  public let standardise: Standardise
  /// When a block counts as deprived.
  public let threshold: Threshold
  /// Where status classes end.
  public var limits = StatusLimits.usual

  /// A method.
  public init(
    minimumPopulation: Int32, minimumDenominator: Double, minimumWeight: Double,
    standardise: Standardise, threshold: Threshold
  ) {
    self.minimumPopulation = minimumPopulation
    self.minimumDenominator = minimumDenominator
    self.minimumWeight = minimumWeight
    self.standardise = standardise
    self.threshold = threshold
  }
}

extension IndexMethod {
  /// The same method with another threshold.
  public func with(threshold: Threshold) -> IndexMethod {
    var method = IndexMethod(
      minimumPopulation: minimumPopulation, minimumDenominator: minimumDenominator,
      minimumWeight: minimumWeight, standardise: standardise, threshold: threshold)
    method.limits = limits
    return method
  }

  /// The same method, which scores no block of fewer inhabitants than may be spoken of.
  public func scoring(from minimum: Int64) -> IndexMethod {
    var method = IndexMethod(
      minimumPopulation: max(minimumPopulation, Int32(clamping: minimum)),
      minimumDenominator: minimumDenominator, minimumWeight: minimumWeight,
      standardise: standardise, threshold: threshold)
    method.limits = limits
    return method
  }
}
