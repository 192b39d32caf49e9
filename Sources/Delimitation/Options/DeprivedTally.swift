internal import Land

/// Deprived inhabitants of several plans' areas, for one choice of deprived blocks: all that depends on
/// that choice. O(blocks × plans).
struct DeprivedTally {
  /// Inhabitants of deprived blocks in the city.
  let deprivedPopulation: Int64
  /// Deprived inhabitants by plan and area; position 0 is outside.
  private let deprived: [[Int64]]
  /// Scored inhabitants likewise.
  private let scored: [[Int64]]

  /// Counts.
  init(_ plans: [Plan], _ problem: Problem, isDeprived: [Bool]) {
    let people = problem.territory.blocks.population
    let isScored = problem.deprivation.isScored
    var deprivedPopulation: Int64 = 0
    var deprived = plans.map { [Int64](repeating: 0, count: $0.areaCount + 1) }
    var scored = deprived
    for block in isDeprived.indices where isDeprived[block] {
      deprivedPopulation += Int64(people[block])
    }
    for (position, plan) in plans.enumerated() {
      for (block, area) in plan.areaOfBlock.enumerated() where isScored[block] {
        scored[position][Int(area)] += Int64(people[block])
        if isDeprived[block] { deprived[position][Int(area)] += Int64(people[block]) }
      }
    }
    self.deprivedPopulation = deprivedPopulation
    self.deprived = deprived
    self.scored = scored
  }

  /// Deprived inhabitants of all areas of a plan.
  func inside(_ plan: Int) -> Int64 { deprived[plan].dropFirst().reduce(0, +) }

  /// Areas of a plan, from 1, whose deprived share the rules do not allow.
  func brokenAreas(_ plan: Int, by rules: AreaRules) -> [Int] {
    deprived[plan].indices.dropFirst().filter {
      !rules.allows(deprived: deprived[plan][$0], scored: scored[plan][$0])
    }
  }

  /// Mean of 4 s (1 - s) over a plan's areas with scored inhabitants (M24).
  func mixing(_ plan: Int) -> Double? {
    let mixes = deprived[plan].indices.dropFirst().filter { scored[plan][$0] > 0 }.map { area in
      let share = Double(deprived[plan][area]) / Double(scored[plan][area])
      return 4 * share * (1 - share)
    }
    return mixes.isEmpty ? nil : mixes.reduce(0, +) / Double(mixes.count)
  }
}
