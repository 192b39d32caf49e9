public import Land

extension BlockMap {
  /// The map with unowned land given to the nearest block inside the same unit of a layer, and what is
  /// to be said of it: the total, each block's gain (the largest first), and gaps that stay.
  ///
  /// `unitOfBlock` is the unit of each block, nil for none; such blocks gain nothing. With `layer`, a
  /// unit's land is what the layer draws, in whatever system; without one (units that are a column of
  /// the blocks) it is taken to be the convex hull of its blocks, which is said. How near is measured,
  /// and how exactly, stands at `Filling`. Blocks keep what they have; shapes are valid and overlap by no
  /// more than a tenth of a millimetre; the surfaces' sum grows by the land filled.
  public func filled(
    within layer: Layer?, column: String, named name: String, unitOfBlock: [String?]
  ) throws(InputError) -> (map: BlockMap, findings: [Finding]) {
    let lands: [(unit: String, shape: MultiPolygon)]
    if let layer {
      lands = try drawnLands(of: layer, column: column)
    } else {
      lands = try hulls(unitOfBlock)
    }
    var filling = Filling(shapes, unitOfBlock: unitOfBlock, toleranceMetres: toleranceMetres)
    let gained: [Double]
    do throws(GEOSError) {
      for land in lands { try filling.fill(land.unit, land.shape, isDrawn: layer != nil) }
      gained = try filling.join()
    } catch {
      throw InputError(.malformed, [Words.unfillable(self, name, error.message)])
    }
    var findings = fillFindings(gained, name) + leftFindings(filling.left, name)
    if layer == nil { findings.insert(Words.unitsByHull(self, name), at: 0) }
    return (with(shapes: filling.shapes, findings: findings), findings)
  }

  /// The same blocks with other shapes: surfaces, perimeters and centres are computed anew.
  package func with(shapes: [MultiPolygon], findings more: [Finding]) -> BlockMap {
    precondition(shapes.count == ids.count, "shapes of other blocks")
    return BlockMap(
      ids: ids, records: records, drawn: shapes, system: system,
      toleranceMetres: toleranceMetres, findings: findings + more, file: file)
  }

  /// The land of each unit that a layer draws, by name.
  private func drawnLands(of layer: Layer, column: String) throws(InputError) -> [(
    unit: String, shape: MultiPolygon
  )] {
    guard let names = layer.attributes.column(column)?.cells else {
      throw InputError(
        .malformed, [Words.noColumn(layer, column, layer.attributes.columns.map(\.name))])
    }
    var mends: [Finding] = []
    let drawn = try MetricShapes.of(layer, in: system, findings: &mends)
    let shapes = try Mending.valid(drawn, layer: layer, findings: &mends)
    var parts: [String: [MultiPolygon]] = [:]
    for (name, shape) in zip(names, shapes) {
      if let name { parts[name, default: []].append(shape) }
    }
    return try merged(parts) { context, parts throws(GEOSError) in
      try context.collection(of: parts).merged(grid: Filling.grid).values
    }
  }

  /// The convex hull of each unit's blocks, by name.
  private func hulls(_ unitOfBlock: [String?]) throws(InputError) -> [(
    unit: String, shape: MultiPolygon
  )] {
    var parts: [String: [MultiPolygon]] = [:]
    for (name, shape) in zip(unitOfBlock, shapes) {
      if let name { parts[name, default: []].append(shape) }
    }
    return try merged(parts) { context, parts throws(GEOSError) in
      try context.collection(of: parts).convexHull().values
    }
  }

  private func merged(
    _ parts: [String: [MultiPolygon]],
    _ merge: (GEOSContext, [MultiPolygon]) throws(GEOSError) -> MultiPolygon
  ) throws(InputError) -> [(unit: String, shape: MultiPolygon)] {
    let context = GEOSContext()
    do throws(GEOSError) {
      var lands: [(unit: String, shape: MultiPolygon)] = []
      for (unit, shapes) in parts.sorted(by: { $0.key < $1.key }) {
        lands.append((unit, try merge(context, shapes)))
      }
      return lands
    } catch {
      throw InputError(.malformed, [Words.unfillable(self, "", error.message)])
    }
  }

  private func fillFindings(_ gained: [Double], _ name: String) -> [Finding] {
    let gainers = gained.indices.filter { gained[$0] >= 0.5 }.sorted {
      (gained[$1], $0) < (gained[$0], $1)
    }
    return [Words.filled(self, name, blocks: gainers.count, total: gained.reduce(0, +))]
      + gainers.map { block in
        var finding = Words.filledBlock(self, block, gained[block])
        finding.key = ids[block]
        finding.x = centres[block].x
        finding.y = centres[block].y
        finding.surfaceSquareMetres = gained[block]
        return finding
      }
  }

  /// The largest twenty gaps one by one, the others in one line.
  private func leftFindings(_ left: [MultiPolygon], _ name: String) -> [Finding] {
    let ordered = left.sorted {
      ($1.surface, $0.centre.x, $0.centre.y) < ($0.surface, $1.centre.x, $1.centre.y)
    }
    var findings = ordered.prefix(20).map { gap in
      var finding = Words.unowned(self, name, gap.surface)
      finding.x = gap.centre.x
      finding.y = gap.centre.y
      finding.surfaceSquareMetres = gap.surface
      finding.lengthMetres = gap.perimeter
      return finding
    }
    if ordered.count > 20 {
      findings.append(Words.moreUnowned(self, name, Array(ordered.dropFirst(20))))
    }
    return findings
  }
}
