import Land

/// The blocks as protection sees them: whose totals are known from elsewhere, and who lies beside whom.
struct ProtectedLand {
  /// Inhabitants of each block.
  let population: [Int32]
  /// Blocks of the same number lie in the same known totals.
  let group: [Int]
  /// Every block once, those of one district and one unit together.
  let order: [Int]

  /// The land of a city, of which the totals of the named layers are known. What was published before does
  /// not count here: with other groups than then, both together would tell more than each.
  init(_ blocks: BlockTable, units: [Units], known: [String]) {
    population = blocks.population
    let groupings = units.map(\.grouping)
    let layers = groupings.filter { known.contains($0.name) }
    let membership = blocks.ids.indices.map { block in layers.map { Int($0.unitOfBlock[block]) } }
    var groupOf: [[Int]: Int] = [:]
    for key in membership where groupOf[key] == nil { groupOf[key] = groupOf.count }
    group = membership.map { groupOf[$0, default: 0] }
    let places = blocks.ids.indices.map { block in groupings.map { $0.unitOfBlock[block] } }
    order = blocks.ids.indices.sorted {
      places[$0] == places[$1] ? $0 < $1 : places[$0].lexicographicallyPrecedes(places[$1])
    }
  }
}
