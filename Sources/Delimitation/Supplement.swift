public import Land

/// What some measures need of a city beside its blocks, neighbours and index; each part may be missing.
public struct Supplement: Hashable, Sendable {
  /// The inhabitants of each block in the years to come, in the project's order.
  public var forecasts: [PopulationForecast] = []
  /// Where institutions are.
  public var institutions: Institutions?
  /// The units of identity layers that do not follow the blocks, by surface.
  public var overlaps: [UnitOverlaps] = []
  /// How the areas in force are called, in the order of the status quo.
  public var statusQuoLabels: [AreaLabel] = []

  /// Nothing.
  public init() {}
}

/// How many people the city expects in each block at some time.
public struct PopulationForecast: Hashable, Sendable {
  /// When: "2030".
  public let name: String
  /// Inhabitants of each block, 0 or more.
  public let population: [Int32]

  /// A forecast for all blocks.
  public init(name: String, population: [Int32]) {
    self.name = name
    self.population = population
  }
}

/// Places such as day nurseries, schools and community centres.
public struct Institutions: Hashable, Sendable {
  /// The kinds, ascending by Unicode scalars; one without a name where the layer tells none.
  public let kinds: [String]
  /// How many there are of each kind in each block: `counts[block * kinds.count + kind]`.
  public let counts: [Int32]

  /// Institutions by the block and kind of each; -1 lies in no block and is left out.
  public init(blockCount: Int, blocks: [Int32], kinds names: [String]) {
    precondition(blocks.count == names.count, "a kind for each institution")
    let kinds = Set(names).sorted {
      $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars)
    }
    var counts = [Int32](repeating: 0, count: blockCount * kinds.count)
    for (block, name) in zip(blocks, names) where block >= 0 {
      counts[Int(block) * kinds.count + (kinds.firstIndex(of: name) ?? 0)] += 1
    }
    self.kinds = kinds
    self.counts = counts
  }

  /// How many there are in a block, of all kinds.
  func count(inBlock block: Int) -> Int {
    (0..<kinds.count).reduce(0) { $0 + Int(counts[block * kinds.count + $1]) }
  }

  /// How many there are of each kind in some blocks, in the order of `kinds`.
  func counts(in blocks: [Int32]) -> [Int] {
    kinds.indices.map { kind in
      blocks.reduce(0) { $0 + Int(counts[Int($1) * kinds.count + kind]) }
    }
  }
}
