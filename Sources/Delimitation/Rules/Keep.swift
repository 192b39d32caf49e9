internal import Land

extension Rule {
  /// `keep`: the project's wishes about named blocks; a rule only where there are any.
  static let keep = Rule("keep") { tally in
    let wishes = tally.problem.rules.keep
    return wishes.isEmpty ? nil : wishes.compactMap { tally.breach(of: $0) }
  }
}

extension PlanTally {
  /// What is wrong with one wish, or nil.
  fileprivate func breach(of rule: KeepRule) -> Phrase? {
    let inside = rule.blocks.filter { plan.areaOfBlock[Int($0)] > 0 }
    let outside = rule.blocks.filter { plan.areaOfBlock[Int($0)] == 0 }
    switch rule.wish {
    case .inside:
      return outside.isEmpty ? nil : Words.notInside(rule, blocks: blockNames(outside))
    case .outside:
      return inside.isEmpty ? nil : Words.notOutside(rule, blocks: blockNames(inside))
    case .together:
      let classes = classes(of: rule.blocks)
      return classes.count < 2 ? nil : Words.notTogether(rule, classes: classes.map(className))
    case .apart: return notApart(rule, inside: inside)
    case .frozen: return notFrozen(rule)
    }
  }

  private func notApart(_ rule: KeepRule, inside: [Int32]) -> Phrase? {
    let shared = classes(of: inside).filter { area in
      inside.count { plan.areaOfBlock[Int($0)] == Int32(area) } > 1
    }
    guard !shared.isEmpty else { return nil }
    let blocks = inside.filter { shared.contains(Int(plan.areaOfBlock[Int($0)])) }
    return Words.notApart(rule, areas: shared.map(className), blocks: blockNames(blocks))
  }

  private func notFrozen(_ rule: KeepRule) -> Phrase? {
    let classes = classes(of: rule.blocks)
    guard classes.count == 1, let area = classes.first, area > 0 else {
      return Words.notOneArea(rule, classes: classes.map(className))
    }
    let wished = Set(rule.blocks)
    let others = areas[area - 1].members.filter { !wished.contains($0) }
    if others.isEmpty { return nil }
    return Words.notAlone(rule, area: className(area), blocks: blockNames(others))
  }

  private func classes(of blocks: [Int32]) -> [Int] {
    Set(blocks.map { Int(plan.areaOfBlock[Int($0)]) }).sorted()
  }

  private func className(_ number: Int) -> Phrase {
    number == 0 ? Words.outside : name(ofArea: number)
  }
}
