public import Land

/// One thing that `inspect` looks for in a map of blocks.
struct Check: Sendable {
  /// Its name in findings, in snake case.
  let name: String
  /// Looks for it.
  let run: @Sendable (Inspection) -> [Finding]
}

/// What checks look at.
struct Inspection: Sendable {
  /// The blocks' shapes.
  let map: BlockMap
  /// Who touches whom.
  let adjacency: Adjacency
  /// Inhabitants per block, where known.
  let population: [Int32]?

  /// Inhabitants of some blocks, or nil where they are not known.
  func people(_ blocks: some Sequence<Int>) -> Int64? {
    population.map { numbers in blocks.reduce(0) { $0 + Int64(numbers[$1]) } }
  }

  /// Where a block stands in its file.
  func place(_ block: Int) -> Place { Place(file: map.file, row: map.records[block]) }
}

/// Looks a map of blocks over: what the reading did not already say in `map.findings`. Findings carry
/// coordinates in the map's system. `population` is inhabitants per block, nil where not known.
public func inspect(_ map: BlockMap, borders: [Border], population: [Int32]?) -> [Finding] {
  precondition(population.map { $0.count == map.ids.count } ?? true, "one population per block")
  let inspection = Inspection(
    map: map, adjacency: Adjacency(blockCount: map.ids.count, borders: borders),
    population: population)
  return Checks.all.flatMap { $0.run(inspection) }
}
