import Land

extension MapMarks.Barrier {
  /// The barrier as a map shows it on which nothing finer than `metres` is seen: fewer points, and a
  /// surface without the arms and basins narrower than that, unless it would fall apart or lose a
  /// fifth of itself. For drawing only.
  package func simplified(metres: Double) -> MapMarks.Barrier {
    precondition(metres > 0 && metres.isFinite, "detail has a size")
    return MapMarks.Barrier(
      name: name, effect: effect, lines: lines,
      shapes: shapes.map { Self.simplified($0, metres) })
  }

  private static func simplified(_ shape: MultiPolygon, _ metres: Double) -> MultiPolygon {
    guard let simple = try? GEOSContext().shape(shape).simplified(within: metres / 4) else {
      return shape
    }
    let tried = [try? simple.opened(by: metres / 2).values, simple.values].compactMap { $0 }
    return tried.first { drawn in
      drawn.polygons.count <= shape.polygons.count
        && (0.8...1.25).contains(drawn.surface / shape.surface)
    } ?? shape
  }
}
