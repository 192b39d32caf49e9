/// Where one status class ends and the next begins, on the scale of the index (index.md 4.2): ascending.
public struct StatusLimits: Hashable, Sendable {
  /// Below it the status is high.
  public let high: Double
  /// Above it the status is low.
  public let low: Double
  /// Above it the status is very low.
  public let veryLow: Double

  /// Limits in ascending order.
  public init(high: Double, low: Double, veryLow: Double) {
    precondition(high < low && low < veryLow, "limits of status classes must ascend")
    self.high = high
    self.low = low
    self.veryLow = veryLow
  }

  /// -1, 1 and 1.5.
  public static let usual = StatusLimits(high: -1, low: 1, veryLow: 1.5)
}
