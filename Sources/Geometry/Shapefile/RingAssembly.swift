/// Sorts the rings of a shapefile's record into polygons with holes.
struct RingAssembly {
  /// What may be odd about the rings of a record.
  enum Oddity: Hashable, CaseIterable {
    /// A ring's last point is not its first; it was closed.
    case open
    /// A ring with fewer than three different points, or all on one line; it was left out.
    case collapsed
    /// A point repeats the one before; it was left out.
    case repeated
    /// Outer rings run against the clock; they were read as outer rings all the same.
    case reversed
    /// A hole outside of every outer ring; it was taken for one.
    case loneHole
    /// So many edges lie above each other that the holes' places cannot be told.
    case entangled
  }

  /// The polygons.
  private(set) var shape = MultiPolygon(polygons: [])
  /// How often each oddity occurred, and where first.
  private(set) var oddities: [Oddity: (count: Int, place: Point?)] = [:]

  /// A record of one sound ring, by far the most frequent; nil where there is more to say.
  init?(single points: [Point], _ look: PartLook) {
    guard look.doubledSurface < 0, look.repeated == 0, points.count > 3, points.first == points.last
    else { return nil }
    shape = MultiPolygon(polygons: [Polygon(exterior: Ring(points: points), holes: [])])
  }

  /// The shape of some rings. Shells run clockwise, holes against the clock and belong to the smallest
  /// shell around them. Where no ring runs clockwise, every second ring from outside is a hole.
  init(_ parts: [[Point]]) {
    var shells: [Ring] = []
    var holes: [Ring] = []
    for part in parts {
      guard let points = mended(part) else { continue }
      let ring = Ring(points: points)
      // A ring that crosses itself may have surface 0 and is left to be mended later.
      if ring.doubledSignedSurface <= 0 { shells.append(ring) } else { holes.append(ring) }
    }
    if shells.isEmpty, !holes.isEmpty {
      note(.reversed, holes[0].points.first)
      nest(holes)
    } else {
      distribute(holes, among: shells)
    }
  }

  /// A ring closed and without repeated points; nil if nothing is left of it.
  private mutating func mended(_ part: [Point]) -> [Point]? {
    var points = part.withoutRepeats
    for _ in points.count..<part.count { note(.repeated, points.first) }
    if let first = points.first, points.last != first {
      points.append(first)
      if points.count > 3 { note(.open, first) }
    }
    guard points.count > 3, !points.isStraight else {
      note(.collapsed, points.first)
      return nil
    }
    return points
  }

  private mutating func note(_ oddity: Oddity, _ place: Point?) {
    let known = oddities[oddity]
    oddities[oddity] = ((known?.count ?? 0) + 1, known?.place ?? place)
  }

  /// Gives each hole to the smallest shell around it.
  private mutating func distribute(_ holes: [Ring], among shells: [Ring]) {
    var polygons = shells.map { Polygon(exterior: $0, holes: []) }
    if !holes.isEmpty {
      let surfaces = shells.map(\.surface)
      var index = RingIndex(shells)
      for hole in holes {
        let around = index.rings(around: hole)
        if let smallest = around.min(by: { surfaces[$0] < surfaces[$1] }) {
          polygons[smallest].holes.append(hole)
        } else {
          note(.loneHole, hole.points.first)
          polygons.append(Polygon(exterior: hole, holes: []))
        }
      }
      if index.isExhausted { note(.entangled, holes[0].points.first) }
    }
    shape = MultiPolygon(polygons: polygons)
  }

  /// Takes every second ring from outside for a hole of the smallest ring around it.
  private mutating func nest(_ rings: [Ring]) {
    if rings.count == 1 {
      shape = MultiPolygon(polygons: [Polygon(exterior: rings[0], holes: [])])
      return
    }
    let surfaces = rings.map(\.surface)
    var index = RingIndex(rings)
    let around = rings.indices.map { ring in
      index.rings(around: rings[ring]).filter { $0 != ring && surfaces[$0] > surfaces[ring] }
    }
    if index.isExhausted { note(.entangled, rings[0].points.first) }
    var places: [Int: Int] = [:]
    var polygons: [Polygon] = []
    for ring in rings.indices where around[ring].count.isMultiple(of: 2) {
      places[ring] = polygons.count
      polygons.append(Polygon(exterior: rings[ring], holes: []))
    }
    for ring in rings.indices where !around[ring].count.isMultiple(of: 2) {
      let outer = around[ring].min { surfaces[$0] < surfaces[$1] }
      if let place = outer.flatMap({ places[$0] }) {
        polygons[place].holes.append(rings[ring])
      } else {
        polygons.append(Polygon(exterior: rings[ring], holes: []))
      }
    }
    shape = MultiPolygon(polygons: polygons)
  }
}
