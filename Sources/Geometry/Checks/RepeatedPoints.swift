import Land

extension Check {
  /// Points drawn twice, one right after the other: harmless, one line per layer.
  static let repeatedPoints = Check(name: "repeated_point") { inspection in
    inspection.layers.compactMap { layer in
      var count = 0
      var records: [Int] = []
      for (record, shape) in layer.drawn.enumerated() {
        var here = 0
        for polygon in shape.polygons {
          here += repetitions(polygon.exterior)
          for hole in polygon.holes { here += repetitions(hole) }
        }
        if here > 0 { records.append(record) }
        count += here
      }
      return records.first.map { MapFinding(Words.repeatedPoints(layer, $0, records.count, count)) }
    }
  }

  private static func repetitions(_ ring: Ring) -> Int {
    var count = 0
    for index in 1..<max(ring.points.count, 1) where ring.points[index] == ring.points[index - 1] {
      count += 1
    }
    return count
  }
}
