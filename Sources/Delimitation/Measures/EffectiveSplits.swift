extension Measure {
  /// M19, effective splits: sum over units of 1 / (sum over classes of s_ja²) - 1, outside included
  /// (after the effective number of parts; Wachspress & Adler).
  ///
  /// A unit cut in halves counts 1, one that loses a single house next to nothing. Small and large
  /// units count alike; units without people do not count.
  static let effectiveSplits = Measure("effective_splits", unit: "splits", better: .lower) {
    layer, _ in
    (0..<layer.unitCount).reduce(0.0) { sum, unit in
      let total = Double(layer.population(unit))
      guard total > 0 else { return sum }
      let squares = layer.people(unit).reduce(0.0) { $0 + Double($1) * Double($1) }
      return sum + (total * total / squares - 1)
    }
  }
}
