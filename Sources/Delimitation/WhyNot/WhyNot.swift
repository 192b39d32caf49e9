internal import Land

/// Why a problem has no plan, as far as is known, and what would help: rules in conflict, the mildest
/// change of each that makes a plan possible, and places by name.
struct WhyNot {
  let problem: Problem
  /// Whether it is proved that there is no plan.
  var isProved: Bool
  /// The rules that no plan keeps together; nil if there was no time to look.
  private(set) var conflict: Conflict?
  /// Milder rules, each with a plan.
  private(set) var relaxations: [Relaxation] = []
  /// Where giving up one rule is not enough: two that are.
  private(set) var pairs: [(RuleSwitch, RuleSwitch)] = []
  /// A plan of the problem itself, met only now.
  private(set) var plan: Plan?
  private var oracle: Oracle

  /// Prepares to ask under a run's settings, while `control` lets it.
  init(problem: Problem, isProved: Bool, settings: SearchSettings, control: SearchControl) {
    self.problem = problem
    self.isProved = isProved
    oracle = Oracle(settings: settings, control: control, band: problem.rules.population)
  }

  /// Steps spent on questions.
  var steps: UInt64 { oracle.steps }

  /// Looks for reasons, for what would help, and, where nothing is proved, once more for a plan.
  mutating func look() async {
    guard !oracle.isOver else { return }
    if !isProved {
      let answer = await oracle.ask(problem)
      isProved = answer.isImpossible
      if let found = answer.plan {
        plan = found
        return
      }
    }
    var found = await Conflict.find(problem, isProved: isProved, oracle: &oracle)
    // A plan without one rule may keep that rule, too.
    if !found.isProved,
      let valid = found.decisive.compactMap({ found.plans[$0] }).first(where: {
        evaluate($0, in: problem).isValid
      })
    {
      plan = valid
      return
    }
    isProved = isProved || found.isProved
    found.isProved = found.isProved || (isProved && found.rules.count == problem.switches.count)
    conflict = found
    await relax(found)
  }

  private mutating func relax(_ conflict: Conflict) async {
    var relaxer = Relaxer(problem: problem, isProved: isProved, oracle: oracle)
    for rule in conflict.decisive.reversed() {
      guard let plan = conflict.plans[rule] else { continue }
      if let milder = await relaxer.relax(rule, from: plan) { relaxations.append(milder) }
    }
    oracle = relaxer.oracle
    if conflict.decisive.isEmpty { await findPairs(conflict) }
  }

  /// Two rules that must both give way, where one alone is not enough: one of this conflict, and one of
  /// the conflict that is left without it.
  private mutating func findPairs(_ conflict: Conflict) async {
    for rule in conflict.rules.reversed().prefix(4) where pairs.count < 3 && !oracle.isOver {
      let rest = await Conflict.find(problem, without: [rule], isProved: false, oracle: &oracle)
      for other in rest.decisive.reversed() where pairs.count < 3 {
        if !pairs.contains(where: { $0 == (other, rule) }) { pairs.append((rule, other)) }
      }
    }
  }
}

extension WhyNot {
  /// The outcome when settings contradict each other: they are told first.
  func outcome(contradictions: [Phrase]) -> Outcome {
    let told = Words.first(5, of: contradictions)
    return Outcome(
      options: [], explanations: told + phrases(besides: contradictions),
      isProvedImpossible: true, stopped: .proof, steps: steps)
  }

  /// The outcome of a search that met no plan, with the reasons.
  func outcome(after outcome: Outcome) -> Outcome {
    Outcome(
      options: [], explanations: outcome.explanations + phrases(besides: []),
      isProvedImpossible: isProved, stopped: isProved ? .proof : outcome.stopped,
      steps: outcome.steps + steps)
  }

  /// All of it in sentences; where contradictions were told, they name the places.
  private func phrases(besides told: [Phrase]) -> [Phrase] {
    guard let conflict else { return [] }
    var phrases = told.isEmpty ? places(conflict) : []
    let rules = conflict.rules.map { Words.rule($0, in: problem) }
    phrases.append(
      Words.conflict(rules, isProved: conflict.isProved, steps: steps))
    if !conflict.unsettled.isEmpty {
      phrases.append(Words.unsettled(conflict.unsettled.map { Words.rule($0, in: problem) }))
    }
    phrases += relaxations.map { Words.relaxation($0, in: problem) }
    if !pairs.isEmpty {
      phrases.append(
        Words.pairs(
          pairs.map { (Words.rule($0.0, in: problem), Words.rule($0.1, in: problem)) }))
    }
    if relaxations.isEmpty && pairs.isEmpty { phrases.append(Words.noneFound) }
    return phrases
  }

  /// What the rules in conflict contradict by themselves; else what lies around the places that wishes
  /// among them name.
  private func places(_ conflict: Conflict) -> [Phrase] {
    let kept = Set(conflict.rules)
    let preparation = Preparation(problem: problem.keeping(only: kept))
    let contradictions = Contradictions(preparation: preparation)
    let proved = contradictions.all
    if !proved.isEmpty { return Words.first(5, of: proved) }
    let surroundings = Surroundings(reach: contradictions.reach)
    let lower = problem.rules.population.lowerBound
    return conflict.rules.compactMap { rule in
      guard case .keep(let index) = rule, kept.contains(.populationLower) else { return nil }
      let wish = problem.rules.keep[index]
      let people = surroundings.people(of: wish.blocks)
      guard wish.wish == .inside || wish.wish == .together, people < lower else { return nil }
      return Words.place(
        Words.subject(of: wish), people: people, missing: lower - people,
        beside: surroundings.beside(wish.blocks))
    }
  }
}

/// Keeps a part of the time for the reasons: while a search has no plan, it is told that its time is over
/// when a share of it is spent.
struct Reserve {
  private let flag = FoundFlag()
  private let control: SearchControl
  private let share: Double

  init(_ control: SearchControl, share: Double) {
    self.control = control
    self.share = share
  }

  /// What the search is given in place of the control.
  var searchControl: SearchControl {
    let (control, share, flag) = (control, share, flag)
    var inner = SearchControl(
      stopReason: {
        control.stopReason()
          ?? (!flag.isFound && control.elapsedShare() >= share ? .time : nil)
      }, elapsedShare: control.elapsedShare,
      progress: { steps, coverage in
        if coverage != nil { flag.find() }
        control.progress(steps, coverage)
      })
    inner.solver = control.solver
    return inner
  }
}
