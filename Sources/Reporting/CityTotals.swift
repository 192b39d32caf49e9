import Land

/// The sums over every block of the city that pages set an area's figures against.
struct CityTotals: Hashable, Sendable {
  /// Inhabitants.
  let population: Int64
  /// Inhabitants of scored blocks.
  let scoredPopulation: Int64
  /// Inhabitants of deprived blocks.
  let deprivedPopulation: Int64

  /// Sums the columns. O(n).
  init(blocks: BlockTable, deprivation: DeprivationColumns) {
    population = blocks.totalPopulation
    scoredPopulation = zip(blocks.population, deprivation.isScored)
      .reduce(0) { $1.1 ? $0 + Int64($1.0) : $0 }
    deprivedPopulation = zip(blocks.population, deprivation.isDeprived)
      .reduce(0) { $1.1 ? $0 + Int64($1.0) : $0 }
  }

  /// Deprived over scored inhabitants, 0 to 1; nil where no inhabitant is scored.
  var deprivedShare: Double? {
    scoredPopulation > 0 ? Double(deprivedPopulation) / Double(scoredPopulation) : nil
  }
}
