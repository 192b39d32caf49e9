public import Land

/// What an option puts first.
public enum Profile: String, CaseIterable, Hashable, Sendable {
  /// Reach as many deprived inhabitants as possible.
  case coverage
  /// Keep neighbourhoods whole.
  case identity
  /// Mix deprived and other quarters in each area.
  case mix
  /// Change as little as possible against the areas in force.
  case statusQuo = "status-quo"
  /// Round, short-bordered areas.
  case compact
}

/// A plan laid before the steering body, and how good it is for its profile.
public struct PlanOption: Hashable, Sendable {
  /// What it puts first.
  public let profile: Profile
  /// The plan, canonical.
  public let plan: Plan
  /// The measure that its profile puts first.
  public let objective: String
  /// The option's value of the objective.
  public let value: Double
  /// The best value of the objective that any valid plan of the run had.
  public let best: Double
  /// A value that no valid plan can pass.
  public let bound: Double
  /// Whether `best` is proved to be the optimum.
  public let isProved: Bool

  /// An option.
  public init(
    profile: Profile, plan: Plan, objective: String, value: Double, best: Double, bound: Double,
    isProved: Bool
  ) {
    self.profile = profile
    self.plan = plan
    self.objective = objective
    self.value = value
    self.best = best
    self.bound = bound
    self.isProved = isProved
  }

  /// Whether the bound is only the end of the measure's scale: nothing is lower than none, no share
  /// or ratio is higher than one.
  public var boundIsIdeal: Bool { bound < best ? bound == 0 : bound == 1 }
}

/// Why a search ended.
public enum StopReason: String, Hashable, Sendable {
  /// The step budget was spent.
  case steps
  /// The time limit was reached.
  case time
  /// Everything worth finding was proved.
  case proof
  /// Someone interrupted it.
  case interrupt
}

/// What a search found.
public struct Outcome: Hashable, Sendable {
  /// The options in the order of `Profile.allCases`; empty when there is no plan.
  public let options: [PlanOption]
  /// Why fewer options than wished, or none: sentences with names and numbers.
  public let explanations: [Phrase]
  /// Whether it is proved that no plan exists; only meaningful when `options` is empty.
  public let isProvedImpossible: Bool
  /// Why the search ended.
  public let stopped: StopReason
  /// Steps taken in all.
  public let steps: UInt64
  /// What the good plans that were met have in common; nil when there is no plan.
  public var consensus: Consensus?

  /// An outcome.
  public init(
    options: [PlanOption], explanations: [Phrase], isProvedImpossible: Bool, stopped: StopReason,
    steps: UInt64
  ) {
    self.options = options
    self.explanations = explanations
    self.isProvedImpossible = isProvedImpossible
    self.stopped = stopped
    self.steps = steps
  }
}

/// How long and with what a search runs.
public struct SearchSettings: Hashable, Sendable {
  /// How many options are wished, 1 to 5.
  public let options: Int
  /// The seed of every random stream.
  public let seed: UInt64
  /// The step budget; 0 = none.
  public let steps: UInt64
  /// Worker tasks, at least 1; never changes the result.
  public let threads: Int

  /// Settings.
  public init(options: Int, seed: UInt64, steps: UInt64, threads: Int) {
    self.options = options
    self.seed = seed
    self.steps = steps
    self.threads = threads
  }
}

/// What the outside tells a search and hears from it. The engine has no clock of its own.
public struct SearchControl: Sendable {
  /// Asked once per batch of steps from any task: a reason to stop now, or nil.
  public let stopReason: @Sendable () -> StopReason?
  /// The share of the time or step budget that is spent, 0 to 1; asked for schedules in timed runs.
  public let elapsedShare: @Sendable () -> Double
  /// Told now and then: steps so far and the best coverage so far.
  public let progress: @Sendable (_ steps: UInt64, _ bestCoverage: Double?) -> Void
  /// Puts areas of different plans together; nil leaves that out.
  public var solver: (any IntegerSolver)?

  /// A control without a solver.
  public init(
    stopReason: @escaping @Sendable () -> StopReason?,
    elapsedShare: @escaping @Sendable () -> Double,
    progress: @escaping @Sendable (_ steps: UInt64, _ bestCoverage: Double?) -> Void
  ) {
    self.stopReason = stopReason
    self.elapsedShare = elapsedShare
    self.progress = progress
  }
}

extension SearchControl {
  /// Says when the search must stop, or a share of the time of a run by the clock is spent from now on;
  /// runs by steps never look at the clock.
  func isSpent(share: Double, of settings: SearchSettings) -> @Sendable () -> Bool {
    let end = elapsedShare() + share
    return { [self] in
      stopReason() != nil || (settings.steps == 0 && elapsedShare() > end)
    }
  }
}
