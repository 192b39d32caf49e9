import Delimitation
import Land
import TestSupport
import Testing

/// Figures of drawn lands that can be counted with a finger.
@Suite struct `Measures counted by hand` {
  // Cells of 100 m; area 1 is the square on the left, area 2 the column beside it.
  private let land = TinyLand(
    """
    aabb
    aabb
    cc-c
    """,
    deprived: """
      x..x
      ....
      ...?
      """)
  private let drawing = """
    1120
    1120
    0000
    """

  private func evaluation(
    statusQuo: Plan? = nil, population: ClosedRange<Int64> = 0...1_000_000
  ) -> Evaluation {
    evaluate(land.plan(drawing), in: land.problem(population: population, statusQuo: statusQuo))
  }

  @Test func `areas and people`() {
    #expect(evaluation().value("areas") == 2)
    #expect(evaluation().value("population_inside") == 6000)
    #expect(evaluation().value("population_min") == 2000)
    #expect(evaluation().value("population_max") == 4000)
  }

  @Test func `borders between areas and towards outside`() {
    #expect(evaluation().value("cut_edges") == 7)
    #expect(evaluation().value("boundary_inner_km") == 0.2)
    #expect(evaluation().value("boundary_outer_km") == 0.5)
    #expect(evaluation().value("boundary_km") == 0.7)
  }

  @Test func `outline, surface and compactness`() {
    let areas = evaluation().areas
    #expect(areas.map(\.perimeterMetres) == [800, 600])
    #expect(areas.map(\.surfaceSquareMetres) == [40_000, 20_000])
    #expect(abs(areas[0].polsbyPopper - Double.pi / 4) < 1e-12)
    #expect(abs(areas[1].polsbyPopper - 4 * Double.pi * 2 / 36) < 1e-12)
    #expect(evaluation().value("polsby_popper_min") == areas[1].polsbyPopper)
  }

  @Test func `a hole counts into the outline`() {
    let ring = TinyLand("aaa\naaa\naaa")
    let areas = evaluate(ring.plan("111\n101\n111"), in: ring.problem()).areas
    #expect(areas.map(\.perimeterMetres) == [1600])
  }

  @Test func `units split and their pieces`() {
    #expect(evaluation().value("split_units:Viertel") == 1)
    // a is one piece, b two, c two: the block without a unit parts it.
    #expect(evaluation().value("pieces:Viertel") == 5)
    #expect(evaluation().value("separated_people:Viertel") == 2.0 / 12)
    #expect(evaluation().value("effective_splits:Viertel") == 1)
    #expect(evaluation().value("conditional_entropy:Viertel") == 4.0 / 12)
    #expect(evaluation().areas.map(\.identityUnits) == [[["a"]], [["b"]]])
    #expect(evaluation().areas.map(\.identitySplit) == [[[]], [["b"]]])
  }

  @Test func `deprived people inside and outside`() {
    #expect(evaluation().value("coverage") == 0.5)
    #expect(evaluation().value("targeting") == 1.0 / 6)
    #expect(evaluation().value("lift") == 1)
    #expect(evaluation().areas.map(\.deprivedShare) == [0.25, 0])
    #expect(evaluation().value("mixing_mean") == 0.75 / 2)
  }

  @Test func `a block without an index counts no deprived and no scored people`() {
    let area = evaluate(land.plan("0000\n0000\n0001"), in: land.problem()).areas[0]
    #expect(area.population == 1000)
    #expect(area.scoredPopulation == 0)
    #expect(area.deprivedShare == nil)
    #expect(area.deprivationIndex == nil)
  }

  @Test func `band and target`() {
    let evaluation = evaluation(population: 2500...3500)
    #expect(evaluation.value("band_violation_max") == 0.2)
    #expect(abs((evaluation.value("band_violation_sum") ?? 0) - (0.2 + 500.0 / 3500)) < 1e-12)
    #expect(evaluation.value("deviation_max") == 1.0 / 3)
    #expect(evaluation.value("deviation_mean") == 1.0 / 3)
    #expect(evaluation.areas.map(\.populationIsInRange) == [false, false])
  }

  @Test func `people who change against the areas in force`() {
    let old = land.plan("2211\n2200\n0000")
    let evaluation = evaluation(statusQuo: old)
    // The square stays; one of the new column comes in, one stays, one goes out.
    #expect(evaluation.value("people_changed") == 2000)
    #expect(evaluation.value("people_changed_share") == 2.0 / 12)
    #expect(evaluate(old, in: land.problem(statusQuo: old)).value("people_changed") == 0)
    #expect(evaluate(old, in: land.problem(statusQuo: old)).value("variation_of_information") == 0)
  }

  @Test func `what is undefined has no value`() {
    let poor = TinyLand("ab")
    let evaluation = evaluate(poor.plan("10"), in: poor.problem())
    for measure in ["coverage", "lift", "dissimilarity_areas", "dissimilarity_city"] {
      #expect(evaluation.value(measure) == nil, "\(measure)")
    }
    #expect(evaluation.value("people_changed") == nil)
    #expect(evaluation.value("variation_of_information") == nil)
    #expect(evaluate(poor.plan("00"), in: poor.problem()).value("population_min") == nil)
  }
}
