public import Land

/// A valid plan made from a given one, and what that takes.
public struct ImprovedPlan: Hashable, Sendable {
  /// The plan, canonical.
  public let plan: Plan
  /// People for whom something changes against the given plan (M33).
  public let peopleChanged: Int64
  /// Deprived inhabitants inside.
  public let deprivedInside: Int64
  /// How many further thousands of people, beyond those of the smallest change, the plan may take: it
  /// has the best coverage found within that limit. 0 for the smallest change itself.
  public let furtherThousands: Int

  /// A plan.
  public init(plan: Plan, peopleChanged: Int64, deprivedInside: Int64, furtherThousands: Int) {
    self.plan = plan
    self.peopleChanged = peopleChanged
    self.deprivedInside = deprivedInside
    self.furtherThousands = furtherThousands
  }
}

/// What the improvement of a plan found.
public struct Improvement: Hashable, Sendable {
  /// The smallest change that makes the plan valid, then the best coverage found for each further
  /// thousand people who change, where that is more than before; empty where no valid plan was found.
  public let curve: [ImprovedPlan]
  /// With fewer people changed there is no valid plan.
  public let leastChange: Int64
  /// Whether the given plan keeps every rule.
  public let givenIsValid: Bool
  /// Why there is no valid plan: sentences with names and numbers.
  public let explanations: [Phrase]
  /// Whether it is proved that no valid plan exists; only meaningful where `curve` is empty.
  public let isProvedImpossible: Bool
  /// Why the search ended.
  public let stopped: StopReason
  /// Steps taken in all.
  public let steps: UInt64

  /// A result.
  public init(
    curve: [ImprovedPlan], leastChange: Int64, givenIsValid: Bool, explanations: [Phrase],
    isProvedImpossible: Bool, stopped: StopReason, steps: UInt64
  ) {
    self.curve = curve
    self.leastChange = leastChange
    self.givenIsValid = givenIsValid
    self.explanations = explanations
    self.isProvedImpossible = isProvedImpossible
    self.stopped = stopped
    self.steps = steps
  }

  /// Whether no valid plan changes fewer people than the first of the curve.
  public var isProved: Bool { curve.first.map { $0.peopleChanged <= leastChange } ?? false }
}
