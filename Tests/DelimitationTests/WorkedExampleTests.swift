import Delimitation
import Land
import Testing

/// Eight units, two options, every figure to four decimals: the example of the measures' definitions.
@Suite struct `The worked example` {
  private let x = Plan(areaOfBlock: [1, 1, 1, 0, 2, 2, 2, 0])
  private let y = Plan(areaOfBlock: [1, 1, 0, 1, 2, 2, 2, 0])

  @Test func `inhabitants of the areas`() {
    #expect(evaluate(x, in: WorkedExample.problem).areas.map(\.population) == [7200, 6100])
    #expect(evaluate(y, in: WorkedExample.problem).areas.map(\.population) == [6300, 6100])
  }

  @Test func `deprived share of the areas`() {
    let areasX = evaluate(x, in: WorkedExample.problem).areas
    let areasY = evaluate(y, in: WorkedExample.problem).areas
    #expect(areasX.map { fourDecimals($0.deprivedShare) } == ["0.3333", "0.2459"])
    #expect(areasY.map { fourDecimals($0.deprivedShare) } == ["0.3810", "0.2459"])
  }

  @Test func `weighted mean index of the areas`() {
    let areasX = evaluate(x, in: WorkedExample.problem).areas
    let areasY = evaluate(y, in: WorkedExample.problem).areas
    #expect(areasX.map { fourDecimals($0.deprivationIndex) } == ["0.1339", "-0.2546"])
    #expect(areasY.map { fourDecimals($0.deprivationIndex) } == ["0.4819", "-0.2546"])
  }

  @Test func `mixing of the areas`() {
    #expect(figure("mixing_mean", x) == fourDecimals((0.888_888_9 + 0.741_736_1) / 2))
    #expect(figure("mixing_mean", y) == fourDecimals((0.943_310_7 + 0.741_736_1) / 2))
    #expect(fourDecimals(0.888_888_9) == "0.8889")
    #expect(fourDecimals(0.741_736_1) == "0.7417")
    #expect(fourDecimals(0.943_310_7) == "0.9433")
  }

  @Test(arguments: [
    ("dissimilarity_areas", "0.1047", "0.1566"), ("dissimilarity_city", "0.3333", "0.3972"),
    ("coverage", "1.0000", "1.0000"), ("targeting", "0.2932", "0.3145"),
    ("lift", "1.3534", "1.4516"), ("separated_people:n", "0.3667", "0.2500"),
    ("conditional_entropy:n", "0.9462", "0.6248"), ("effective_splits:n", "2.5991", "1.7991"),
  ])
  func `measures of the plan`(measure: String, ofX: String, ofY: String) {
    #expect(figure(measure, x) == ofX)
    #expect(figure(measure, y) == ofY)
  }

  @Test func `people who change from X to Y`() {
    let change = PlanComparison(from: x, to: y, population: WorkedExample.population)
    #expect(change.peopleChanged == 5100)
    #expect(change.newlyIn == 2100)
    #expect(change.newlyOut == 3000)
    #expect(change.movedBetweenAreas == 0)
    #expect(fourDecimals(change.shareChanged) == "0.2833")
    #expect(change.predecessors == [1, 2])
  }

  @Test func `variation of information between X and Y`() {
    let change = PlanComparison(from: x, to: y, population: WorkedExample.population)
    #expect(fourDecimals(change.variationOfInformation) == "1.2823")
    #expect(fourDecimals(change.jointEntropy) == "2.2146")
    #expect(fourDecimals(change.normalisedVariation) == "0.5790")
    let naturalUnits = change.variationOfInformation.map { $0 * 0.693_147_180_559_945_3 }
    #expect(fourDecimals(naturalUnits) == "0.8888")
  }

  @Test func `changes are measures when X is in force`() {
    let evaluation = evaluate(y, in: WorkedExample.problem(statusQuo: x))
    #expect(evaluation.value("people_changed") == 5100)
    #expect(fourDecimals(evaluation.value("people_changed_share")) == "0.2833")
    #expect(fourDecimals(evaluation.value("variation_of_information")) == "1.2823")
    #expect(fourDecimals(evaluation.value("variation_of_information_nat")) == "0.8888")
    #expect(fourDecimals(evaluation.value("joint_entropy")) == "2.2146")
    #expect(fourDecimals(evaluation.value("normalised_variation")) == "0.5790")
    #expect(fourDecimals(evaluation.value("matched_hamming")) == "0.2833")
    #expect(evaluation.value("people_newly_in") == 2100)
    #expect(evaluation.value("people_newly_out") == 3000)
    #expect(evaluate(y, in: WorkedExample.problem).value("people_changed") == nil)
  }

  private func figure(_ measure: String, _ plan: Plan) -> String {
    fourDecimals(evaluate(plan, in: WorkedExample.problem).value(measure))
  }
}
