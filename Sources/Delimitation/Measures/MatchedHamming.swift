internal import Land

extension Measure {
  /// M36, matched Hamming distance from the status quo: the share of people whose block has another class
  /// once the areas are called by those they match (M33). Equals M33's share; counted block by block.
  ///
  /// Undefined without a status quo. Never on raw numbers: renumbering changes nothing.
  static let matchedHamming = Measure("matched_hamming", unit: "share", better: .lower) { tally in
    guard let change = tally.change, let old = tally.problem.statusQuo, change.population > 0
    else { return nil }
    let blocks = tally.problem.territory.blocks
    var moved: Int64 = 0
    for (block, area) in tally.plan.areaOfBlock.enumerated() {
      let before = Int(old.areaOfBlock[block])
      let known = area == 0 ? 0 : change.predecessors[Int(area) - 1] ?? -1
      if known != before { moved += Int64(blocks.population[block]) }
    }
    return Double(moved) / Double(change.population)
  }
}
