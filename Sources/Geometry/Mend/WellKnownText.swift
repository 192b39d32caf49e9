extension MultiPolygon {
  /// The shape as WKT, every digit that its numbers have.
  public var wellKnownText: String {
    if polygons.isEmpty { return "MULTIPOLYGON EMPTY" }
    func text(_ ring: Ring) -> String {
      "(" + ring.points.map { "\($0.x) \($0.y)" }.joined(separator: ", ") + ")"
    }
    let parts = polygons.map { polygon in
      "(" + ([polygon.exterior] + polygon.holes).map(text).joined(separator: ", ") + ")"
    }
    return "MULTIPOLYGON (" + parts.joined(separator: ", ") + ")"
  }
}
