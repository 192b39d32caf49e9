/// One social figure of the blocks that enters the deprivation index.
public struct Indicator: Hashable, Sendable {
  /// Where the rate of a block comes from; one entry per block in each column, nil is missing.
  public enum Source: Hashable, Sendable {
    /// A ready rate, in any unit.
    case rate([Double?])
    /// People counted, over people they were counted among; the rate is in percent.
    case ratio(numerator: [Double?], denominator: [Double?])
  }

  /// What a high value says.
  public enum Direction: String, CaseIterable, Hashable, Sendable {
    /// Higher means more deprived.
    case worse
    /// Higher means less deprived.
    case better

    /// The sign of the z-value.
    var sign: Double { self == .worse ? 1 : -1 }
  }

  /// How it is called in reports.
  public let name: String
  /// Its figures.
  public let source: Source
  /// What a high value says.
  public let higher: Direction
  /// Its weight, above 0.
  public let weight: Double
  /// How far each rate may be from its value, in percent: one standard error, or more where counts are kept
  /// back; nil where nothing is known of it.
  public var spread: [Double?] = []

  /// An indicator.
  public init(name: String, source: Source, higher: Direction, weight: Double) {
    precondition(weight > 0 && weight.isFinite, "a weight must be above 0")
    self.name = name
    self.source = source
    self.higher = higher
    self.weight = weight
  }

  /// The rate of each block (index.md step 2): 100 n / d where d reaches the minimum, else missing.
  func rates(minimumDenominator: Double) -> [Double?] {
    switch source {
    case .rate(let values): values
    case .ratio(let numerators, let denominators):
      zip(numerators, denominators).map { numerator, denominator in
        guard let numerator, let denominator, denominator >= minimumDenominator, denominator > 0
        else { return nil }
        return 100 * numerator / denominator
      }
    }
  }
}
