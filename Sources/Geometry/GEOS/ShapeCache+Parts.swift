extension ShapeCache {
  /// The part of another shape that lies in a shape of the cache; empty where they are apart.
  mutating func part(of other: MultiPolygon, in position: Int) -> MultiPolygon {
    guard commonSurface(position, with: other) > 0,
      let whole = try? context.shape(other), let one = try? context.shape(shapes[position]),
      let part = try? one.intersection(whole)
    else { return MultiPolygon(polygons: []) }
    return part.values
  }
}
