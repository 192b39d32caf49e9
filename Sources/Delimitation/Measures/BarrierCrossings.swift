extension Measure {
  /// Barrier crossings: pairs of neighbours inside areas with a barrier between them that areas should
  /// not reach over (`effect = "avoid"`) and no link. Undefined where the land has no such pair.
  ///
  /// Does not see how wide the barrier is, nor whether the area also hangs together elsewhere.
  static let barrierCrossings = Measure("barrier_crossings", unit: "edges", better: .lower) {
    tally in
    tally.borders.avoidedEdges > 0 ? Double(tally.borders.crossings) : nil
  }
}
