import Land
import TestSupport
import Testing

@testable import Delimitation

@Suite struct `Sensitivity to choices` {
  /// Four blocks in a row with an index of 1.5, 1.12, 0.87 and -1:
  ///
  ///     A B C D      1,500  1,000  1,000  1,000 inhabitants
  static let problem: Problem = {
    var land = TinyLand("AAAA", deprived: "xxoo").populated([1500, 1000, 1000, 1000])
    for (cell, index) in [1.5, 1.12, 0.87, -1].enumerated() { land.cells[cell].index = index }
    return land.problem(deprivedShare: 0.6...1)
  }()

  static let byIndex = DeprivationVariation(threshold: .indexAbove(1), indicatorCount: 2) {
    factor, _ in
    problem.deprivation.index.map {
      $0 > DeprivationVariation.Threshold.indexAbove(1).value(at: factor)
    }
  }

  /// The first reaches A, the second B and C, the third D.
  static let plans = [[1, 0, 0, 0], [0, 1, 1, 0], [0, 0, 0, 1]].map {
    Plan(areaOfBlock: $0.map(Int32.init))
  }

  static func study(_ variation: DeprivationVariation?, threads: Int = 2) async -> Sensitivity {
    await SensitivityStudy(of: plans, in: problem, variation: variation, seed: 3)
      .sensitivity(threads: threads)
  }

  @Test func `tells at which thresholds the order by people reached turns round`() async {
    let found = await Self.study(Self.byIndex)
    #expect(found.thresholds.map(\.factor) == [0.8, 0.85, 0.9, 0.95, 1, 1.05, 1.1, 1.15, 1.2])
    #expect(
      found.thresholds.map(\.deprivedPopulation) == [
        3500, 3500, 2500, 2500, 2500, 2500, 2500, 1500, 1500,
      ])
    #expect(found.thresholds.map { $0.deprivedInside[0] } == .init(repeating: 1500, count: 9))
    #expect(
      found.thresholds.map { $0.deprivedInside[1] } == [2000, 2000] + [
        1000, 1000, 1000, 1000, 1000,
      ]
        + [0, 0])
    #expect(found.coverageReversals == [Sensitivity.Pair(first: 0, second: 1, at: [0, 1])])
    #expect(found.reversals.map(\.first) == [0] && found.reversals.map(\.second) == [1])
    // A third of the range lies below 0.87 / 1, less what the weights' draws take.
    #expect(abs((found.reversals.first?.share ?? 0) - 0.175) < 0.06)
  }

  @Test func `tells where an option would break the rule on the deprived share`() async {
    let found = await Self.study(Self.byIndex)
    #expect(found.thresholds.map { $0.brokenAreas[0] }.allSatisfy { $0.isEmpty })
    #expect(
      found.thresholds.map { $0.brokenAreas[1] } == [[], []] + .init(repeating: [1], count: 7))
    #expect(found.ruleKept[0] == 1 && found.ruleKept[2] == 0)
    #expect(found.ruleKept[1] > 0 && found.ruleKept[1] < 1)
  }

  @Test func `a plan that another beats whatever is chosen is never undominated`() async {
    // The ends of a row are alike in all but the people reached.
    let problem = TinyLand("----", deprived: "xooo").problem()
    let variation = DeprivationVariation(threshold: .indexAbove(1), indicatorCount: 1) {
      factor, _ in
      problem.deprivation.index.map { $0 > factor }
    }
    let found = await SensitivityStudy(
      of: [[1, 0, 0, 0], [0, 0, 0, 1]].map { Plan(areaOfBlock: $0.map(Int32.init)) }, in: problem,
      variation: variation, seed: 1
    ).sensitivity(threads: 2)
    #expect(found.draws >= 500)
    #expect(found.undominated == [1, 0])
  }

  @Test func `shares lie between none and all`() async {
    let found = await Self.study(Self.byIndex)
    #expect((found.undominated + found.ruleKept).allSatisfy { (0...1).contains($0) })
    #expect(found.undominated[0] == 1)
  }

  @Test func `is the same on one and on five tasks`() async {
    let one = await Self.study(Self.byIndex, threads: 1)
    #expect(await Self.study(Self.byIndex, threads: 5) == one)
  }

  @Test func `a given column is not varied, and the rule is told as it is`() async {
    let found = await Self.study(nil)
    #expect(found.thresholds.isEmpty && found.threshold == nil && found.indicatorCount == 0)
    #expect(found.reversals.isEmpty && found.coverageReversals.isEmpty)
    #expect(found.ruleKept == [1, 0, 0])
  }

  @Test func `thresholds at factor one are as set, and an index of 0 moves too`() {
    typealias Threshold = DeprivationVariation.Threshold
    #expect(Threshold.indexAbove(1.3).value(at: 1) == 1.3)
    #expect(Threshold.indexAbove(-0.5).value(at: 0.8) == -0.6)
    #expect(Threshold.indexAbove(0).value(at: 1.25) == 0.25)
    #expect(Threshold.shareOfPopulation(0.2).value(at: 1.5) == 0.2 * 1.5)
    #expect(Threshold.shareOfPopulation(0.9).value(at: 1.2) == 1)
  }

  @Test func `counts what the evaluator counts where nothing is changed`() {
    for seed in 1...40 {
      var random = SeededGenerator(seed: UInt64(seed))
      let land = TinyLand.random(blocks: 12, using: &random)
      let problem = land.problem(deprivedShare: 0.2...0.6)
      let plan = land.randomPlan(areas: 3, using: &random)
      let tally = DeprivedTally([plan], problem, isDeprived: problem.deprivation.isDeprived)
      let evaluation = evaluate(plan, in: problem)
      #expect(tally.inside(0) == problem.deprivedInside(plan), "seed \(seed)")
      #expect(tally.mixing(0) == evaluation.value("mixing_mean"), "seed \(seed)")
      let isKept = evaluation.rules.first { $0.rule == "deprived_share" }?.isKept
      #expect(tally.brokenAreas(0, by: problem.rules).isEmpty == isKept, "seed \(seed)")
    }
  }
}
