extension Measure {
  /// M6, Reock: mean over the areas of surface over the smallest circle around all parts (Reock 1961).
  /// Undefined without areas, and where shapes were not looked at.
  ///
  /// Low for long areas; does not see how ragged the outline is.
  static let reockMean = Measure("reock_mean", unit: "ratio", better: .higher) { tally in
    tally.thorough?.forms.flatMap { mean($0.map(\.reock)) }
  }

  /// M6 of the area that fills its circle least.
  static let reockMinimum = Measure("reock_min", unit: "ratio", better: .higher) { tally in
    tally.thorough?.forms?.map(\.reock).min()
  }

  /// M7, convex-hull ratio: mean over the areas of surface over the surface of the convex hull of all
  /// parts. Undefined as M6 is.
  ///
  /// Low for bays and for parts far from each other; a long straight area has 1.
  static let hullRatioMean = Measure("hull_ratio_mean", unit: "ratio", better: .higher) { tally in
    tally.thorough?.forms.flatMap { mean($0.map(\.hullRatio)) }
  }

  /// M7 of the area that fills its hull least.
  static let hullRatioMinimum = Measure("hull_ratio_min", unit: "ratio", better: .higher) {
    tally in tally.thorough?.forms?.map(\.hullRatio).min()
  }

  /// M8, population polygon: mean over the areas of their people over the people inside their convex hull,
  /// blocks counted by the share of their surface in it (after gerrytools `pop_polygon`). Others and people
  /// outside count. Undefined as M6 is, and where nobody lives in the areas.
  ///
  /// Bays in which nobody lives do no harm.
  static let populationPolygonMean = Measure(
    "population_polygon_mean", unit: "ratio", better: .higher
  ) { tally in tally.thorough?.forms.flatMap { mean($0.compactMap(\.populationPolygon)) } }

  /// M8 of the area where it is least.
  static let populationPolygonMinimum = Measure(
    "population_polygon_min", unit: "ratio", better: .higher
  ) { tally in tally.thorough?.forms?.compactMap(\.populationPolygon).min() }
}
