internal import Land

/// Local search for a small change in one part.
struct ChangeSearch {
  let preparation: Preparation
  let part: Preparation.Part
  let areaCount: Int

  /// The best valid way met from the task's start, or from a grown one.
  func run(
    _ task: ImprovementRun.Task, random: inout Randomness, mustStop: () -> Bool
  ) -> [Int32]? {
    let growth = Growth(
      graph: part.graph, scale: preparation.scale, areaCount: areaCount,
      keepsDistricts: preparation.keepsDistricts, apart: part.apart)
    guard let start = task.start ?? growth.grow(random: &random) else { return nil }
    var state = State(
      graph: part.graph, scale: preparation.scale, areaCount: areaCount, freeAreas: areaCount,
      divisor: 1, layerCount: preparation.problem.identity.count, area: start,
      oldOfArea: OldAreas.matched(graph: part.graph, area: start, areaCount: areaCount))
    let annealing = Annealing(
      hot: grain * task.heat, cold: grain * 0.001, steps: task.steps, apart: part.apart,
      adjacency: preparation.problem.territory.adjacency,
      keepsDistricts: preparation.keepsDistricts)
    return annealing.run(
      &state, goal: goal(price: task.price), random: &random, mustStop: mustStop
    )?.area
  }

  /// People who change, and at a price coverage; all else only decides between equals.
  private func goal(price: Double) -> Goal {
    var goal = Goal()
    goal.changed = weight
    // So that one deprived person inside weighs as much as `price` people who change.
    goal.coverage = weight * price * preparation.scale.deprived / preparation.scale.population
    goal.crossing = weight * 0.1 / preparation.scale.population
    goal.boundary = weight * 0.01 / preparation.scale.population
    return goal
  }

  /// The weight of changed people: filling an empty area costs a third of what it costs to break the
  /// band by so much.
  private var weight: Double {
    let scale = preparation.scale
    return scale.population / (3 * max(1, scale.target * 0.8))
  }

  /// What one atom of mean size weighs.
  private var grain: Double { weight / Double(max(1, preparation.graph.count)) }
}
