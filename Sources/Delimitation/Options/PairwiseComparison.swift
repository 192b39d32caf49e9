/// What one plan has over another, criterion by criterion (M37).
///
/// A difference of at least one step is better or worse; anything less is about equal. It sees no
/// weights and gives no total: what weighs more is for people to say.
public struct PairwiseComparison: Hashable, Sendable {
  /// How the first plan stands to the second in a criterion.
  public enum Verdict: String, CaseIterable, Hashable, Sendable {
    /// By a step or more.
    case better
    /// By a step or more.
    case worse
    /// By less than a step.
    case aboutEqual
  }

  /// Both values of a criterion and what follows.
  public struct Difference: Hashable, Sendable {
    /// The criterion.
    public let criterion: AgreedCriterion
    /// The first plan's value.
    public let value: Double
    /// The second plan's value.
    public let otherValue: Double
    /// How the first stands to the second.
    public let verdict: Verdict
  }

  /// The criteria that both plans have a value for, in the order given.
  public let differences: [Difference]

  /// Compares two plans by their figures.
  public init(_ one: Evaluation, with other: Evaluation, by criteria: [AgreedCriterion]) {
    differences = criteria.compactMap { criterion in
      guard let value = one.value(criterion.measure),
        let otherValue = other.value(criterion.measure)
      else { return nil }
      return Difference(
        criterion: criterion, value: value, otherValue: otherValue,
        verdict: Verdict(gain: criterion.gain(value, over: otherValue)))
    }
  }

  /// The criteria with a verdict.
  public func criteria(_ verdict: Verdict) -> [AgreedCriterion] {
    differences.filter { $0.verdict == verdict }.map(\.criterion)
  }

  /// Whether the first plan dominates the second: in no criterion that decides worse, and better in one.
  public var isDominant: Bool {
    let deciding = differences.filter(\.criterion.decides)
    return deciding.contains { $0.verdict == .better }
      && !deciding.contains { $0.verdict == .worse }
  }
}

extension PairwiseComparison.Verdict {
  /// The verdict on a gain in steps. Sums of lengths and shares are rounded, so that a difference of
  /// exactly one step may come out a hair below; it counts as one.
  init(gain: Double) {
    let limit = 1 - 1e-9
    self = gain >= limit ? .better : gain <= -limit ? .worse : .aboutEqual
  }
}
