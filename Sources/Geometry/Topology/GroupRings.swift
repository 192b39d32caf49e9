/// The outlines of groups of blocks that meet vertex for vertex, taken from the segments whose other side
/// lies in another group: no overlay, no rounding, every point as it was drawn.
struct GroupRings {
  private let outline: Outline
  private let group: [Int32]
  /// The segments on each group's outline, ascending.
  private let segments: Buckets
  /// The segment of each item of `segments`.
  private let boundary: [Int32]

  /// Sorts the segments of an outline by group. `group[block]` from 1 to `groupCount`, 0 for none.
  init(_ outline: Outline, group: [Int32], groupCount: Int) {
    self.outline = outline
    self.group = group
    var boundary: [Int32] = []
    var numbers: [Int32] = []
    let owners = outline.owner.span
    let partners = outline.partner.span
    for segment in 0..<outline.count where owners[segment] >= 0 {
      let number = group[Int(owners[segment])]
      let partner = Int(partners[segment])
      if number == 0 || (partner >= 0 && group[Int(owners[partner])] == number) { continue }
      boundary.append(Int32(segment))
      numbers.append(number - 1)
    }
    self.boundary = boundary
    segments = Buckets(numbers, count: groupCount)
  }

  /// The shape of a group, counted from 0; empty where it has no blocks. `isTaken` has a place for every
  /// segment of the outline, and none is set for the group's.
  func shape(of number: Int, isTaken: inout [Bool]) -> MultiPolygon {
    var shells: [Ring] = []
    var holes: [Ring] = []
    for item in segments[number] {
      let start = Int(boundary[Int(item)])
      if isTaken[start] { continue }
      var points: [Point] = []
      var segment = start
      repeat {
        points.append(outline.points[segment])
        segment = next(after: segment)
        isTaken[segment] = true
      } while segment != start
      points.append(points[0])
      for ring in Self.simple(points) {
        if ring.doubledSignedSurface > 0 { shells.append(ring) } else { holes.append(ring) }
      }
    }
    return Self.assembled(shells, holes)
  }

  /// Shells with their holes, each in the smallest shell around it.
  private static func assembled(_ shells: [Ring], _ holes: [Ring]) -> MultiPolygon {
    var polygons = shells.map { Polygon(exterior: $0, holes: []) }
    if holes.isEmpty { return MultiPolygon(polygons: polygons) }
    let boxes = shells.map { Box($0.points) }
    let surfaces = shells.map(\.surface)
    for hole in holes {
      let box = Box(hole.points)
      var best: Int?
      for (position, shell) in shells.enumerated()
      where boxes[position].contains(box)
        && (best.map { surfaces[position] < surfaces[$0] } ?? true)
        && (shells.count == 1 || shell.surrounds(hole))
      {
        best = position
      }
      if let best { polygons[best].holes.append(hole) }
    }
    return MultiPolygon(polygons: polygons)
  }

  /// The segment of the outline that follows one: around the end point from block to block of the same
  /// group, until one's segment has another group on its other side.
  private func next(after segment: Int) -> Int {
    let number = group[Int(outline.owner[segment])]
    var next = outline.following(segment)
    while true {
      let partner = Int(outline.partner[next])
      if partner < 0 || group[Int(outline.owner[partner])] != number { return next }
      next = outline.following(partner)
    }
  }

  /// The closed way of some points as rings that pass no point twice.
  private static func simple(_ points: [Point]) -> [Ring] {
    let way = points.dropLast()
    let places = way.map { SIMD2($0.x.bitPattern, $0.y.bitPattern) }
    if !Repeats.areAny(among: places) { return [Ring(points: points)] }
    return Repeats.loops(of: Array(way)).filter { $0.count > 2 }.map { Ring(points: $0 + [$0[0]]) }
  }
}
