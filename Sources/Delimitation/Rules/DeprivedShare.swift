internal import Land

extension Rule {
  /// `deprived_share`: deprived over scored inhabitants of each area lie within the bounds.
  static let deprivedShare = Rule("deprived_share") { tally in
    let bounds = tally.problem.rules.deprivedShare
    return tally.areas.indices.compactMap { position in
      let area = tally.areas[position]
      let isKept = tally.problem.rules.allows(
        deprived: area.deprivedPopulation, scored: area.scoredPopulation)
      if isKept { return nil }
      let name = tally.name(ofArea: position + 1)
      guard let share = area.deprivedShare else { return Words.nobodyScored(name, bounds: bounds) }
      return Words.shareOutOfBounds(
        name, share: share, deprived: area.deprivedPopulation, scored: area.scoredPopulation,
        bounds: bounds)
    }
  }
}

extension AreaRules {
  /// Whether the deprived share lies within the bounds. Where nobody is scored there is no share, and
  /// only a lower bound of 0 allows that.
  func allows(deprived: Int64, scored: Int64) -> Bool {
    guard scored > 0 else { return deprivedShare.lowerBound <= 0 }
    return deprivedShare.contains(Double(deprived) / Double(scored))
  }
}
