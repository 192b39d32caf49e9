import Delimitation

/// The wall clock of a search; the engine has none. Without a time limit it is never looked at.
struct SearchClock: Sendable {
  private let start = ContinuousClock.now
  /// The time limit of the whole search, nil for none.
  let limit: Duration?

  /// A clock that starts now. 0 seconds = no limit.
  init(limitSeconds: Double) {
    limit = limitSeconds > 0 ? .seconds(limitSeconds) : nil
  }

  /// Why the search must stop now, if it must: interruption first, then the time limit.
  func stopReason(interrupted: Bool) -> StopReason? {
    if interrupted { return .interrupt }
    guard let limit else { return nil }
    return ContinuousClock.now - start >= limit ? .time : nil
  }

  /// The share of the time limit that is spent, 0 to 1; 0 without one.
  var elapsedShare: Double {
    guard let limit else { return 0 }
    return min(1, (ContinuousClock.now - start) / limit)
  }

  /// How long the solver of integer programs may take at once: a fifth of what is left; nil without a
  /// limit.
  var solverSeconds: Double? { remainingSeconds.map { $0 / 5 } }

  /// Seconds until the time limit; nil without one.
  var remainingSeconds: Double? {
    limit.map { max(0, ($0 - (ContinuousClock.now - start)) / .seconds(1)) }
  }
}
