internal import Land

/// Which of the plans that a search met are good (M39): those that no other one dominates, those within
/// a twentieth of the best of a profile, and the options themselves.
struct GoodPlans {
  /// How much worse than the best of its profile a good plan may be, as a share of the best.
  static let slack = 0.05
  /// How many plans are looked at, at most.
  static let limit = 1000

  let problem: Problem
  /// Each profile with the coverage that its plans must have.
  let floors: [(profile: Profile, coverage: Double)]

  /// The consensus of the good ones among all valid plans met, of which there is one or more.
  func consensus(of candidates: [Candidate], options: [Candidate]) -> Consensus {
    let chosen = Set(options.map(\.plan))
    let looked = candidates.count <= Self.limit ? candidates : leading(candidates, and: chosen)
    let isUndominated = undominated(looked)
    let isNear = floors.map { near($0.profile, floor: $0.coverage, among: looked) }
    let good = looked.indices.filter { position in
      isUndominated[position] || isNear.contains { $0[position] }
        || chosen.contains(looked[position].plan)
    }
    return Consensus(
      plansMet: candidates.count, plansCompared: looked.count, good: good.map { looked[$0].plan })
  }

  /// The options, and the best of each profile by turns until there are enough; equal ones in the order
  /// found.
  private func leading(_ candidates: [Candidate], and chosen: Set<Plan>) -> [Candidate] {
    let rankings = floors.map { floor in
      let ranks = candidates.map { $0.order(floor.profile, problem) }
      return candidates.indices.filter { candidates[$0].coverage >= floor.coverage }.sorted {
        ranks[$0] == ranks[$1] ? $0 < $1 : ranks[$0].lexicographicallyPrecedes(ranks[$1])
      }
    }
    var isTaken = candidates.map { chosen.contains($0.plan) }
    var taken = isTaken.count { $0 }
    for rank in candidates.indices {
      for ranking in rankings where rank < ranking.count && taken < Self.limit {
        if !isTaken[ranking[rank]] { taken += 1 }
        isTaken[ranking[rank]] = true
      }
    }
    return candidates.indices.filter { isTaken[$0] }.map { candidates[$0] }
  }

  private func undominated(_ candidates: [Candidate]) -> [Bool] {
    let criteria = problem.agreedCriteria
    let standings = candidates.map { Standing($0.evaluation, by: criteria) }
    return standings.map { one in !standings.contains { $0.dominates(one) } }
  }

  /// Which plans keep a profile's floor and come near the best value of its objective that such a plan
  /// has.
  private func near(_ profile: Profile, floor: Double, among candidates: [Candidate]) -> [Bool] {
    let none = [Bool](repeating: false, count: candidates.count)
    guard let objective = profile.objective(in: problem) else { return none }
    let values = candidates.map { $0.coverage >= floor ? $0.evaluation.value(objective) : nil }
    let known = values.compactMap { $0 }
    let best = profile.objectiveIsHigher ? known.max() : known.min()
    guard let best else { return none }
    let slack = Self.slack * abs(best)
    return values.map { value in
      guard let value else { return false }
      return profile.objectiveIsHigher ? value >= best - slack : value <= best + slack
    }
  }
}
