import Land

extension MendStep {
  /// Neighbours meet vertex for vertex: a vertex that only one side has is inserted on the other,
  /// vertices within the tolerance become one. Nothing moves farther than the tolerance; where a shape
  /// would become invalid or lie over another, its vertices stay and that is said.
  static let borders = MendStep(
    name: "borders", title: Words.bordersTitle, rule: Words.bordersRule, repeats: true
  ) { state throws(InputError) in
    guard let arrangement = state.arrangement else { return }
    let context = GEOSContext()
    for (record, rebuilt) in arrangement.shapes(count: state.shapes.count).enumerated() {
      guard !rebuilt.polygons.isEmpty, !state.kept.contains(Int32(record)),
        !rebuilt.isSame(as: state.shapes[record])
      else { continue }
      state.shapes[record] = context.valid(rebuilt)
    }
    try state.closeOpenBorders()
  }
}

extension GEOSContext {
  /// The shape as it is where it is valid, else rebuilt.
  fileprivate func valid(_ shape: MultiPolygon) -> MultiPolygon {
    guard let drawn = try? self.shape(shape), !drawn.isValid, let valid = try? drawn.madeValid()
    else { return shape }
    return valid.values
  }
}

extension MendState {
  /// Brings borders together that face each other within the tolerance with nobody's land between
  /// them that is open to the outside or to a wider gap.
  fileprivate mutating func closeOpenBorders() throws(InputError) {
    guard let arrangement, settings.toleranceMetres > settings.reach else { return }
    var moves = VertexMoves(arrangement, rank: rank, tolerance: settings.toleranceMetres)
    if moves.isEmpty { return }
    let boxes = BoxPairs(shapes.map { Box($0) }, reach: settings.toleranceMetres)
    var refused: Set<Int32> = []
    var last: [MultiPolygon]?
    while !moves.isEmpty {
      let lookup = moves.lookup
      var moved = shapes
      for record in moves.records { moved[Int(record)] = lookup.applied(to: shapes[Int(record)]) }
      let faulty = Self.faulty(moves.records, moved, since: last, boxes)
      last = moved
      if faulty.isEmpty {
        shapes = moved
        break
      }
      refused.formUnion(faulty)
      moves.remove(touching: faulty)
    }
    for record in refused.sorted() {
      round.append(
        change(
          "borders", .left, from: nil, to: record, at: try own(shapes[Int(record)].centre),
          surface: 0, Words.leftVertices))
    }
  }

  /// The records that became invalid or lie over another. What is as it was in the last try was sound
  /// then, and is not looked at again.
  private static func faulty(
    _ touched: [Int32], _ shapes: [MultiPolygon], since last: [MultiPolygon]?, _ boxes: BoxPairs
  ) -> Set<Int32> {
    let isNew = shapes.indices.map { last?[$0] != shapes[$0] }
    let context = GEOSContext()
    var faulty = Set(
      touched.filter { record in
        isNew[Int(record)] && (try? context.shape(shapes[Int(record)]))?.isValid != true
      })
    var cache = ShapeCache(shapes)
    let invalid = faulty
    // Both of a pair, whichever comes first: the order of records must not matter.
    for record in touched where !invalid.contains(record) {
      for other in boxes.row(Int(record))
      where !invalid.contains(other) && (isNew[Int(record)] || isNew[Int(other)]) {
        if let common = cache.intersection(Int(record), Int(other)),
          common.surface > MendSettings.rounding
        {
          faulty.insert(record)
          faulty.insert(other)
        }
      }
    }
    return faulty
  }
}
