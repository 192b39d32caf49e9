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

private func evaluation(of tally: PlanTally) -> Evaluation {
  Evaluation(
    areas: tally.areas.indices.map { AreaFigures(area: $0 + 1, of: tally) },
    measures: Measures.all.flatMap { $0.values(tally) },
    rules: Rules.all.flatMap { $0.verdicts(tally) })
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
  }
}

extension UnitTally {
  /// Names of the units in an area that pass a test, by inhabitants inside descending.
  fileprivate func names(in area: Int, where isWanted: (Int) -> Bool = { _ in true }) -> [String] {
    units(in: area).filter(isWanted).map { grouping.units[$0] }
  }
}
