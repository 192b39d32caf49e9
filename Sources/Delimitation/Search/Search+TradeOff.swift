internal import Land

extension Proposal {
  /// Searches the parts for plans of a profile near its coverage floor.
  ///
  /// A floor under the whole plan's coverage is a matter of one price: with coverage weighted by it,
  /// each part can be searched by itself, and the best plans of the parts together just reach the floor
  /// (Lagrangian relaxation). The price is found by halving its steps, one round of search at each price
  /// tried. So nearly all work is spent where it counts. It ends after `steps`; a run by the clock, of
  /// which `steps` are only an estimate, when the share of its time is spent.
  mutating func approach(_ profile: Profile, steps: Double, untilShare: Double?) async {
    guard run.taskCount > 0 else { return }
    let floor = coverageFloor(profile) * Double(preparation.problem.deprivedPopulation)
    let wanted = Int64(floor.rounded(.up)) - preparation.frozenDeprived
    var price = 2.0
    var factor = 4.0
    var spent = 0.0
    var round = 0
    while run.control.stopReason() == nil,
      untilShare.map({ run.control.elapsedShare() < $0 }) ?? (spent < steps)
    {
      let goal = profile.tradeOff(coverage: price)
      let focus = await run.focus(goal)
      let tasks = max(1, run.taskCount(focus?.counts))
      let left = untilShare == nil ? steps - spent : steps
      let each = min(max(20_000, Int(steps) / (10 * tasks)), max(200, Int(left) / tasks))
      let current = run
      // Too short a run from a fresh start beats nothing.
      let isFresh = round % 2 == 0 && each * 4 >= run.longRun
      await run.explore(
        goal, rounds: round..<(round + 1), stepsEach: each, focus: focus?.counts,
        start: { current.start(profile, goal, isFresh: isFresh, part: $1, areaCount: $2) })
      spent += Double(each * tasks)
      round += 1
      if round % 4 == 0 { await run.pack(goal, focus: focus?.counts) }
      guard let reached = await run.focus(goal)?.deprivedInside else { continue }
      price = reached < wanted ? price * factor : price / factor
      price = min(max(price, 1.0 / 64), 256)
      factor = max(factor.squareRoot(), 1.1)
    }
  }
}

extension SearchRun {
  /// Where a run starts: at the best plan found before; if it shall be fresh, for the status-quo profile
  /// at the areas in force, where the part has as many of them, else anew.
  func start(_ profile: Profile, _ goal: Goal, isFresh: Bool, part: Int, areaCount: Int) -> [Int32]?
  {
    if !isFresh { return bestPlan(goal, part: part, areaCount: areaCount) }
    guard profile == .statusQuo else { return nil }
    return preparation.statusQuoStart(part: part, count: areaCount)
  }
}
