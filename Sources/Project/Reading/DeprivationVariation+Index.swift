import Delimitation
import Indicators
import Land

extension DeprivationVariation {
  /// How the deprived blocks change with the threshold and the weights of an index's indicators.
  init(
    index: DeprivationIndex, weights: [Double], blocks: ScoredBlocks, method: IndexMethod
  ) {
    let threshold = Threshold(method.threshold)
    self.init(threshold: threshold, indicatorCount: weights.count) { factor, weightFactors in
      index.isDeprived(
        weights: zip(weights, weightFactors).map { $0 * $1 }, blocks: blocks,
        method: method.with(threshold: IndexMethod.Threshold(threshold, at: factor)))
    }
  }
}

extension DeprivationVariation.Threshold {
  fileprivate init(_ threshold: IndexMethod.Threshold) {
    switch threshold {
    case .indexAbove(let limit): self = .indexAbove(limit)
    case .shareOfPopulation(let share): self = .shareOfPopulation(share)
    }
  }
}

extension IndexMethod.Threshold {
  fileprivate init(_ threshold: DeprivationVariation.Threshold, at factor: Double) {
    let value = threshold.value(at: factor)
    switch threshold {
    case .indexAbove: self = .indexAbove(value)
    case .shareOfPopulation: self = .shareOfPopulation(value)
    }
  }
}
