import Land
import TestSupport
import Testing

@testable import Delimitation

@Suite struct `Why there is no plan, against every plan of tiny lands` {
  static let seeds = Array(1...220).map { UInt64($0) }

  static func problem(_ seed: UInt64) -> Problem { RandomProblem.make(seed: seed, blocks: 4...6) }

  static func look(_ problem: Problem) async -> WhyNot {
    var why = WhyNot(
      problem: problem, isProved: false,
      settings: SearchSettings(options: 1, seed: 1, steps: 2000, threads: 1),
      control: RandomProblem.control)
    await why.look()
    return why
  }

  static func plans(_ problem: Problem) -> [Plan] {
    PlanCensus(problem, mostAreas: problem.territory.blocks.count).plans
  }

  @Test func `what is found before the search is true`() {
    var contradictory = 0
    for seed in Self.seeds {
      let problem = Self.problem(seed)
      let found = Contradictions(preparation: Preparation(problem: problem)).all
      if found.isEmpty { continue }
      contradictory += 1
      #expect(Self.plans(problem).isEmpty, "seed \(seed): \(found.map(\.english))")
    }
    #expect(contradictory > 40)
  }

  @Test func `rules in conflict have no plan together, and one without each of them`() async {
    var conflicts = 0
    for seed in Self.seeds {
      let problem = Self.problem(seed)
      let why = await Self.look(problem)
      let census = Self.plans(problem)
      #expect((why.plan == nil) == census.isEmpty, "seed \(seed)")
      guard census.isEmpty else { continue }
      #expect(why.isProved, "seed \(seed)")
      guard let conflict = why.conflict else {
        Issue.record("seed \(seed): no conflict")
        continue
      }
      conflicts += 1
      #expect(conflict.unsettled.isEmpty, "seed \(seed)")
      #expect(conflict.isProved && !conflict.rules.isEmpty, "seed \(seed)")
      let rules = Set(conflict.rules)
      #expect(Self.plans(problem.keeping(only: rules)).isEmpty, "seed \(seed): \(rules)")
      for rule in conflict.rules {
        let rest = problem.keeping(only: rules.subtracting([rule]))
        #expect(!Self.plans(rest).isEmpty, "seed \(seed): \(rules) without \(rule)")
      }
    }
    #expect(conflicts > 60)
  }

  @Test func `every milder rule has a plan, and what is called nearest is`() async {
    var nearest = 0
    for seed in Self.seeds {
      let problem = Self.problem(seed)
      let why = await Self.look(problem)
      guard why.plan == nil else { continue }
      for rule in problem.switches {
        let helps = !Self.plans(problem.without([rule])).isEmpty
        #expect(why.relaxations.contains { $0.rule == rule } == helps, "seed \(seed): \(rule)")
      }
      for milder in why.relaxations {
        #expect(Self.plans(milder.problem).contains(milder.plan), "seed \(seed): \(milder.change)")
        guard milder.isNearest, let stricter = problem.stricter(than: milder) else { continue }
        nearest += 1
        #expect(Self.plans(stricter).isEmpty, "seed \(seed): \(milder.change)")
      }
      for (one, other) in why.pairs {
        #expect(!Self.plans(problem.without([one, other])).isEmpty, "seed \(seed)")
      }
    }
    #expect(nearest > 40)
  }
}

extension Problem {
  /// The problem with the next stricter number; nil for changes without numbers.
  fileprivate func stricter(than milder: Relaxation) -> Problem? {
    switch (milder.rule, milder.change) {
    case (.populationLower, .population(let band)):
      with(rules: rules.with(population: band.lowerBound + 1...band.upperBound))
    case (.populationUpper, .population(let band)):
      with(rules: rules.with(population: band.lowerBound...band.upperBound - 1))
    case (.shareLower, .share(let bounds)):
      with(
        rules: rules.with(deprivedShare: bounds.lowerBound + 0.0001...bounds.upperBound))
    case (.shareUpper, .share(let bounds)):
      with(
        rules: rules.with(deprivedShare: bounds.lowerBound...bounds.upperBound - 0.0001))
    case (.count, .count(let count, _, _)):
      if case .between(let least, let most) = rules.count {
        with(
          rules: rules.with(
            count: count < least ? .between(count + 1, most) : .between(least, count - 1)))
      } else {
        nil
      }
    default: nil
    }
  }
}
