import Land

extension Check {
  /// Needles in valid outlines: a point from which both edges run back side by side, at least two
  /// metres long and nowhere wider apart than a centimetre. Spikes without any width are invalid
  /// rings.
  static let spikes = Check(name: "spike") { inspection in
    inspection.layers.flatMap { layer -> [MapFinding] in
      let isInvalid = Set(layer.invalid)
      var found: [MapFinding] = []
      for (record, shape) in layer.drawn.enumerated() where !isInvalid.contains(record) {
        for polygon in shape.polygons {
          for ring in [polygon.exterior] + polygon.holes {
            for (tip, metres) in needles(ring) {
              var finding = Words.spike(layer, record, metres)
              inspection.add(to: &finding, record, of: layer)
              finding.x = tip.x
              finding.y = tip.y
              finding.lengthMetres = metres
              found.append(MapFinding(finding))
            }
          }
        }
      }
      return found
    }
  }

  /// The tips of a ring's needles and how long they are.
  private static func needles(_ ring: Ring) -> [(Point, Double)] {
    var found: [(Point, Double)] = []
    let points = ring.points
    guard points.count > 3 else { return [] }
    for index in 1..<points.count {
      let tip = points[index]
      let next = index + 1 < points.count ? points[index + 1] : points[1]
      let (ax, ay) = (points[index - 1].x - tip.x, points[index - 1].y - tip.y)
      let (bx, by) = (next.x - tip.x, next.y - tip.y)
      let dot = ax * bx + ay * by
      guard dot > 0 else { continue }
      let longer = max(ax * ax + ay * ay, bx * bx + by * by).squareRoot()
      let shorter = min(ax * ax + ay * ay, bx * bx + by * by).squareRoot()
      // The end of the shorter edge is this far from the longer one.
      if shorter >= 2, abs(ax * by - ay * bx) / longer <= 0.01 { found.append((tip, shorter)) }
    }
    return found
  }
}
