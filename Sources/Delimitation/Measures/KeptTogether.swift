extension Measure {
  /// M20, neighbours kept together: sum over units of P_j times the sum over classes of s_ja², over the
  /// people of all units (own): the chance that two people of one unit lie in one class, outside
  /// included.
  ///
  /// People without a unit do not count. Undefined where nobody has one.
  static let keptTogether = Measure("kept_together", unit: "share", better: .higher) { layer, _ in
    var (kept, all) = (0.0, 0.0)
    for unit in 0..<layer.unitCount {
      let total = Double(layer.population(unit))
      guard total > 0 else { continue }
      kept += layer.people(unit).reduce(0.0) { $0 + Double($1) * Double($1) } / total
      all += total
    }
    return all > 0 ? min(1, kept / all) : nil
  }
}
