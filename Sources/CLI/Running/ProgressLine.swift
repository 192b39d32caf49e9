import Foundation
import Land
import Synchronization

/// One line on the terminal that is rewritten four times a second while a search runs; silent
/// where standard error is not a terminal.
final class ProgressLine: Sendable {
  private struct State {
    var steps: UInt64 = 0
    var bestCoverage: Double?
    var isEnded = false
  }

  private let state = Mutex(State())
  private let clock: SearchClock
  private let stepBudget: UInt64
  private let language: Language

  /// A line for a search with a clock and a step budget, 0 for none.
  init(clock: SearchClock, stepBudget: UInt64, language: Language) {
    self.clock = clock
    self.stepBudget = stepBudget
    self.language = language
  }

  /// Begins to show the line, if there is a terminal.
  func start() {
    guard StandardStream.error.isTerminal else { return }
    // A thread of its own: the tasks of a search may occupy every core.
    Thread.detachNewThread {
      while self.draw() { Thread.sleep(forTimeInterval: 0.25) }
    }
  }

  /// What the search told last.
  func heard(steps: UInt64, bestCoverage: Double?) {
    state.withLock { state in
      state.steps = max(state.steps, steps)
      state.bestCoverage = bestCoverage ?? state.bestCoverage
    }
  }

  /// Takes the line away.
  func end() {
    state.withLock { state in
      state.isEnded = true
      if StandardStream.error.isTerminal { StandardStream.error.tell("\r\u{1B}[K") }
    }
  }

  /// Writes the line anew; false when it has ended.
  private func draw() -> Bool {
    state.withLock { state in
      guard !state.isEnded else { return false }
      let text = Messages.progress(
        steps: state.steps, of: stepBudget, bestCoverage: state.bestCoverage,
        remainingSeconds: clock.remainingSeconds, isStopping: Interruption.shared.isRequested)
      StandardStream.error.tell("\r" + text[language] + "\u{1B}[K")
      return true
    }
  }
}
