import Geometry

/// A ring from corners, closed here.
func ring(_ corners: [(Double, Double)]) -> Ring {
  Ring(points: (corners + corners.prefix(1)).map { Point(x: $0.0, y: $0.1) })
}

/// A shape of one polygon without holes.
func shape(_ corners: [(Double, Double)]) -> MultiPolygon {
  MultiPolygon(polygons: [Polygon(exterior: ring(corners), holes: [])])
}

/// A rectangle from its lower left corner.
func rectangle(_ x: Double, _ y: Double, _ width: Double, _ height: Double) -> MultiPolygon {
  shape([(x, y), (x, y + height), (x + width, y + height), (x + width, y)])
}

/// A square from its lower left corner.
func square(_ x: Double, _ y: Double, _ side: Double) -> MultiPolygon {
  rectangle(x, y, side, side)
}
