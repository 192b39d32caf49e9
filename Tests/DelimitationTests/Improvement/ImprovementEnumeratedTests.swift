import Land
import TestSupport
import Testing

@testable import Delimitation

@Suite struct `Improving against every plan of tiny lands` {
  static let seeds = Array(1...160).map { UInt64($0) }

  /// A problem, a given plan that mostly breaks rules, and every valid plan.
  struct Case {
    let problem: Problem
    let given: Plan
    let census: PlanCensus

    init(seed: UInt64) {
      var random = SeededGenerator(seed: seed ^ 0x9E37)
      let problem = RandomProblem.make(seed: seed)
      let blocks = problem.territory.blocks.count
      // Any labels, so that areas may lie in pieces; numbered without gaps.
      let drawn = Plan(areaOfBlock: [1] + (1..<blocks).map { _ in 0 })
      let labels = (0..<blocks).map { _ in Int32(random.below(4)) }
      given = labels.contains { $0 > 0 } ? Case.plan(labels) : drawn
      self.problem = problem
      census = PlanCensus(problem, mostAreas: 3)
    }

    private static func plan(_ labels: [Int32]) -> Plan {
      let used = Set(labels).subtracting([0]).sorted()
      return Plan(
        areaOfBlock: labels.map { label in
          used.firstIndex(of: label).map { Int32($0 + 1) } ?? 0
        })
    }

    func changed(_ plan: Plan) -> Int64 {
      PlanComparison(
        from: given, to: plan, population: problem.territory.blocks.population
      ).peopleChanged
    }
  }

  @Test func `the smallest change is the true minimum, and none is found where none is`() async {
    var solvable = 0
    for seed in Self.seeds {
      let tiny = Case(seed: seed)
      let found = await improve(
        tiny.given, in: tiny.problem, furtherThousands: 5,
        settings: SearchSettings(options: 5, seed: seed, steps: 2000, threads: 2),
        control: RandomProblem.control)
      #expect(found.curve.isEmpty == tiny.census.plans.isEmpty, "seed \(seed)")
      #expect(found.isProvedImpossible == tiny.census.plans.isEmpty, "seed \(seed)")
      guard let first = found.curve.first else {
        #expect(!found.explanations.isEmpty, "seed \(seed)")
        continue
      }
      solvable += 1
      let least = tiny.census.plans.map(tiny.changed).min()
      #expect(first.peopleChanged == least, "seed \(seed)")
      #expect(found.leastChange <= first.peopleChanged, "seed \(seed)")
      #expect(found.givenIsValid == (least == 0), "seed \(seed)")
      for step in found.curve {
        #expect(tiny.census.plans.contains(step.plan), "seed \(seed)")
        #expect(step.peopleChanged == tiny.changed(step.plan), "seed \(seed)")
        let limit = first.peopleChanged + Int64(step.furtherThousands) * 1000
        let most = tiny.census.plans.filter { tiny.changed($0) <= limit }
          .map(tiny.problem.deprivedInside).max()
        #expect(step.peopleChanged <= limit && step.deprivedInside <= most ?? 0, "seed \(seed)")
      }
    }
    #expect(solvable > 30 && solvable < Self.seeds.count - 30)
  }

  @Test func `searched in place of counted, changes never pass below the bound nor the minimum`()
    async
  {
    var searched = 0
    var met = 0
    for seed in Self.seeds.prefix(60) {
      let tiny = Case(seed: seed)
      guard let least = tiny.census.plans.map(tiny.changed).min() else { continue }
      let problem = tiny.problem.from(tiny.given)
      var run = ImprovementRun(
        preparation: Preparation(problem: problem),
        settings: SearchSettings(options: 5, seed: seed, steps: 20_000, threads: 1),
        control: RandomProblem.control, reach: 0)
      await run.search(countsInFull: false)
      #expect(run.leastChange <= least, "seed \(seed)")
      let plans = run.wholePlans().filter { evaluate($0, in: problem).isValid }
      #expect(plans.allSatisfy { tiny.changed($0) >= least }, "seed \(seed)")
      searched += 1
      if plans.contains(where: { tiny.changed($0) == least }) { met += 1 }
    }
    #expect(searched > 15)
    #expect(Double(met) >= 0.7 * Double(searched), "\(met) of \(searched) minima were met")
  }

  @Test func `a valid plan stays as it is`() async {
    let land = TinyLand("AABB", deprived: "xoxo")
    let problem = land.problem(
      count: .between(2, 2), population: 2000...2000, deprivedShare: 0.5...0.5)
    let plan = land.plan("1122")
    let found = await improve(
      plan, in: problem, furtherThousands: 3,
      settings: SearchSettings(options: 5, seed: 1, steps: 1000, threads: 1),
      control: RandomProblem.control)
    #expect(found.curve.map(\.plan) == [plan])
    #expect(found.givenIsValid && found.isProved && found.leastChange == 0)
    let labels = [AreaLabel(id: "1", name: "A"), AreaLabel(id: "2", name: "B")]
    let labelled = LabelledPlan(plan: plan, labels: labels)
    #expect(moves(from: labelled, to: labelled, in: problem).isEmpty)
  }

  @Test func `more people who change reach more deprived ones, step by step`() async {
    let land = TinyLand("AABBCC", deprived: "oxoxxx")
    let problem = land.problem(count: .between(1, 1), population: 1000...4000)
    let found = await improve(
      land.plan("010000"), in: problem, furtherThousands: 9,
      settings: SearchSettings(options: 5, seed: 1, steps: 1000, threads: 1),
      control: RandomProblem.control)
    #expect(found.curve.map(\.peopleChanged) == [0, 2000, 3000])
    #expect(found.curve.map(\.furtherThousands) == [0, 2, 3])
    #expect(found.curve.map(\.deprivedInside) == [1000, 2000, 3000])
  }
}
