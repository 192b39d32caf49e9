extension Measure {
  /// M27, coverage: deprived inhabitants of the areas over deprived inhabitants of the city (own).
  ///
  /// Undefined where nobody is deprived. Counts people in deprived blocks: it does not see deprived
  /// people elsewhere, nor how deprived a block is, nor who else lives in the areas.
  static let coverage = Measure("coverage", unit: "share", better: .higher) { tally in
    guard tally.deprivedPopulation > 0 else { return nil }
    return Double(tally.deprivedInside) / Double(tally.deprivedPopulation)
  }
}
