/// A rate for each block in percent, and how far each may be from its value by one standard error; nil where
/// it is missing.
public struct BlockRates: Hashable, Sendable {
  /// The rates.
  public private(set) var rates: [Double?]
  /// How far they may be off, 0 or more.
  public private(set) var spread: [Double?]

  /// Rates over at least so many people. Where counts are kept back, the middle is taken, and the spread
  /// reaches from one end to the other.
  public init(_ counts: IndicatorCounts, minimumDenominator: Double) {
    (rates, spread) = ([], [])
    for block in counts.numerator.indices {
      guard let cell = counts.counts(of: block), cell.denominator.middle > 0,
        cell.denominator.middle >= minimumDenominator
      else {
        add(nil, spread: nil)
        continue
      }
      let among = cell.denominator.middle
      let rate = 100 * cell.numerator.middle / among
      let width = 50 * (cell.numerator.upper - cell.numerator.lower) / among
      add(rate, spread: max(width, standardError(rate, among: among)))
    }
  }

  /// The rates of an index that tells nothing but what may be published: that of its pool where a cell is
  /// hidden.
  public init(published protected: ProtectedCounts, minimumDenominator: Double) {
    self.init(
      protected.counts,
      minimumDenominator: max(
        minimumDenominator, protected.counts.thresholds.minimumDenominator))
    for block in rates.indices where rates[block] != nil && protected.poolOfBlock[block] >= 0 {
      let pool = protected.pools[protected.poolOfBlock[block]]
      guard !pool.isOpen, pool.denominator.middle > 0 else {
        (rates[block], spread[block]) = (nil, nil)
        continue
      }
      let rate = 100 * pool.numerator.middle / pool.denominator.middle
      let each = pool.denominator.middle / Double(pool.blocks.count)
      rates[block] = rate
      spread[block] = standardError(rate, among: each)
    }
  }

  private mutating func add(_ rate: Double?, spread width: Double?) {
    rates.append(rate)
    spread.append(width)
  }
}

/// The standard error of a rate in percent over some people.
private func standardError(_ rate: Double, among people: Double) -> Double {
  (max(0, rate * (100 - rate)) / people).squareRoot()
}
