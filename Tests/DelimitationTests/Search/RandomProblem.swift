import Delimitation
import Land
import TestSupport

/// Random problems over tiny lands: rules of every kind, some of which no plan can meet.
enum RandomProblem {
  static func make(seed: UInt64, blocks: ClosedRange<Int> = 5...7) -> Problem {
    var random = SeededGenerator(seed: seed)
    let count = blocks.lowerBound + random.below(blocks.count)
    let land = TinyLand.random(blocks: count, using: &random)
    let total = land.cells.reduce(0) { $0 + Int64($1.people) }
    let lower = total / Int64(3 + random.below(3))
    let upper = lower + total / Int64(3 + random.below(4))
    let least = 1 + random.below(2)
    // A whole city in parts of a third at least has three areas at most, as the census assumes.
    let isWhole = lower * 4 > total && random.happens(percent: 40)
    let shares: [ClosedRange<Double>] = [0...1, 0.15...0.75, 0.3...1, 0...0.5]
    return land.problem(
      count: isWhole ? .wholeCity : .between(least, least + random.below(2)),
      population: lower...upper, populationIsRequired: isWhole || !random.happens(percent: 10),
      deprivedShare: shares[random.below(shares.count)],
      keep: wishes(count, &random),
      split: random.happens(percent: 25) ? .forbid : .avoid,
      span: random.happens(percent: 40) ? .forbid : .allow,
      statusQuo: random.happens(percent: 50) ? land.randomPlan(areas: 2, using: &random) : nil)
  }

  private static func wishes(_ blocks: Int, _ random: inout SeededGenerator) -> [KeepRule] {
    guard random.happens(percent: 40) else { return [] }
    return (0..<(1 + random.below(2))).map { _ in
      let wish = KeepRule.Wish.allCases[random.below(KeepRule.Wish.allCases.count)]
      let chosen = Set((0..<(1 + random.below(3))).map { _ in Int32(random.below(blocks)) })
      return KeepRule(blocks: chosen.sorted(), wish: wish, subject: "blocks", reason: "test")
    }
  }

  /// A control that never stops and has no clock.
  static let control = SearchControl(
    stopReason: { nil }, elapsedShare: { 0 }, progress: { _, _ in })
}
