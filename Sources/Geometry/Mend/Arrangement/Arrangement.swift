/// A land cut into faces along all its lines, and who owns each face.
struct Arrangement {
  /// The faces.
  let faces: Faces
  /// The shape that owns each face; -1 for nobody.
  var owner: [Int32]

  /// Cuts some shapes, and along further lines that belong to none.
  init(_ shapes: [MultiPolygon], lines: [[Point]], reach: Double) {
    faces = Faces(Noding(shapes, lines: lines, reach: reach))
    owner = faces.owners.map { $0.count == 1 ? $0[0] : -1 }
  }

  /// The owner on the left of a half-edge; -1 for nobody.
  func owner(leftOf half: Int) -> Int32 {
    let face = faces.faceOf[half]
    return face < 0 ? -1 : owner[Int(face)]
  }

  /// Length of an edge by one of its half-edges.
  func length(_ half: Int32) -> Double {
    let (low, high) = faces.lines.ends(Int(half) >> 1)
    return faces.lines.vertices.points[low].distance(to: faces.lines.vertices.points[high])
  }

  /// The shapes that the owners now have, neighbours vertex for vertex; `count` shapes. Rings begin in
  /// their westernmost point and come in the order of these.
  func shapes(count: Int) -> [MultiPolygon] {
    var rings = [[[Point]]](repeating: [], count: count)
    var isDone = [Bool](repeating: false, count: faces.faceOf.count)
    for half in faces.faceOf.indices where !isDone[half] && isBorder(Int32(half)) {
      rings[Int(owner(leftOf: half))] += loops(from: Int32(half), &isDone)
    }
    return rings.map { rings in
      let sorted = rings.sorted { Point.isBefore($0[0], $1[0]) }
      return RingAssembly(sorted).shape
    }
  }

  /// Whether a half-edge has its owner on the left and another, or nobody, on the right.
  private func isBorder(_ half: Int32) -> Bool {
    let left = owner(leftOf: Int(half))
    return left >= 0 && left != owner(leftOf: Int(half) ^ 1)
  }

  /// The simple rings on the way along an owner's border; shells with the clock, as shapefiles have
  /// them.
  private func loops(from start: Int32, _ isDone: inout [Bool]) -> [[Point]] {
    var loops: [[Point]] = []
    var path: [Int32] = []
    var position: [Int: Int] = [:]
    var half = start
    repeat {
      isDone[Int(half)] = true
      let vertex = faces.start(Int(half))
      if let known = position[vertex] {
        loops.append(ring(path[known...]))
        for passed in path[known...] { position[faces.start(Int(passed))] = nil }
        path.removeSubrange(known...)
      }
      position[vertex] = path.count
      path.append(half)
      half = following(half)
    } while half != start
    loops.append(ring(path[...]))
    return loops.filter { $0.count > 3 }
  }

  /// The next half-edge of the same owner's border, around the same corner of its land.
  private func following(_ half: Int32) -> Int32 {
    var candidate = faces.turn(from: half ^ 1, by: -1)
    while !isBorder(candidate) { candidate = faces.turn(from: candidate, by: -1) }
    return candidate
  }

  private func ring(_ path: ArraySlice<Int32>) -> [Point] {
    Ring(points: path.map { faces.lines.vertices.points[faces.start(Int($0))] })
      .closedAtWesternmost(reversed: true)
  }
}

extension Ring {
  /// The open points as a closed ring that begins in its westernmost, of those the southernmost, point.
  func closedAtWesternmost(reversed: Bool) -> [Point] {
    let points = reversed ? self.points.reversed() : self.points
    guard let first = points.indices.min(by: { Point.isBefore(points[$0], points[$1]) }) else {
      return []
    }
    return Array(points[first...] + points[...first])
  }

  /// The same ring however it was drawn: with the clock, without repeated points, from the
  /// westernmost point on.
  var canonical: [Point] {
    var open: [Point] = []
    for point in turned(clockwise: true).points where open.last != point {
      open.append(Point(x: point.x + 0.0, y: point.y + 0.0))
    }
    if open.count > 1, open.first == open.last { open.removeLast() }
    return Ring(points: open).closedAtWesternmost(reversed: false)
  }
}

extension MultiPolygon {
  /// Whether another shape has the same rings, however they are turned and ordered.
  func isSame(as other: MultiPolygon) -> Bool {
    self == other || canonicalRings == other.canonicalRings
  }

  /// All rings in one order.
  var canonicalRings: [[Point]] {
    polygons.flatMap { [$0.exterior] + $0.holes }.map(\.canonical).sorted { one, other in
      one.lexicographicallyPrecedes(other, by: Point.isBefore)
    }
  }
}
