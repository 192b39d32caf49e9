public import Land

/// Finds the smallest change that lets a plan keep every rule, and for each further thousand people who
/// change, up to `furtherThousands`, the plan of highest coverage found.
///
/// The given plan takes the place of the areas in force. Parts of the land that do not touch each
/// other's choices are counted in full where they are small and searched where not, from the given plan
/// with what it breaks mended in different ways; dynamic programming over parts puts the pieces
/// together. A Lagrangian relaxation without connectedness tells how many people must change in any
/// case. The result depends on the arguments alone, not on `threads`, unless `control` ends the run by
/// a clock or a signal. Where no valid plan was found, `propose` is asked for one, or why there is none.
public func improve(
  _ given: Plan, in problem: Problem, furtherThousands: Int, settings: SearchSettings,
  control: SearchControl
) async -> Improvement {
  let problem = problem.from(given)
  let givenIsValid = evaluate(given, in: problem).isValid
  let preparation = Preparation(problem: problem)
  var run = ImprovementRun(
    preparation: preparation, settings: settings, control: control,
    reach: Int64(furtherThousands) * 1000)
  var choice = ImprovementChoice(
    problem: problem, given: given, furtherThousands: furtherThousands)
  // Settings that contradict each other are named by `propose`.
  if Contradictions(preparation: preparation).all.isEmpty {
    await run.search()
    choice.add(run.wholePlans())
  }
  if givenIsValid { choice.add([given]) }
  guard choice.isEmpty else {
    return Improvement(
      curve: choice.curve(), leastChange: run.leastChange, givenIsValid: givenIsValid,
      explanations: [], isProvedImpossible: false, stopped: run.stopped, steps: run.steps)
  }
  let other = await propose(problem, settings: settings, control: control)
  choice.add(other.options.map(\.plan))
  return Improvement(
    curve: choice.curve(), leastChange: run.leastChange, givenIsValid: false,
    explanations: choice.isEmpty ? other.explanations : [],
    isProvedImpossible: other.isProvedImpossible, stopped: other.stopped,
    steps: run.steps + other.steps)
}

extension Problem {
  /// The same problem with a plan in place of the areas in force.
  func from(_ plan: Plan) -> Problem {
    Problem(
      territory: territory, deprivation: deprivation, identity: identity, district: district,
      rules: rules, statusQuo: plan)
  }
}
