internal import Land

/// A condition that a plan must fulfil, judged from a tally.
public struct Rule: Sendable {
  /// The id of product.md, without a layer.
  public let id: String
  /// One verdict, one per identity layer, or none where the problem does not have the rule.
  public let verdicts: @Sendable (PlanTally) -> [RuleVerdict]

  /// A rule. `breaches` gives nil where the problem does not have it, else one sentence per breach.
  init(_ id: String, breaches: @escaping @Sendable (PlanTally) -> [Phrase]?) {
    self.id = id
    verdicts = { tally in
      breaches(tally).map { [RuleVerdict(rule: id, breaches: $0)] } ?? []
    }
  }

  /// A rule with a verdict for each identity layer for which `breaches` is not nil.
  init(
    _ id: String,
    perLayer breaches: @escaping @Sendable (IdentityLayer, UnitTally, PlanTally) -> [Phrase]?
  ) {
    self.id = id
    verdicts = { tally in
      zip(tally.problem.identity, tally.layers).compactMap { layer, units in
        breaches(layer, units, tally).map {
          RuleVerdict(rule: "\(id):\(layer.grouping.name)", breaches: $0)
        }
      }
    }
  }
}

extension RuleVerdict {
  /// A verdict from its breaches, of which the first ten are told and the others counted.
  fileprivate init(rule: String, breaches: [Phrase]) {
    let told = Array(breaches.prefix(10))
    let rest = breaches.count - told.count
    self.init(
      rule: rule, isKept: breaches.isEmpty,
      reason: Words.sentences(rest > 0 ? told + [Words.more(rest)] : told))
  }
}
