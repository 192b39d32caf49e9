/// A plan's values in the criteria that decide, each in its steps and so turned that more is better;
/// for comparing many plans with many.
struct Standing: Hashable, Sendable {
  /// One value per criterion; nil where the plan has none.
  var values: [Double?]

  /// The values of a plan.
  init(_ evaluation: Evaluation, by criteria: [AgreedCriterion]) {
    values = criteria.filter(\.decides).map { criterion in
      evaluation.value(criterion.measure).map { criterion.gain($0, over: 0) }
    }
  }

  /// Whether this dominates another: in nothing worse by a step, and better by a step in something (M37).
  ///
  /// No plan dominates itself, and no two dominate each other. As small differences do not count, the
  /// relation is transitive only where one of two steps is by bare figures: a plan at least as good in
  /// everything as one that dominates a third dominates that, too. `stepFactors`, one per criterion,
  /// stretch the steps; nil leaves them.
  func dominates(_ other: Standing, stepFactors: [Double]? = nil) -> Bool {
    var isBetter = false
    for position in values.indices {
      guard let one = values[position], let second = other.values[position] else { continue }
      switch PairwiseComparison.Verdict(gain: (one - second) / (stepFactors?[position] ?? 1)) {
      case .worse: return false
      case .better: isBetter = true
      case .aboutEqual: continue
      }
    }
    return isBetter
  }
}
