/// What several chains say about one measure, and whether they agree.
public struct Diagnosis: Hashable, Sendable {
  /// How many values all chains hold.
  public let count: Int
  /// Their mean.
  public let mean: Double
  /// Their standard deviation.
  public let deviation: Double
  /// Split R-hat: each chain is cut in two, and the spread of all values is compared with that within
  /// the halves (Gelman, Carlin, Stern, Dunson, Vehtari and Rubin 2013, Bayesian Data Analysis, 11.4);
  /// 1 if all halves agree. nil where a value never changes or there are fewer than four per half.
  public let splitRHat: Double?
  /// How many independent draws would tell as much about the mean: count over autocorrelation, summed
  /// while neighbouring pairs stay positive and fall (Geyer 1992). nil where R-hat is.
  public let effectiveSize: Double?

  /// Diagnoses the values of a measure, chain by chain, in the order in which they were met. Chains are
  /// cut to the length of the shortest.
  public init(chains: [[Double]]) {
    let all = chains.flatMap { $0 }
    count = all.count
    mean = all.isEmpty ? 0 : all.reduce(0, +) / Double(all.count)
    let centre = mean
    let squares = all.reduce(0) { $0 + ($1 - centre) * ($1 - centre) }
    deviation = all.count > 1 ? (squares / Double(all.count - 1)).squareRoot() : 0
    let half = (chains.map(\.count).min() ?? 0) / 2
    let halves = chains.flatMap { [Array($0.prefix(half)), Array($0.suffix(half))] }
    let split = half >= 4 ? SplitChains(halves) : nil
    splitRHat = split?.rHat
    effectiveSize = split?.effectiveSize
  }

  /// Whether the chains agree well enough for shares of plans to be read off them: R-hat at most 1.05 and
  /// at least 100 effective draws, or a value that never changes.
  public var isSettled: Bool {
    guard let splitRHat, let effectiveSize else { return count > 0 && deviation == 0 }
    return splitRHat <= 1.05 && effectiveSize >= 100
  }
}

/// Halves of chains, equally long.
private struct SplitChains {
  private let chains: [[Double]]
  private let length: Double
  /// Mean variance within a half, above 0.
  private let within: Double
  /// The variance of all values as the halves together suggest it.
  private let pooled: Double

  /// nil where no value ever changes.
  init?(_ halves: [[Double]]) {
    let length = Double(halves.first?.count ?? 0)
    let means = halves.map { $0.reduce(0, +) / length }
    let variances = zip(halves, means).map { half, mean in
      half.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / (length - 1)
    }
    let within = variances.reduce(0, +) / Double(halves.count)
    let centre = means.reduce(0, +) / Double(halves.count)
    let between =
      means.reduce(0) { $0 + ($1 - centre) * ($1 - centre) } / Double(max(1, halves.count - 1))
    guard within + between > 0 else { return nil }
    chains = zip(halves, means).map { half, mean in half.map { $0 - mean } }
    self.length = length
    self.within = within
    pooled = within * (length - 1) / length + between
  }

  /// Infinite where halves stand still in different places.
  var rHat: Double { within > 0 ? (pooled / within).squareRoot() : .infinity }

  var effectiveSize: Double {
    let all = length * Double(chains.count)
    var sum = -1.0
    var last = Double.infinity
    for lag in stride(from: 0, to: Int(length) - 1, by: 2) {
      let pair = correlation(lag) + correlation(lag + 1)
      guard pair > 0 else { break }
      last = min(last, pair)
      sum += 2 * last
    }
    return min(all / max(sum, 1 / binaryLogarithm(max(2, all))), all)
  }

  /// The correlation of values so many steps apart; what the halves differ counts against them.
  private func correlation(_ lag: Int) -> Double {
    let products = chains.map { half in
      (0..<(half.count - lag)).reduce(0.0) { $0 + half[$1] * half[$1 + lag] } / length
    }
    let mean = products.reduce(0, +) / Double(chains.count)
    return 1 - (within - mean) / pooled
  }
}
