/// The blocks of a territory in columns; one entry per block in each column.
public struct BlockTable: Hashable, Sendable {
  /// Keys as text, strictly ascending by Unicode scalars: the order of blocks never depends on files.
  public let ids: [String]
  /// Inhabitants, 0 or more.
  public let population: [Int32]
  /// Surface in square metres, in the blocks' metric system.
  public let surfaceSquareMetres: [Double]
  /// Length of all rings in metres, holes included.
  public let perimeterMetres: [Double]
  /// Centre of gravity, east, in metres of the metric system.
  public let centreX: [Double]
  /// Centre of gravity, north, in metres of the metric system.
  public let centreY: [Double]

  /// A table of equally long columns. Checked: order and uniqueness of ids, no negative population.
  public init(
    ids: [String], population: [Int32], surfaceSquareMetres: [Double], perimeterMetres: [Double],
    centreX: [Double], centreY: [Double]
  ) {
    let count = ids.count
    precondition(
      [
        population.count, surfaceSquareMetres.count, perimeterMetres.count, centreX.count,
        centreY.count,
      ].allSatisfy { $0 == count }, "columns of different length")
    precondition(
      zip(ids, ids.dropFirst()).allSatisfy {
        $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars)
      },
      "block ids must be strictly ascending")
    precondition(population.allSatisfy { $0 >= 0 }, "negative population")
    self.ids = ids
    self.population = population
    self.surfaceSquareMetres = surfaceSquareMetres
    self.perimeterMetres = perimeterMetres
    self.centreX = centreX
    self.centreY = centreY
  }

  /// How many blocks there are.
  public var count: Int { ids.count }

  /// Inhabitants of all blocks together.
  public var totalPopulation: Int64 { population.reduce(0) { $0 + Int64($1) } }

  /// The block with a key, or nil. O(log n).
  public func index(of id: String) -> BlockIndex? {
    var low = 0
    var high = ids.count
    while low < high {
      let middle = (low + high) / 2
      if ids[middle].unicodeScalars.lexicographicallyPrecedes(id.unicodeScalars) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low < ids.count, ids[low].unicodeScalars.elementsEqual(id.unicodeScalars) else {
      return nil
    }
    return BlockIndex(low)
  }
}
