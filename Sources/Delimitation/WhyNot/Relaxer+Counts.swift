internal import Land

extension Relaxer {
  /// The number of areas nearest to the wished ones.
  mutating func count(_ plan: Plan) async -> Relaxation {
    guard case .between(let least, let most) = problem.rules.count else {
      return await most(ofWholeCity: plan)
    }
    let isDown = plan.areaCount < least
    let first = await count(plan, isDown: isDown)
    guard !first.isNearest || distance(first.plan) > 1, !oracle.isOver else { return first }
    // The other direction may be nearer.
    let other =
      isDown
      ? AreaCount.between(least, max(most, problem.territory.blocks.count))
      : .between(min(1, least), most)
    let farther = problem.with(rules: problem.rules.with(count: other))
    guard let plan = await oracle.ask(farther).plan else { return first }
    let second = await count(plan, isDown: !isDown)
    return distance(second.plan) < distance(first.plan) ? second : first
  }

  /// By how many areas a plan misses the wished number.
  private func distance(_ plan: Plan) -> Int {
    guard case .between(let least, let most) = problem.rules.count else { return 0 }
    return max(least - plan.areaCount, plan.areaCount - most, 0)
  }

  private mutating func count(_ plan: Plan, isDown: Bool) async -> Relaxation {
    guard case .between(let least, let most) = problem.rules.count else {
      return whole(.count, .count(plan.areaCount, outside: 0, people: 0), plan, isNearest: false)
    }
    let problem = problem
    func make(_ value: Int64) -> Problem {
      let range =
        isDown ? AreaCount.between(Int(value), most) : .between(least, Int(-value))
      return problem.with(rules: problem.rules.with(count: range))
    }
    func value(_ plan: Plan) -> Int64 { Int64(isDown ? plan.areaCount : -plan.areaCount) }
    let bracket = await narrow(
      Bracket(
        good: value(plan), bad: Int64(isDown ? least : -most), plan: plan, isBadProved: isProved),
      tolerance: 1, make: make, value: value)
    return Relaxation(
      rule: .count, change: .count(bracket.plan.areaCount, outside: 0, people: 0),
      problem: make(value(bracket.plan)), plan: bracket.plan, isNearest: bracket.isTight)
  }

  /// For a whole city: as many areas as fit, and what lies outside them.
  private mutating func most(ofWholeCity plan: Plan) async -> Relaxation {
    let problem = problem
    let blocks = problem.territory.blocks
    let lower = problem.rules.population.lowerBound
    let cap = max(
      plan.areaCount, min(blocks.count, Int(blocks.totalPopulation / max(1, lower))))
    func make(_ value: Int64) -> Problem {
      problem.with(rules: problem.rules.with(count: .between(Int(value), cap)))
    }
    let bracket = await narrow(
      Bracket(good: Int64(plan.areaCount), bad: Int64(cap + 1), plan: plan, isBadProved: false),
      tolerance: 1, make: make, value: { Int64($0.areaCount) })
    let outside = blocks.population.indices.filter { bracket.plan.areaOfBlock[$0] == 0 }
    return Relaxation(
      rule: .count,
      change: .count(
        bracket.plan.areaCount, outside: outside.count,
        people: outside.reduce(0) { $0 + Int64(blocks.population[$1]) }),
      problem: make(Int64(bracket.plan.areaCount)), plan: bracket.plan, isNearest: false)
  }
}
