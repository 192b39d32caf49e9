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
  /// Why the search ended.
  public let stopped: StopReason
  /// Named wall times in seconds.
  public let times: [(name: String, seconds: Double)]
  /// Why there are fewer options than wished.
  public let explanations: [Phrase]

  /// Facts.
  public init(
    project: String, steps: UInt64, threads: Int, stopped: StopReason,
    times: [(name: String, seconds: Double)], explanations: [Phrase]
  ) {
    self.project = project
    self.steps = steps
    self.threads = threads
    self.stopped = stopped
    self.times = times
    self.explanations = explanations
  }
}
