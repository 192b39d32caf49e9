internal import Land

extension Rule {
  /// `count`: as many areas as the project wants; for a whole city, no block outside.
  static let count = Rule("count") { tally in
    switch tally.problem.rules.count {
    case .between(let low, let high):
      let count = tally.areas.count
      return count >= low && count <= high ? [] : [Words.wrongCount(count, low: low, high: high)]
    case .wholeCity:
      let outside = tally.plan.areaOfBlock.indices.filter { tally.plan.areaOfBlock[$0] == 0 }
      if outside.isEmpty { return [] }
      return [
        Words.outsideWholeCity(
          blocks: tally.blockNames(outside.map { Int32($0) }), count: outside.count,
          people: tally.population - tally.populationInside)
      ]
    }
  }
}
