extension Measure {
  /// M5, Polsby-Popper: mean over the areas of 4 π surface / perimeter², from the blocks' rings and
  /// shared borders (Cox 1927; Polsby & Popper 1991). Undefined without areas.
  ///
  /// Each area counts once. Rough shores and fine digitising lower it; it does not see people.
  static let polsbyPopperMean = Measure("polsby_popper_mean", unit: "ratio", better: .higher) {
    tally in
    guard !tally.areas.isEmpty else { return nil }
    return tally.areas.reduce(0) { $0 + $1.polsbyPopper } / Double(tally.areas.count)
  }

  /// M5 of the least compact area. Undefined without areas.
  static let polsbyPopperMinimum = Measure("polsby_popper_min", unit: "ratio", better: .higher) {
    tally in tally.areas.map(\.polsbyPopper).min()
  }
}
