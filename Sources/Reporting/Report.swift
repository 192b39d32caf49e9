public import Delimitation
public import Geometry
public import Land

/// One plan with every figure and shape that documents need, computed once; exporters only write it.
public struct Report: Sendable {
  /// The problem it answers.
  public let problem: Problem
  /// The plan.
  public let plan: LabelledPlan
  /// All figures.
  public let evaluation: Evaluation
  /// Blocks' shapes.
  public let map: BlockMap
  /// One dissolved shape per area.
  public let areaShapes: [MultiPolygon]
  /// Where figures come from.
  public let provenance: Provenance
  /// The city's sums.
  let city: CityTotals

  /// Puts the areas in the order of their ids, evaluates the plan and dissolves its areas.
  public init(plan given: LabelledPlan, problem: Problem, map: BlockMap, provenance: Provenance) {
    let plan = given.inOrderOfIDs
    self.init(
      plan: plan, problem: problem, map: map, provenance: provenance,
      evaluation: evaluateThoroughly(plan, in: problem, outlines: map.outlines),
      areaShapes: map.dissolved(
        group: plan.plan.areaOfBlock, groupCount: plan.plan.areaCount))
  }

  /// A report of finished parts: one figure row and one shape per area.
  init(
    plan: LabelledPlan, problem: Problem, map: BlockMap, provenance: Provenance,
    evaluation: Evaluation, areaShapes: [MultiPolygon]
  ) {
    precondition(evaluation.areas.count == plan.plan.areaCount, "figures of another plan")
    precondition(areaShapes.count == plan.plan.areaCount, "shapes of another plan")
    precondition(map.ids == problem.territory.blocks.ids, "shapes of other blocks")
    self.problem = problem
    self.plan = plan
    self.evaluation = evaluation
    self.map = map
    self.areaShapes = areaShapes
    self.provenance = provenance
    city = CityTotals(blocks: problem.territory.blocks, deprivation: problem.deprivation)
  }

  /// Names of the identity layers, in the project's order.
  var layerNames: [String] { problem.identity.map(\.grouping.name) }

  /// Inhabitants of all areas together.
  var populationInside: Int64 { evaluation.areas.reduce(0) { $0 + $1.population } }

  /// How many areas lie outside the band of inhabitants.
  var areasOutsideBand: Int { evaluation.areas.count { !$0.populationIsInRange } }
}
