import Delimitation
import Land

/// Every plan of a tiny land, found by trying each assignment of blocks to classes. Written apart from
/// the engine and the evaluator, so that all three can be held against each other.
struct PlanCensus {
  /// The valid plans, canonical.
  let plans: [Plan]

  init(_ problem: Problem, mostAreas: Int) {
    let blocks = problem.territory.blocks.count
    var found: [Plan] = []
    var area = [Int32](repeating: 0, count: blocks)
    func assign(_ block: Int, used: Int32) {
      if block == blocks {
        if PlanCensus.isValid(area, Int(used), problem) { found.append(Plan(areaOfBlock: area)) }
        return
      }
      // A block may open one new area only, so that each plan is met in its canonical numbering.
      for number in 0...min(used + 1, Int32(mostAreas)) {
        area[block] = number
        assign(block + 1, used: max(used, number))
      }
      area[block] = 0
    }
    assign(0, used: 0)
    plans = found
  }

  private static func isValid(_ area: [Int32], _ count: Int, _ problem: Problem) -> Bool {
    let rules = problem.rules
    switch rules.count {
    case .between(let least, let most): if count < least || count > most { return false }
    case .wholeCity: if area.contains(0) { return false }
    }
    for number in 1..<Int32(count + 1) where !isSound(number, area, problem) { return false }
    for layer in problem.identity where layer.split == .forbid {
      for unit in layer.grouping.units.indices {
        let members = area.indices.filter { layer.grouping.unitOfBlock[$0] == Int32(unit) }
        if Set(members.map { area[$0] }).count > 1 { return false }
      }
    }
    return rules.keep.allSatisfy { isKept($0, area) }
  }

  private static func isSound(_ number: Int32, _ area: [Int32], _ problem: Problem) -> Bool {
    let members = area.indices.filter { area[$0] == number }
    let people = members.map { Int64(problem.territory.blocks.population[$0]) }
    let rules = problem.rules
    if rules.populationIsRequired, !rules.population.contains(people.reduce(0, +)) { return false }
    let scored = zip(members, people).filter { problem.deprivation.isScored[$0.0] }
    let deprived = scored.filter { problem.deprivation.isDeprived[$0.0] }
    let base = scored.reduce(0) { $0 + $1.1 }
    if base == 0 {
      if rules.deprivedShare.lowerBound > 0 { return false }
    } else {
      let share = Double(deprived.reduce(0) { $0 + $1.1 }) / Double(base)
      if !rules.deprivedShare.contains(share) { return false }
    }
    if let district = problem.district, district.span == .forbid {
      let met = Set(members.map { district.grouping.unitOfBlock[$0] }).subtracting([-1])
      if met.count > 1 { return false }
    }
    let pieces = problem.territory.adjacency.pieces { area[$0] == number }
    return pieces.max() == 0
  }

  private static func isKept(_ rule: KeepRule, _ area: [Int32]) -> Bool {
    let classes = rule.blocks.map { area[Int($0)] }
    switch rule.wish {
    case .inside: return !classes.contains(0)
    case .outside: return classes.allSatisfy { $0 == 0 }
    case .together: return Set(classes).count <= 1
    case .apart:
      let inside = classes.filter { $0 > 0 }
      return Set(inside).count == inside.count
    case .frozen:
      guard let own = classes.first, own > 0, Set(classes).count == 1 else { return false }
      return area.count { $0 == own } == rule.blocks.count
    }
  }
}

extension Problem {
  /// Deprived people inside a plan's areas.
  func deprivedInside(_ plan: Plan) -> Int64 {
    plan.areaOfBlock.indices.reduce(0) { sum, block in
      plan.areaOfBlock[block] > 0 && deprivation.isDeprived[block]
        ? sum + Int64(territory.blocks.population[block]) : sum
    }
  }
}
