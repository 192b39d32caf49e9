import Land

extension PeopleCover {
  /// Counts polygons: the people of each are divided by surface between blocks, and in a block between
  /// units. People of units that overlap each other are divided between them too. Most polygons lie
  /// wholly in one block or one unit and need no intersection. On all cores.
  init(
    polygons layer: FinerLayer, _ map: BlockMap,
    units: (shapes: [MultiPolygon], names: [String?]), findings: inout [Finding]
  ) throws(InputError) {
    let drawn = try MetricShapes.of(layer.layer, in: map.system, findings: &findings)
    let shapes = try Mending.valid(drawn, layer: layer.layer, findings: &findings)
    let inBlocks = UnitCover(blocks: shapes, units: map.shapes, names: map.ids)
    let inUnits = UnitCover(blocks: shapes, units: units.shapes, names: units.names)
    var position: [String: Int] = [:]
    for (block, id) in map.ids.enumerated() { position[id] = block }
    let blockOfName = inBlocks.names.map { position[$0] ?? 0 }
    self.init(names: inUnits.names, blockCount: map.ids.count)

    let surfaces = shapes.map(\.surface)
    let both = shapes.indices.filter { record in
      layer.people[record] > 0 && inBlocks.parts[record].count > 0
        && !Self.isWhole(inBlocks.parts[record], surfaces[record])
        && !inUnits.parts[record].isEmpty && !Self.isWhole(inUnits.parts[record], surfaces[record])
    }
    let pieces = try Self.pieces(of: both, shapes, map, inBlocks, blockOfName, layer.layer)
    let inPieces = UnitCover(blocks: pieces, units: units.shapes, names: units.names)
    var nextPiece = 0
    var nextBoth = 0
    for (record, parts) in inBlocks.parts.enumerated() {
      let steps = Self.steps(layer.people[record])
      note(steps, isDrawn: surfaces[record] > 0, isInBlocks: !parts.isEmpty)
      let isCut = nextBoth < both.count && both[nextBoth] == record
      if isCut { nextBoth += 1 }
      let shares = Self.divided(steps, by: parts.map(\.surface), of: surfaces[record])
      for (part, share) in zip(parts, shares) {
        var cover = inUnits.parts[record]
        var surface = surfaces[record]
        if isCut {
          cover = inPieces.parts[nextPiece]
          surface = part.surface
          nextPiece += 1
        }
        let divided = Self.divided(share, by: cover.map(\.surface), of: surface)
        put(
          share, into: blockOfName[Int(part.name)],
          units: zip(cover, divided).map { Part(name: $0.name, steps: $1) })
      }
    }
    sort()
  }

  /// Whether one part is all of a shape, but for rounding.
  private static func isWhole(_ parts: [UnitCover.Part], _ surface: Double) -> Bool {
    parts.count == 1 && parts[0].surface >= surface * (1 - 1e-9)
  }

  /// What some shapes have in common with each of their blocks, shape by shape.
  private static func pieces(
    of records: [Int], _ shapes: [MultiPolygon], _ map: BlockMap, _ inBlocks: UnitCover,
    _ blockOfName: [Int], _ layer: Layer
  ) throws(InputError) -> [MultiPolygon] {
    let blocks = map.shapes
    let made = Cores.map(records.count, parts: 64) { range in
      let context = GEOSContext()
      return range.map { position -> Result<[MultiPolygon], GEOSError> in
        let record = records[position]
        do throws(GEOSError) {
          let shape = try context.shape(shapes[record])
          var pieces: [MultiPolygon] = []
          for part in inBlocks.parts[record] {
            let block = try context.shape(blocks[blockOfName[Int(part.name)]])
            pieces.append(try shape.intersection(block).values)
          }
          return .success(pieces)
        } catch {
          return .failure(error)
        }
      }
    }.flatMap { $0 }
    var pieces: [MultiPolygon] = []
    var faults: [Finding] = []
    for (record, result) in zip(records, made) {
      switch result {
      case .success(let found): pieces += found
      case .failure(let error): faults.append(Words.unmendable(layer, record, error.message))
      }
    }
    guard faults.isEmpty else { throw InputError(.malformed, faults) }
    return pieces
  }
}
