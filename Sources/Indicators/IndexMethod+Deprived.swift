extension IndexMethod.Threshold {
  /// Which blocks are deprived. `index` is nil where a block is not scored: never deprived.
  func deprived(index: [Double?], population: [Int32]) -> [Bool] {
    switch self {
    case .indexAbove(let limit):
      return index.map { $0.map { $0 > limit } ?? false }
    case .shareOfPopulation(let share):
      let limit = lowestIndex(of: index, population: population, share: share)
      return index.map { value in
        guard let value, let limit else { return false }
        return value >= limit
      }
    }
  }

  /// The index of the last block needed to reach the share; nil when the share is 0.
  private func lowestIndex(of index: [Double?], population: [Int32], share: Double) -> Double? {
    let total = population.reduce(Int64(0)) { $0 + Int64($1) }
    let wanted = share * Double(total)
    var reached: Int64 = 0
    var limit: Double?
    let ranked = index.indices.compactMap { block in index[block].map { (block, $0) } }
      .sorted { ($1.1, $0.0) < ($0.1, $1.0) }
    for (block, value) in ranked where Double(reached) < wanted {
      reached += Int64(population[block])
      limit = value
    }
    return limit
  }
}
