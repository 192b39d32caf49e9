import CGEOS

extension MultiPolygon {
  /// A shape that stays valid when its coordinates are rounded to whole steps, `stepsPerUnit` to a
  /// unit: as it is where it does, else cut where rounding makes lines cross, and without what
  /// shrinks to nothing. As it is, too, where GEOS finds no way.
  public func readyForRounding(stepsPerUnit: Double) -> MultiPolygon {
    let context = GEOSContext()
    let naive = MultiPolygon(polygons: polygons.map { $0.rounded(stepsPerUnit) })
    if let shape = try? context.shape(naive), shape.isValid { return self }
    do {
      return try context.shape(self).onGrid(1 / stepsPerUnit).values
    } catch {
      return (try? context.shape(naive).madeValid().onGrid(1 / stepsPerUnit).values) ?? self
    }
  }
}

extension Polygon {
  fileprivate func rounded(_ stepsPerUnit: Double) -> Polygon {
    Polygon(
      exterior: exterior.rounded(stepsPerUnit), holes: holes.map { $0.rounded(stepsPerUnit) })
  }
}

extension Ring {
  fileprivate func rounded(_ stepsPerUnit: Double) -> Ring {
    Ring(
      points: points.map {
        Point(
          x: ($0.x * stepsPerUnit).rounded() / stepsPerUnit,
          y: ($0.y * stepsPerUnit).rounded() / stepsPerUnit)
      })
  }
}

extension GEOSShape {
  /// The shape with its points on a grid, valid; parts that collapse are left out.
  fileprivate func onGrid(_ size: Double) throws(GEOSError) -> GEOSShape {
    try unsafe context.made("rounding") { unsafe GEOSGeom_setPrecision_r($0, raw, size, 0) }
  }
}
