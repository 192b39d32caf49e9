public import Land

/// How a neutral ensemble is drawn.
public struct SampleSettings: Hashable, Sendable {
  /// Independent chains, at least 1.
  public let chains: Int
  /// Plans that each chain keeps, at least 1.
  public let plansPerChain: Int
  /// Steps between two plans that are kept, at least 1.
  public let stepsPerPlan: Int
  /// The seed of every random stream.
  public let seed: UInt64
  /// The number of the first chain: shards of one ensemble have different ones.
  public let firstChain: Int
  /// Worker tasks, at least 1; never changes the result.
  public let threads: Int

  /// Settings.
  public init(
    chains: Int, plansPerChain: Int, stepsPerPlan: Int, seed: UInt64, firstChain: Int,
    threads: Int
  ) {
    precondition(chains > 0 && plansPerChain > 0 && stepsPerPlan > 0, "an empty ensemble")
    self.chains = chains
    self.plansPerChain = plansPerChain
    self.stepsPerPlan = stepsPerPlan
    self.seed = seed
    self.firstChain = firstChain
    self.threads = threads
  }

  /// Steps between two kept plans that leave little memory of the earlier one: five hundred for each area,
  /// of which about a quarter give the area up for one elsewhere. Measured on a city of 800 blocks.
  public static func usualStepsPerPlan(_ problem: Problem) -> Int {
    let rules = problem.rules
    let people = problem.territory.blocks.population.reduce(0) { $0 + Int64($1) }
    let fitting = Int(people / max(1, rules.population.lowerBound)) + 1
    switch rules.count {
    case .between(_, let most): return 500 * max(1, min(most, fitting))
    case .wholeCity: return 500 * fitting
    }
  }

  /// Plans at the start of a chain that are passed over, so that it forgets where it began.
  public var warmUpPlans: Int { (plansPerChain + 3) / 4 }
}

/// Plans of one chain, in the order in which they were met.
public struct SampledChain: Sendable {
  /// Its number in the whole ensemble, from 0.
  public let number: Int
  /// The measures of each plan.
  public let plans: [[MeasureValue]]
  /// The share of steps that changed the plan.
  public let movedShare: Double
}

/// What a draw of an ensemble gave.
public struct Ensemble: Sendable {
  /// The chains, by number; empty when there is no plan.
  public let chains: [SampledChain]
  /// Why there is none.
  public let explanations: [Phrase]
  /// Whether it is proved that no plan exists; only meaningful when `chains` is empty.
  public let isProvedImpossible: Bool
  /// Why the draw ended.
  public let stopped: StopReason
}

/// Draws a neutral ensemble of valid plans: chains that start from different options of a short search
/// and forget them. The law is that of `PlanChain`; it is said in words by `ensembleLaw`. The result
/// depends on the problem and the settings alone, not on `threads`, unless `control` stops it; then
/// each chain holds the plans kept so far.
public func sample(
  _ problem: Problem, settings: SampleSettings, control: SearchControl
) async -> Ensemble {
  let field = ChainField(Preparation(problem: problem))
  let cut = field.firstPlans(seed: settings.seed)
  let found =
    cut.isEmpty ? await searchedStarts(problem, settings: settings, control: control) : nil
  let starts = cut + (found?.options.map(\.plan) ?? [])
  guard !starts.isEmpty else {
    return Ensemble(
      chains: [], explanations: found?.explanations ?? [],
      isProvedImpossible: found?.isProvedImpossible ?? false, stopped: found?.stopped ?? .steps)
  }
  let guide = GrowthLessons.guide(for: field, seed: settings.seed)
  let chains = await Parallel.map(
    settings.chains, threads: settings.threads,
    finished: {
      control.progress(
        UInt64($0 * settings.plansPerChain) * UInt64(settings.stepsPerPlan), nil)
    },
    { index in
      let number = settings.firstChain + index
      let chain = PlanChain(
        field: field, start: starts[number % starts.count], guide: guide,
        random: Randomness(seed: settings.seed, stream: 1 << 40 + UInt64(number)))
      return draw(chain, number: number, settings: settings, control: control)
    })
  return Ensemble(
    chains: chains, explanations: [], isProvedImpossible: false,
    stopped: control.stopReason() ?? .steps)
}

/// Options to start from: a search that grows until it finds any.
private func searchedStarts(
  _ problem: Problem, settings: SampleSettings, control: SearchControl
) async -> Outcome {
  var steps: UInt64 = 200_000
  while true {
    let outcome = await propose(
      problem,
      settings: SearchSettings(
        options: 5, seed: settings.seed, steps: steps, threads: settings.threads),
      control: control)
    let isOver = outcome.isProvedImpossible || control.stopReason() != nil || steps > 10_000_000
    if !outcome.options.isEmpty || isOver { return outcome }
    steps *= 8
  }
}

extension ChainField {
  /// Valid plans of a whole city, cut along random trees; none where the city is chosen from, or where
  /// rules beside the band turn them all down.
  fileprivate func firstPlans(seed: UInt64) -> [Plan] {
    guard !mayBeOutside, preparation.frozen.isEmpty, preparation.scale.bandIsRequired else {
      return []
    }
    return (0..<4).compactMap { number in
      FirstPlan.areas(of: graph, band: band, seed: seed, stream: 1 << 41 + UInt64(number)).map(plan)
    }.filter { evaluate($0, in: preparation.problem).isValid }
  }
}

/// Runs one chain and measures what it keeps with the independent evaluator.
private func draw(
  _ start: consuming PlanChain, number: Int, settings: SampleSettings, control: SearchControl
) -> SampledChain {
  var chain = start
  let problem = chain.field.preparation.problem
  var plans: [[MeasureValue]] = []
  search: for kept in 0..<(settings.warmUpPlans + settings.plansPerChain) {
    for step in 0..<settings.stepsPerPlan {
      if step & 255 == 0, control.stopReason() != nil { break search }
      chain.step()
    }
    guard kept >= settings.warmUpPlans else { continue }
    let evaluation = evaluate(chain.plan, in: problem)
    precondition(evaluation.isValid, "chain \(number) left the valid plans")
    plans.append(evaluation.measures)
  }
  let tried = chain.tried.reduce(0, +)
  return SampledChain(
    number: number, plans: plans,
    movedShare: Double(chain.taken.reduce(0, +)) / Double(max(1, tried)))
}

/// The law of the ensemble, for people.
public let ensembleLaw = Phrase(
  english: """
    Among plans of equally many areas each is as likely as chance would make a tree of each of its areas, \
    if every block inside pointed at one of its neighbours: areas that hang together well are likelier \
    than thin ones; no goal steers the draw. The number of areas of a chain is that \
    of its first plan.
    """,
  german: """
    Unter Plänen mit gleich vielen Gebieten ist jeder so wahrscheinlich, wie der Zufall aus jedem seiner \
    Gebiete einen Baum machte, wenn jeder Block darin auf einen seiner Nachbarn zeigte: Gebiete, die gut \
    zusammenhängen, sind wahrscheinlicher als dünne; kein Ziel lenkt die Ziehung. Die \
    Zahl der Gebiete einer Kette ist die ihres ersten Plans.
    """)
