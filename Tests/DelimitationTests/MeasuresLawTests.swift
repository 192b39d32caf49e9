import Delimitation
import Land
import TestSupport
import Testing

/// A random land and plan; what must hold for any of them.
@Suite struct `Laws of measures` {
  private struct Case {
    var generator: SeededGenerator
    let land: TinyLand
    let plan: Plan
    let statusQuo: Plan

    init(seed: UInt64) {
      var generator = SeededGenerator(seed: seed)
      land = TinyLand.random(blocks: 6 + generator.below(30), using: &generator)
      plan = land.randomPlan(areas: 1 + generator.below(5), using: &generator)
      statusQuo = land.randomPlan(areas: 1 + generator.below(5), using: &generator)
      self.generator = generator
    }

    var evaluation: Evaluation { evaluate(plan, in: land.problem(statusQuo: statusQuo)) }
  }

  @Test(arguments: UInt64(1)...60)
  func `values do not depend on the numbers of areas`(seed: UInt64) {
    var one = Case(seed: seed)
    let count = one.plan.areaCount
    let numbers = [0] + Array(1...max(1, count)).shuffled(using: &one.generator)
    let renamed = Plan(areaOfBlock: one.plan.areaOfBlock.map { Int32(numbers[Int($0)]) })
    let other = evaluate(renamed, in: one.land.problem(statusQuo: one.statusQuo))
    expectEqual(one.evaluation.measures, other.measures, seed: seed)
  }

  @Test(arguments: UInt64(1)...60)
  func `values do not depend on the order of blocks`(seed: UInt64) {
    var one = Case(seed: seed)
    let order = one.land.cells.indices.shuffled(using: &one.generator)
    func reordered(_ plan: Plan) -> Plan {
      Plan(areaOfBlock: order.map { plan.areaOfBlock[$0] })
    }
    let other = evaluate(
      reordered(one.plan),
      in: one.land.reordered(order).problem(statusQuo: reordered(one.statusQuo)))
    expectEqual(one.evaluation.measures, other.measures, seed: seed)
  }

  @Test(arguments: UInt64(1)...60)
  func `values keep their bounds`(seed: UInt64) {
    let one = Case(seed: seed)
    for value in one.evaluation.measures {
      guard let number = value.value else { continue }
      #expect(number.isFinite && number >= 0, "\(value.measure), seed \(seed)")
      let isBounded = ["share", "ratio"].contains(value.unit)
      let mayPassOne =
        value.measure == "lift" || value.measure.hasPrefix("band")
        || value.measure.hasPrefix("deviation")
      if isBounded, !mayPassOne {
        #expect(number <= 1 + 1e-12, "\(value.measure), seed \(seed)")
      }
    }
  }

  @Test(arguments: UInt64(1)...60)
  func `grown lands hang together and grown plans are connected`(seed: UInt64) {
    let one = Case(seed: seed)
    #expect(one.land.territory.pieceSizes == [one.land.cells.count], "seed \(seed)")
    let connected = one.evaluation.rules.first { $0.rule == "connected" }
    #expect(connected?.isKept == true, "seed \(seed)")
  }

  @Test(arguments: UInt64(1)...60)
  func `people and blocks are conserved`(seed: UInt64) {
    let one = Case(seed: seed)
    let tally = PlanTally(one.plan, in: one.land.problem(statusQuo: one.statusQuo))
    let total = one.land.territory.blocks.totalPopulation
    #expect(tally.population == total, "seed \(seed)")
    let outside = one.plan.members[0].reduce(Int64(0)) {
      $0 + Int64(one.land.cells[Int($1)].people)
    }
    #expect(tally.populationInside + outside == total, "seed \(seed)")
    #expect(tally.change?.overlap.flatMap { $0 }.reduce(0, +) == total, "seed \(seed)")
    let named = one.land.cells.reduce(Int64(0)) { $0 + ($1.unit == nil ? 0 : Int64($1.people)) }
    let units = (0..<tally.layers[0].unitCount).reduce(Int64(0)) {
      $0 + tally.layers[0].population($1)
    }
    #expect(units == named, "seed \(seed)")
    for area in tally.areas {
      #expect(area.pieces.flatMap { $0 }.sorted() == area.members, "seed \(seed)")
    }
  }

  @Test(arguments: UInt64(1)...60)
  func `outlines are the sides towards other classes and the city's limit`(seed: UInt64) {
    let one = Case(seed: seed)
    for (position, area) in one.evaluation.areas.enumerated() {
      var sides = 0
      for (block, cell) in one.land.cells.enumerated()
      where one.plan.areaOfBlock[block] == Int32(position + 1) {
        let same = one.land.cells.indices.count { other in
          one.plan.areaOfBlock[other] == Int32(position + 1)
            && abs(one.land.cells[other].x - cell.x) + abs(one.land.cells[other].y - cell.y) == 1
        }
        sides += 4 - same
      }
      #expect(area.perimeterMetres == Double(sides) * 100, "seed \(seed)")
    }
  }

  @Test(arguments: UInt64(1)...40)
  func `whole units separate nobody`(seed: UInt64) {
    var one = Case(seed: seed)
    let problem = one.land.problem()
    // Each unit goes as a whole; blocks without a unit go anywhere.
    let units = problem.identity[0].grouping
    let classOfUnit = units.units.map { _ in one.generator.below(4) }
    let wished = units.unitOfBlock.map { unit in
      unit < 0 ? one.generator.below(4) : classOfUnit[Int(unit)]
    }
    let present = Set(wished).union([0]).sorted()
    let plan = Plan(areaOfBlock: wished.map { Int32(present.firstIndex(of: $0) ?? 0) })
    let evaluation = evaluate(plan, in: problem)
    for measure in ["separated_people", "split_units", "conditional_entropy", "effective_splits"] {
      #expect(evaluation.value(measure + ":Viertel") == 0, "\(measure), seed \(seed)")
    }
    #expect(evaluation.areas.allSatisfy { $0.identitySplit == [[]] }, "seed \(seed)")
  }

  @Test(arguments: UInt64(1)...40)
  func `the distance between plans is symmetric, and nothing to itself`(seed: UInt64) {
    let one = Case(seed: seed)
    let people = one.land.cells.map(\.people)
    let there = PlanComparison(from: one.statusQuo, to: one.plan, population: people)
    let back = PlanComparison(from: one.plan, to: one.statusQuo, population: people)
    #expect(there.peopleChanged == back.peopleChanged, "seed \(seed)")
    #expect(there.newlyIn == back.newlyOut, "seed \(seed)")
    #expect(there.movedBetweenAreas >= 0, "seed \(seed)")
    let forth = there.variationOfInformation ?? -1
    #expect(abs(forth - (back.variationOfInformation ?? -2)) < 1e-9, "seed \(seed)")
    let still = PlanComparison(from: one.plan, to: one.plan, population: people)
    #expect(still.peopleChanged == 0, "seed \(seed)")
    #expect((still.variationOfInformation ?? 1) < 1e-12, "seed \(seed)")
  }

  @Test func `ids are unique, and each is found by its id`() {
    let ids = Measures.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(ids.allSatisfy { Measures.measure($0)?.id == $0 })
    #expect(Measures.measure("pieces:Stadtteil")?.id == "pieces")
    #expect(Measures.measure("poslby") == nil)
  }

  private func expectEqual(_ one: [MeasureValue], _ other: [MeasureValue], seed: UInt64) {
    #expect(one.map(\.measure) == other.map(\.measure))
    for (left, right) in zip(one, other) {
      switch (left.value, right.value) {
      case (nil, nil): continue
      case (let left?, let right?) where abs(left - right) <= 1e-9 * max(1, abs(left)): continue
      default: Issue.record("\(left) against \(right), seed \(seed)")
      }
    }
  }
}
