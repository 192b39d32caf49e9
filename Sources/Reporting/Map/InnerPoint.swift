import Geometry

/// Where a number stands best in a shape: a point of its largest ring far from the outline.
///
/// Looks at a grid of 20 by 20 points; good enough for a label, not exact.
func innerPoint(of shape: MultiPolygon, in frame: MapFrame) -> (x: Double, y: Double)? {
  let rings = shape.polygons.map { MapPath.steps(of: $0.exterior, in: frame) }
  guard let ring = rings.max(by: { boxSurface($0) < boxSurface($1) }), ring.count > 2 else {
    return nil
  }
  let xs = ring.map { Double($0.x) }
  let ys = ring.map { Double($0.y) }
  guard let left = xs.min(), let right = xs.max(), let top = ys.min(), let bottom = ys.max() else {
    return nil
  }
  var best = (x: (left + right) / 2, y: (top + bottom) / 2)
  var bestDistance = -1.0
  for row in 0..<20 {
    for column in 0..<20 {
      let x = left + (right - left) * (Double(column) + 0.5) / 20
      let y = top + (bottom - top) * (Double(row) + 0.5) / 20
      let distance = signedDistance(x, y, xs, ys, above: bestDistance)
      if distance > bestDistance { (bestDistance, best) = (distance, (x, y)) }
    }
  }
  let scale = Double(MapFrame.stepsPerUnit)
  return (best.x / scale, best.y / scale)
}

/// The surface of the box around a ring.
private func boxSurface(_ ring: [MapPath.Step]) -> Int {
  let xs = ring.map(\.x)
  let ys = ring.map(\.y)
  return ((xs.max() ?? 0) - (xs.min() ?? 0)) * ((ys.max() ?? 0) - (ys.min() ?? 0))
}

/// Squared distance to the outline, negative outside; where it is not above `best`, anything that is not.
private func signedDistance(
  _ x: Double, _ y: Double, _ xs: [Double], _ ys: [Double], above best: Double
) -> Double {
  var isInside = false
  var nearest = Double.infinity
  var last = xs.count - 1
  for index in xs.indices {
    let (ax, ay, bx, by) = (xs[last], ys[last], xs[index], ys[index])
    if (ay > y) != (by > y), x < (bx - ax) * (y - ay) / (by - ay) + ax { isInside.toggle() }
    let (dx, dy) = (bx - ax, by - ay)
    let length = dx * dx + dy * dy
    let share = length == 0 ? 0 : min(max(((x - ax) * dx + (y - ay) * dy) / length, 0), 1)
    let (ex, ey) = (ax + share * dx - x, ay + share * dy - y)
    nearest = min(nearest, ex * ex + ey * ey)
    if nearest <= best { return best }
    last = index
  }
  return isInside ? nearest : -nearest
}
