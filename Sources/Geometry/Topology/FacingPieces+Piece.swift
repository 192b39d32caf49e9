extension FacingPieces {
  /// A piece of a segment, as shares of its length, and what it faces.
  struct Piece {
    let from: Double
    let to: Double
    let owner: Int32
    /// Distance at share 0, positive inside the other block, and its change up to share 1.
    let distance: Double
    let slope: Double

    /// The piece of the segment from `a` to `b` that faces the one from `c` to `d` of a block, if any.
    init?(from a: Point, to b: Point, facing c: Point, _ d: Point, owner: Int32, reach: Double) {
      let dx = b.x - a.x
      let dy = b.y - a.y
      let ex = d.x - c.x
      let ey = d.y - c.y
      let dot = dx * ex + dy * ey
      let squared = ex * ex + ey * ey
      // Within 60 degrees of the opposite direction.
      guard dot < 0, 4 * dot * dot >= (dx * dx + dy * dy) * squared else { return nil }
      let px = a.x - c.x
      let py = a.y - c.y
      let onward = px * ex + py * ey
      // The segment begins before the other's start, or ends behind its end: most go here, before any
      // division. What rounding might decide goes on.
      if onward <= 0 || squared - onward - dot < -1e-9 * (squared + onward - dot) { return nil }
      let length = squared.squareRoot()
      let start = SIMD2(onward, py * ex - px * ey) / length
      let change = SIMD2(dot, dy * ex - dx * ey) / length
      // Shares at which the segment passes the other's end and start; `change[0]` is negative.
      let shares = SIMD2(length - start[0], -start[0]) / change[0]
      var from = max(0, shares[0])
      var to = min(1, shares[1])
      if abs(change[1]) > 1e-12 {
        let limits = (SIMD2(reach, -reach) - start[1]) / change[1]
        from = max(from, min(limits[0], limits[1]))
        to = min(to, max(limits[0], limits[1]))
      } else if abs(start[1]) > reach {
        return nil
      }
      guard to > from else { return nil }
      self.from = from
      self.to = to
      self.owner = owner
      distance = start[1]
      slope = change[1]
    }

    /// The integral of the positive distance between two shares, per metre of the segment.
    func overlap(_ from: Double, _ to: Double) -> Double {
      let one = distance + slope * from
      let two = distance + slope * to
      if one <= 0, two <= 0 { return 0 }
      if one >= 0, two >= 0 { return (to - from) * (one + two) / 2 }
      let high = max(one, two)
      return (to - from) * high / (abs(one) + abs(two)) * high / 2
    }
  }
}

extension [FacingPieces.Piece] {
  /// The piece that is nearest at a share of the segment, of several the one of the lowest block; nil
  /// where there is none.
  func nearest(at share: Double) -> Int? {
    var nearest: Int?
    var least = Double.infinity
    for index in indices where self[index].from <= share && share <= self[index].to {
      let distance = abs(self[index].distance + share * self[index].slope)
      if let best = nearest, (least, self[best].owner) <= (distance, self[index].owner) { continue }
      least = distance
      nearest = index
    }
    return nearest
  }
}
