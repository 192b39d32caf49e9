/// What is told of the people behind an indicator in some land: counts, and their share with its chance.
public struct CountFigure: Hashable, Sendable {
  /// People counted; nil where nothing is told.
  public let numerator: CountRange?
  /// People they were counted among; nil where nothing is told.
  public let denominator: CountRange?
  /// Whether counts are told less exactly than they are known, or not at all, to protect people.
  public let isSuppressed: Bool

  /// A figure.
  public init(numerator: CountRange?, denominator: CountRange?, isSuppressed: Bool) {
    self.numerator = numerator
    self.denominator = denominator
    self.isSuppressed = isSuppressed
  }

  /// Nothing is told.
  static func nothing(isSuppressed: Bool) -> CountFigure {
    CountFigure(numerator: nil, denominator: nil, isSuppressed: isSuppressed)
  }

  /// The share in percent, from the lowest to the highest that is possible; nil where nothing is told.
  public var percent: CountRange? {
    guard let numerator, let denominator, denominator.lower > 0 else { return nil }
    return CountRange(
      100 * numerator.lower / denominator.upper,
      min(100, max(0, 100 * numerator.upper / denominator.lower)))
  }

  /// Where the share lies with a chance of 95 in 100, in percent, if the people are a sample of what could
  /// have been (Wilson 1927); from the lowest to the highest end where counts are ranges.
  public var wilson: CountRange? {
    guard let numerator, let denominator, denominator.lower > 0 else { return nil }
    let low = wilsonInterval(numerator.lower, of: denominator.upper).lower
    let high = wilsonInterval(
      min(numerator.upper, denominator.lower), of: denominator.lower
    ).upper
    return CountRange(min(low, high), high)
  }
}

/// The 95 % interval of a share in percent by Wilson's score (E. B. Wilson, JASA 22, 1927).
func wilsonInterval(_ numerator: Double, of denominator: Double) -> CountRange {
  let z = 1.959_963_984_540_054
  let share = min(1, max(0, numerator / denominator))
  let scale = 1 + z * z / denominator
  let centre = (share + z * z / (2 * denominator)) / scale
  let half =
    z * (share * (1 - share) / denominator + z * z / (4 * denominator * denominator)).squareRoot()
    / scale
  return CountRange(100 * max(0, centre - half), 100 * min(1, centre + half))
}
