extension Measure {
  /// M9, cut edges: pairs of neighbours in different classes, outside included
  /// (GerryChain `cut_edges`).
  ///
  /// Does not see how long the shared border is: big blocks have few edges.
  static let cutEdges = Measure("cut_edges", unit: "edges", better: .lower) { tally in
    Double(tally.borders.innerEdges + tally.borders.outerEdges)
  }

  /// The part of M9 between two areas.
  static let cutEdgesInner = Measure("cut_edges_inner", unit: "edges", better: .lower) {
    Double($0.borders.innerEdges)
  }

  /// The part of M9 between an area and outside.
  static let cutEdgesOuter = Measure("cut_edges_outer", unit: "edges", better: .lower) {
    Double($0.borders.outerEdges)
  }
}
