import Land

/// The units of one layer: which block belongs to which, and how much of it.
struct Units: Hashable, Sendable {
  /// The unit of each block, by the largest overlap.
  let grouping: Grouping
  /// How much of each block lies inside its unit, 0 to 1; 1 for units that are a column.
  let share: [Double]
  /// Every unit's name, also of those that won no block; ascending.
  let names: [String]
  /// How much of each block lies in each unit; nil for units that are a column.
  var overlaps: UnitOverlaps?

  /// Units that are a column of the blocks: each block lies wholly in its unit.
  init(grouping: Grouping) {
    self.grouping = grouping
    share = grouping.unitOfBlock.map { $0 < 0 ? 0 : 1 }
    names = grouping.units
  }

  /// Units of a layer laid over the blocks.
  init(grouping: Grouping, share: [Double], names: [String]) {
    precondition(share.count == grouping.unitOfBlock.count, "shares of other blocks")
    self.grouping = grouping
    self.share = share
    self.names = names
  }

  /// The blocks that lie more than half inside a unit, ascending.
  func blocks(inside unit: String) -> [Int32] {
    grouping.unitOfBlock.indices.filter {
      grouping.unitName(of: $0) == unit && share[$0] > 0.5
    }.map { Int32($0) }
  }
}
