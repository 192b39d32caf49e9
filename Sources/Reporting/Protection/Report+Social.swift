import Delimitation
import Indicators
import Land

extension Report {
  /// For whom the report is written.
  var edition: Edition { provenance.social?.edition ?? .confidential }

  /// Whether a block's index must not be told.
  func isHidden(_ block: Int) -> Bool {
    provenance.social?.isHidden(block, population: population(block)) ?? false
  }

  /// Whether nothing but its inhabitants may be told of a block.
  private func isTiny(_ block: Int) -> Bool {
    guard let social = provenance.social, social.edition == .open else { return false }
    return Int64(population(block)) < social.thresholds.minimumPopulation
  }

  private func population(_ block: Int) -> Int32 { problem.territory.blocks.population[block] }

  /// A block's index; nil where it is not scored or must not be told.
  func index(ofBlock block: Int) -> Double? {
    let deprivation = problem.deprivation
    return deprivation.isScored[block] && !isHidden(block) ? deprivation.index[block] : nil
  }

  /// Whether a block is deprived; nil where that must not be told.
  func isDeprived(_ block: Int) -> Bool? {
    isTiny(block) ? nil : problem.deprivation.isDeprived[block]
  }

  /// A block's status class; nil where it must not be told.
  func blockClass(_ block: Int) -> StatusClass? {
    if isTiny(block) { return nil }
    if let classes = provenance.social?.classes, !classes.isEmpty { return classes[block] }
    let deprivation = problem.deprivation
    return StatusClass(index: deprivation.isScored[block] ? deprivation.index[block] : nil)
  }

  /// Whether a block's class depends on chance or on what is kept back; nil where it has none.
  func isUncertain(_ block: Int) -> Bool? {
    guard let status = blockClass(block), status != .notScored else { return nil }
    guard let uncertain = provenance.social?.isUncertain, !uncertain.isEmpty else { return false }
    return uncertain[block]
  }

  /// The status class of an area on the scale of blocks; nil where none of its blocks is scored.
  func areaClass(_ area: Int) -> StatusClass? {
    evaluation.areas[area].deprivationIndex.map {
      StatusClass(index: $0, limits: provenance.social?.limits ?? .usual)
    }
  }

  /// The blocks of an area by its position from 0, ascending.
  func blocks(ofArea area: Int) -> [Int] {
    let areaOfBlock = plan.plan.areaOfBlock
    return areaOfBlock.indices.filter { Int(areaOfBlock[$0]) == area + 1 }
  }

  /// The blocks of each area, ascending. O(n).
  var blocksOfAreas: [[Int]] {
    var members = [[Int]](repeating: [], count: plan.plan.areaCount)
    for (block, area) in plan.plan.areaOfBlock.enumerated() where area > 0 {
      members[Int(area) - 1].append(block)
    }
    return members
  }

  /// Whether a figure of an area is told less exactly than it is known.
  func isSuppressed(area: Int) -> Bool {
    guard let social = provenance.social, social.edition == .open, !social.indicators.isEmpty
    else { return false }
    let blocks = blocks(ofArea: area)
    return social.indicators.contains { $0.figure(of: blocks, in: .open).isSuppressed }
  }
}
