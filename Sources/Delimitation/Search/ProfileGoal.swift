internal import Land

extension Profile {
  /// The measure that the profile puts first; nil where the problem has nothing to measure.
  package func objective(in problem: Problem) -> String? {
    switch self {
    case .coverage: "coverage"
    case .identity: problem.leadingLayer.map { "separated_people:" + $0.grouping.name }
    case .mix: "mixing_mean"
    case .statusQuo: problem.statusQuo == nil ? nil : "people_changed"
    case .compact: "polsby_popper_mean"
    }
  }

  /// Whether more of the objective is better.
  var objectiveIsHigher: Bool {
    switch self {
    case .coverage, .mix, .compact: true
    case .identity, .statusQuo: false
    }
  }

  /// What the search makes small for this profile. Coverage counts beside it with `coverage`, so that
  /// plans along the trade-off are met.
  func goal(coverage: Double) -> Goal {
    var goal = Goal()
    goal.coverage = coverage
    switch self {
    case .coverage:
      goal.separated = 0.05
      goal.boundary = 0.00002
    case .identity:
      goal.separated = 4
      goal.split = 0.001
      goal.boundary = 0.0001
    case .mix:
      goal.mixing = 1
      goal.separated = 0.5
      goal.boundary = 0.0002
    case .statusQuo:
      goal.changed = 4
      goal.separated = 0.2
      goal.boundary = 0.00005
    case .compact:
      goal.compactness = 1
      goal.separated = 0.3
      goal.closeness = 0.02
    }
    return goal
  }

  /// What is made small while parts are searched at a price of coverage.
  func tradeOff(coverage: Double) -> Goal {
    var goal =
      self == .coverage ? Profile.identity.goal(coverage: coverage) : goal(coverage: coverage)
    // So that the last percent of coverage is not reached by snakes.
    if self == .coverage { goal.compactness = 0.5 }
    return goal
  }

  /// What is made small once a coverage floor is set. For the coverage profile: among plans within 2 %
  /// of the best, fewest separated inhabitants, then split units, then boundary.
  func finalGoal(floor: Double) -> Goal {
    var goal = tradeOff(coverage: 0.05)
    goal.coverageFloor = floor
    goal.floorPenalty = 20
    return goal
  }

  /// The least coverage that an option of this profile may have, when `best` was found and the status
  /// quo has `current`. The floors differ, so that each profile gives up another amount for what it
  /// puts first, and none is beaten by another in everything.
  func coverageFloor(best: Double, current: Double?) -> Double {
    switch self {
    case .coverage: 0.98 * best
    case .mix: 0.88 * best
    case .identity: 0.8 * best
    case .compact: 0.76 * best
    case .statusQuo: min(0.8 * best, current ?? 0)
    }
  }
}

extension Problem {
  /// The identity layer with the highest weight among those that matter; the first of equals.
  var leadingLayer: IdentityLayer? { leadingPosition.map { identity[$0] } }

  /// The position of that layer.
  var leadingPosition: Int? {
    var best: Int?
    var highest = 0.0
    for (position, layer) in identity.enumerated() where layer.weight > highest {
      (best, highest) = (position, layer.weight)
    }
    return best ?? identity.indices.first
  }

  /// Profiles for which the problem has something to measure, as many as options are wished.
  func profiles(_ options: Int) -> [Profile] {
    Array(Profile.allCases.filter { $0.objective(in: self) != nil }.prefix(options))
  }
}
