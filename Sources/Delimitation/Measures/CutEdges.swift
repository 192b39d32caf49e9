extension Measure {
  /// M9, cut edges: pairs of neighbours in different classes, outside included
  /// (GerryChain `cut_edges`).
  ///
  /// Does not see how long the shared border is: big blocks have few edges.
  static let cutEdges = Measure("cut_edges", unit: "edges", better: .lower) { tally in
    Double(tally.borders.innerEdges + tally.borders.outerEdges)
  }
}
