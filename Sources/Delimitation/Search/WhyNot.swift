internal import Land

/// How many valid areas the search found room for, part by part.
struct Capacity {
  let run: SearchRun

  /// The most areas found in each part, against what is wished.
  var explanations: [Phrase] {
    let preparation = run.preparation
    let found = preparation.parts.indices.map { index in
      run.pool[index].map(\.areaCount).max() ?? 0
    }
    let total = preparation.frozen.count + found.reduce(0, +)
    var phrases: [Phrase] = []
    if case .between(let least, _) = preparation.problem.rules.count, total < least {
      let places = zip(preparation.parts, found).filter { $0.1 > 0 }.map {
        (preparation.name(of: $0.0), $0.1)
      }
      phrases.append(Words.foundRoom(found: total, wished: least, places: places))
    }
    for (part, count) in zip(preparation.parts, found)
    where count == 0 && preparation.leastAreas(in: part) > 0 {
      phrases.append(
        Words.noAreaWhereWished(place: preparation.name(of: part), people: part.population))
    }
    return phrases
  }
}

/// Which rule stands in the way: the rules without which a short search does find a plan.
struct Relaxation {
  let preparation: Preparation
  let settings: SearchSettings
  let control: SearchControl

  /// A sentence for each rule whose absence makes a plan possible, or one that no single rule does.
  func explanations() async -> [Phrase] {
    var phrases: [Phrase] = []
    for (rule, problem) in relaxed where await hasPlan(problem) {
      phrases.append(Words.wouldDoWithout(rule))
    }
    return phrases.isEmpty ? [Words.noSingleRule] : phrases
  }

  /// The problem without one of its rules at a time.
  private var relaxed: [(rule: String, problem: Problem)] {
    let problem = preparation.problem
    let rules = problem.rules
    var list: [(String, Problem)] = []
    if rules.deprivedShare != 0...1 {
      list.append(("deprived_share", problem.with(rules: rules.with(deprivedShare: 0...1))))
    }
    if rules.populationIsRequired {
      list.append(("population", problem.with(rules: rules.with(populationIsRequired: false))))
    }
    if let district = problem.district, district.span == .forbid {
      list.append(
        (
          "district",
          problem.with(district: DistrictLayer(grouping: district.grouping, span: .allow))
        ))
    }
    for (index, layer) in problem.identity.enumerated() where layer.split == .forbid {
      var layers = problem.identity
      layers[index] = IdentityLayer(grouping: layer.grouping, split: .allow, weight: layer.weight)
      list.append(("identity:" + layer.grouping.name, problem.with(identity: layers)))
    }
    if !rules.keep.isEmpty {
      list.append(("keep", problem.with(rules: rules.with(keep: []))))
    }
    return list
  }

  private func hasPlan(_ problem: Problem) async -> Bool {
    let preparation = Preparation(problem: problem)
    guard Contradictions(preparation: preparation).all.isEmpty else { return false }
    // The time for options is over; only an interruption ends the look for reasons.
    let outer = control
    let control = SearchControl(
      stopReason: { outer.stopReason() == .interrupt ? .interrupt : nil }, elapsedShare: { 0 },
      progress: { _, _ in })
    var run = SearchRun(preparation: preparation, settings: settings, control: control)
    await run.enumerate()
    for _ in 0..<2 {
      if let area = await run.assemble(Profile.coverage.goal(coverage: 1), floor: 0) {
        return evaluate(run.plan(area), in: problem).isValid
      }
      await run.explore(Profile.coverage.goal(coverage: 1), rounds: 0..<1, stepsEach: 5000)
    }
    guard let area = await run.assemble(Profile.coverage.goal(coverage: 1), floor: 0) else {
      return false
    }
    return evaluate(run.plan(area), in: problem).isValid
  }
}

extension AreaRules {
  /// The same rules but for what is given.
  func with(
    deprivedShare: ClosedRange<Double>? = nil, populationIsRequired: Bool? = nil,
    keep: [KeepRule]? = nil
  ) -> AreaRules {
    AreaRules(
      count: count, population: population,
      populationIsRequired: populationIsRequired ?? self.populationIsRequired,
      deprivedShare: deprivedShare ?? self.deprivedShare, keep: keep ?? self.keep)
  }
}

extension Problem {
  /// The same problem but for what is given.
  func with(
    identity: [IdentityLayer]? = nil, district: DistrictLayer? = nil, rules: AreaRules? = nil
  ) -> Problem {
    Problem(
      territory: territory, deprivation: deprivation, identity: identity ?? self.identity,
      district: district ?? self.district, rules: rules ?? self.rules, statusQuo: statusQuo)
  }
}
