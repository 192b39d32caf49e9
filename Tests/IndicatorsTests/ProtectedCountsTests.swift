import Land
import TestSupport
import Testing

@testable import Indicators

@Suite struct `Counts of few people` {
  func counts(_ numerator: [Double], _ denominator: [Double]) -> IndicatorCounts {
    IndicatorCounts(
      name: "ALO", numerator: numerator.map { CountRange($0) },
      denominator: denominator.map { CountRange($0) }, thresholds: .usual)
  }

  func protected(
    _ numerator: [Double], _ denominator: [Double]? = nil, people: [Int32]? = nil,
    group: [Int]? = nil
  ) -> ProtectedCounts {
    ProtectedCounts(
      counts(numerator, denominator ?? numerator.map { _ in 200 }),
      population: people ?? numerator.map { _ in 500 }, group: group ?? numerator.map { _ in 0 },
      order: Array(numerator.indices))
  }

  @Test func `are kept back from one to two, and where all but one or two are counted`() {
    let cells = protected(
      [0, 1, 2, 3, 198, 199, 200, 50, 50],
      [200, 200, 200, 200, 200, 200, 200, 99, 200],
      people: [500, 500, 500, 500, 500, 500, 500, 500, 299]
    ).cells
    #expect(
      cells == [
        .shown, .primary, .primary, .shown, .primary, .primary, .shown, .primary, .primary,
      ])
  }

  @Test func `take the next smallest with them where they are alone`() {
    let one = protected([1, 40, 7, 9, 30])
    #expect(one.cells == [.primary, .shown, .secondary, .shown, .shown])
    #expect(one.secondaryCount == 1 && one.openCount == 0)
    #expect(one.figure(ofBlock: 0, in: .open).numerator == nil)
    #expect(one.figure(ofBlock: 0, in: .confidential).numerator == CountRange(1))
    #expect(one.figure(of: 0..<5, in: .open).numerator == CountRange(87))
  }

  @Test func `are told as a range with others, and exactly where all of a group are there`() {
    let counts = protected([1, 2, 2, 1, 2, 400, 410])
    #expect(counts.hiddenCount == 5 && counts.secondaryCount == 0)
    let part = counts.figure(of: [0, 1, 5], in: .open)
    // Five cells hold 8, each at least 1: two of them 2 to 5.
    #expect(part.numerator == CountRange(402, 405))
    #expect(part.denominator == CountRange(600))
    #expect(part.isSuppressed)
    #expect(counts.figure(of: [0, 1, 2, 3, 4, 5], in: .open).numerator == CountRange(408))
    #expect(!counts.figure(of: [0, 1, 2, 3, 4, 5], in: .open).isSuppressed)
    #expect(counts.figure(of: [0, 1], in: .open).numerator == nil)
  }

  @Test func `never lie together over two known totals`() {
    let counts = protected([1, 5, 6, 2, 8, 4], group: [0, 0, 0, 1, 1, 1])
    #expect(counts.cells == [.primary, .secondary, .shown, .primary, .shown, .secondary])
    #expect(counts.figure(of: 0..<3, in: .open).numerator == CountRange(12))
  }

  @Test func `of which no more can be hidden are told with no land at all`() {
    let counts = protected([1, 0, 0])
    #expect(counts.openCount == 1)
    #expect(counts.figure(of: 0..<3, in: .open).numerator == nil)
    #expect(counts.figure(of: 0..<3, in: .open).isSuppressed)
    #expect(counts.figure(of: 1..<3, in: .open).numerator == CountRange(0))
  }

  @Test func `that the source keeps back make sums ranges in every edition`() {
    let counts = ProtectedCounts(
      IndicatorCounts(
        name: "ALO", numerator: [CountRange(1, 2), CountRange(10), nil],
        denominator: [CountRange(200), CountRange(200), CountRange(200)], thresholds: .usual),
      population: [500, 500, 500], group: [0, 0, 0], order: [0, 1, 2])
    #expect(counts.figure(of: 0..<3, in: .confidential).numerator == CountRange(11, 12))
    #expect(counts.figure(of: 0..<3, in: .confidential).denominator == CountRange(400))
    #expect(counts.cells == [.primary, .secondary, .absent])
  }

  @Test(arguments: 0..<60)
  func `may hold three numbers for whoever knows every group's sum`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let count = 5 + random.below(40)
    let denominator = (0..<count).map { _ in Double(40 + random.below(400)) }
    let numerator = denominator.map { among in
      random.happens(percent: 25)
        ? Double(random.below(4)) : among - Double(random.below(Int(among)))
    }
    let people = denominator.map { Int32($0 * 1.5) + Int32(random.below(100)) }
    let counts = protected(
      numerator, denominator, people: people, group: (0..<count).map { $0 % 2 })
    for pool in counts.pools where !pool.isOpen {
      let sum = pool.blocks.reduce(0) { $0 + numerator[$1] }
      let all = pool.blocks.reduce(0) { $0 + denominator[$1] }
      #expect(sum >= 3 && all - sum >= 3 && all >= 100, "seed \(seed)")
      for block in pool.blocks {
        let others = pool.blocks.filter { $0 != block }
        let sure = others.filter { denominator[$0] >= 100 && people[$0] >= 300 }.count
        let room = others.reduce(0) { $0 + denominator[$1] } - Double(sure)
        let isSure = denominator[block] >= 100 && people[block] >= 300
        let low = max(isSure ? 1 : 0, sum - room)
        let high = min(sum - Double(sure), denominator[block] - (isSure ? 1 : 0))
        #expect(high - low >= 3, "seed \(seed), block \(block)")
        #expect(low <= numerator[block] && numerator[block] <= high)
      }
    }
  }

  @Test func `have the interval of Wilson's score`() {
    let counts = protected([10, 40], [100, 200])
    let told = counts.figure(of: [0], in: .confidential).wilson
    // 10 of 100: 5.52 to 17.44 %.
    #expect(abs((told?.lower ?? 0) - 5.5229) < 0.0001 && abs((told?.upper ?? 0) - 17.4366) < 0.0001)
  }
}
