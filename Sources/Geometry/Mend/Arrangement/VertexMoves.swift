/// Vertices of borders that face another block's within a tolerance, and where they go: onto the
/// nearest vertex of the other, or into its line.
struct VertexMoves {
  /// A vertex that another takes the place of, and the records that have either.
  private struct Merge {
    let from: Point
    let to: Point
    let records: Set<Int32>
  }

  /// A vertex that is inserted into a line of another record.
  private struct Insertion {
    let vertex: Point
    let line: Line
    let records: Set<Int32>
  }

  fileprivate struct Line: Hashable {
    let a: Point
    let b: Point

    init(_ one: Point, _ other: Point) {
      (a, b) = Point.isBefore(one, other) ? (one, other) : (other, one)
    }
  }

  private var merges: [Merge] = []
  private var insertions: [Insertion] = []

  /// Looks at all borders with nobody on the other side. Nearer vertices come first, of equally near
  /// ones the western; each moves once.
  init(_ land: Arrangement, rank: [Int32], tolerance: Double) {
    let open = OpenBorders(land, tolerance: tolerance)
    var isUsed: Set<Int32> = []
    for meeting in open.meetings() {
      guard !isUsed.contains(meeting.vertex) else { continue }
      let vertex = open.points[Int(meeting.vertex)]
      if let target = meeting.target {
        guard !isUsed.contains(target) else { continue }
        isUsed.insert(target)
        let other = open.points[Int(target)]
        let (to, from) = Point.isBefore(vertex, other) ? (vertex, other) : (other, vertex)
        merges.append(
          Merge(
            from: from, to: to, records: open.records(meeting.vertex).union(open.records(target))))
      } else {
        let (a, b) = open.ends(meeting.half)
        insertions.append(
          Insertion(
            vertex: vertex, line: Line(a, b),
            records: open.records(meeting.vertex).union([open.record(meeting.half)])))
      }
      isUsed.insert(meeting.vertex)
    }
  }

  /// Whether nothing moves.
  var isEmpty: Bool { merges.isEmpty && insertions.isEmpty }

  /// The records that change or border on a change, ascending.
  var records: [Int32] {
    var all: Set<Int32> = []
    for merge in merges { all.formUnion(merge.records) }
    for insertion in insertions { all.formUnion(insertion.records) }
    return all.sorted()
  }

  /// Gives up every move that touches one of some records.
  mutating func remove(touching records: Set<Int32>) {
    merges.removeAll { !$0.records.isDisjoint(with: records) }
    insertions.removeAll { !$0.records.isDisjoint(with: records) }
  }

  /// The moves as shapes look them up: made once for any number of shapes.
  var lookup: Lookup {
    var lookup = Lookup()
    for merge in merges { lookup.place[merge.from] = merge.to }
    for insertion in insertions {
      lookup.inserted[insertion.line, default: []].append(insertion.vertex)
    }
    return lookup
  }

  /// Where vertices go, and what is inserted into which line.
  struct Lookup {
    fileprivate var place: [Point: Point] = [:]
    fileprivate var inserted: [Line: [Point]] = [:]

    /// A shape with its vertices moved.
    func applied(to shape: MultiPolygon) -> MultiPolygon {
      MultiPolygon(
        polygons: shape.polygons.map { polygon in
          Polygon(exterior: moved(polygon.exterior), holes: polygon.holes.map(moved))
        })
    }

    private func moved(_ ring: Ring) -> Ring {
      var points: [Point] = []
      for (index, point) in ring.points.enumerated() {
        if index > 0 {
          let before = ring.points[index - 1]
          points += (inserted[Line(before, point)] ?? []).sorted {
            $0.distance(to: before) < $1.distance(to: before)
          }
        }
        points.append(point)
      }
      var result: [Point] = []
      for point in points.map({ place[$0] ?? $0 }) where result.last != point {
        result.append(point)
      }
      return Ring(points: result)
    }
  }
}
