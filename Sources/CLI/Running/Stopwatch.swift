/// Named wall times of the stages of a run, for run.json.
struct Stopwatch {
  private(set) var times: [(name: String, seconds: Double)] = []
  private var last = ContinuousClock.now

  /// A stopwatch that starts now.
  init() {}

  /// Ends a stage that began with the end of the one before.
  mutating func lap(_ name: String) {
    let now = ContinuousClock.now
    times.append((name, (now - last) / .seconds(1)))
    last = now
  }
}
