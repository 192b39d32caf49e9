/// How many steps a search may take.
struct Budget: Sendable {
  let total: Int

  /// The step budget of the settings; without one, as many steps as the time limit allows at the speed
  /// of short first rounds.
  init(calibrating run: inout SearchRun) async {
    guard run.settings.steps == 0 else {
      total = Int(clamping: run.settings.steps)
      return
    }
    var steps = 1000
    var spent = 0.0
    while true {
      let before = run.control.elapsedShare()
      let stepsBefore = run.steps
      await run.explore(Profile.coverage.goal(coverage: 1), rounds: 0..<1, stepsEach: steps)
      spent = run.control.elapsedShare() - before
      let taken = Double(run.steps - stepsBefore)
      // A round that took a fiftieth of the time tells the speed well enough.
      if spent > 0.02 || taken == 0 || run.control.stopReason() != nil {
        let left = max(0, 0.85 - run.control.elapsedShare())
        total = Int(taken * left / max(spent, 1e-9))
        return
      }
      steps *= 4
    }
  }
}
