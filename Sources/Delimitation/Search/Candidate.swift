internal import Land

/// A valid plan with all its figures, as the choice of options sees it.
struct Candidate: Sendable {
  let plan: Plan
  let evaluation: Evaluation
  let insidePopulation: Int64

  init(plan: Plan, problem: Problem) {
    self.plan = plan
    evaluation = evaluate(plan, in: problem)
    insidePopulation = evaluation.areas.reduce(0) { $0 + $1.population }
  }

  /// Coverage as a share; 0 where nobody is deprived.
  var coverage: Double { evaluation.value("coverage") ?? 0 }

  /// What a profile compares, the first difference decides; smaller is better.
  func order(_ profile: Profile, _ problem: Problem) -> [Double] {
    let identity =
      problem.layersByWeight.map { value("separated_people:" + $0) }
      + problem.layersByWeight.map { value("split_units:" + $0) }
      + [value("barrier_crossings"), value("boundary_km")]
    switch profile {
    case .coverage, .identity: return identity
    case .mix: return [-value("mixing_mean")] + identity
    case .statusQuo: return [value("people_changed")] + identity
    case .compact: return [-value("polsby_popper_mean")] + identity
    }
  }

  /// The criteria of dominance (M37) with the sign that makes smaller better.
  func criteria(_ problem: Problem) -> [Double] {
    let layers = problem.identity.map(\.grouping.name)
    return [-value("coverage"), value("boundary_km"), -value("polsby_popper_mean")]
      + [value("deviation_mean"), value("people_changed")]
      + layers.map { value("separated_people:" + $0) } + layers.map { value("split_units:" + $0) }
  }

  private func value(_ measure: String) -> Double { evaluation.value(measure) ?? 0 }
}

/// Chooses the options that are laid before the steering body.
struct Selection {
  let problem: Problem
  private let agreed: [AgreedCriterion]
  /// The least difference of two options, as a share of the smaller one's inhabitants inside.
  static let leastDifference = 0.05

  init(problem: Problem) {
    self.problem = problem
    agreed = problem.agreedCriteria
  }

  /// The best candidate of a profile that differs enough from the options chosen before and neither
  /// dominates one nor is dominated by one.
  func pick(_ profile: Profile, from candidates: [Candidate], floor: Double, chosen: [Candidate])
    -> Candidate?
  {
    candidates.enumerated().filter { $0.element.coverage >= floor }
      .map { (order: $0.element.order(profile, problem), offset: $0.offset) }
      .sorted {
        $0.order == $1.order
          ? $0.offset < $1.offset : $0.order.lexicographicallyPrecedes($1.order)
      }
      .lazy.map { candidates[$0.offset] }
      .first { candidate in
        chosen.allSatisfy { differs(candidate, $0) && isOpen(candidate, $0) }
      }
  }

  private func differs(_ one: Candidate, _ other: Candidate) -> Bool {
    let comparison = PlanComparison(
      from: one.plan, to: other.plan, population: problem.territory.blocks.population)
    let smaller = min(one.insidePopulation, other.insidePopulation)
    return Double(comparison.peopleChanged) >= Selection.leastDifference * Double(smaller)
  }

  /// Whether neither of two dominates the other, neither by differences that count (M37) nor by bare
  /// figures.
  private func isOpen(_ one: Candidate, _ other: Candidate) -> Bool {
    let standings = (
      Standing(one.evaluation, by: agreed), Standing(other.evaluation, by: agreed)
    )
    guard !standings.0.dominates(standings.1), !standings.1.dominates(standings.0) else {
      return false
    }
    let first = one.criteria(problem)
    let second = other.criteria(problem)
    return zip(first, second).contains { $0 < $1 } && zip(first, second).contains { $0 > $1 }
  }
}

extension Problem {
  /// The identity layers that matter, heaviest first, equals in the order of the project file.
  var layersByWeight: [String] {
    identity.enumerated().filter { $0.element.split != .allow && $0.element.weight > 0 }
      .sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }
      .map(\.element.grouping.name)
  }
}
