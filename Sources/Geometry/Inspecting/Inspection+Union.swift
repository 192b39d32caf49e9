extension Inspection {
  /// Shapes merged into one, for outlines and for what lies between them. The only place where checks
  /// dissolve.
  static func union(_ shapes: [MultiPolygon]) -> MultiPolygon {
    shapes.isEmpty ? MultiPolygon(polygons: []) : Dissolve.union(shapes)
  }

  /// The outline of some blocks; empty where they are too many for a mark on a map.
  func outline(of blocks: [Int]) -> MultiPolygon {
    blocks.count > 2000
      ? MultiPolygon(polygons: []) : Self.union(blocks.map { map.shapes[$0] })
  }

  /// The holes of a union, those that a tolerance closes apart from the wider ones; the widest first.
  static func gaps(in shapes: [MultiPolygon], toleranceMetres: Double)
    -> (closed: [MultiPolygon], wide: [MultiPolygon])
  {
    var closed: [MultiPolygon] = []
    var wide: [MultiPolygon] = []
    for polygon in union(shapes).polygons {
      for hole in polygon.holes {
        let gap = MultiPolygon(polygons: [Polygon(exterior: hole, holes: [])])
        if Dissolve.vanishes(gap, narrowedBy: toleranceMetres / 2) {
          closed.append(gap)
        } else {
          wide.append(gap)
        }
      }
    }
    wide.sort { one, other in
      let (first, second) = (one.centre, other.centre)
      return (other.surface, first.x, first.y) < (one.surface, second.x, second.y)
    }
    return (closed, wide)
  }
}
