import Indicators
import Land
import Testing

@Suite struct `Status classes` {
  let blocks = ScoredBlocks(
    ids: (0..<6).map { "B\($0)" }, population: [Int32](repeating: 1000, count: 6))

  @Test func `end where the project says`() {
    let limits = StatusLimits(high: -0.5, low: 0.5, veryLow: 2)
    #expect(
      [-0.6, -0.5, 0.5, 0.6, 2.1].map { StatusClass(index: $0, limits: limits) } == [
        .high, .middle, .middle, .low, .veryLow,
      ])
    #expect(StatusClass(index: nil, limits: limits) == .notScored)
  }

  @Test func `are uncertain where one standard error leads to another`() throws {
    let counts = IndicatorCounts(
      name: "ALO", numerator: [10, 11, 12, 13, 14, 26].map { CountRange($0) },
      denominator: (0..<6).map { _ in CountRange(100) }, thresholds: .usual)
    let rates = BlockRates(counts, minimumDenominator: 100)
    var indicator = Indicator(
      name: "ALO", source: .rate(rates.rates), higher: .worse, weight: 1)
    indicator.spread = rates.spread
    let index = try DeprivationIndex(
      [indicator], blocks: blocks, method: .usual(), place: Place(file: "p.toml"))
    // Index -0.81, -0.62, -0.43, -0.25, -0.06, 2.17; one error is 0.56 to 0.82.
    #expect(index.isUncertain == [true, true, true, false, false, true])
    indicator.spread = []
    let sure = try DeprivationIndex(
      [indicator], blocks: blocks, method: .usual(), place: Place(file: "p.toml"))
    #expect(sure.isUncertain == [Bool](repeating: false, count: 6))
    #expect(sure.columns == index.columns)
  }

  @Test func `and fifths and the average are three rules of deprived`() throws {
    let indicator = Indicator(
      name: "QUOTE", source: .rate([1, 2, 3, 4, 5, 60]), higher: .worse, weight: 1)
    let index = try DeprivationIndex(
      [indicator], blocks: blocks, method: .usual(), place: Place(file: "p.toml"))
    func deprived(_ rule: DeprivedRule) -> Int {
      index.isDeprived(by: rule, method: .usual(), population: blocks.population).count { $0 }
    }
    #expect(DeprivedRule.allCases.map(deprived) == [1, 2, 1])
  }
}
