import Land
import TestSupport
import Testing

@testable import Delimitation

@Suite struct `The engine against every plan of tiny lands` {
  static let seeds = Array(1...520).map { UInt64($0) }

  @Test func `proves the optimum, or that there is no plan, exactly when that is so`() async {
    var solvable = 0
    for seed in Self.seeds {
      let problem = RandomProblem.make(seed: seed)
      let census = PlanCensus(problem, mostAreas: 3)
      let outcome = await propose(
        problem, settings: SearchSettings(options: 5, seed: seed, steps: 2000, threads: 2),
        control: RandomProblem.control)
      #expect(outcome.options.isEmpty == census.plans.isEmpty, "seed \(seed)")
      #expect(outcome.isProvedImpossible == census.plans.isEmpty, "seed \(seed)")
      guard !census.plans.isEmpty, let first = outcome.options.first else {
        #expect(!outcome.explanations.isEmpty, "seed \(seed)")
        continue
      }
      solvable += 1
      let inside = census.plans.map(problem.deprivedInside).max() ?? 0
      let total = problem.deprivedPopulation
      if total > 0 {
        #expect(first.best == Double(inside) / Double(total), "seed \(seed)")
        #expect(first.bound == first.best && first.isProved, "seed \(seed)")
      }
      for option in outcome.options {
        #expect(census.plans.contains(option.plan), "seed \(seed), \(option.profile)")
      }
    }
    #expect(solvable > 150 && solvable < Self.seeds.count - 150, "\(solvable)")
  }

  @Test(arguments: [true, false])
  func `limits of the band and of the deprived share belong to them`(countsInFull: Bool) async {
    let problem = TinyLand("AABB", deprived: "xoxo").problem(
      count: .between(2, 2), population: 2000...2000, deprivedShare: 0.5...0.5)
    var proposal = Proposal(
      preparation: Preparation(problem: problem),
      settings: SearchSettings(options: 1, seed: 1, steps: 5000, threads: 1),
      control: RandomProblem.control)
    let outcome = await proposal.run(countsInFull: countsInFull)
    #expect(outcome.options.map(\.plan.areaOfBlock) == [[1, 1, 2, 2]])
  }

  @Test func `the evaluator calls exactly the plans of the census valid`() {
    for seed in Self.seeds.prefix(25) {
      let problem = RandomProblem.make(seed: seed, blocks: 4...5)
      let valid = Set(PlanCensus(problem, mostAreas: 3).plans)
      let free = problem.with(
        district: problem.district.map { DistrictLayer(grouping: $0.grouping, span: .allow) },
        rules: AreaRules(
          count: .between(0, 3), population: 0...Int64.max, populationIsRequired: false,
          deprivedShare: 0...1, keep: []))
      for plan in PlanCensus(free.without(identityRules: true), mostAreas: 3).plans {
        #expect(evaluate(plan, in: problem).isValid == valid.contains(plan), "seed \(seed)")
      }
    }
  }

  @Test
  func `searched in place of counted, values never pass the optimum nor bounds fall below it`()
    async
  {
    var searched = 0
    var met = 0
    for seed in Self.seeds.prefix(260) {
      let problem = RandomProblem.make(seed: seed)
      let census = PlanCensus(problem, mostAreas: 3)
      let preparation = Preparation(problem: problem)
      guard !census.plans.isEmpty, problem.deprivedPopulation > 0 else { continue }
      var proposal = Proposal(
        preparation: preparation,
        settings: SearchSettings(options: 5, seed: seed, steps: 6000, threads: 1),
        control: RandomProblem.control)
      let outcome = await proposal.run(countsInFull: false)
      let total = Double(problem.deprivedPopulation)
      let optimum = Double(census.plans.map(problem.deprivedInside).max() ?? 0) / total
      searched += 1
      guard let first = outcome.options.first else { continue }
      #expect(first.best <= optimum, "seed \(seed)")
      #expect(first.bound >= optimum, "seed \(seed)")
      #expect(!first.isProved || first.best == optimum, "seed \(seed)")
      if first.best == optimum { met += 1 }
    }
    #expect(searched > 60, "\(searched)")
    #expect(Double(met) >= 0.95 * Double(searched), "\(met) of \(searched) optima were met")
  }

  /// What a search knows before it starts, its parts counted in full or not.
  private static func bounds(_ problem: Problem, areCounted: Bool) async -> ProfileBound {
    let preparation = Preparation(problem: problem)
    let settings = SearchSettings(options: 5, seed: 1, steps: 1000, threads: 1)
    var run = SearchRun(
      preparation: preparation, settings: settings, control: RandomProblem.control)
    if areCounted { await run.enumerate(planBudget: 200_000) }
    return await ProfileBound(
      preparation, counted: run, settings: settings, control: RandomProblem.control)
  }

  @Test(arguments: [true, false])
  func `no plan passes the bound of any profile, its parts counted or not`(areCounted: Bool) async {
    var held: [Profile: (lands: Int, met: Int)] = [:]
    for seed in Self.seeds.suffix(320) {
      let problem = RandomProblem.make(seed: seed)
      let plans = PlanCensus(problem, mostAreas: 3).plans
      if plans.isEmpty { continue }
      let bounds = await Self.bounds(problem, areCounted: areCounted)
      for profile in problem.profiles(5) {
        let objective = profile.objective(in: problem) ?? ""
        let values = plans.compactMap { evaluate($0, in: problem).value(objective) }
        let isHigher = profile.objectiveIsHigher
        guard let best = isHigher ? values.max() : values.min() else { continue }
        let bound = bounds.value(profile)
        #expect(isHigher ? best <= bound : best >= bound, "seed \(seed), \(profile)")
        let isMet = abs(bound - best) <= 1e-9 * abs(best)
        held[profile, default: (0, 0)].lands += 1
        held[profile, default: (0, 0)].met += isMet ? 1 : 0
      }
    }
    let shares = held.mapValues { Double($0.met) / Double($0.lands) }
    #expect(held.values.allSatisfy { $0.lands > 40 } && held.count == 5, "\(held)")
    // Where every part was counted, most bounds are what a plan reaches.
    if areCounted { #expect(shares.values.allSatisfy { $0 > 0.7 }, "\(shares)") }
  }

  @Test func `where a whole city may have areas of any size, no bound is below any plan`() async {
    for seed in Self.seeds.prefix(80) {
      let drawn = RandomProblem.make(seed: seed, blocks: 4...5)
      let problem = drawn.with(
        rules: AreaRules(
          count: .wholeCity, population: drawn.rules.population, populationIsRequired: false,
          deprivedShare: drawn.rules.deprivedShare, keep: drawn.rules.keep))
      let plans = PlanCensus(problem, mostAreas: 5).plans
      let outcome = await propose(
        problem, settings: SearchSettings(options: 5, seed: seed, steps: 2000, threads: 1),
        control: RandomProblem.control)
      #expect(plans.isEmpty || !outcome.isProvedImpossible, "seed \(seed)")
      for option in outcome.options {
        let values = plans.compactMap { evaluate($0, in: problem).value(option.objective) }
        let isHigher = option.profile.objectiveIsHigher
        guard let best = isHigher ? values.max() : values.min() else { continue }
        #expect(
          isHigher ? best <= option.bound : best >= option.bound,
          "seed \(seed), \(option.profile)")
      }
      guard let given = problem.statusQuo else { continue }
      let least = plans.map {
        PlanComparison(from: given, to: $0, population: problem.territory.blocks.population)
          .peopleChanged
      }.min()
      let improved = await improve(
        given, in: problem, furtherThousands: 0,
        settings: SearchSettings(options: 5, seed: seed, steps: 2000, threads: 1),
        control: RandomProblem.control)
      #expect(improved.curve.isEmpty || improved.leastChange <= least ?? 0, "seed \(seed)")
      #expect(plans.isEmpty || !improved.isProvedImpossible, "seed \(seed)")
    }
  }
}

extension Problem {
  /// The same problem, identity units free to be split.
  fileprivate func without(identityRules: Bool) -> Problem {
    with(
      identity: identity.map {
        IdentityLayer(grouping: $0.grouping, split: .allow, weight: $0.weight)
      })
  }
}
