extension Measure {
  /// M15, pieces: connected components of each unit within each class, summed over units, outside
  /// included (gerrytools `pieces`).
  ///
  /// Equals the number of units only if each is whole and connected. Counts blocks in the neighbour
  /// graph, with people or without; a unit that is scattered on the map counts more than once in any
  /// plan.
  static let pieces = Measure("pieces", unit: "pieces", better: .lower) { layer, _ in
    Double(layer.pieces.reduce(0, +))
  }
}
