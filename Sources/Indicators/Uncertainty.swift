/// Whether the class of each block is another one where all its rates are off by their spread in the same
/// direction (index.md step 12). False where no spread is known, and where a block is not scored. Mean and
/// deviation are taken to stay.
func uncertainty(
  _ indicators: [Indicator], _ contributions: [DeprivationIndex.Contribution], index: [Double?],
  statusDeviation: Double, limits: StatusLimits
) -> [Bool] {
  let total = indicators.reduce(0) { $0 + $1.weight }
  return index.indices.map { block in
    guard let value = index[block] else { return false }
    var reach = 0.0
    var valid = 0.0
    for (indicator, contribution) in zip(indicators, contributions)
    where contribution.z[block] != nil {
      valid += indicator.weight
      guard indicator.spread.indices.contains(block), let spread = indicator.spread[block]
      else { continue }
      reach += indicator.weight * spread / contribution.deviation
    }
    guard valid > 0, reach > 0 else { return false }
    let shift = reach * (total / valid) / statusDeviation
    return StatusClass(index: value - shift, limits: limits)
      != StatusClass(index: value + shift, limits: limits)
  }
}
