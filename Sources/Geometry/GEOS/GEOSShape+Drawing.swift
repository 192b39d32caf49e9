import CGEOS

extension GEOSShape {
  /// The shape with fewer points, each within a distance of the old outline; valid where this one is
  /// (Douglas and Peucker 1973, rings kept apart).
  func simplified(within distance: Double) throws(GEOSError) -> GEOSShape {
    try unsafe context.made("simplify") {
      unsafe GEOSTopologyPreserveSimplify_r($0, raw, distance)
    }
  }

  /// The shape without what is narrower than twice a distance: taken in, then let out again.
  func opened(by distance: Double) throws(GEOSError) -> GEOSShape {
    try widened(by: -distance).widened(by: distance)
  }
}
