/// Sorts the rings of a shapefile's record into polygons with holes.
enum RingAssembly {
  /// What was odd about the rings of a record.
  enum Oddity: Hashable {
    /// A ring's last point is not its first; it was closed.
    case open
    /// A ring with fewer than three different points, or without surface; it was left out.
    case collapsed
    /// A hole outside of every shell; it was taken for a shell.
    case loneHole
  }

  /// The shape of some rings, and what was odd. Shells run clockwise, holes against the clock and
  /// belong to the smallest shell around them.
  static func shape(_ rings: [[Point]]) -> (shape: MultiPolygon, oddities: [Oddity]) {
    var oddities: [Oddity] = []
    var shells: [Ring] = []
    var holes: [Ring] = []
    for points in rings {
      var points = points
      if let first = points.first, points.last != first {
        points.append(first)
        if points.count > 3 { oddities.append(.open) }
      }
      let ring = Ring(points: points)
      let doubled = points.count < 4 ? 0 : ring.doubledSignedSurface
      if doubled == 0 {
        oddities.append(.collapsed)
      } else if doubled < 0 {
        shells.append(ring)
      } else {
        holes.append(ring)
      }
    }
    if shells.isEmpty, holes.count == 1 {
      return (MultiPolygon(polygons: [Polygon(exterior: holes[0], holes: [])]), oddities)
    }
    let lone = distribute(holes, among: shells)
    for _ in lone.shells { oddities.append(.loneHole) }
    return (MultiPolygon(polygons: lone.polygons + lone.shells), oddities)
  }

  private static func distribute(_ holes: [Ring], among shells: [Ring]) -> (
    polygons: [Polygon], shells: [Polygon]
  ) {
    var polygons = shells.map { Polygon(exterior: $0, holes: []) }
    var lone: [Polygon] = []
    let boxes = shells.map { Box($0.points) }
    let surfaces = shells.map(\.surface)
    for hole in holes {
      let box = Box(hole.points)
      var best: Int?
      for (position, shell) in shells.enumerated()
      where boxes[position].contains(box)
        && (best.map { surfaces[position] < surfaces[$0] } ?? true)
        && shell.surrounds(hole)
      {
        best = position
      }
      if let best {
        polygons[best].holes.append(hole)
      } else {
        lone.append(Polygon(exterior: hole, holes: []))
      }
    }
    return (polygons, lone)
  }
}
