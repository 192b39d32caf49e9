/// The people behind one indicator: how many were counted among how many. One entry per block in each
/// column; nil where the source says nothing.
public struct IndicatorCounts: Hashable, Sendable {
  /// How the indicator is called in reports.
  public let name: String
  /// People counted.
  public let numerator: [CountRange?]
  /// People they were counted among.
  public let denominator: [CountRange?]
  /// From where on a figure may be published.
  public let thresholds: ProtectionThresholds

  /// Columns of equal length.
  public init(
    name: String, numerator: [CountRange?], denominator: [CountRange?],
    thresholds: ProtectionThresholds
  ) {
    precondition(numerator.count == denominator.count, "columns of different length")
    self.name = name
    self.numerator = numerator
    self.denominator = denominator
    self.thresholds = thresholds
  }

  /// Both counts of a block; nil where one of them is missing.
  func counts(of block: Int) -> (numerator: CountRange, denominator: CountRange)? {
    guard let numerator = numerator[block], let denominator = denominator[block] else { return nil }
    return (numerator, denominator)
  }
}
