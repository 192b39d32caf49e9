/// How far what is said of plans depends on choices that could as well have been made a little
/// differently (M38). Plans stand in the order in which they were given.
///
/// It varies the deprivation threshold, the weights of the index's indicators and the steps from which
/// differences count; it sees neither faults of the data nor other indicators.
public struct Sensitivity: Hashable, Sendable {
  /// Two plans of which the one that reaches more depends on the draw.
  public struct Reversal: Hashable, Sendable {
    /// The position of the plan that reaches more as things are.
    public let first: Int
    /// The position of the other plan.
    public let second: Int
    /// The share of draws in which the other one reaches more by a step or more, above 0.
    public let share: Double
  }

  /// What one threshold gives, all else as it is.
  public struct AtThreshold: Hashable, Sendable {
    /// The threshold's factor.
    public let factor: Double
    /// The threshold itself: an index, or a share.
    public let threshold: Double
    /// Inhabitants of deprived blocks in the city.
    public let deprivedPopulation: Int64
    /// Of these, those inside, plan by plan.
    public let deprivedInside: [Int64]
    /// Mean mixing (M24), plan by plan; nil where no area has scored inhabitants.
    public let mixing: [Double?]
    /// The areas, counted from 1, whose deprived share breaks the rule, plan by plan.
    public let brokenAreas: [[Int]]

    /// Coverage of a plan; nil where nobody is deprived.
    public func coverage(_ plan: Int) -> Double? {
      deprivedPopulation > 0 ? Double(deprivedInside[plan]) / Double(deprivedPopulation) : nil
    }
  }

  /// How many draws were made.
  public let draws: Int
  /// The share of draws in which no other plan dominates (M37), plan by plan, 0 to 1.
  public let undominated: [Double]
  /// The share of draws in which the rule on the deprived share holds, plan by plan, 0 to 1.
  public let ruleKept: [Double]
  /// The pairs of plans whose order by people reached turns round in some draw.
  public let reversals: [Reversal]
  /// What was moved; nil where blocks are called deprived by a given column, which stays as it is.
  public let threshold: DeprivationVariation.Threshold?
  /// How many indicators' weights were varied.
  public let indicatorCount: Int
  /// From the lowest factor to the highest; empty where the threshold is not varied.
  public let thresholds: [AtThreshold]
  /// The pairs of plans whose order by mixing turns round, by a step or more, at some threshold.
  public let mixingReversals: [Pair]
  /// The pairs of plans whose order by people reached turns round, by a step or more, at some threshold.
  public let coverageReversals: [Pair]

  /// Two plans: the first leads as things are, the second at the thresholds named.
  public struct Pair: Hashable, Sendable {
    /// The position of the plan that leads as things are.
    public let first: Int
    /// The position of the plan that leads elsewhere.
    public let second: Int
    /// Positions in `thresholds`, ascending.
    public let at: [Int]
  }
}
