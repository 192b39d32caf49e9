internal import Land

/// How many inhabitants must change at least in any valid plan against the areas in force (M33).
///
/// Each area in force either goes on as an area that keeps the band and the upper bound of the deprived
/// share, after so many of its people left and so many others came, or it ends and all its people
/// change. Where areas end and the number of areas does not allow that, new ones come in their place,
/// each with as many people as the band asks for. Somebody who moves from one area to another both
/// leaves and comes, but changes once: so with leaving weighed by t and coming by 1 - t, for any t from 0
/// to 1, the sum is never more than the people who change. Areas that no plan can connect (districts,
/// pieces of land) are weighed apart, and the weights are chosen so that the sum is large.
///
/// It does not see which people can come at all, nor that areas must hang together.
struct ChangeBound {
  /// The fewest people who change.
  let people: Int64

  /// An area in force, in people.
  private struct Old {
    var population: Int64 = 0
    var scored: Int64 = 0
    var deprived: Int64 = 0
    /// The land that it shares with all areas that it could exchange people with.
    var place = 0
  }

  /// The bound of a problem; 0 where no areas are in force.
  init(_ preparation: Preparation) {
    guard let plan = preparation.problem.statusQuo, plan.areaCount > 0 else {
      people = 0
      return
    }
    let old = ChangeBound.areas(of: plan, preparation)
    let places = (old.map(\.place).max() ?? 0) + 1
    var weights = [Double](repeating: 0.5, count: places)
    var best = ChangeBound.least(old, weights, preparation)
    // Weights are bettered one by one while that helps.
    for _ in 0..<3 {
      for place in 0..<places {
        for weight in [0, 0.5, 1] {
          var other = weights
          other[place] = weight
          let sum = ChangeBound.least(old, other, preparation)
          if sum > best { (best, weights) = (sum, other) }
        }
      }
    }
    // A little less, so that rounding never makes the bound too high.
    people = max(0, Int64((best * (1 - 1e-9) - 1e-6).rounded(.up)))
  }

  /// The areas in force, and which of them lie in the same place.
  private static func areas(of plan: Plan, _ preparation: Preparation) -> [Old] {
    let problem = preparation.problem
    var old = [Old](repeating: Old(), count: plan.areaCount)
    var places = DisjointSets(count: preparation.parts.count + plan.areaCount)
    let first = Int32(preparation.parts.count)
    for (block, area) in plan.areaOfBlock.enumerated() where area > 0 {
      let count = Int64(problem.territory.blocks.population[block])
      old[Int(area) - 1].population += count
      if problem.deprivation.isScored[block] { old[Int(area) - 1].scored += count }
      if problem.deprivation.isDeprived[block] { old[Int(area) - 1].deprived += count }
    }
    for (index, part) in preparation.parts.enumerated() {
      for atom in 0..<part.graph.count {
        for block in part.graph.members(atom) where plan.areaOfBlock[Int(block)] > 0 {
          places.unite(Int32(index), first + plan.areaOfBlock[Int(block)] - 1)
        }
      }
    }
    // Locked atoms belong to no part; those that hold frozen areas may take people from anywhere.
    let (number, _) = places.numbered()
    let isOnePlace = preparation.isLocked.contains(true) || !preparation.frozen.isEmpty
    for area in old.indices {
      old[area].place = isOnePlace ? 0 : Int(number[Int(first) + area])
    }
    return old
  }

  /// The least weighed sum over all ways in which areas may go on, end and come.
  private static func least(_ old: [Old], _ weights: [Double], _ preparation: Preparation) -> Double
  {
    let rules = preparation.problem.rules
    let goingOn = old.map { leastGoingOn($0, weights[$0.place], rules) }
    let ending = zip(old, goingOn).map { old, cost in
      weights[old.place] * Double(old.population) - cost
    }.sorted()
    var (fewest, most) = (0, Int.max)
    if case .between(let least, let upper) = rules.count { (fewest, most) = (least, upper) }
    // A new area has as many people as the band asks for, wherever coming weighs least.
    let lower = rules.populationIsRequired ? Double(rules.population.lowerBound) : 0
    let new = lower * (1 - (weights.max() ?? 0))
    var sum = goingOn.reduce(0, +)
    var best = Double.infinity
    for ended in 0...old.count {
      if ended > 0 { sum += ending[ended - 1] }
      let left = old.count - ended
      guard left <= most else { continue }
      best = min(best, sum + new * Double(max(0, fewest - left)))
    }
    return best
  }

  /// The least that leaving and coming weigh in an area that goes on.
  private static func leastGoingOn(_ old: Old, _ weight: Double, _ rules: AreaRules) -> Double {
    let people = Double(old.population)
    let highest = rules.deprivedShare.upperBound
    let (lower, upper) =
      rules.populationIsRequired
      ? (Double(rules.population.lowerBound), Double(rules.population.upperBound))
      : (0, Double.infinity)
    // Who must leave when so many come: deprived people count twice, against the share and the band.
    func leaving(_ coming: Double) -> Double {
      let tooMany = people + coming - upper
      guard highest < 1 else { return max(0, tooMany) }
      let tooDeprived = Double(old.deprived) - highest * (Double(old.scored) + coming)
      return max(0, tooMany, tooDeprived / (1 - highest))
    }
    var turns = [0, lower - people, upper - people]
    if highest > 0 { turns.append(Double(old.deprived) / highest - Double(old.scored)) }
    turns += crossings(old, people: people, lower: lower, upper: upper, highest: highest)
    return turns.lazy.map { max(0, $0) }.filter(\.isFinite)
      .filter { people - leaving($0) + $0 >= lower - 1e-6 }
      .map { weight * leaving($0) + (1 - weight) * $0 }.min() ?? weight * people
  }

  /// Where the lines of band and share meet each other, as people who come.
  private static func crossings(
    _ old: Old, people: Double, lower: Double, upper: Double, highest: Double
  ) -> [Double] {
    guard highest < 1 else { return [] }
    let excess = (Double(old.deprived) - highest * Double(old.scored)) / (1 - highest)
    let slope = highest / (1 - highest)
    // excess - slope · coming = people + coming - limit
    return [lower, upper].map { (excess - people + $0) / (1 + slope) }
  }
}
