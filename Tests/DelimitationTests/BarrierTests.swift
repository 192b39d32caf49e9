import Land
import TestSupport
import Testing

@testable import Delimitation

extension Problem {
  /// The same problem with traits for some borders, chosen by the numbers of their blocks.
  func with(_ traits: (Int, Int) -> BorderTraits) -> Problem {
    let borders = territory.adjacency.borders.map {
      $0.adding(traits($0.first.position, $0.second.position))
    }
    return Problem(
      territory: Territory(
        blocks: territory.blocks,
        adjacency: Adjacency(blockCount: territory.blocks.count, borders: borders)),
      deprivation: deprivation, identity: identity, district: district, rules: rules,
      statusQuo: statusQuo)
  }
}

/// Two rows of three blocks, b00001 to b00006; the barrier runs between the rows.
@Suite struct `A barrier` {
  private let land = TinyLand("aab\naab")
  private let whole = "111\n111"

  private func problem(_ trait: BorderTraits, link: (Int, Int)? = nil) -> Problem {
    land.problem().with { one, other in
      guard other == one + 3 else { return [] }
      return link.map { $0 == (one, other) } ?? false ? [trait, .link] : trait
    }
  }

  private func verdict(_ rule: String, _ drawing: String, _ problem: Problem) -> RuleVerdict? {
    evaluate(land.plan(drawing), in: problem).rules.first { $0.rule == rule }
  }

  @Test func `that is forbidden may not be all that holds an area together`() {
    let problem = problem(.forbiddenBarrier)
    let broken = verdict("barrier", whole, problem)
    #expect(broken?.isKept == false)
    #expect(
      broken?.reason.english == """
        Parts of Area 1 (a) touch only across a barrier that must not be crossed, at 3 pairs of \
        blocks (b00001–b00004, b00002–b00005, b00003–b00006).
        """)
    #expect(
      broken?.reason.german == """
        Teile von Gebiet 1 (a) berühren sich nur über eine Barriere hinweg, die nicht überschritten \
        werden darf, an 3 Blockpaaren (b00001–b00004, b00002–b00005, b00003–b00006).
        """)
    #expect(verdict("connected", whole, problem)?.isKept == false)
  }

  @Test func `is told apart from an area that is torn elsewhere`() {
    let problem = problem(.forbiddenBarrier)
    #expect(verdict("barrier", "101\n000", problem)?.isKept == true)
    #expect(verdict("connected", "101\n000", problem)?.isKept == false)
    #expect(verdict("barrier", "111\n222", problem)?.isKept == true)
  }

  @Test func `is crossed by a link`() {
    let problem = problem(.forbiddenBarrier, link: (1, 4))
    let evaluation = evaluate(land.plan(whole), in: problem)
    #expect(evaluation.isValid)
    let crossings = evaluation.areas[0].crossings
    #expect(crossings.map { [$0.first.position, $0.second.position] } == [[1, 4]])
    #expect(evaluation.value("barrier_crossings") == nil)
  }

  @Test func `is a rule only where it separates blocks`() {
    #expect(verdict("barrier", whole, land.problem()) == nil)
    #expect(verdict("barrier", whole, problem(.avoidedBarrier)) == nil)
  }

  @Test func `to be avoided is counted inside areas`() {
    let problem = problem(.avoidedBarrier)
    #expect(evaluate(land.plan(whole), in: problem).value("barrier_crossings") == 3)
    #expect(evaluate(land.plan("110\n100"), in: problem).value("barrier_crossings") == 1)
    #expect(evaluate(land.plan("111\n222"), in: problem).value("barrier_crossings") == 0)
    #expect(evaluate(land.plan(whole), in: problem).isValid)
    let reaches = evaluate(land.plan("110\n100"), in: problem).areas[0].crossings
    #expect(reaches.map { [$0.first.position, $0.second.position] } == [[0, 3]])
  }
}

@Suite struct `A search among barriers` {
  @Test func `keeps crossings as if counted from scratch, move by move`() {
    for seed in 1...20 as ClosedRange<UInt64> {
      var random = SeededGenerator(seed: seed)
      let problem = RandomProblem.make(seed: seed, blocks: 20...40).with { one, other in
        (one + other) % 3 == 0 ? .avoidedBarrier : []
      }
      let preparation = Preparation(problem: problem)
      let graph = preparation.graph
      guard graph.count > 6 else { continue }
      #expect(graph.crossings.reduce(0, +) > 0)
      let start = (0..<graph.count).map { $0 < 3 ? Int32($0 + 1) : Int32(random.below(4)) }
      var state = Self.state(preparation, start)
      let goal = Profile.identity.goal(coverage: 0.7)
      for _ in 0..<100 {
        let atom = random.below(graph.count)
        let target = random.below(4)
        let source = Int(state.area[atom])
        guard target != source, source == 0 || state.size[source] > 1 else { continue }
        let before = state.energy(goal)
        let difference = state.difference(moving: atom, to: target, goal: goal)
        state.move(atom, to: target)
        #expect(abs(state.energy(goal) - before - difference) < 1e-9, "seed \(seed)")
        let fresh = Self.state(preparation, state.area)
        #expect(fresh.crossings == state.crossings, "seed \(seed)")
      }
    }
  }

  @Test func `finds no plan that reaches over a forbidden barrier`() async {
    for seed in 1...12 as ClosedRange<UInt64> {
      let problem = RandomProblem.make(seed: seed, blocks: 7...12).with { one, other in
        (one &* 7 &+ other) % 4 == 0 ? .forbiddenBarrier : []
      }
      let outcome = await propose(
        problem, settings: SearchSettings(options: 5, seed: seed, steps: 4000, threads: 1),
        control: RandomProblem.control)
      for option in outcome.options {
        #expect(evaluate(option.plan, in: problem).isValid, "seed \(seed)")
      }
    }
  }

  private static func state(_ preparation: Preparation, _ area: [Int32]) -> State {
    State(
      graph: preparation.graph, scale: preparation.scale, areaCount: 3, freeAreas: 3, divisor: 3,
      layerCount: preparation.problem.identity.count, area: area,
      oldOfArea: OldAreas.matched(graph: preparation.graph, area: area, areaCount: 3))
  }
}
