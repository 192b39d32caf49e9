import Delimitation
import Synchronization

/// A clock that runs by how often it is asked.
final class StepClock: Sendable {
  private let count = Atomic<Int>(0)
  private let limit: Int

  init(limit: Int) { self.limit = limit }

  /// How often it was asked.
  var asked: Int { count.load(ordering: .relaxed) }

  /// A control whose time is over after `limit` questions.
  var control: SearchControl {
    SearchControl(
      stopReason: {
        self.count.wrappingAdd(1, ordering: .relaxed).newValue > self.limit ? .time : nil
      },
      elapsedShare: { min(1, Double(self.asked) / Double(self.limit)) }, progress: { _, _ in })
  }
}
