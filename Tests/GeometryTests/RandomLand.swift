import Geometry

/// Random lands of crooked blocks that meet without gaps.
enum RandomLand {
  /// `side` × `side` blocks; neighbours share crooked lines vertex for vertex, unless one side loses
  /// some of its points on straight lines (`nodesOnOneSide`) or every block is shaken (`noise`, metres).
  static func blocks(
    seed: UInt64, side: Int, noise: Double = 0, nodesOnOneSide: Bool = false
  ) -> [(key: String, shape: MultiPolygon)] {
    var generator = Seeded(seed)
    func random(_ range: Double) -> Double {
      (Double(generator.next() >> 11) / Double(1 << 53) * 2 - 1) * range
    }
    var nodes: [[Point]] = []
    for row in 0...side {
      nodes.append(
        (0...side).map {
          Point(x: Double($0) * 100 + random(20), y: Double(row) * 100 + random(20))
        })
    }
    // The middle of an edge is bent, or straight where one side shall draw it without the middle.
    var middles: [[[Point]]] = [[], []]
    for (axis, step) in [(0, (0, 1)), (1, (1, 0))] {
      for row in 0...(side - step.0) {
        middles[axis].append(
          (0...(side - step.1)).map { column in
            let a = nodes[row][column]
            let b = nodes[row + step.0][column + step.1]
            let bend = nodesOnOneSide ? 0 : 10.0
            return Point(x: (a.x + b.x) / 2 + random(bend), y: (a.y + b.y) / 2 + random(bend))
          })
      }
    }
    var blocks: [(key: String, shape: MultiPolygon)] = []
    for row in 0..<side {
      for column in 0..<side {
        let drawsMiddles = !nodesOnOneSide || (row + column).isMultiple(of: 2)
        var corners: [Point] = []
        func add(_ node: Point, _ middle: Point) {
          corners.append(node)
          if drawsMiddles { corners.append(middle) }
        }
        add(nodes[row][column], middles[0][row][column])
        add(nodes[row][column + 1], middles[1][row][column + 1])
        add(nodes[row + 1][column + 1], middles[0][row + 1][column])
        add(nodes[row + 1][column], middles[1][row][column])
        let shaken = corners.map { Point(x: $0.x + random(noise), y: $0.y + random(noise)) }
        let ring = Ring(points: shaken + shaken.prefix(1))
        blocks.append(
          (
            "\(row + 10)\(column + 10)",
            MultiPolygon(polygons: [Polygon(exterior: ring, holes: [])])
          ))
      }
    }
    return blocks
  }
}
