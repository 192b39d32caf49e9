internal import Land

/// One search over a large land: parts are searched in parallel, put together, and the whole plan is
/// polished, profile by profile.
struct SearchRun: Sendable {
  let preparation: Preparation
  let settings: SearchSettings
  let control: SearchControl
  /// By how many areas means are divided while parts are searched.
  let divisor: Double
  /// Plans found for each part, each once, in the order in which they were found.
  private(set) var pool: [[PartPlan]]
  private var known: [Set<PartPlan>]
  /// For parts that were counted in full, what is reached at best with each possible number of areas;
  /// nil for parts that were not.
  private(set) var counted: [[Int: PartBest]?]
  /// Whether a part's pool holds every valid plan that it has.
  private(set) var isComplete: [Bool]
  private(set) var steps: UInt64 = 0
  /// The best coverage that any whole plan had so far, as a share.
  var bestCoverage: Double?
  private var stream: UInt64 = 0

  init(preparation: Preparation, settings: SearchSettings, control: SearchControl) {
    self.preparation = preparation
    self.settings = settings
    self.control = control
    pool = preparation.parts.map { _ in [] }
    known = preparation.parts.map { _ in [] }
    isComplete = preparation.parts.map { _ in false }
    counted = preparation.parts.map { _ in nil }
    divisor = Double(max(1, preparation.freeCount?.most ?? preparation.likelyCount))
  }

  /// One piece of work: a part, how many areas, what is made small, and where to start.
  private struct Task: Sendable {
    let part: Int
    let areaCount: Int
    let goal: Goal
    let start: [Int32]?
    let stream: UInt64
  }

  /// Counts in full what small parts can hold, where there are at most `planBudget` ways.
  mutating func enumerate(planBudget: Int) async {
    let found = await preparation.counted(
      threads: settings.threads, planBudget: planBudget, keepBudget: 2000)
    for (index, count) in found.enumerated() {
      guard let count else { continue }
      // More areas than a search tries only where there is no other way.
      let most = preparation.mostAreas(in: preparation.parts[index])
      let tried = count.plans.filter { $0.areaCount <= most }
      pool[index] = tried.isEmpty ? count.plans : tried
      known[index] = Set(pool[index])
      isComplete[index] = count.isAll && preparation.mostAreasIsLimit
      counted[index] = count.best
    }
  }

  /// How many different pieces of work one round of a profile has.
  var taskCount: Int { taskCount(nil) }

  /// The same where only some numbers of areas are worth a search.
  func taskCount(_ focus: [Set<Int>]?) -> Int {
    preparation.parts.indices.filter { !isComplete[$0] }.reduce(0) { sum, index in
      sum + range(preparation.parts[index]).count { focus?[index].contains($0) ?? true }
    }
  }

  /// How many steps a run from a fresh start needs to come to rest: so many for each atom of a part.
  var longRun: Int {
    let open = preparation.parts.indices.filter { !isComplete[$0] }
    let atoms = open.reduce(0) { $0 + preparation.parts[$1].graph.count }
    return max(20_000, 1500 * atoms / max(1, open.count))
  }

  /// From how many to how many areas a part is searched for.
  func range(_ part: Preparation.Part) -> Range<Int> {
    let least = max(1, preparation.leastAreas(in: part))
    return least..<max(least, preparation.mostAreas(in: part) + 1)
  }

  /// Searches every part under a goal, `rounds` times, `steps` for each run; `focus` names the numbers
  /// of areas worth a search in each part, nil all of them. `start` tells where a run of a round starts
  /// in a part with a number of areas; nil = anew.
  mutating func explore(
    _ goal: Goal, rounds: Range<Int>, stepsEach: Int, focus: [Set<Int>]? = nil,
    start: (_ round: Int, _ part: Int, _ areaCount: Int) -> [Int32]? = { _, _, _ in nil }
  ) async {
    var tasks: [Task] = []
    for round in rounds {
      for (index, part) in preparation.parts.enumerated() where !isComplete[index] {
        for areaCount in range(part) where focus?[index].contains(areaCount) ?? true {
          tasks.append(
            Task(
              part: index, areaCount: areaCount, goal: goal, start: start(round, index, areaCount),
              stream: stream))
          stream += 1
        }
      }
    }
    let work = tasks
    let run = self
    let found = await Parallel.map(
      work.count, threads: settings.threads,
      finished: { run.control.progress(run.steps + UInt64($0 * stepsEach), run.bestCoverage) },
      { run.perform(work[$0], steps: stepsEach) })
    steps += UInt64(work.count * stepsEach)
    for (task, plan) in zip(work, found) {
      if let plan { keep(plan, part: task.part) }
    }
  }

  /// Adds a plan to a part's pool, unless it is there.
  mutating func keep(_ plan: PartPlan, part index: Int) {
    if known[index].insert(plan).inserted { pool[index].append(plan) }
  }

  /// A search of a part for a number of areas.
  func search(_ index: Int, _ areaCount: Int) -> PartSearch {
    PartSearch(
      preparation: preparation, part: preparation.parts[index], areaCount: areaCount,
      divisor: divisor)
  }

  private func perform(_ task: Task, steps: Int) -> PartPlan? {
    guard control.stopReason() == nil else { return nil }
    var random = Randomness(seed: settings.seed, stream: task.stream)
    let control = control
    return search(task.part, task.areaCount).run(
      goal: task.goal, steps: steps, start: task.start, random: &random,
      mustStop: { control.stopReason() != nil })
  }

  /// The plan of least energy under a goal that was found for a part and a number of areas.
  func bestPlan(_ goal: Goal, part index: Int, areaCount: Int) -> [Int32]? {
    let search = search(index, areaCount)
    var best: (energy: Double, area: [Int32])?
    for plan in pool[index] where plan.areaCount == areaCount {
      let energy = search.energy(of: plan.area, goal: goal)
      if energy < best?.energy ?? .infinity { best = (energy, plan.area) }
    }
    return best?.area
  }

  /// What each part offers under a goal; the plans that need no area first.
  func offers(_ goal: Goal) async -> [[Assembly.Offer]] {
    let run = self
    return await Parallel.map(preparation.parts.count, threads: settings.threads) { index in
      run.offers(ofPart: index, goal)
    }
  }

  private func offers(ofPart index: Int, _ goal: Goal) -> [Assembly.Offer] {
    let part = preparation.parts[index]
    var result: [Assembly.Offer] = []
    if preparation.leastAreas(in: part) == 0 {
      let none = [Int32](repeating: 0, count: part.graph.count)
      result.append(
        Assembly.Offer(
          areaCount: 0, deprivedInside: 0, energy: search(index, 0).energy(of: none, goal: goal),
          plan: nil))
    }
    for (position, plan) in pool[index].enumerated() {
      result.append(
        Assembly.Offer(
          areaCount: plan.areaCount, deprivedInside: plan.deprivedInside,
          energy: search(index, plan.areaCount).energy(of: plan.area, goal: goal), plan: position))
    }
    return result
  }

  /// The best whole plan that the pool yields under a goal, with at least `floor` deprived people in
  /// areas that are not frozen; nil if the pool has no valid plan.
  func assemble(_ goal: Goal, floor: Int64) async -> [Int32]? {
    var bare = goal
    bare.floorPenalty = 0
    let offers = await offers(bare)
    let counts = preparation.countRange
    guard
      let choice = Assembly.best(
        offers, counts: counts, floor: floor,
        total: preparation.parts.reduce(0) { $0 + $1.deprived })
    else { return nil }
    return merged(zip(offers, choice.offers).map { $0[$1].plan })
  }

  /// The numbers of areas worth a search in each part under a goal, which are those of the best whole
  /// plan so far and one more or less, and how many deprived people that plan has inside; nil while
  /// there is no whole plan.
  func focus(_ goal: Goal) async -> (counts: [Set<Int>], deprivedInside: Int64)? {
    let offers = await offers(goal)
    let total = preparation.parts.reduce(0) { $0 + $1.deprived }
    guard
      let choice = Assembly.best(offers, counts: preparation.countRange, floor: 0, total: total)
    else { return nil }
    let counts = choice.offers.enumerated().map { index, chosen in
      let count = offers[index][chosen].areaCount
      return Set([count - 1, count, count + 1])
    }
    return (counts, choice.deprivedInside)
  }

  /// Every whole plan of a land whose parts are all counted in full; nil if there are more than `limit`.
  func allPlans(limit: Int) -> [[Int32]]? {
    guard isComplete.allSatisfy({ $0 }) else { return nil }
    var choices: [(count: Int, offers: [Int?])] = [(0, [])]
    for (index, part) in preparation.parts.enumerated() {
      var longer: [(count: Int, offers: [Int?])] = []
      for choice in choices {
        if preparation.leastAreas(in: part) == 0 {
          longer.append((choice.count, choice.offers + [nil]))
        }
        for (position, plan) in pool[index].enumerated()
        where choice.count + plan.areaCount <= preparation.countRange.upperBound {
          longer.append((choice.count + plan.areaCount, choice.offers + [position]))
        }
        if longer.count > limit { return nil }
      }
      choices = longer
    }
    return choices.filter { preparation.countRange.contains($0.count) }.map { merged($0.offers) }
  }

  /// The area of each atom of the whole graph for a plan of each part's pool, nil for none.
  private func merged(_ plans: [Int?]) -> [Int32] {
    preparation.merged(
      plans.enumerated().map { index, position in
        position.map { pool[index][$0].area }
      })
  }

  /// Local search over whole plans from `start`, `runs` times; all valid plans found, best first.
  mutating func polish(_ start: [Int32], goal: Goal, runs: Int, stepsEach: Int) async -> [[Int32]] {
    let first = stream
    stream += UInt64(runs)
    steps += UInt64(runs * stepsEach)
    let run = self
    let found = await Parallel.map(runs, threads: settings.threads) { index in
      run.polishOnce(
        start, goal: goal, steps: stepsEach, stream: first + UInt64(index), heat: index)
    }
    return found.compactMap { $0 }.enumerated().sorted {
      ($0.element.energy, $0.offset) < ($1.element.energy, $1.offset)
    }.map(\.element.area)
  }

  private func polishOnce(
    _ start: [Int32], goal: Goal, steps: Int, stream: UInt64, heat: Int
  ) -> Annealing.Best? {
    guard control.stopReason() == nil else { return nil }
    var random = Randomness(seed: settings.seed, stream: stream)
    let areaCount = Int(start.max() ?? 0)
    var state = State(
      graph: preparation.graph, scale: preparation.scale, areaCount: areaCount,
      freeAreas: areaCount - preparation.frozen.count, divisor: Double(max(1, areaCount)),
      layerCount: preparation.problem.identity.count, area: start,
      oldOfArea: OldAreas.matched(
        graph: preparation.graph, area: start, areaCount: areaCount))
    let annealing = Annealing(
      hot: preparation.scale.grain * 1.5 / Double(1 + heat % 6),
      cold: preparation.scale.grain * 0.00625, steps: steps,
      apart: preparation.apartAtoms, adjacency: preparation.problem.territory.adjacency,
      keepsDistricts: preparation.keepsDistricts)
    let control = control
    return annealing.run(&state, goal: goal, random: &random) { control.stopReason() != nil }
  }

  /// The plan over blocks for areas over atoms.
  func plan(_ area: [Int32]) -> Plan { preparation.plan(area) }
}
