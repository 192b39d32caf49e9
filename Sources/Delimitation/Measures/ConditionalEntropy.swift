extension Measure {
  /// M18, conditional entropy: sum over units of P_j / T times sum over classes of
  /// s_ja log2(1 / s_ja), s_ja = P_ja / P_j, outside included (after GerryChain `shannon_entropy`,
  /// here by people).
  ///
  /// How many bits one still lacks to know a person's area when one knows the neighbourhood; 0 when
  /// no unit is split. Does not see where the cut runs.
  static let conditionalEntropy = Measure("conditional_entropy", unit: "bit", better: .lower) {
    layer, tally in
    guard tally.population > 0 else { return nil }
    let people = (0..<layer.unitCount).reduce(0.0) { sum, unit in
      let total = Double(layer.population(unit))
      guard total > 0 else { return sum }
      return sum + total * layer.people(unit).reduce(0) { $0 + entropyTerm(Double($1) / total) }
    }
    return people / Double(tally.population)
  }
}
