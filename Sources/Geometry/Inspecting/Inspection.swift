public import Land

/// What checks look at: a map of blocks, who touches whom, and what is known of the blocks beside.
public struct Inspection: Sendable {
  /// The blocks' shapes.
  public let map: BlockMap
  /// Who touches whom.
  public let adjacency: Adjacency
  /// Inhabitants per block, where known.
  public var population: [Int32]?
  /// Identity layers and the district; the first gives blocks their names.
  public var groupings: [Grouping] = []
  /// The layers as drawn: the blocks', then those of units.
  public var layers: [InspectedLayer] = []
  /// The areas in force, if there are any.
  public var plan: LabelledPlan?
  /// Contacts shorter than this, in metres, are corners; a neighbour without any length above 0 is a
  /// link made by hand then.
  public var minimumBorderMetres = 2.0

  /// An inspection of a map and its borders alone.
  public init(map: BlockMap, borders: [Border], population: [Int32]?) {
    precondition(population.map { $0.count == map.ids.count } ?? true, "one population per block")
    self.map = map
    adjacency = Adjacency(blockCount: map.ids.count, borders: borders)
    self.population = population
  }

  /// Runs every check, in the order of the list. Coordinates are in the map's system.
  public func findings() -> [MapFinding] { Checks.all.flatMap { $0.run(self) } }

  /// The layer of the blocks as drawn, where it is known.
  var blockLayer: InspectedLayer? { layers.first { $0.blockOfRecord != nil } }
}

extension Inspection {
  /// Inhabitants of some blocks, or nil where they are not known.
  func people(_ blocks: some Sequence<Int>) -> Int64? {
    population.map { numbers in blocks.reduce(0) { $0 + Int64(numbers[$1]) } }
  }

  /// Where a block stands in its file.
  func place(_ block: Int) -> Place { Place(file: map.file, row: map.records[block]) }

  /// The name of a block's unit in the first identity layer.
  func name(_ block: Int) -> String? { groupings.first?.unitName(of: block) }

  /// A finding about one block, drawn as its shape: with key, name and people.
  func about(_ block: Int, _ finding: Finding) -> MapFinding {
    var finding = finding
    finding.key = map.ids[block]
    finding.name = name(block)
    finding.x = map.centres[block].x
    finding.y = map.centres[block].y
    finding.people = finding.people ?? people([block])
    return MapFinding(finding, on: map.shapes[block])
  }

  /// Neighbours only among blocks of the same label; blocks below 0 have none.
  func adjacency(within labels: [Int32]) -> Adjacency {
    Adjacency(
      blockCount: labels.count,
      borders: adjacency.borders.filter {
        let label = labels[$0.first.position]
        return label >= 0 && label == labels[$0.second.position]
      })
  }

  /// The names of the units that hold most of some blocks, by people and else by blocks; at most
  /// three, then `…`.
  func names(of blocks: some Sequence<Int>) -> String? {
    guard let grouping = groupings.first else { return nil }
    var weight = [Int64](repeating: 0, count: grouping.units.count)
    for block in blocks where grouping.unitOfBlock[block] >= 0 {
      weight[Int(grouping.unitOfBlock[block])] += 1 + Int64(population?[block] ?? 0)
    }
    let order = weight.indices.filter { weight[$0] > 0 }
      .sorted { (weight[$1], $0) < (weight[$0], $1) }
    guard !order.isEmpty else { return nil }
    let list = order.prefix(3).map { grouping.units[$0] }.joined(separator: ", ")
    return order.count > 3 ? list + " …" : list
  }

  /// The number of each area for which neighbours within it count: -1 outside.
  var areaLabels: [Int32]? { plan.map { $0.plan.areaOfBlock.map { $0 > 0 ? $0 : -1 } } }
}
