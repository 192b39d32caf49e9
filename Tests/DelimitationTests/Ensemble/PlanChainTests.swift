import Land
import TestSupport
import Testing

@testable import Delimitation

@Suite struct `A chain of valid plans` {
  private func misfit(
    _ problem: Problem, mostAreas: Int, samples: Int, apart: Int, seed: UInt64,
    guide: (ChainField) -> GrowthGuide = { GrowthLessons.guide(for: $0, seed: 1) }
  ) -> (Double, Int) {
    let all = PlanCensus(problem, mostAreas: mostAreas).plans
    guard let start = all.first else { return (.infinity, 0) }
    let field = ChainField(Preparation(problem: problem))
    // The number of areas of a chain stays.
    let plans = all.filter { $0.areaCount == start.areaCount }
    var law: [Plan: Double] = [:]
    for plan in plans {
      var weight = Double(plan.spanningTrees(in: problem.territory.adjacency))
      for (atom, area) in field.areas(of: plan).enumerated() where area > 0 {
        weight /= Double(max(1, field.graph.row(atom).count))
      }
      law[plan] = weight
    }
    var chain = PlanChain(
      field: field, start: start, guide: guide(field), random: Randomness(seed: seed, stream: 0))
    var frequencies = Frequencies()
    for _ in 0..<samples {
      for _ in 0..<apart { chain.step() }
      frequencies.note(chain.plan)
    }
    return (frequencies.misfit(law: law), plans.count)
  }

  @Test func `meets each plan of two areas out of a land as often as they have spanning trees`() {
    let land = TinyLand("AAAA\nBBBB\nCC-D", deprived: "xoox\nooxo\nxooo")
      .populated([900, 1100, 0, 1000, 1200, 800, 1050, 950, 1000, 1000, 700, 1300])
    let problem = land.problem(
      count: .between(2, 2), population: 2000...3300, deprivedShare: 0.1...0.7)
    let (misfit, plans) = misfit(
      problem, mostAreas: 2, samples: 2500, apart: 40, seed: 4)
    #expect(plans > 100)
    #expect(misfit < 1.6)
  }

  @Test func `keeps the law whatever guides the growing of areas`() {
    let land = TinyLand("AAAA\nBBBB\nCC-D", deprived: "xoox\nooxo\nxooo")
      .populated([900, 1100, 0, 1000, 1200, 800, 1050, 950, 1000, 1000, 700, 1300])
    let problem = land.problem(
      count: .between(2, 2), population: 2000...3300, deprivedShare: 0.1...0.7)
    let (misfit, plans) = misfit(problem, mostAreas: 2, samples: 2500, apart: 60, seed: 6) {
      GrowthGuide(
        seeds: (0..<$0.graph.count).map { 1 + Int64($0 * $0 % 7) },
        pull: (0..<$0.graph.count).map { 1 + Int64($0 * 3 % 5) },
        stop: (0..<GrowthGuide.parts).map { 0.9 - 0.05 * Double($0) }, band: $0.band)
    }
    #expect(plans > 100)
    #expect(misfit < 1.6)
  }

  @Test func `keeps to districts, wishes and whole units with the same law`() {
    let land = TinyLand("AAEE\nBBFF\nCCGG", districts: "WWOO\nWWOO\nW-OO")
    let keep = [
      KeepRule(blocks: [0], wish: .inside, subject: "0", reason: "test"),
      KeepRule(blocks: [0, 5], wish: .apart, subject: "0, 5", reason: "test"),
      KeepRule(blocks: [11], wish: .outside, subject: "11", reason: "test"),
    ]
    let problem = land.problem(
      count: .between(2, 2), population: 2000...4000, keep: keep, span: .forbid)
    let (misfit, plans) = misfit(
      problem, mostAreas: 2, samples: 2500, apart: 30, seed: 9)
    #expect(plans > 20)
    #expect(misfit < 1.6)
  }

  @Test func `meets each plan of a whole city likewise`() {
    let land = TinyLand("AAA\nBBB\nCCC", deprived: "xoo\noox\noxo")
      .populated([900, 1100, 1000, 1200, 800, 1050, 950, 1000, 1000])
    let problem = land.problem(
      count: .wholeCity, population: 2000...4200, deprivedShare: 0...0.6)
    let (misfit, plans) = misfit(
      problem, mostAreas: 3, samples: 2500, apart: 40, seed: 2)
    #expect(plans > 5)
    #expect(misfit < 1.6)
  }

  @Test func `meets no plan that breaks a rule, whatever the rules`() {
    var chains = 0
    for seed in 1...50 as ClosedRange<UInt64> {
      let problem = RandomProblem.make(seed: seed, blocks: 6...7)
      let plans = PlanCensus(problem, mostAreas: 3).plans
      guard let start = plans.last else { continue }
      chains += 1
      let valid = Set(plans)
      let field = ChainField(Preparation(problem: problem))
      var chain = PlanChain(
        field: field, start: start, guide: GrowthLessons.guide(for: field, seed: seed),
        random: Randomness(seed: seed, stream: 0))
      for _ in 0..<150 {
        chain.step()
        let isValid = valid.contains(chain.plan)
        let matches = chain.partition.matchesCount
        #expect(isValid && matches, "seed \(seed)")
      }
    }
    #expect(chains > 15, "\(chains)")
  }

  @Test func `counts spanning trees as the matrix-tree theorem does in whole numbers`() {
    for seed in 1...20 as ClosedRange<UInt64> {
      let land = TinyLand.random(seed: seed, blocks: 12)
      let blocks = (0..<12).map { Int32($0) }
      var trees = SpanningTrees(atomCount: 12)
      let counted = trees.logarithm(blocks, in: ChainGraph(land.territory))
      let exact = binaryLogarithm(Double(spanningTreeCount(blocks, in: land.territory.adjacency)))
      #expect(abs(counted - exact) < 1e-9, "seed \(seed)")
    }
  }
}

@Suite struct `Diagnoses of chains` {
  private func chains(_ count: Int, _ length: Int, drift: Double, memory: Double) -> [[Double]] {
    var generator = SeededGenerator(seed: 8)
    return (0..<count).map { chain in
      var at = 0.0
      return (0..<length).map { _ in
        at = memory * at + Double(generator.below(2001) - 1000) / 1000
        return at + drift * Double(chain)
      }
    }
  }

  @Test func `independent draws count in full, and R-hat is 1`() throws {
    let diagnosis = Diagnosis(chains: chains(4, 1000, drift: 0, memory: 0))
    #expect(abs(try #require(diagnosis.splitRHat) - 1) < 0.01)
    #expect((3000...4000).contains(try #require(diagnosis.effectiveSize)))
    #expect(diagnosis.isSettled)
  }

  @Test func `a memory of nine tenths leaves about a nineteenth of the draws`() throws {
    // Autoregressive of order one: (1 - r) / (1 + r).
    let diagnosis = Diagnosis(chains: chains(4, 5000, drift: 0, memory: 0.9))
    #expect((750...1400).contains(try #require(diagnosis.effectiveSize)))
  }

  @Test func `chains in different places are told`() throws {
    let diagnosis = Diagnosis(chains: chains(4, 500, drift: 1, memory: 0))
    #expect(try #require(diagnosis.splitRHat) > 1.5)
    #expect(!diagnosis.isSettled)
  }

  @Test func `a value that never changes has no R-hat and is settled`() {
    let diagnosis = Diagnosis(chains: [[1, 1, 1, 1, 1, 1, 1, 1], [1, 1, 1, 1, 1, 1, 1, 1]])
    #expect(diagnosis.splitRHat == nil && diagnosis.effectiveSize == nil)
    #expect(diagnosis.isSettled)
  }
}

@Suite struct `A plan among neutral ones` {
  private func ensemble(_ measure: String, _ values: [Double]) -> NeutralEnsemble {
    NeutralEnsemble(
      plans: values.count, chains: 1,
      columns: [.init(measure: measure, unit: "", chains: [values])])
  }

  @Test func `is better by the measure's own direction, equal within a billionth`() throws {
    let values = [0.1, 0.2, 0.3, 0.3 + 1e-12, 0.5]
    let mixed = try #require(ensemble("mixing_mean", values).standing(of: 0.3, in: "mixing_mean"))
    #expect((mixed.worse, mixed.equal, mixed.better) == (2, 2, 1))
    let borders = try #require(
      ensemble("boundary_km", values).standing(of: 0.3, in: "boundary_km"))
    #expect((borders.worse, borders.equal, borders.better) == (1, 2, 2))
    #expect(ensemble("areas", values).standing(of: 0.3, in: "areas") == nil)
    #expect(ensemble("coverage", values).standing(of: 0.3, in: "mixing_mean") == nil)
  }

  @Test func `has a share only where the chains agree`() throws {
    let open = try #require(
      ensemble("coverage", [0.1, 0.2, 0.3]).standing(of: 0.2, in: "coverage"))
    #expect(!open.isSettled && open.share == nil)
    let same = try #require(
      ensemble("coverage", [0.2, 0.2, 0.2, 0.2]).standing(of: 0.2, in: "coverage"))
    #expect(same.share == 0.5)
  }
}

@Suite struct `A neutral ensemble` {
  @Test func `is the same on any number of threads, and shards differ`() async {
    let problem = TinyLand.random(seed: 3, blocks: 24).problem(
      count: .between(2, 2), population: 5000...9000)
    func draw(threads: Int, first: Int) async -> [[MeasureValue]] {
      let settings = SampleSettings(
        chains: 3, plansPerChain: 12, stepsPerPlan: 20, seed: 5, firstChain: first,
        threads: threads)
      return await sample(problem, settings: settings, control: RandomProblem.control)
        .chains.flatMap(\.plans)
    }
    let one = await draw(threads: 1, first: 0)
    #expect(one.count == 36)
    #expect(await draw(threads: 3, first: 0) == one)
    #expect(await draw(threads: 1, first: 3) != one)
  }

  @Test func `says why there is none`() async {
    let problem = TinyLand("AB").problem(count: .between(3, 3))
    let settings = SampleSettings(
      chains: 1, plansPerChain: 1, stepsPerPlan: 1, seed: 1, firstChain: 0, threads: 1)
    let ensemble = await sample(problem, settings: settings, control: RandomProblem.control)
    #expect(ensemble.chains.isEmpty && !ensemble.explanations.isEmpty)
    #expect(ensemble.isProvedImpossible)
  }
}
