import Delimitation
import Land
import TestSupport
import Testing

/// Measures that need more than blocks and neighbours: forecasts, institutions, overlaps, areas in force.
@Suite struct `Measures with supplements` {
  private let land = TinyLand("aabb")

  private func problem(_ change: (inout Supplement) -> Void) -> Problem {
    var problem = land.problem(population: 1500...2500)
    change(&problem.supplement)
    return problem
  }

  @Test func `a forecast is held against the band`() {
    let problem = problem {
      $0.forecasts = [
        PopulationForecast(name: "2030", population: [1000, 1200, 500, 700]),
        PopulationForecast(name: "2040", population: [1500, 1500, 1000, 1000]),
      ]
    }
    let evaluation = land.thoroughly(land.plan("1122"), in: problem)
    #expect(evaluation.value("future_band_violation_max:2030") == 300.0 / 1500)
    #expect(evaluation.value("future_band_violation_sum:2040") == 500.0 / 2500)
    #expect(evaluation.value("future_areas_outside_band:2030") == 1)
    #expect(evaluation.value("areas_outside_band") == 0)
    #expect(evaluation.areas.map(\.forecasts) == [[2200, 3000], [1200, 2000]])
  }

  @Test func `institutions count by kind where they lie`() {
    let problem = problem {
      $0.institutions = Institutions(
        blockCount: 4, blocks: [0, 1, 1, 3, -1], kinds: ["Kita", "Schule", "Kita", "Kita", "Kita"])
    }
    let evaluation = land.thoroughly(land.plan("1102"), in: problem)
    #expect(evaluation.value("institutions_per_1000") == 4.0 / 3)
    #expect(
      evaluation.areas[0].institutions
        == [InstitutionCount(kind: "Kita", count: 2), InstitutionCount(kind: "Schule", count: 1)])
    #expect(evaluate(land.plan("1100"), in: land.problem()).value("institutions_per_1000") == nil)
  }

  @Test func `units by overlap divide the people of a block by surface`() {
    // Block 2 lies half in a and half in b; block 4 in no unit.
    let problem = problem {
      $0.overlaps = [
        UnitOverlaps(
          name: "Viertel", units: ["a", "b"],
          parts: [
            [.init(unit: 0, share: 1)], [.init(unit: 0, share: 0.5), .init(unit: 1, share: 0.5)],
            [.init(unit: 1, share: 1)], [],
          ])
      ]
    }
    let evaluation = land.thoroughly(land.plan("1100"), in: problem)
    // a: 1,500 people inside. b: 500 inside, 1,000 outside.
    #expect(evaluation.value("fuzzy_split_units:Viertel") == 1)
    #expect(evaluation.value("fuzzy_unit_parts:Viertel") == 3)
    #expect(evaluation.value("fuzzy_multi_split_units:Viertel") == 0)
    #expect(abs((evaluation.value("fuzzy_separated_people:Viertel") ?? 0) - 500.0 / 4000) < 1e-12)
    let kept = (1500 + 1500 * (1.0 / 9 + 4.0 / 9)) / 3000
    #expect(abs((evaluation.value("fuzzy_kept_together:Viertel") ?? 0) - kept) < 1e-12)
    #expect(abs((evaluation.value("fuzzy_effective_splits:Viertel") ?? 0) - 0.8) < 1e-12)
    #expect(evaluate(land.plan("1100"), in: problem).value("fuzzy_split_units:Viertel") == nil)
  }

  @Test(arguments: UInt64(1)...30)
  func `where units follow blocks, overlaps say what the blocks say`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let land = TinyLand.random(blocks: 6 + generator.below(30), using: &generator)
    let plan = land.randomPlan(areas: 3, using: &generator)
    var problem = land.problem()
    let units = problem.identity[0].grouping
    problem.supplement.overlaps = [
      UnitOverlaps(
        name: "Viertel", units: units.units,
        parts: units.unitOfBlock.map { $0 < 0 ? [] : [.init(unit: $0, share: 1)] })
    ]
    let evaluation = land.thoroughly(plan, in: problem)
    for measure in [
      "separated_people", "kept_together", "conditional_entropy", "effective_splits",
    ] {
      let crisp = evaluation.value(measure + ":Viertel")
      let fuzzy = evaluation.value("fuzzy_" + measure + ":Viertel")
      #expect((crisp == nil) == (fuzzy == nil), "\(measure), seed \(seed)")
      #expect(abs((crisp ?? 0) - (fuzzy ?? 0)) < 1e-9, "\(measure), seed \(seed)")
    }
  }

  @Test(arguments: UInt64(1)...60)
  func `the matched distance is the share of people who change`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let land = TinyLand.random(blocks: 6 + generator.below(30), using: &generator)
    let old = land.randomPlan(areas: 1 + generator.below(4), using: &generator)
    let new = land.randomPlan(areas: 1 + generator.below(4), using: &generator)
    let evaluation = evaluate(new, in: land.problem(statusQuo: old))
    #expect(
      evaluation.value("matched_hamming") == evaluation.value("people_changed_share"),
      "seed \(seed)")
    let parts = ["people_newly_in", "people_newly_out", "people_moved"].map {
      evaluation.value($0) ?? 0
    }
    #expect(parts.reduce(0, +) == evaluation.value("people_changed"), "seed \(seed)")
  }

  @Test(arguments: UInt64(1)...30)
  func `all measures are the same for any order of blocks`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let land = TinyLand.random(blocks: 6 + generator.below(20), using: &generator)
    let plan = land.randomPlan(areas: 3, using: &generator)
    let order = land.cells.indices.shuffled(using: &generator)
    let other = land.reordered(order)
    let one = land.thoroughly(plan, in: land.problem()).measures
    let two = other.thoroughly(
      Plan(areaOfBlock: order.map { plan.areaOfBlock[$0] }), in: other.problem()
    ).measures
    for (left, right) in zip(one, two) {
      #expect((left.value == nil) == (right.value == nil), "\(left.measure), seed \(seed)")
      let distance = abs((left.value ?? 0) - (right.value ?? 0))
      #expect(distance <= 1e-9 * max(1, abs(left.value ?? 0)), "\(left.measure), seed \(seed)")
    }
  }

  @Test func `units cut by the outer border and divided between areas`() {
    let land = TinyLand("aaab\nbccc")
    let evaluation = evaluate(land.plan("1102\n2311"), in: land.problem())
    #expect(evaluation.value("split_units:Viertel") == 2)
    #expect(evaluation.value("split_units_outer:Viertel") == 1)
    #expect(evaluation.value("split_units_inner:Viertel") == 1)
    #expect(evaluation.value("multi_split_units:Viertel") == 0)
  }

  @Test func `people in the smaller part of a district, borders by people, inner and outer edges`()
  {
    let land = TinyLand("aaaa", districts: "xxyz").populated([100, 200, 400, 50])
    let evaluation = evaluate(land.plan("1110"), in: land.problem())
    #expect(evaluation.value("district_minority_people") == 300)
    #expect(evaluation.value("boundary_km_per_1000") == 0.1 * 1000 / 700)
    #expect(evaluation.value("cut_edges_outer") == 1)
    #expect(evaluation.value("cut_edges_inner") == 0)
  }
}
