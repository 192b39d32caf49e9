/// Mean and standard deviation (divisor n, or the sum of the weights) of some blocks' values.
struct Moments {
  let mean: Double
  let deviation: Double

  /// Over `members`, each with its weight. The weights must not sum to 0.
  init(_ values: [Double], weights: [Double]) {
    let total = weights.reduce(0, +)
    let mean = zip(values, weights).reduce(0) { $0 + $1.0 * $1.1 } / total
    self.mean = mean
    let variance =
      zip(values, weights).reduce(0) { $0 + ($1.0 - mean) * ($1.0 - mean) * $1.1 } / total
    // Rounding leaves a dust of about 1e-16 of the mean where all values are equal.
    let deviation = variance.squareRoot()
    self.deviation = deviation <= 1e-12 * abs(mean) ? 0 : deviation
  }
}
