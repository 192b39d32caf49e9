import Land
import TestSupport
import Testing

@testable import Delimitation

@Suite struct `Options against each other` {
  private static let criteria = [
    AgreedCriterion(measure: "coverage", isHigherBetter: true, step: 0.01, decides: true),
    AgreedCriterion(measure: "boundary_km", isHigherBetter: false, step: 1, decides: true),
    AgreedCriterion(measure: "split_units:A", isHigherBetter: false, step: 1, decides: true),
    AgreedCriterion(measure: "mixing_mean", isHigherBetter: true, step: 0.02, decides: false),
  ]

  /// A plan with these figures, in the order of the criteria; nil is not defined.
  private static func plan(_ values: Double?...) -> Evaluation { plan(values) }

  private static func plan(_ values: [Double?]) -> Evaluation {
    Evaluation(
      areas: [],
      measures: zip(criteria, values).map {
        MeasureValue(measure: $0.measure, value: $1, unit: "share")
      }, rules: [])
  }

  private static func comparison(_ one: Evaluation, _ other: Evaluation) -> PairwiseComparison {
    PairwiseComparison(one, with: other, by: criteria)
  }

  @Test func `a step is better or worse, less is about equal`() {
    let comparison = Self.comparison(Self.plan(0.81, 10, 3, 0.5), Self.plan(0.80, 9, 3, 0.51))
    #expect(comparison.differences.map(\.verdict) == [.better, .worse, .aboutEqual, .aboutEqual])
    #expect(comparison.criteria(.worse).map(\.measure) == ["boundary_km"])
    #expect(comparison.differences[0].value == 0.81 && comparison.differences[0].otherValue == 0.8)
    #expect(!comparison.isDominant)
  }

  @Test func `noise saves no plan from being dominated`() {
    // A hair shorter in borders, but a step behind in coverage.
    let one = Self.plan(0.85, 10.3, 3, 0.5)
    let other = Self.plan(0.80, 10, 3, 0.5)
    #expect(Self.comparison(one, other).isDominant)
    #expect(!Self.comparison(other, one).isDominant)
  }

  @Test func `what does not decide neither makes nor breaks dominance`() {
    let mixed = Self.plan(0.8, 10, 3, 0.9)
    let plain = Self.plan(0.8, 10, 3, 0.5)
    #expect(!Self.comparison(mixed, plain).isDominant)
    #expect(Self.comparison(Self.plan(0.9, 10, 3, 0.5), mixed).isDominant)
  }

  @Test func `a criterion that one plan has no value for is left out`() {
    let comparison = Self.comparison(Self.plan(nil, 10, 3, nil), Self.plan(0.8, 12, 3, 0.5))
    #expect(comparison.differences.map(\.criterion.measure) == ["boundary_km", "split_units:A"])
    #expect(comparison.isDominant)
  }

  @Test func `no plan dominates itself, and no two dominate each other`() {
    var random = SeededGenerator(seed: 5)
    let plans = (0..<60).map { _ in Self.random(&random) }
    var dominant = 0
    for one in plans {
      for other in plans {
        let isDominant = Self.comparison(one, other).isDominant
        if isDominant { dominant += 1 }
        #expect(!isDominant || !Self.comparison(other, one).isDominant)
        let standings = [one, other].map { Standing($0, by: Self.criteria) }
        #expect(standings[0].dominates(standings[1]) == isDominant)
        #expect(standings[0].dominates(standings[1], stepFactors: [1, 1, 1]) == isDominant)
      }
      #expect(!Self.comparison(one, one).isDominant)
    }
    #expect(dominant > 50 && dominant < plans.count * plans.count / 2)
  }

  @Test func `whoever is as good in everything as a plan dominates all that it dominates`() {
    var random = SeededGenerator(seed: 6)
    var cases = 0
    for seed in 0..<4000 {
      let first = Self.random(&random)
      let values = Self.criteria.map { first.value($0.measure) ?? 0 }
      let better = Self.plan(
        zip(Self.criteria, values).map { criterion, value in
          let gain = Double(random.below(100)) / 100 * criterion.step
          return criterion.isHigherBetter ? value + gain : value - gain
        })
      let third = Self.random(&random)
      guard Self.comparison(first, third).isDominant else { continue }
      cases += 1
      #expect(Self.comparison(better, third).isDominant, "case \(seed)")
    }
    #expect(cases > 100)
  }

  @Test func `wider steps may hide a difference, narrower ones may show one`() {
    let ahead = Standing(Self.plan(0.811, 10, 3, 0), by: Self.criteria)
    let behind = Standing(Self.plan(0.8, 10, 3, 0), by: Self.criteria)
    #expect(ahead.dominates(behind))
    #expect(!ahead.dominates(behind, stepFactors: [1.2, 1, 1]))
    let close = Standing(Self.plan(0.809, 10, 3, 0), by: Self.criteria)
    #expect(!close.dominates(behind) && close.dominates(behind, stepFactors: [0.8, 1, 1]))
  }

  @Test func `steps grow with the city and are round`() {
    func steps(_ people: Int64, _ squareKilometres: Double) -> [Double] {
      let steps = Materiality(population: people, surfaceSquareMetres: squareKilometres * 1e6)
      return [steps.people, steps.boundaryKilometres]
    }
    #expect(steps(1_044_562, 405) == [250, 1])
    #expect(steps(100_000, 100) == [25, 0.5])
    #expect(steps(40_000, 26) == [10, 0.25])
    #expect(steps(12_000, 1) == [2, 0.05])
    #expect(steps(900, 0) == [1, 0])
    #expect(steps(3_700_000, 891) == [500, 1])
  }

  @Test func `the criteria are those of the city: what it cannot measure is left out`() {
    let land = TinyLand("AABB", deprived: "xooo")
    let plain = land.problem()
    #expect(
      plain.agreedCriteria.map(\.measure) == [
        "coverage", "separated_people:Viertel", "split_units:Viertel", "boundary_km",
        "polsby_popper_mean", "deviation_mean", "mixing_mean",
      ])
    let rich = TinyLand("AABB").problem(
      split: .allow, statusQuo: Plan(areaOfBlock: [1, 1, 0, 0]))
    #expect(
      rich.agreedCriteria.map(\.measure) == [
        "boundary_km", "polsby_popper_mean", "deviation_mean", "people_changed",
      ])
  }

  private static func random(_ random: inout SeededGenerator) -> Evaluation {
    plan([
      0.7 + Double(random.below(40)) / 1000, 10 + Double(random.below(40)) / 10,
      Double(random.below(4)), Double(random.below(10)) / 100,
    ])
  }
}
