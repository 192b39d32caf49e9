import Geometry

/// A random land whose blocks do not touch: each is shrunk towards its middle.
enum ShrunkLand {
  /// `side` × `side` blocks of about 100 m with gaps of a twentieth to a fifth of that.
  static func blocks(seed: UInt64, side: Int) -> [(key: String, shape: MultiPolygon)] {
    var generator = Seeded(seed &+ 7)
    return RandomLand.blocks(seed: seed, side: side).map { block in
      let centre = block.shape.centre
      let scale = 0.8 + Double(generator.next() % 16) / 100
      return (
        block.key,
        MultiPolygon(
          polygons: block.shape.polygons.map { polygon in
            Polygon(
              exterior: Ring(
                points: polygon.exterior.points.map {
                  Point(
                    x: centre.x + ($0.x - centre.x) * scale,
                    y: centre.y + ($0.y - centre.y) * scale)
                }), holes: [])
          })
      )
    }
  }

  /// The same shape with its rings begun elsewhere and run the other way.
  static func redrawn(_ shape: MultiPolygon) -> MultiPolygon {
    MultiPolygon(
      polygons: shape.polygons.reversed().map { polygon in
        Polygon(exterior: redrawn(polygon.exterior), holes: polygon.holes.map { redrawn($0) })
      })
  }

  private static func redrawn(_ ring: Ring) -> Ring {
    let open = Array(ring.points.dropLast().reversed())
    let turned = Array(open[(open.count / 2)...] + open[..<(open.count / 2)])
    return Ring(points: turned + turned.prefix(1))
  }
}
