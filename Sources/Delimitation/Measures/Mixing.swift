extension Measure {
  /// M24, mixing: mean over the areas of 4 s (1 - s), s the deprived share of an area's scored
  /// inhabitants; 0 = one-sided, 1 = half and half (own).
  ///
  /// Each area counts once; areas without scored inhabitants are left out, and without any other the
  /// value is undefined. Does not see how the two groups lie within an area.
  static let mixingMean = Measure("mixing_mean", unit: "ratio", better: .higher) { tally in
    mean(tally.areas.compactMap(\.mixing))
  }

  /// M24 by entropy: mean over the areas of the entropy of deprived and others in bit; 0 = one-sided,
  /// 1 = half and half. Falls off more slowly towards one side than 4 s (1 - s).
  static let mixingEntropyMean = Measure("mixing_entropy_mean", unit: "bit", better: .higher) {
    tally in
    mean(
      tally.areas.compactMap(\.deprivedShare).map { entropyTerm($0) + entropyTerm(1 - $0) })
  }

  /// The mean of some values; nil without any.
  static func mean(_ values: [Double]) -> Double? {
    values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
  }
}

extension AreaTally {
  /// 4 s (1 - s), s the deprived share (M24); nil where no inhabitant is scored.
  var mixing: Double? { deprivedShare.map { 4 * $0 * (1 - $0) } }
}
