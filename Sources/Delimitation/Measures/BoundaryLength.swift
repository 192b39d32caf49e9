extension Measure {
  /// M10, boundary: length of the borders between blocks of different classes, in kilometres (own).
  ///
  /// The city's own limit and shores that no block shares are not part of it; links made by hand
  /// have no length.
  static let boundary = Measure("boundary_km", unit: "km", better: .lower) { tally in
    (tally.borders.innerMetres + tally.borders.outerMetres) / 1000
  }

  /// The part of M10 between two areas.
  static let boundaryInner = Measure("boundary_inner_km", unit: "km", better: .lower) { tally in
    tally.borders.innerMetres / 1000
  }

  /// The part of M10 between an area and outside.
  static let boundaryOuter = Measure("boundary_outer_km", unit: "km", better: .lower) { tally in
    tally.borders.outerMetres / 1000
  }

  /// M10 per 1,000 inhabitants of the areas, in kilometres. Undefined where nobody lives there.
  static let boundaryPerThousand = Measure("boundary_km_per_1000", unit: "km", better: .lower) {
    tally in
    let people = Double(tally.populationInside)
    return people > 0 ? (tally.borders.innerMetres + tally.borders.outerMetres) / people : nil
  }
}
