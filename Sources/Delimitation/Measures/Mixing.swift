extension Measure {
  /// M24, mixing: mean over the areas of 4 s (1 - s), s the deprived share of an area's scored
  /// inhabitants; 0 = one-sided, 1 = half and half (own).
  ///
  /// Each area counts once; areas without scored inhabitants are left out, and without any other the
  /// value is undefined. Does not see how the two groups lie within an area.
  static let mixingMean = Measure("mixing_mean", unit: "ratio", better: .higher) { tally in
    let mixes = tally.areas.compactMap(\.deprivedShare).map { 4 * $0 * (1 - $0) }
    return mixes.isEmpty ? nil : mixes.reduce(0, +) / Double(mixes.count)
  }
}
