/// The borders of a land that have nobody's land on the other side.
struct OpenBorders {
  /// A vertex that faces a border of another record within the tolerance.
  struct Meeting {
    let distance: Double
    /// The vertex.
    let vertex: Int32
    /// The half-edge that it faces.
    let half: Int32
    /// The end of that half-edge that is within the tolerance and faces back, if there is one.
    let target: Int32?
  }

  private let land: Arrangement
  private let tolerance: Double
  private let open: [Int32]
  private let recordsOf: [Int32: Set<Int32>]

  /// Finds them.
  init(_ land: Arrangement, tolerance: Double) {
    self.land = land
    self.tolerance = tolerance
    open = land.faces.faceOf.indices.filter {
      land.owner(leftOf: $0) >= 0 && land.owner(leftOf: $0 ^ 1) < 0
    }.map { Int32($0) }
    var recordsOf: [Int32: Set<Int32>] = [:]
    for half in open {
      let vertex = Int32(land.faces.start(Int(half)))
      if recordsOf[vertex] != nil { continue }
      let range =
        land.faces.leavingOffsets[Int(vertex)]..<land.faces.leavingOffsets[Int(vertex) + 1]
      recordsOf[vertex] = Set(
        range.map { land.owner(leftOf: Int(land.faces.leaving[Int($0)])) }.filter { $0 >= 0 })
    }
    self.recordsOf = recordsOf
  }

  /// All vertices.
  var points: [Point] { land.faces.lines.vertices.points }

  /// The records that have a vertex.
  func records(_ vertex: Int32) -> Set<Int32> { recordsOf[vertex] ?? [] }

  /// The record of a half-edge.
  func record(_ half: Int32) -> Int32 { land.owner(leftOf: Int(half)) }

  /// Where a half-edge starts and ends.
  func ends(_ half: Int32) -> (Point, Point) {
    (points[land.faces.start(Int(half))], points[land.faces.start(Int(half) ^ 1)])
  }

  /// Every vertex with the borders that it faces, the nearest first.
  func meetings() -> [Meeting] {
    let points = points
    let boxes = open.map { half in
      let (low, high) = land.faces.lines.ends(Int(half) >> 1)
      return Box([points[low], points[high]]).widened(by: tolerance)
    }
    let grid = BoxGrid(
      boxes: boxes, things: open.indices.map { Int32($0) }, narrowest: 4 * tolerance)
    var meetings: [Meeting] = []
    for (position, half) in open.enumerated() {
      var seen: Set<Int32> = []
      grid.forEach(near: boxes[position]) { other in
        guard record(open[Int(other)]) != record(half), boxes[Int(other)].meets(boxes[position]),
          seen.insert(other).inserted, isFacing(half, open[Int(other)], points)
        else { return }
        for vertex in [land.faces.start(Int(half)), land.faces.start(Int(half) ^ 1)] {
          if let meeting = meeting(Int32(vertex), open[Int(other)], points) {
            meetings.append(meeting)
          }
        }
      }
    }
    return meetings.sorted { one, other in
      let a = points[Int(one.vertex)]
      let b = points[Int(other.vertex)]
      return (one.distance, a.x, a.y, one.half) < (other.distance, b.x, b.y, other.half)
    }
  }

  /// Whether two half-edges run opposite ways, within 60 degrees.
  private func isFacing(_ one: Int32, _ other: Int32, _ points: [Point]) -> Bool {
    let a = points[land.faces.start(Int(one))]
    let b = points[land.faces.start(Int(one) ^ 1)]
    let c = points[land.faces.start(Int(other))]
    let d = points[land.faces.start(Int(other) ^ 1)]
    let along = (b.x - a.x) * (d.x - c.x) + (b.y - a.y) * (d.y - c.y)
    return along <= -0.5 * a.distance(to: b) * c.distance(to: d)
  }

  private func meeting(_ vertex: Int32, _ half: Int32, _ points: [Point]) -> Meeting? {
    let mine = records(vertex)
    guard !mine.contains(record(half)) else { return nil }
    let point = points[Int(vertex)]
    let start = land.faces.start(Int(half))
    let end = land.faces.start(Int(half) ^ 1)
    let nearest = [start, end].min {
      points[$0].distance(to: point) < points[$1].distance(to: point)
    }
    if let nearest, points[nearest].distance(to: point) <= tolerance,
      records(Int32(nearest)).isDisjoint(with: mine)
    {
      return Meeting(
        distance: points[nearest].distance(to: point), vertex: vertex, half: half,
        target: Int32(nearest))
    }
    let a = points[start]
    let b = points[end]
    let length = a.distance(to: b)
    let along = ((point.x - a.x) * (b.x - a.x) + (point.y - a.y) * (b.y - a.y)) / length
    let across = abs((point.x - a.x) * (b.y - a.y) - (point.y - a.y) * (b.x - a.x)) / length
    guard along > tolerance, along < length - tolerance, across <= tolerance else { return nil }
    return Meeting(distance: across, vertex: vertex, half: half, target: nil)
  }
}
