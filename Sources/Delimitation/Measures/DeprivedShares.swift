extension Measure {
  /// M23: the least deprived share of an area, over scored inhabitants. Undefined where nobody is scored.
  static let deprivedShareMinimum = Measure("deprived_share_min", unit: "share", better: .none) {
    tally in tally.areas.compactMap(\.deprivedShare).min()
  }

  /// M23: the greatest deprived share of an area.
  static let deprivedShareMaximum = Measure("deprived_share_max", unit: "share", better: .none) {
    tally in tally.areas.compactMap(\.deprivedShare).max()
  }
}
