internal import Land

/// A set of rules that no plan keeps together, as small as could be found.
struct Conflict {
  /// The rules, in the order of `Problem.switches`.
  var rules: [RuleSwitch]
  /// Whether it is proved that no plan keeps them all; else none was found.
  var isProved: Bool
  /// A plan of the whole problem without that one rule, for each rule whose loss alone makes one possible.
  var plans: [RuleSwitch: Plan] = [:]

  /// Rules that were kept because it could not be settled whether the others alone have a plan.
  var unsettled: [RuleSwitch] = []

  /// The rules whose loss alone makes a plan possible.
  var decisive: [RuleSwitch] { rules.filter { plans[$0] != nil } }

  /// Looks for a conflict in a problem that, without the `removed` rules, has no plan as far as is known.
  ///
  /// Each rule is left out of the whole problem first: one without which there is a plan stands in every
  /// conflict. The others are then dropped one by one for good where the rest still has no plan
  /// (deletion filter; Chinneck and Dravnieks 1991). Once the rest is proved to have none, a rule is
  /// dropped only if the rest without it is proved to have none either.
  static func find(
    _ problem: Problem, without removed: Set<RuleSwitch> = [], isProved: Bool,
    oracle: inout Oracle
  ) async -> Conflict {
    let all = problem.switches.filter { !removed.contains($0) }
    var conflict = Conflict(rules: all, isProved: isProved)
    var alone: [RuleSwitch: (answer: Oracle.Answer, wasCut: Bool)] = [:]
    for rule in all.reversed() {
      let answer = await oracle.ask(problem.without(removed.union([rule])))
      alone[rule] = (answer, oracle.wasCut)
      conflict.plans[rule] = answer.plan
    }
    let decisive = Set(conflict.decisive)
    if decisive.count < all.count, !decisive.isEmpty,
      await oracle.ask(problem.keeping(only: decisive)).isImpossible
    {
      conflict.rules = conflict.decisive
      conflict.isProved = true
      return conflict
    }
    for rule in all where !decisive.contains(rule) {
      let rest = Set(conflict.rules).subtracting([rule])
      let isFirst = conflict.rules.count == all.count
      if isFirst, let known = alone[rule] {
        conflict.drop(rule, after: known.answer, wasCut: known.wasCut)
      } else {
        let answer = await oracle.ask(problem.keeping(only: rest))
        conflict.drop(rule, after: answer, wasCut: oracle.wasCut)
      }
    }
    return conflict
  }

  private mutating func drop(_ rule: RuleSwitch, after answer: Oracle.Answer, wasCut: Bool) {
    switch answer {
    case .plan: return
    case .impossible: isProved = true
    case .unknown:
      // Where the time was short little was tried; that is no reason to drop a rule.
      if wasCut || isProved {
        unsettled.append(rule)
        return
      }
    }
    rules.removeAll { $0 == rule }
  }
}
