/// How many people were counted: a number, or from a lowest to a highest number where the source keeps
/// it back. Ends are 0 or more, the lower one first.
public struct CountRange: Hashable, Sendable {
  /// The lowest number that is possible.
  public let lower: Double
  /// The highest number that is possible.
  public let upper: Double

  /// A range.
  public init(_ lower: Double, _ upper: Double) {
    precondition(lower <= upper, "a range from \(lower) to \(upper)")
    self.lower = lower
    self.upper = upper
  }

  /// A number that is known.
  public init(_ value: Double) { self.init(value, value) }

  /// Nobody.
  public static let zero = CountRange(0)

  /// Whether the number is known.
  public var isExact: Bool { lower == upper }
  /// The middle: what is reckoned with where one number is needed.
  public var middle: Double { (lower + upper) / 2 }

  /// The sum of two counts.
  public static func + (one: CountRange, other: CountRange) -> CountRange {
    CountRange(one.lower + other.lower, one.upper + other.upper)
  }

  /// What is left of these when others are taken away, at least nobody.
  func rest(without part: CountRange) -> CountRange {
    CountRange(max(0, lower - part.upper), max(0, upper - part.lower))
  }

  /// Whether it may lie above 0 and below a least number.
  func mayBeSmall(below least: Double) -> Bool { lower < least && upper > 0 }
}
