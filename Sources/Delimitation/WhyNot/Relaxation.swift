internal import Land

/// One rule made milder, and a plan that then keeps all rules.
struct Relaxation {
  /// How the rule is changed.
  enum Change: Hashable {
    /// Another band.
    case population(ClosedRange<Int64>)
    /// Other bounds of the deprived share.
    case share(ClosedRange<Double>)
    /// Another number of areas; for a whole city the blocks and inhabitants that then lie outside.
    case count(Int, outside: Int, people: Int64)
    /// Areas may span districts; each list is spanned by some area of the plan.
    case district([[String]])
    /// These units of a layer may be divided.
    case identity(Int, [String])
    /// Barriers may be crossed; the plan does at so many pairs of blocks.
    case barrier(Int)
    /// One wish is given up.
    case keep(Int)
  }

  /// The rule.
  let rule: RuleSwitch
  /// What it becomes.
  let change: Change
  /// The problem with the milder rule.
  let problem: Problem
  /// A plan of it.
  let plan: Plan
  /// Whether it is proved that the rule must be made at least as mild: for numbers the next one has no
  /// plan, where units are named a single one is.
  let isNearest: Bool
}

/// Looks for the mildest changes of single rules that make a plan possible.
struct Relaxer {
  let problem: Problem
  /// Whether it is proved that the problem has no plan.
  let isProved: Bool
  var oracle: Oracle

  init(problem: Problem, isProved: Bool, oracle: Oracle) {
    self.problem = problem
    self.isProved = isProved
    self.oracle = oracle
  }

  /// The mildest change found of a rule, from a plan that keeps all the others.
  mutating func relax(_ rule: RuleSwitch, from plan: Plan) async -> Relaxation? {
    let found: Relaxation
    switch rule {
    case .populationLower, .populationUpper: found = await population(rule, plan)
    case .shareLower, .shareUpper: found = await share(rule, plan)
    case .count: found = await count(plan)
    case .district: found = await district(plan)
    case .identity(let layer): found = await identity(layer, plan)
    case .barrier:
      let crossings = figures(plan).reduce(0) {
        $0 + $1.crossings.count(where: \.traits.isCrossing)
      }
      found = whole(rule, .barrier(crossings), plan, isNearest: false)
    case .keep(let index): found = whole(rule, .keep(index), plan, isNearest: true)
    }
    // What is said is said of a plan that stands up to the independent evaluator.
    return evaluate(found.plan, in: found.problem).isValid ? found : nil
  }

  /// The change that gives a rule up.
  func whole(_ rule: RuleSwitch, _ change: Relaxation.Change, _ plan: Plan, isNearest: Bool)
    -> Relaxation
  {
    Relaxation(
      rule: rule, change: change, problem: problem.without([rule]), plan: plan,
      isNearest: isNearest)
  }

  /// The figures of a plan's areas.
  func figures(_ plan: Plan) -> [AreaFigures] { evaluate(plan, in: problem).areas }
}

extension Relaxer {
  /// A bound between one that has a plan and one that has none, as far as is known.
  struct Bracket {
    /// The strictest value with a plan, and the mildest without. Larger is stricter.
    var good: Int64
    var bad: Int64
    var plan: Plan
    var isBadProved: Bool

    /// Whether nothing lies between, by proof.
    var isTight: Bool { bad - good <= 1 && isBadProved }
  }

  /// Narrows a bracket by halving. Where nothing is proved it ends at `tolerance`.
  mutating func narrow(
    _ start: Bracket, tolerance: Int64, make: (Int64) -> Problem, value: (Plan) -> Int64
  ) async -> Bracket {
    var bracket = start
    var questions = 0
    while bracket.bad - bracket.good > 1, questions < 40, !oracle.isOver {
      if !bracket.isBadProved, bracket.bad - bracket.good <= tolerance { break }
      let middle = bracket.good + (bracket.bad - bracket.good) / 2
      questions += 1
      switch await oracle.ask(make(middle)) {
      case .plan(let plan):
        bracket.good = max(middle, min(value(plan), bracket.bad - 1))
        bracket.plan = plan
      case .impossible:
        bracket.bad = middle
        bracket.isBadProved = true
      case .unknown:
        bracket.bad = middle
        bracket.isBadProved = false
      }
    }
    return bracket
  }

  private mutating func population(_ rule: RuleSwitch, _ plan: Plan) async -> Relaxation {
    let band = problem.rules.population
    let isLower = rule == .populationLower
    let sign: Int64 = isLower ? 1 : -1
    let problem = problem
    func make(_ value: Int64) -> Problem {
      let range = isLower ? value...band.upperBound : band.lowerBound...(-value)
      return problem.with(rules: problem.rules.with(population: range))
    }
    func value(_ plan: Plan) -> Int64 {
      let people = evaluate(plan, in: problem).areas.map { sign * $0.population }
      return people.min() ?? sign * (isLower ? band.lowerBound : band.upperBound)
    }
    let limit = sign * (isLower ? band.lowerBound : band.upperBound)
    let bracket = await narrow(
      Bracket(good: min(value(plan), limit - 1), bad: limit, plan: plan, isBadProved: isProved),
      tolerance: max(1, band.lowerBound / 100), make: make, value: value)
    // A round number of people reads better; it is a little milder, so the plan still keeps it.
    let isTight = bracket.isTight
    let good = isTight || bracket.good.magnitude < 1000 ? bracket.good : rounded(bracket.good)
    let relaxed = make(good)
    return Relaxation(
      rule: rule, change: .population(relaxed.rules.population), problem: relaxed,
      plan: bracket.plan, isNearest: isTight)
  }

  /// The next lower multiple of 100.
  private func rounded(_ value: Int64) -> Int64 {
    let rest = value % 100
    return rest < 0 ? value - rest - 100 : value - rest
  }

  private mutating func share(_ rule: RuleSwitch, _ plan: Plan) async -> Relaxation {
    let bounds = problem.rules.deprivedShare
    let isLower = rule == .shareLower
    let problem = problem
    func make(_ value: Int64) -> Problem {
      let limit = Double(isLower ? value : -value) / 10_000
      let range = isLower ? limit...bounds.upperBound : bounds.lowerBound...limit
      return problem.with(rules: problem.rules.with(deprivedShare: range))
    }
    func value(_ plan: Plan) -> Int64 {
      let shares = evaluate(plan, in: problem).areas.map { $0.deprivedShare ?? 0 }
      return shares.map {
        // Hundredths of a percent, on the mild side.
        Int64(((isLower ? $0 : -$0) * 10_000 - 1e-9).rounded(.down))
      }.min() ?? 0
    }
    let limit = isLower ? bounds.lowerBound : -bounds.upperBound
    let bad = Int64((limit * 10_000).rounded(.up))
    let bracket = await narrow(
      Bracket(
        good: min(value(plan), bad - 1), bad: bad, plan: plan,
        isBadProved: isProved && Double(bad) == limit * 10_000),
      tolerance: 25, make: make, value: value)
    let relaxed = make(max(bracket.good, isLower ? 0 : -10_000))
    return Relaxation(
      rule: rule, change: .share(relaxed.rules.deprivedShare), problem: relaxed,
      plan: bracket.plan, isNearest: bracket.isTight)
  }
}
