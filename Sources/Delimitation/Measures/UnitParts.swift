extension Measure {
  /// M15, parts: pairs of a unit and a class in which it has people, outside included
  /// (GerryChain `num_parts`).
  ///
  /// Equals the number of units with people only if none is split. Does not see whether a part hangs
  /// together; `pieces` does.
  static let unitParts = Measure("unit_parts", unit: "parts", better: .lower) { layer, _ in
    Double((0..<layer.unitCount).reduce(0) { $0 + layer.people($1).count { $0 > 0 } })
  }

  /// M16, multi-split units: units with people in three classes or more, outside included
  /// (redistmetrics `splits_multi`).
  static let multiSplitUnits = Measure("multi_split_units", unit: "units", better: .lower) {
    layer, _ in
    Double((0..<layer.unitCount).count { layer.people($0).count { $0 > 0 } > 2 })
  }
}
