internal import Land

/// Answers whether a problem has a plan: by proof where that is possible, else by a short search.
struct Oracle {
  /// What is known of a problem.
  enum Answer {
    /// It has this plan, which the independent evaluator finds valid.
    case plan(Plan)
    /// It is proved to have none.
    case impossible
    /// None was found in so many steps.
    case unknown

    /// The plan, if there is one.
    var plan: Plan? {
      if case .plan(let plan) = self { return plan }
      return nil
    }

    /// Whether it is proved that there is none.
    var isImpossible: Bool {
      if case .impossible = self { return true }
      return false
    }
  }

  let settings: SearchSettings
  let control: SearchControl
  /// The band of the problem that was put: where to search once its limits are given up.
  let band: ClosedRange<Int64>
  /// Steps spent on all questions so far.
  private(set) var steps: UInt64 = 0

  /// Whether the time ended the last question before its steps were spent; then that no plan was found
  /// says nothing.
  private(set) var wasCut = false

  /// How many ways to lay areas into a small part are counted at most.
  private static let planBudget = 20_000

  /// Whether there is no time for another question.
  var isOver: Bool { control.stopReason() != nil }

  init(settings: SearchSettings, control: SearchControl, band: ClosedRange<Int64>) {
    self.settings = settings
    self.control = control
    self.band = band
  }

  /// What is known of a problem after at most a few hundred thousand steps, or a fifth of the time
  /// that is left.
  mutating func ask(_ problem: Problem) async -> Answer {
    wasCut = isOver
    if wasCut { return .unknown }
    let preparation = Preparation(problem: problem)
    guard Contradictions(preparation: preparation).isEmpty else { return .impossible }
    var run = SearchRun(preparation: preparation, settings: settings, control: slice())
    // Where plans abound a short search finds one, and counting would take longest.
    if let plan = await explore(&run, round: 0) { return .plan(plan) }
    await run.enumerate(planBudget: Oracle.planBudget)
    if let plan = await plan(of: run) { return .plan(plan) }
    if Counted(run: run).ruleOut { return .impossible }
    for narrower in narrowed(problem) {
      if let plan = await search(narrower, for: problem) { return .plan(plan) }
    }
    return await explore(&run).map { .plan($0) } ?? .unknown
  }

  /// The rest of the time cut into slices, so that one question does not take it all.
  private func slice() -> SearchControl {
    let outer = control
    let now = outer.elapsedShare()
    let end = now + (1 - now) / 5
    return SearchControl(
      stopReason: {
        outer.stopReason() ?? (outer.elapsedShare() > end ? .time : nil)
      }, elapsedShare: { 0 }, progress: { _, _ in })
  }

  /// Problems with a narrower band, where a limit is far off: areas of about the wished size are sooner
  /// found. Their plans are plans of the problem, too.
  private func narrowed(_ problem: Problem) -> [Problem] {
    let wide = problem.rules.population
    guard problem.rules.populationIsRequired, wide != band else { return [] }
    let lower = max(wide.lowerBound, min(band.lowerBound / 2, wide.upperBound))
    let upper = min(wide.upperBound, max(lower, band.upperBound * 2))
    guard lower...upper != wide else { return [] }
    return [problem.with(rules: problem.rules.with(population: lower...upper))]
  }

  private mutating func search(_ narrower: Problem, for problem: Problem) async -> Plan? {
    let preparation = Preparation(problem: narrower)
    guard Contradictions(preparation: preparation).isEmpty else { return nil }
    var run = SearchRun(preparation: preparation, settings: settings, control: slice())
    if let plan = await explore(&run, round: 0) { return plan }
    await run.enumerate(planBudget: Oracle.planBudget)
    if let plan = await plan(of: run) { return plan }
    return await explore(&run)
  }

  /// Searches all parts, round after round with more steps, until a plan is found.
  private mutating func explore(_ run: inout SearchRun) async -> Plan? {
    for round in 1..<5 where run.control.stopReason() == nil {
      if let plan = await explore(&run, round: round) { return plan }
    }
    if run.control.stopReason() != nil { wasCut = true }
    return nil
  }

  /// One round of search in all parts; the first is short.
  private mutating func explore(_ run: inout SearchRun, round: Int) async -> Plan? {
    let cap = settings.steps == 0 ? 600_000 : Int(min(max(settings.steps / 4, 20_000), 400_000))
    let focus = focus(run)
    let tasks = run.taskCount(focus)
    let left = cap - Int(clamping: run.steps)
    guard tasks > 0, left > 0 else { return nil }
    let share = round == 4 ? left : left / 3
    let each = round == 0 ? 500 : max(500, min(share / tasks, 500 << (2 * round)))
    let before = run.steps
    await run.explore(
      Oracle.goal, rounds: round..<(round + 1), stepsEach: each, focus: focus)
    steps += run.steps - before
    return await plan(of: run)
  }

  /// Any valid plan, of areas that are not ragged.
  private static var goal: Goal {
    var goal = Goal()
    goal.boundary = 0.00002
    return goal
  }

  /// The numbers of areas worth a search in each part: those that were not found yet, at most twelve
  /// about what its inhabitants suggest.
  private func focus(_ run: SearchRun) -> [Set<Int>] {
    let preparation = run.preparation
    return preparation.parts.indices.map { index in
      let part = preparation.parts[index]
      let range = run.range(part)
      let found = Set(run.pool[index].map(\.areaCount))
      let target = max(1, Int((band.lowerBound + band.upperBound) / 2))
      let likely = Int(part.population) / target
      let first = max(range.lowerBound, min(likely - 6, range.upperBound - 12))
      return Set(range.filter { $0 >= first && $0 < first + 12 && !found.contains($0) })
    }
  }

  private func plan(of run: SearchRun) async -> Plan? {
    guard let area = await run.assemble(Oracle.goal, floor: 0) else { return nil }
    let plan = run.plan(area)
    return evaluate(plan, in: run.preparation.problem).isValid ? plan : nil
  }
}

/// What parts that were counted in full, and inhabitants alone in the others, leave possible.
struct Counted {
  let run: SearchRun

  /// Whether no number of areas in the parts adds up to an allowed one.
  var ruleOut: Bool {
    let preparation = run.preparation
    let possible = preparation.parts.indices.map(possible)
    // A whole city may have any number of areas.
    if preparation.freeCount == nil { return possible.contains { !$0.contains(0) } }
    let counts = preparation.countRange
    return !PartSums.best(possible, most: counts.upperBound, max)[counts].contains(0)
  }

  /// 0 for each number of areas that a part can hold, else nil.
  private func possible(_ index: Int) -> [Int?] {
    let part = run.preparation.parts[index]
    let least = run.preparation.leastAreas(in: part)
    guard let counted = run.counted[index] else {
      return (0..<max(0, run.preparation.mostAreas(in: part) + 1)).map { $0 < least ? nil : 0 }
    }
    return (0..<(counted.keys.max() ?? 0) + 1).map { count in
      (count == 0 ? least == 0 : counted[count] != nil) ? 0 : nil
    }
  }
}
