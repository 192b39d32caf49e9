extension Measure {
  /// M14, split units: units with people in two classes or more, outside included
  /// (redistmetrics `splits_admin`).
  ///
  /// One person suffices; a part without people does not count. Does not see how big the parts are.
  static let splitUnits = Measure("split_units", unit: "units", better: .lower) { layer, _ in
    Double((0..<layer.unitCount).count { layer.people($0).count { $0 > 0 } > 1 })
  }

  /// M14, cut by the outer border: split units of which one part lies outside.
  static let splitUnitsOuter = Measure("split_units_outer", unit: "units", better: .lower) {
    layer, _ in
    Double(
      (0..<layer.unitCount).count { unit in
        layer.people(unit, in: 0) > 0 && layer.people(unit).count { $0 > 0 } > 1
      })
  }

  /// M14, divided between areas: units with people in two areas or more. One that also has people outside
  /// counts in both.
  static let splitUnitsInner = Measure("split_units_inner", unit: "units", better: .lower) {
    layer, _ in
    Double((0..<layer.unitCount).count { layer.people($0).dropFirst().count { $0 > 0 } > 1 })
  }
}
