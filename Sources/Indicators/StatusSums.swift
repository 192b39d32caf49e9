/// The status sum S of each block (index.md steps 3 and 7).
struct StatusSums {
  /// The sum, with the weights of missing indicators rescaled; nil where too many are missing.
  let values: [Double?]
  /// Share of the weights that were valid, 0 to 1.
  let validShare: [Double]

  init(
    _ contributions: [DeprivationIndex.Contribution], weights: [Double], minimumShare: Double
  ) {
    let total = weights.reduce(0, +)
    let count = contributions.first?.z.count ?? 0
    var values = [Double?](repeating: nil, count: count)
    var shares = [Double](repeating: 0, count: count)
    for block in 0..<count {
      var sum = 0.0
      var valid = 0.0
      for (contribution, weight) in zip(contributions, weights) {
        guard let z = contribution.z[block] else { continue }
        sum += weight * z
        valid += weight
      }
      shares[block] = valid / total
      if valid > 0, shares[block] + 0.0005 >= minimumShare { values[block] = sum * (total / valid) }
    }
    self.values = values
    validShare = shares
  }
}
