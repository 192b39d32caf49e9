public import Delimitation
public import Land

/// What `run.json` says besides the options.
public struct RunFacts: Sendable {
  /// The project file's name.
  public let project: String
  /// Step budget used.
  public let steps: UInt64
  /// Worker tasks.
  public let threads: Int
  /// Why the search ended; nil where nothing was searched.
  public let stopped: StopReason?
  /// Named wall times in seconds.
  public let times: [(name: String, seconds: Double)]
  /// Why there are fewer options than wished.
  public let explanations: [Phrase]
  /// How far what is said depends on choices, for the compared plans, the status quo first; nil where
  /// it was not looked at.
  public var sensitivity: Sensitivity?
  /// What the good plans that the search met have in common.
  public var consensus: Consensus?
  /// Neutral plans against which the options are held; nil where none were named.
  public var heldAgainst: HeldAgainst?
  /// The files of a plan that was given to be improved, by their way from the project's folder.
  public var planFiles: [(file: String, sha256: String)] = []

  /// Facts.
  public init(
    project: String, steps: UInt64, threads: Int, stopped: StopReason?,
    times: [(name: String, seconds: Double)], explanations: [Phrase]
  ) {
    self.project = project
    self.steps = steps
    self.threads = threads
    self.stopped = stopped
    self.times = times
    self.explanations = explanations
  }

  /// The share of draws in which the compared plan at a position, the status quo first, stays undominated;
  /// nil where that was not looked at.
  func robustness(_ position: Int) -> Double? {
    guard let shares = sensitivity?.undominated, shares.indices.contains(position) else {
      return nil
    }
    return shares[position]
  }
}
