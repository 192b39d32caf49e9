extension Measure {
  /// M14, split units: units with people in two classes or more, outside included
  /// (redistmetrics `splits_admin`).
  ///
  /// One person suffices; a part without people does not count. Does not see how big the parts are.
  static let splitUnits = Measure("split_units", unit: "units", better: .lower) { layer, _ in
    Double((0..<layer.unitCount).count { layer.people($0).count { $0 > 0 } > 1 })
  }
}
