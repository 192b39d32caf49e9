import Land
import TestSupport
import Testing

@testable import Delimitation

@Suite struct `What good plans have in common` {
  @Test func `a block in all plans is always inside, in none never, else it depends`() {
    let plans = [[1, 1, 0, 0], [1, 0, 2, 0], [2, 1, 0, 0]].map {
      Plan(areaOfBlock: $0.map(Int32.init))
    }
    let consensus = Consensus(plansMet: 7, plansCompared: 5, good: plans)
    let kinds: [Consensus.Class] = [.always, .depends, .depends, .never]
    let shares: [Double] = [1, 2.0 / 3, 1.0 / 3, 0]
    for block in 0..<4 {
      #expect(consensus.kind(block) == kinds[block])
      #expect(consensus.share(block) == shares[block])
    }
    #expect(consensus.goodPlans == 3 && consensus.plansMet == 7)
  }

  @Test func `what holds in all good plans holds in every option`() async throws {
    let problem = ProposeTown.problem
    let outcome = await ProposeTown.run(problem)
    let consensus = try #require(outcome.consensus)
    #expect(consensus.goodPlans >= outcome.options.count)
    #expect(consensus.goodPlans <= consensus.plansMet)
    for block in 0..<problem.territory.blocks.count {
      let inside = outcome.options.count { $0.plan.areaOfBlock[block] > 0 }
      switch consensus.kind(block) {
      case .always: #expect(inside == outcome.options.count)
      case .never: #expect(inside == 0)
      case .depends: #expect((0...1).contains(consensus.share(block)))
      }
    }
  }

  @Test func `no plan, no consensus`() async {
    let outcome = await ProposeTown.run(ProposeTown.impossible)
    #expect(outcome.options.isEmpty && outcome.consensus == nil)
  }

  @Test func `counts, on tiny lands, exactly the good ones of all plans there are`() async throws {
    var solvable = 0
    for seed in UInt64(1)...80 {
      let problem = RandomProblem.make(seed: seed)
      let plans = PlanCensus(problem, mostAreas: 3).plans
      let outcome = await propose(
        problem, settings: SearchSettings(options: 5, seed: seed, steps: 2000, threads: 2),
        control: RandomProblem.control)
      guard !plans.isEmpty, plans.count <= GoodPlans.limit else { continue }
      solvable += 1
      let consensus = try #require(outcome.consensus)
      let good = Self.good(plans, options: outcome.options.map(\.plan), problem)
      #expect(consensus.plansMet == plans.count, "seed \(seed)")
      #expect(consensus.goodPlans == good.count, "seed \(seed)")
      let inside = problem.territory.blocks.ids.indices.map { block in
        Int32(good.count { $0.areaOfBlock[block] > 0 })
      }
      #expect(consensus.plansInside == inside, "seed \(seed)")
    }
    #expect(solvable > 15)
  }

  @Test func `keeps no more plans than its limit, among them the options`() {
    let land = TinyLand("ABCDEFGHIJK", deprived: "xoxoxoxoxox")
    let problem = land.problem()
    let candidates = (1..<1500).map { bits in
      let inside = (0..<11).map { bits >> $0 & 1 == 1 }
      var area: Int32 = 0
      let areas = inside.indices.map { block -> Int32 in
        guard inside[block] else { return 0 }
        if block == 0 || !inside[block - 1] { area += 1 }
        return area
      }
      return Candidate(plan: Plan(areaOfBlock: areas), problem: problem)
    }
    let consensus = GoodPlans(
      problem: problem, floors: [(.coverage, 0.1), (.compact, 0), (.mix, 0.2)]
    ).consensus(of: candidates, options: [candidates[700]])
    #expect(consensus.plansMet == candidates.count && consensus.plansCompared == GoodPlans.limit)
    #expect(consensus.goodPlans <= GoodPlans.limit)
    for (block, area) in candidates[700].plan.areaOfBlock.enumerated() {
      #expect(consensus.kind(block) != (area > 0 ? .never : .always))
    }
  }

  /// Good plans by the words of the definition.
  private static func good(_ plans: [Plan], options: [Plan], _ problem: Problem) -> [Plan] {
    let figures = plans.map { evaluate($0, in: problem) }
    let criteria = problem.agreedCriteria
    let coverage = figures.map { $0.value("coverage") ?? 0 }
    let current = problem.statusQuo.map { evaluate($0, in: problem).value("coverage") ?? 0 }
    let best = coverage.max() ?? 0
    var isGood = plans.map(options.contains)
    for position in plans.indices {
      let isDominated = figures.contains {
        PairwiseComparison($0, with: figures[position], by: criteria).isDominant
      }
      if !isDominated { isGood[position] = true }
    }
    for profile in Profile.allCases {
      guard let objective = profile.objective(in: problem) else { continue }
      let floor = profile.coverageFloor(best: best, current: current)
      let members = plans.indices.filter {
        coverage[$0] >= floor && figures[$0].value(objective) != nil
      }
      let values = members.compactMap { figures[$0].value(objective) }
      guard let most = values.max(), let least = values.min() else { continue }
      for (position, value) in zip(members, values) {
        let isNear =
          profile.objectiveIsHigher ? value >= most - 0.05 * abs(most) : value <= least * 1.05
        if isNear { isGood[position] = true }
      }
    }
    return plans.indices.filter { isGood[$0] }.map { plans[$0] }
  }
}

/// The town of the tests of proposing.
enum ProposeTown {
  static let problem = `Proposing options`.town()
  static let impossible = `Proposing options`.town(count: .between(20, 20))
  static func run(_ problem: Problem) async -> Outcome { await `Proposing options`.run(problem) }
}
