internal import Land

extension DeprivationIndex {
  /// Which blocks would be deprived under another threshold and other weights: one weight per
  /// indicator, above 0, in their order. Scored are the same blocks as before. O(n × indicators) and
  /// the sorting of a threshold by population.
  public func isDeprived(weights: [Double], blocks: ScoredBlocks, method: IndexMethod) -> [Bool] {
    precondition(weights.count == contributions.count, "weights of other indicators")
    let sums = StatusSums(contributions, weights: weights, minimumShare: 0).values
    let scored = sums.indices.filter { columns.isScored[$0] }
    let moments = Moments(
      scored.compactMap { sums[$0] }, weights: blocks.weights(scored, method.standardise))
    // Weights that even out every difference tell no block apart.
    guard moments.deviation > 0, moments.deviation.isFinite else {
      return [Bool](repeating: false, count: sums.count)
    }
    var index = [Double?](repeating: nil, count: sums.count)
    for block in scored {
      index[block] = sums[block].map { ($0 - moments.mean) / moments.deviation }
    }
    return method.threshold.deprived(index: index, population: blocks.population)
  }
}
