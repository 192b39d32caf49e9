import Land
import TestSupport
import Testing

@testable import Delimitation

@Suite struct `Moves` {
  private static func labelled(_ plan: Plan) -> LabelledPlan {
    LabelledPlan(
      plan: plan,
      labels: (0..<plan.areaCount).map { AreaLabel(id: "\($0 + 1)", name: "Gebiet \($0 + 1)") })
  }

  /// The given plan after the moves: the class of each block, areas of the new plan called by their
  /// given ones where they go on.
  private static func applied(
    _ moves: [PlanMove], to given: Plan, _ new: Plan, _ problem: Problem
  ) -> [Int32] {
    let predecessors = PlanComparison(
      from: given, to: new, population: problem.territory.blocks.population
    ).predecessors
    var area = given.areaOfBlock.map { old -> Int32 in
      guard old > 0 else { return 0 }
      return (predecessors.firstIndex { $0 == Int(old) }).map { Int32($0 + 1) } ?? -1
    }
    for move in moves { for block in move.blocks { area[Int(block)] = Int32(move.to) } }
    return area
  }

  @Test func `applied to the given plan give the new one, and their people add up`() {
    for seed in UInt64(1)...40 {
      var random = SeededGenerator(seed: seed)
      let land = TinyLand.random(blocks: 20 + random.below(20), using: &random)
      let problem = land.problem()
      let given = land.randomPlan(areas: 1 + random.below(4), using: &random)
      let new = land.randomPlan(areas: 1 + random.below(4), using: &random)
      let moves = moves(from: Self.labelled(given), to: Self.labelled(new), in: problem)
      #expect(Self.applied(moves, to: given, new, problem) == new.areaOfBlock, "seed \(seed)")
      let comparison = PlanComparison(
        from: given, to: new, population: problem.territory.blocks.population)
      #expect(
        moves.reduce(0) { $0 + $1.people } == comparison.peopleChanged, "seed \(seed)")
      for move in moves {
        #expect(!move.reasons.isEmpty && move.blocks == move.blocks.sorted(), "seed \(seed)")
        #expect(
          Connectedness.isConnected(move.blocks, in: problem.territory.adjacency), "seed \(seed)")
        #expect(move.blocks.allSatisfy { given.areaOfBlock[Int($0)] == Int32(move.from) })
      }
    }
  }

  @Test func `each is needed: without it a rule breaks that it names, or coverage falls`() async {
    var rules: Set<String> = []
    for seed in UInt64(1)...10 {
      var random = SeededGenerator(seed: seed)
      let land = TinyLand.random(blocks: 26 + random.below(8), using: &random)
      let total = land.cells.reduce(0) { $0 + Int64($1.people) }
      let problem = land.problem(
        count: .between(2, 3), population: (total / 6)...(total / 4), deprivedShare: 0...0.6,
        span: random.happens(percent: 50) ? .forbid : .allow)
      let given = land.randomPlan(areas: 4, outsidePercent: 60, using: &random)
      let found = await improve(
        given, in: problem, furtherThousands: 4,
        settings: SearchSettings(options: 5, seed: seed, steps: 12_000, threads: 2),
        control: RandomProblem.control)
      let from = problem.from(given)
      for step in found.curve {
        #expect(evaluate(step.plan, in: problem).isValid, "seed \(seed)")
        let moves = moves(
          from: Self.labelled(given), to: Self.labelled(step.plan), in: problem)
        #expect(moves.reduce(0) { $0 + $1.people } == step.peopleChanged, "seed \(seed)")
        let undoing = Undoing(problem: from, given: given)
        for group in undoing.groups(step.plan) {
          let undone = undoing.without([group], in: step.plan).plan
          let broken = evaluate(undone, in: problem).rules.filter { !$0.isKept }.map(\.rule)
          let lost = step.deprivedInside - undoing.deprivedInside(undone)
          #expect(!broken.isEmpty || lost > 0, "seed \(seed)")
          let move = moves.first { $0.blocks == group.blocks }
          let named = Set(move?.reasons.map(\.rule) ?? [])
          rules.formUnion(named)
          if named.contains("coverage") { #expect(lost > 0 && broken.isEmpty, "seed \(seed)") }
          if !named.contains("count") {
            #expect(named.subtracting(["coverage"]).isSubset(of: broken), "seed \(seed)")
            #expect(named.contains("coverage") || !named.isEmpty, "seed \(seed)")
          }
        }
      }
    }
    #expect(rules.isSuperset(of: ["population", "coverage", "count"]), "\(rules)")
  }

  @Test func `say what an area lacks, has too much of, and what joins it`() {
    // 1 lacks 1,000; 2 has 1,000 too many; 3 lies in two pieces.
    let land = TinyLand("AAAABBBBCCC")
    let problem = land.problem(count: .between(3, 3), population: 2000...3000)
    let given = Self.labelled(land.plan("01002222303"))
    let new = Self.labelled(land.plan("11000222333"))
    let moves = moves(from: given, to: new, in: problem)
    #expect(moves.map(\.blocks) == [[0], [9], [4]])
    #expect(moves.map { [$0.from, $0.to] } == [[0, 1], [0, 3], [2, 0]])
    #expect(moves.map(\.units) == [["A"], ["C"], ["B"]])
    let texts = moves.map { $0.reasons.map(\.text.english) }
    #expect(texts[0] == ["Area 1 (Gebiet 1) has 1,000 inhabitants and needs 1,000 more."])
    #expect(texts[1] == ["Joins the two pieces of Area 3 (Gebiet 3)."])
    #expect(texts[2] == ["Area 2 (Gebiet 2) has 4,000 inhabitants, 1,000 too many."])
    #expect(moves[1].reasons[0].rule == "connected")
    #expect(
      moves[0].reasons[0].text.german
        == "Gebiet 1 (Gebiet 1) hat 1.000 Einwohner und braucht 1.000 mehr.")
  }

  @Test func `say how the deprived share changes, and where an area is given up or new`() {
    let land = TinyLand("AAAABBBB", deprived: "xxoooxxx")
    let problem = land.problem(count: .between(1, 1), deprivedShare: 0...0.7)
    let wider = moves(
      from: Self.labelled(land.plan("11000000")), to: Self.labelled(land.plan("11100000")),
      in: problem)
    #expect(
      wider.map { $0.reasons.map(\.text.english) } == [
        [
          "Lowers the deprived share of Area 1 (Gebiet 1) from 100% to 66.67%; wanted are 0% to 70%."
        ]
      ])
    let other = moves(
      from: Self.labelled(land.plan("11000000")), to: Self.labelled(land.plan("00011100")),
      in: problem)
    let reasons = other.flatMap(\.reasons).map(\.text.english)
    #expect(reasons.contains("Area 1 (Gebiet 1) is given up."))
    #expect(reasons.contains("Area 1 (Gebiet 1) is new."))
  }
}
