internal import Land

/// The search for small changes, part by part.
///
/// The first half of the work makes the number of people changed small; the rest also pays for coverage,
/// at prices from one changed person per deprived one upwards.
struct ImprovementRun: Sendable {
  let preparation: Preparation
  let settings: SearchSettings
  let control: SearchControl
  /// How many people more than in the smallest change may change along the curve.
  let reach: Int64
  private(set) var pools: [PartPool]
  private(set) var steps: UInt64 = 0
  private var stream: UInt64 = 0
  /// The fewest people that must change in each part for each number of areas.
  private var bound: ChangeBound?
  private let starts: [RepairedStart]

  /// Changed people that one deprived person inside is worth; at 1 deprived land beside an area is just
  /// not worth taking.
  static let prices = [1.05, 1.3, 1.6, 2, 2.6, 3.5, 5, 8]

  init(preparation: Preparation, settings: SearchSettings, control: SearchControl, reach: Int64) {
    self.preparation = preparation
    self.settings = settings
    self.control = control
    self.reach = reach
    pools = preparation.parts.map { _ in PartPool() }
    starts = preparation.parts.map { RepairedStart(preparation: preparation, part: $0) }
  }

  /// One piece of work.
  struct Task: Sendable {
    let part: Int
    let areaCount: Int
    let price: Double
    let start: [Int32]?
    let heat: Double
    let steps: Int
    let stream: UInt64
  }

  /// Why the search ended.
  var stopped: StopReason {
    if pools.allSatisfy(\.isComplete) { return .proof }
    return control.stopReason() ?? (settings.steps == 0 ? .time : .steps)
  }

  /// The whole course. `countsInFull` is false only in tests that hold the search of large lands
  /// against the full count of small ones.
  mutating func search(countsInFull: Bool = true) async {
    if countsInFull { await countSmallParts() }
    bound = await ChangeBound(
      preparation, counted: pools.map(\.isComplete), threads: settings.threads,
      mustStop: control.isSpent(share: 0.25, of: settings))
    guard !pools.allSatisfy(\.isComplete) else { return }
    var round = 0
    var idleRounds = 0
    // Without a whole plan the rest is left to `propose`.
    while spentShare < (hasWholePlan ? 1 : 0.6), control.stopReason() == nil {
      let before = spentShare
      let price = price(round: round, share: before)
      let tasks = tasks(round: round, price: price)
      if tasks.isEmpty {
        // Which numbers of areas are tried turns with the rounds; when none of them is worth it, all is done.
        idleRounds += 1
        if price > 0 || idleRounds > 8 { return }
      } else {
        idleRounds = 0
        await perform(tasks)
      }
      round += 1
    }
  }

  /// The share of the budget that is spent.
  private var spentShare: Double {
    settings.steps == 0
      ? control.elapsedShare() / 0.9 : Double(steps) / Double(max(1, settings.steps))
  }

  /// Nothing is paid for coverage in the first half, nor while there is no whole plan.
  private func price(round: Int, share: Double) -> Double {
    guard reach > 0, share > 0.5 || isSmallestKnown, hasWholePlan else { return 0 }
    return ImprovementRun.prices[round / 2 % ImprovementRun.prices.count]
  }

  private mutating func countSmallParts() async {
    let found = await preparation.counted(
      threads: settings.threads, planBudget: 20_000, keepBudget: 20_000)
    for (index, count) in found.enumerated() {
      guard let count else { continue }
      for plan in count.plans {
        pools[index].add(
          plan.area, areaCount: plan.areaCount, in: preparation.parts[index].graph)
      }
      pools[index].isComplete = count.isAll && preparation.mostAreasIsLimit
    }
  }

  /// The work of a round: each part with the numbers of areas worth a try.
  private mutating func tasks(round: Int, price: Double) -> [Task] {
    var tasks: [Task] = []
    let chosen = chosenCounts(price: price)
    let works = pools.indices.flatMap { index in
      counts(index, chosen: chosen?[index], round: round).filter {
        price > 0 || !isSolved(part: index, areaCount: $0)
      }.map { (part: index, areaCount: $0) }
    }
    let left =
      settings.steps == 0
      ? 40_000 : Int(clamping: settings.steps - min(steps, settings.steps)) / max(1, works.count)
    for work in works where !pools[work.part].isComplete {
      let atoms = preparation.parts[work.part].graph.count
      // A budget of steps is spent on several rounds.
      let each = settings.steps == 0 ? 40_000 : min(40_000, max(200, min(left, 200 * atoms)))
      let (start, heat) = start(work.part, work.areaCount, round: round, price: price)
      tasks.append(
        Task(
          part: work.part, areaCount: work.areaCount, price: price, start: start, heat: heat,
          steps: each, stream: stream))
      stream += 1
    }
    return tasks
  }

  /// The numbers of areas of a part worth a try: near those of the best whole plan; without one near
  /// those of the given plan, then all.
  private func counts(_ index: Int, chosen: Set<Int>?, round: Int) -> [Int] {
    let part = preparation.parts[index]
    let least = max(1, preparation.leastAreas(in: part))
    let most = preparation.mostAreas(in: part)
    guard least <= most else { return [] }
    let near = chosen ?? (round < 2 ? [starts[index].givenCount] : Set(least...most))
    return (least...most).filter { count in near.contains { abs($0 - count) <= 1 } }
  }

  private func isSolved(part: Int, areaCount: Int) -> Bool {
    guard let bound, let least = pools[part].least(areaCount: areaCount) else { return false }
    return least <= bound.people(inPart: part, areaCount: areaCount)
  }

  /// Where a run starts, and how hot: the given areas mended; every other round the best way known;
  /// every eighth anew.
  private func start(
    _ index: Int, _ areaCount: Int, round: Int, price: Double
  ) -> ([Int32]?, Double) {
    var random = Randomness(seed: settings.seed, stream: stream | 1 << 63)
    if round % 2 == 1, let best = pools[index].best(areaCount: areaCount, price: price) {
      return (best.area, [0.6, 0.25, 0.1, 1.2][round / 2 % 4])
    }
    if round % 8 == 6 { return (nil, 1.5) }
    return (
      starts[index].start(count: areaCount, random: &random), [1.5, 0.7, 0.3, 1][round / 2 % 4]
    )
  }

  private mutating func perform(_ tasks: [Task]) async {
    let run = self
    let each = tasks.first?.steps ?? 0
    let found = await Parallel.map(
      tasks.count, threads: settings.threads,
      finished: { run.control.progress(run.steps + UInt64($0 * each), nil) },
      { run.perform(tasks[$0]) })
    steps += UInt64(tasks.reduce(0) { $0 + $1.steps })
    for (task, area) in zip(tasks, found) {
      guard let area else { continue }
      pools[task.part].add(
        area, areaCount: task.areaCount, in: preparation.parts[task.part].graph)
    }
  }

  private func perform(_ task: Task) -> [Int32]? {
    guard control.stopReason() == nil else { return nil }
    var random = Randomness(seed: settings.seed, stream: task.stream)
    return ChangeSearch(
      preparation: preparation, part: preparation.parts[task.part], areaCount: task.areaCount
    ).run(task, random: &random, mustStop: { control.stopReason() != nil })
  }
}

extension ImprovementRun {
  /// What each part offers: its ways, and none where it may stay empty.
  private var offers: [[ChangeFrontier.Offer]] {
    preparation.parts.indices.map { index in
      let part = preparation.parts[index]
      var offers: [ChangeFrontier.Offer] = []
      if preparation.leastAreas(in: part) == 0 {
        let empty = PartChange(
          area: [Int32](repeating: 0, count: part.graph.count), areaCount: 0, in: part.graph)
        offers.append(
          ChangeFrontier.Offer(
            areaCount: 0, changed: empty.changed, deprivedInside: 0, change: nil))
      }
      return offers
        + pools[index].changes.enumerated().map {
          ChangeFrontier.Offer(
            areaCount: $0.element.areaCount, changed: $0.element.changed,
            deprivedInside: $0.element.deprivedInside, change: $0.offset)
        }
    }
  }

  private var choices: [ChangeFrontier.Choice] {
    ChangeFrontier.choices(offers, counts: preparation.countRange, reach: reach)
  }

  /// The fewest people changed by any whole plan so far; nil while there is none.
  private var smallestChange: Int64? {
    ChangeFrontier.leastChange(offers, counts: preparation.countRange)
  }

  private var hasWholePlan: Bool { smallestChange != nil }

  private var isSmallestKnown: Bool { smallestChange.map { $0 <= leastOfParts } ?? false }

  /// The numbers of areas in each part of the smallest change or, at a price, along the curve.
  private func chosenCounts(price: Double) -> [Set<Int>]? {
    let offers = offers
    let looked = ChangeFrontier.choices(
      offers, counts: preparation.countRange, reach: price > 0 ? reach : 0)
    guard !looked.isEmpty else { return nil }
    return preparation.parts.indices.map { index in
      Set(looked.map { offers[index][$0.offers[index]].areaCount })
    }
  }

  /// The whole plans along the curve, over blocks: the smallest change, and for each further thousand
  /// people the one of highest coverage.
  func wholePlans() -> [Plan] {
    let offers = offers
    let choices = choices
    guard let first = choices.first else { return [] }
    let picked = choices.indices.filter { index in
      guard index > 0, index + 1 < choices.count else { return true }
      let (one, next) = (choices[index].changed, choices[index + 1].changed)
      return (one - first.changed + 999) / 1000 != (next - first.changed + 999) / 1000
    }
    return picked.map { index in
      preparation.plan(
        preparation.merged(
          preparation.parts.indices.map { part in
            offers[part][choices[index].offers[part]].change.map {
              pools[part].changes[$0].area
            }
          }))
    }
  }

  /// The fewest people that must change in any valid plan, as far as is known.
  var leastChange: Int64 { bound?.people(counted: counted) ?? 0 }

  private var leastOfParts: Int64 { bound?.peopleInParts(counted: counted) ?? 0 }

  private func counted(_ part: Int) -> ((Int) -> Int64?)? {
    pools[part].isComplete ? { pools[part].least(areaCount: $0) } : nil
  }
}
