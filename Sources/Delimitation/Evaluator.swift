public import Land

/// Computes every figure of a plan from scratch, independently of any search state.
/// O(n + m + units × areas).
public func evaluate(_ plan: Plan, in problem: Problem) -> Evaluation {
  evaluation(of: PlanTally(plan, in: problem))
}

/// The same, with reasons that call the areas by their labels.
public func evaluate(_ plan: LabelledPlan, in problem: Problem) -> Evaluation {
  var tally = PlanTally(plan.plan, in: problem)
  tally.labels = plan.labels
  return evaluation(of: tally)
}

/// The same with the measures that take longer or need shapes: circles and hulls around areas, their
/// narrowest place, units by overlap. They have no value in an evaluation that is not thorough. Without
/// outlines those of shape have none either. Up to about a second for areas of 40 blocks.
public func evaluateThoroughly(
  _ plan: LabelledPlan, in problem: Problem, outlines: BlockOutlines?
) -> Evaluation {
  var tally = PlanTally(plan.plan, in: problem)
  tally.labels = plan.labels
  tally.thorough = ThoroughTally(tally, outlines: outlines)
  return evaluation(of: tally)
}

private func evaluation(of tally: PlanTally) -> Evaluation {
  var evaluation = Evaluation(
    areas: tally.areas.indices.map { AreaFigures(area: $0 + 1, of: tally) },
    measures: Measures.all.flatMap { $0.values(tally) },
    rules: Rules.all.flatMap { $0.verdicts(tally) })
  evaluation.change = tally.change
  return evaluation
}

extension AreaFigures {
  /// The figures of one area of a tally, counted from 1.
  fileprivate init(area number: Int, of tally: PlanTally) {
    let area = tally.areas[number - 1]
    let problem = tally.problem
    self.init(
      population: area.population, blocks: area.members.count,
      surfaceSquareMetres: area.surfaceSquareMetres, perimeterMetres: area.perimeterMetres,
      scoredPopulation: area.scoredPopulation, deprivedPopulation: area.deprivedPopulation,
      deprivedShare: area.deprivedShare,
      deprivationIndex: area.deprivationIndex(problem.deprivation),
      populationIsInRange: problem.rules.population.contains(area.population),
      districts: tally.districts.map { $0.names(in: number) } ?? [],
      identityUnits: tally.layers.map { $0.names(in: number) },
      identitySplit: tally.layers.map { layer in
        layer.names(in: number) { layer.isCut($0, by: number) }
      },
      polsbyPopper: area.polsbyPopper, parts: area.pieces.count)
    crossings = area.crossings
    mixing = area.mixing
    stigma = area.stigma(in: problem)
    if let thorough = tally.thorough { measure(area, number: number, thorough, problem) }
  }
}

extension AreaFigures {
  /// Adds what only a thorough look tells.
  fileprivate mutating func measure(
    _ area: AreaTally, number: Int, _ thorough: ThoroughTally, _ problem: Problem
  ) {
    form = thorough.forms.map { $0[number - 1] }
    bottleneck = thorough.bottlenecks[number - 1]
    reachMetres = Settlement(area, problem.territory.blocks)?.reach
    institutions = problem.supplement.institutions.map { institutions in
      zip(institutions.kinds, institutions.counts(in: area.members)).map {
        InstitutionCount(kind: $0, count: $1)
      }
    }
    forecasts = problem.supplement.forecasts.map { area.population(in: $0) }
  }
}

extension UnitTally {
  /// Names of the units in an area that pass a test, by inhabitants inside descending.
  fileprivate func names(in area: Int, where isWanted: (Int) -> Bool = { _ in true }) -> [String] {
    units(in: area).filter(isWanted).map { grouping.units[$0] }
  }
}
