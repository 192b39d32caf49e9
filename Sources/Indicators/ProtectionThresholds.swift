/// From where on a figure about people may be published (index.md 4.7).
public struct ProtectionThresholds: Hashable, Sendable {
  /// c_min: counts from 1 to one less are protected, both of those counted and of the others.
  public let minimumCount: Double
  /// d_min: with fewer people in the denominator neither count nor rate is published.
  public let minimumDenominator: Double
  /// p_min: of land with fewer inhabitants nothing but their number is published.
  public let minimumPopulation: Int64

  /// Thresholds; the least count is at least 2.
  public init(minimumCount: Double, minimumDenominator: Double, minimumPopulation: Int64) {
    precondition(minimumCount >= 2, "a least count below 2 protects nobody")
    self.minimumCount = minimumCount
    self.minimumDenominator = minimumDenominator
    self.minimumPopulation = minimumPopulation
  }

  /// The usual ones: 3 cases, 100 people, 300 inhabitants.
  public static let usual = ProtectionThresholds(
    minimumCount: 3, minimumDenominator: 100, minimumPopulation: 300)

  /// Whether a figure of some people must not be published.
  func protects(_ numerator: CountRange, of denominator: CountRange, people: Int64) -> Bool {
    numerator.mayBeSmall(below: minimumCount)
      || denominator.rest(without: numerator).mayBeSmall(below: minimumCount)
      || denominator.lower < minimumDenominator || people < minimumPopulation
  }
}
