import Delimitation
import Land
import Project
import Solver

extension SearchControl {
  /// Runs a search that a clock, a signal and a line on the terminal watch.
  static func watched<Result>(
    settings: ProposeSettings, language: Language,
    _ search: (SearchControl) async -> Result
  ) async -> Result {
    let clock = SearchClock(limitSeconds: settings.timeLimitSeconds)
    let line = ProgressLine(clock: clock, stepBudget: settings.steps, language: language)
    let interruption = Interruption.shared
    interruption.enter(.searching)
    line.start()
    defer { line.end() }
    var control = SearchControl(
      stopReason: { clock.stopReason(interrupted: interruption.isRequested) },
      elapsedShare: { clock.elapsedShare },
      progress: { steps, coverage in line.heard(steps: steps, bestCoverage: coverage) })
    // A run that ends by steps lets the solver take what it takes.
    control.solver = BranchAndCut { settings.steps > 0 ? nil : clock.solverSeconds }
    return await search(control)
  }
}
