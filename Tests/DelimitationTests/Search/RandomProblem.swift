import Delimitation
import Land
import TestSupport

/// Random problems over tiny lands: rules of every kind, some of which no plan can meet; every other
/// land has barriers along some borders and links between blocks that do not touch, as rivers, bridges
/// and exclaves make them.
enum RandomProblem {
  static func make(seed: UInt64, blocks: ClosedRange<Int> = 5...7) -> Problem {
    let problem = plain(seed: seed, blocks: blocks)
    var random = SeededGenerator(seed: seed &+ 1_000_000)
    return random.happens(percent: 50) ? problem.roughened(&random) : problem
  }

  private static func plain(seed: UInt64, blocks: ClosedRange<Int>) -> Problem {
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

extension Problem {
  /// The same problem with a forbidden barrier along some borders, an avoided one along others, and up
  /// to two links.
  fileprivate func roughened(_ random: inout SeededGenerator) -> Problem {
    let count = territory.blocks.count
    let adjacency = territory.adjacency
    var borders: [Border] = []
    for block in 0..<count {
      for slot in adjacency.row(block) where Int(adjacency.neighbours[slot]) > block {
        let drawn = random.below(10)
        let traits: BorderTraits =
          drawn < 2 ? .forbiddenBarrier : drawn < 4 ? .avoidedBarrier : []
        borders.append(
          Border(
            BlockIndex(block), BlockIndex(Int(adjacency.neighbours[slot])),
            metres: adjacency.borderMetres[slot], traits: traits))
      }
    }
    for _ in 0..<random.below(3) {
      let one = BlockIndex(random.below(count))
      let other = BlockIndex(random.below(count))
      let isKnown = borders.contains {
        ($0.first, $0.second) == (min(one, other), max(one, other))
      }
      if one != other, !isKnown { borders.append(Border(one, other, metres: 0, traits: .link)) }
    }
    return Problem(
      territory: Territory(
        blocks: territory.blocks, adjacency: Adjacency(blockCount: count, borders: borders)),
      deprivation: deprivation, identity: identity, district: district, rules: rules,
      statusQuo: statusQuo)
  }
}
