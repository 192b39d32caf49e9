internal import Land

/// A group of blocks that changes, before anything is said of it.
struct ChangedGroup: Hashable, Sendable {
  let from: Int32
  let to: Int32
  let blocks: [Int32]
}

/// How a plan came from a given one, and what it would be without some of that.
struct Undoing {
  let problem: Problem
  let given: Plan

  /// The groups of blocks that change, each connected, in the order of their lowest blocks. Areas go on
  /// as in M33; blocks of an area that goes on and keeps them do not change.
  func groups(_ plan: Plan) -> [ChangedGroup] {
    let predecessor = predecessors(plan)
    func isChanged(_ block: Int) -> Bool {
      Int(given.areaOfBlock[block]) != predecessor[Int(plan.areaOfBlock[block])]
    }
    let classes = Int64(plan.areaCount + 1)
    let component = problem.territory.adjacency.components { block -> Int64 in
      Int64(given.areaOfBlock[block]) * classes + Int64(plan.areaOfBlock[block])
    }
    var members: [Int32: [Int32]] = [:]
    var order: [Int32] = []
    for block in component.indices where isChanged(block) {
      if members[component[block]] == nil { order.append(component[block]) }
      members[component[block], default: []].append(Int32(block))
    }
    return order.compactMap { number in
      guard let blocks = members[number], let first = blocks.first else { return nil }
      return ChangedGroup(
        from: given.areaOfBlock[Int(first)], to: plan.areaOfBlock[Int(first)], blocks: blocks)
    }
  }

  /// The given area that each area of the plan continues, from 1; -1 for a new one; outside stays
  /// outside.
  func predecessors(_ plan: Plan) -> [Int] {
    let comparison = PlanComparison(
      from: given, to: plan, population: problem.territory.blocks.population)
    return [0] + comparison.predecessors.map { $0 ?? -1 }
  }

  /// The plan without some of its groups: their blocks are as they were given. Given areas that do not
  /// go on come back with those blocks alone. `area` tells which area of the result each area of the
  /// plan is, nil for one that has no block left.
  func without(_ groups: [ChangedGroup], in plan: Plan) -> (plan: Plan, area: [Int?]) {
    let predecessor = predecessors(plan)
    var successor = [Int32](repeating: -1, count: given.areaCount + 1)
    successor[0] = 0
    for (number, old) in predecessor.enumerated() where old > 0 { successor[old] = Int32(number) }
    var next = Int32(plan.areaCount)
    var area = plan.areaOfBlock
    for group in groups {
      if successor[Int(group.from)] < 0 {
        next += 1
        successor[Int(group.from)] = next
      }
      for block in group.blocks { area[Int(block)] = successor[Int(group.from)] }
    }
    var seen = [Bool](repeating: false, count: Int(next) + 1)
    for own in area { seen[Int(own)] = true }
    var number = [Int32](repeating: 0, count: Int(next) + 1)
    var count: Int32 = 0
    for own in 1..<(Int(next) + 1) where seen[own] {
      count += 1
      number[own] = count
    }
    return (
      Plan(areaOfBlock: area.map { $0 > 0 ? number[Int($0)] : 0 }),
      (0...plan.areaCount).map { $0 == 0 ? 0 : seen[$0] ? Int(number[$0]) : nil }
    )
  }

  /// The plan without groups that serve no rule and no coverage, the largest tried first, again and
  /// again until each is needed.
  func lean(_ plan: Plan) -> Plan {
    var plan = plan
    var coverage = deprivedInside(plan)
    // Each round undoes a group for good; there are never more groups than blocks.
    for _ in plan.areaOfBlock {
      var isDone = true
      for group in groups(plan).sorted(by: isLarger) {
        let shorter = without([group], in: plan).plan
        let inside = deprivedInside(shorter)
        guard inside >= coverage, shorter.areaCount > 0 || plan.areaCount == 0,
          evaluate(shorter, in: problem).isValid
        else { continue }
        (plan, coverage, isDone) = (shorter, inside, false)
        break
      }
      if isDone { break }
    }
    return plan
  }

  private func isLarger(_ one: ChangedGroup, _ other: ChangedGroup) -> Bool {
    let first = people(one.blocks)
    let second = people(other.blocks)
    return first == second ? one.blocks[0] < other.blocks[0] : first > second
  }

  /// Inhabitants of blocks.
  func people(_ blocks: [Int32]) -> Int64 {
    blocks.reduce(0) { $0 + Int64(problem.territory.blocks.population[Int($1)]) }
  }

  /// Deprived inhabitants inside a plan's areas.
  func deprivedInside(_ plan: Plan) -> Int64 {
    plan.areaOfBlock.indices.reduce(0) { sum, block in
      plan.areaOfBlock[block] > 0 && problem.deprivation.isDeprived[block]
        ? sum + Int64(problem.territory.blocks.population[block]) : sum
    }
  }
}
