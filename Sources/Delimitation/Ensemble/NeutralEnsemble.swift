/// The measures of neutral plans, chain by chain, against which a plan can be held.
public struct NeutralEnsemble: Sendable {
  /// A measure that is defined for every plan.
  public struct Column: Sendable {
    /// Its id, with the layer where it has one.
    public let measure: String
    /// Its unit.
    public let unit: String
    /// Whether the chains agree on it.
    public let diagnosis: Diagnosis
    /// The values of all plans, ascending.
    let sorted: [Double]

    /// A measure from the values of each chain, in the order in which its plans were met.
    public init(measure: String, unit: String, chains: [[Double]]) {
      self.measure = measure
      self.unit = unit
      diagnosis = Diagnosis(chains: chains)
      sorted = chains.flatMap { $0 }.sorted()
    }

    /// The value below which so large a share of the plans lies, 0 to 1; there must be a plan.
    public func quantile(_ share: Double) -> Double {
      sorted[Int(share * Double(sorted.count - 1))]
    }
  }

  /// How many plans.
  public let plans: Int
  /// How many chains.
  public let chains: Int
  /// The measures.
  public let columns: [Column]

  /// An ensemble of at least one plan.
  public init(plans: Int, chains: Int, columns: [Column]) {
    precondition(plans > 0 && columns.allSatisfy { $0.sorted.count == plans })
    self.plans = plans
    self.chains = chains
    self.columns = columns
  }

  /// The column of a measure, with its layer; nil where not every plan has one.
  public func column(_ measure: String) -> Column? {
    columns.first { $0.measure == measure }
  }

  /// How a plan's value stands among those of the neutral plans; nil for a measure that has no better
  /// and worse, or that is not there. Values within a billionth of each other are equal.
  public func standing(of value: Double, in measure: String) -> EnsembleStanding? {
    guard let column = column(measure), let better = Measures.measure(measure)?.better,
      better != .none
    else { return nil }
    let slack = 1e-9 * max(1, abs(value))
    let below = column.sorted.count { $0 < value - slack }
    let above = column.sorted.count { $0 > value + slack }
    return EnsembleStanding(
      worse: better == .higher ? below : above, equal: plans - below - above,
      better: better == .higher ? above : below, isSettled: column.diagnosis.isSettled)
  }
}

/// How one measure of a plan stands among those of neutral plans.
public struct EnsembleStanding: Hashable, Sendable {
  /// How many neutral plans are worse than the plan.
  public let worse: Int
  /// How many are as good.
  public let equal: Int
  /// How many are better.
  public let better: Int
  /// Whether the chains agree well enough for a share to be told.
  public let isSettled: Bool

  /// The share of neutral plans that the plan is better than, 0 to 1; equal ones count half. nil where
  /// the chains do not agree.
  public var share: Double? {
    guard isSettled else { return nil }
    return (Double(worse) + Double(equal) / 2) / Double(worse + equal + better)
  }
}
