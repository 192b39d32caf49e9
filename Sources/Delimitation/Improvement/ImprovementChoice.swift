internal import Land

/// The valid plans met, and the curve that is told of them.
struct ImprovementChoice {
  let problem: Problem
  let given: Plan
  let furtherThousands: Int
  private var plans: [ImprovedPlan] = []
  private var known: Set<Plan> = []

  init(problem: Problem, given: Plan, furtherThousands: Int) {
    self.problem = problem
    self.given = given
    self.furtherThousands = furtherThousands
  }

  /// Whether no valid plan was met.
  var isEmpty: Bool { plans.isEmpty }

  /// Records plans that the independent evaluator finds valid, without moves that serve nothing.
  mutating func add(_ found: [Plan]) {
    for plan in found where evaluate(plan, in: problem).isValid {
      let lean = Undoing(problem: problem, given: given).lean(plan).canonical
      guard known.insert(lean).inserted else { continue }
      plans.append(figures(of: lean))
    }
  }

  /// The plan of fewest people changed, of equals that of highest coverage; then for each further
  /// thousand the one of highest coverage, where that is more than before.
  func curve() -> [ImprovedPlan] {
    let order = plans.enumerated().sorted {
      ($0.element.peopleChanged, $1.element.deprivedInside, $0.offset)
        < ($1.element.peopleChanged, $0.element.deprivedInside, $1.offset)
    }.map(\.element)
    guard let first = order.first else { return [] }
    var curve = [first]
    var best = first
    var next = 1
    for further in 0...furtherThousands {
      let limit = first.peopleChanged + Int64(further) * 1000
      while next < order.count, order[next].peopleChanged <= limit {
        if order[next].deprivedInside > best.deprivedInside { best = order[next] }
        next += 1
      }
      if further > 0, best.deprivedInside > curve[curve.count - 1].deprivedInside {
        curve.append(
          ImprovedPlan(
            plan: best.plan, peopleChanged: best.peopleChanged,
            deprivedInside: best.deprivedInside, furtherThousands: further))
      }
    }
    return curve
  }

  private func figures(of plan: Plan) -> ImprovedPlan {
    let comparison = PlanComparison(
      from: given, to: plan, population: problem.territory.blocks.population)
    var deprived: Int64 = 0
    for (block, area) in plan.areaOfBlock.enumerated()
    where area > 0 && problem.deprivation.isDeprived[block] {
      deprived += Int64(problem.territory.blocks.population[block])
    }
    return ImprovedPlan(
      plan: plan, peopleChanged: comparison.peopleChanged, deprivedInside: deprived,
      furtherThousands: 0)
  }
}
