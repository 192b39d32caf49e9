internal import Land

/// Searches for options under the problem's rules.
///
/// Where areas should, but need not, keep to one district, plans that do are searched first, and
/// others only if there are none. Settings that contradict each other are named before any search.
/// Parts of the land that are small enough are counted in full; others are searched (areas of
/// different districts do not touch each other's choices). What the parts offer is put together by
/// dynamic programming, and whole plans are polished, once for each profile. The result depends on the
/// problem and the settings alone, not on `threads`, unless `control` ends the run by a clock or a
/// signal.
public func propose(
  _ problem: Problem, settings: SearchSettings, control: SearchControl
) async -> Outcome {
  if problem.district?.span == .avoid {
    let bounds = await ProfileBound(
      Preparation(problem: problem), counted: nil, settings: settings, control: control)
    let strict = await search(
      problem.strict, settings: settings, control: control, isWholeProblem: false)
    if !strict.options.isEmpty { return strict.unproved(by: bounds) }
  }
  return await search(problem, settings: settings, control: control, isWholeProblem: true)
}

/// One search. Under a stricter rule than the problem has (`isWholeProblem` false), what is counted in
/// full is no proof, and why there is no plan is not looked for.
private func search(
  _ problem: Problem, settings: SearchSettings, control: SearchControl, isWholeProblem: Bool
) async -> Outcome {
  let preparation = Preparation(problem: problem)
  let contradictions = Contradictions(preparation: preparation).all
  var reasons = WhyNot(
    problem: problem, isProved: !contradictions.isEmpty, settings: settings, control: control)
  guard contradictions.isEmpty else {
    if isWholeProblem { await reasons.look() }
    return reasons.outcome(contradictions: contradictions)
  }
  // Reasons need time, too; and where areas should not span districts, so does the search that lets them.
  let reserve = Reserve(control, share: isWholeProblem ? 0.7 : 0.35)
  var proposal = Proposal(
    preparation: preparation, settings: settings, control: reserve.searchControl)
  proposal.isWholeProblem = isWholeProblem
  let outcome = await proposal.run()
  guard outcome.options.isEmpty, isWholeProblem else { return outcome }
  reasons.isProved = outcome.isProvedImpossible
  await reasons.look()
  if let plan = reasons.plan { return proposal.adopt(plan) }
  return reasons.outcome(after: outcome)
}

extension Outcome {
  /// The same options with bounds that hold for a problem with fewer rules.
  fileprivate func unproved(by bounds: ProfileBound) -> Outcome {
    let wider = options.map { $0.bounded(by: bounds) }
    var outcome = Outcome(
      options: wider, explanations: explanations, isProvedImpossible: false,
      stopped: stopped == .proof ? .steps : stopped, steps: steps)
    outcome.consensus = consensus
    return outcome
  }
}

extension PlanOption {
  /// The same option under bounds. Sums of the same numbers in another order differ in their last digits
  /// only, and count as equal.
  fileprivate func bounded(by bounds: ProfileBound) -> PlanOption {
    let value = bounds.value(profile)
    let bound = abs(value - best) <= 1e-9 * abs(best) ? best : value
    return PlanOption(
      profile: profile, plan: plan, objective: objective, value: self.value, best: best,
      bound: bound, isProved: best == bound)
  }
}

extension Problem {
  /// The problem as it is searched first: where areas should not span districts, none does.
  var strict: Problem {
    guard let district, district.span == .avoid else { return self }
    return with(district: DistrictLayer(grouping: district.grouping, span: .forbid))
  }
}

/// The course of one search over all profiles.
struct Proposal: Sendable {
  let preparation: Preparation
  let settings: SearchSettings
  let control: SearchControl
  var run: SearchRun
  /// Valid plans found so far, each once, in the order in which they were found.
  private(set) var candidates: [Candidate] = []
  private var known: Set<Plan> = []
  /// Whether this is the problem that was put, not one with a stricter rule.
  var isWholeProblem = true
  /// Whether `candidates` holds every valid plan that there is.
  private var isExhaustive = false
  /// What no plan passes, where not every plan was counted.
  private var bounds: ProfileBound?

  init(preparation: Preparation, settings: SearchSettings, control: SearchControl) {
    self.preparation = preparation
    self.settings = settings
    self.control = control
    run = SearchRun(preparation: preparation, settings: settings, control: control)
  }

  /// Profiles for which the problem has something to measure, as many as options are wished.
  var profiles: [Profile] { preparation.problem.profiles(settings.options) }

  /// The whole course. `countsInFull` is false only in tests that hold the search of large lands
  /// against the full count of small ones.
  mutating func run(countsInFull: Bool = true) async -> Outcome {
    if countsInFull { await run.enumerate(planBudget: 200_000) }
    if let plans = run.allPlans(limit: 5000) {
      isExhaustive = true
      add(plans)
    } else {
      bounds = await ProfileBound(
        preparation, counted: run, settings: settings, control: control)
      await searchAll()
    }
    guard !candidates.isEmpty else { return impossible() }
    return chooseOptions()
  }

  /// Finds candidates for every profile: first the highest coverage, by which the floors of all are
  /// measured, then each by itself.
  private mutating func searchAll() async {
    let budget = await Budget(calibrating: &run)
    let shares = profiles.map { $0 == .coverage ? 2.0 : 1.0 }
    let whole = Double(budget.total) / (1.5 + shares.reduce(0, +))
    await exploreCoverage(steps: whole * 1.35)
    await findBestCoverage(steps: Int(whole * 0.15))
    let from = control.elapsedShare()
    var done = 0.0
    for (profile, share) in zip(profiles, shares) {
      // A quarter of a profile's time is left for polishing.
      let end = from + (0.92 - from) * (done + 0.75 * share) / shares.reduce(0, +)
      await approach(
        profile, steps: whole * share * 0.75, untilShare: settings.steps == 0 ? end : nil)
      await finish(profile, steps: Int(whole * share * 0.25))
      done += share
    }
  }

  /// One round everywhere, then several where the plans of highest coverage so far have areas.
  private mutating func exploreCoverage(steps: Double) async {
    let tasks = run.taskCount
    guard tasks > 0 else { return }
    let goal = Profile.coverage.goal(coverage: 1)
    await run.explore(goal, rounds: 0..<1, stepsEach: max(200, Int(steps * 0.3) / tasks))
    let focus = await run.focus(goal)?.counts
    let perTask = Int(steps * 0.7) / max(1, run.taskCount(focus))
    let rounds = max(1, min(8, perTask / run.longRun))
    await run.explore(
      goal, rounds: 1..<(rounds + 1), stepsEach: max(200, perTask / rounds), focus: focus)
    await run.pack(goal, focus: await run.focus(goal)?.counts)
  }

  /// The plan of highest coverage that the parts yield, polished; what all floors are measured by.
  private mutating func findBestCoverage(steps: Int) async {
    let goal = Profile.coverage.goal(coverage: 1)
    guard let start = await run.assemble(goal, floor: 0) else { return }
    add([start])
    add(await run.polish(start, goal: goal, runs: 4, stepsEach: steps / 4))
  }

  /// The best plans of a profile above its floor.
  private mutating func finish(_ profile: Profile, steps: Int) async {
    let problem = preparation.problem
    let floor = coverageFloor(profile)
    let goal = profile.finalGoal(floor: floor)
    let people = Int64((floor * Double(problem.deprivedPopulation)).rounded(.up))
    let start = await run.assemble(goal, floor: max(0, people - preparation.frozenDeprived))
    guard let start = start ?? candidates.first.map({ atoms(of: $0.plan) }) else { return }
    add([start])
    let runs = 6
    add(await run.polish(start, goal: goal, runs: runs, stepsEach: steps / runs))
  }

  func coverageFloor(_ profile: Profile) -> Double {
    let problem = preparation.problem
    let current = problem.statusQuo.map { Candidate(plan: $0, problem: problem).coverage }
    return profile.coverageFloor(
      best: candidates.map(\.coverage).max() ?? 0, current: current)
  }

  private func atoms(of plan: Plan) -> [Int32] {
    preparation.graph.firstBlocks.map { plan.areaOfBlock[Int($0)] }
  }

  /// Records plans that the independent evaluator finds valid.
  private mutating func add(_ areas: [[Int32]]) {
    for area in areas {
      let plan = run.plan(area)
      guard known.insert(plan).inserted else { continue }
      let candidate = Candidate(plan: plan, problem: preparation.problem)
      guard candidate.evaluation.isValid else { continue }
      candidates.append(candidate)
      run.bestCoverage = max(run.bestCoverage ?? 0, candidate.coverage)
    }
    control.progress(run.steps, run.bestCoverage)
  }

  /// The options when a plan was met only after the search.
  mutating func adopt(_ plan: Plan) -> Outcome {
    add([atoms(of: plan)])
    return chooseOptions()
  }

  private var stopped: StopReason {
    if isExhaustive { return .proof }
    return control.stopReason() ?? (settings.steps == 0 ? .time : .steps)
  }

  private func chooseOptions() -> Outcome {
    let selection = Selection(problem: preparation.problem)
    var chosen: [Candidate] = []
    var options: [PlanOption] = []
    var explanations: [Phrase] = []
    for profile in profiles {
      let pick = selection.pick(
        profile, from: candidates, floor: coverageFloor(profile), chosen: chosen)
      if let pick {
        chosen.append(pick)
        options.append(option(profile, pick))
      } else {
        explanations.append(Words.noOption(profile, isProved: isExhaustive && isWholeProblem))
      }
    }
    let unmeasured = Profile.allCases.filter { $0.objective(in: preparation.problem) == nil }
    if options.count < settings.options { explanations += unmeasured.map(Words.nothingToMeasure) }
    var outcome = Outcome(
      options: options, explanations: explanations, isProvedImpossible: false, stopped: stopped,
      steps: run.steps)
    outcome.consensus = GoodPlans(
      problem: preparation.problem, floors: profiles.map { ($0, coverageFloor($0)) }
    ).consensus(of: candidates, options: chosen)
    return outcome
  }

  private func option(_ profile: Profile, _ candidate: Candidate) -> PlanOption {
    let objective = profile.objective(in: preparation.problem) ?? "coverage"
    let values = candidates.compactMap { $0.evaluation.value(objective) }
    let best = (profile.objectiveIsHigher ? values.max() : values.min()) ?? 0
    let option = PlanOption(
      profile: profile, plan: candidate.plan, objective: objective,
      value: candidate.evaluation.value(objective) ?? 0, best: best, bound: best, isProved: true)
    return bounds.map(option.bounded) ?? option
  }

  /// Says how much room was found.
  private func impossible() -> Outcome {
    let isProved = Counted(run: run).ruleOut
    let explanations =
      [Words.noPlan(isProved: isProved, steps: run.steps)] + Capacity(run: run).explanations
    return Outcome(
      options: [], explanations: explanations, isProvedImpossible: isProved,
      stopped: isProved ? .proof : stopped, steps: run.steps)
  }
}
