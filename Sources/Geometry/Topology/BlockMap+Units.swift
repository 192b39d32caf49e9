public import Land

extension BlockMap {
  /// For each block the unit of `layer` (named by `column`) with the largest overlap, if the layer
  /// covers at least half of the block; else nil, with a finding. Also used for plans made of polygons.
  /// `share` is the part of the block that lies in its largest unit, 0 to 1 and rounded to nine
  /// decimals, also where the name is nil. Units of one name count together; of two equally large the
  /// smaller name wins. `people`, one number per block, only tells how many live where no unit is.
  public func units(of layer: Layer, column: String, people: [Int32]? = nil) throws(InputError)
    -> (names: [String?], share: [Double], findings: [Finding])
  {
    let (choice, _) = try unitsWithOverlaps(of: layer, column: column, named: "", people: people)
    return choice
  }

  /// The same, and how much of each block lies in each unit of the layer, which is called `named`.
  public func unitsWithOverlaps(
    of layer: Layer, column: String, named: String, people: [Int32]? = nil
  ) throws(InputError) -> (
    choice: (names: [String?], share: [Double], findings: [Finding]), overlaps: UnitOverlaps
  ) {
    var (units, findings) = try namedUnits(of: layer, column: column)
    let cover = UnitCover(blocks: shapes, units: units.shapes, names: units.names)
    let covered = shapes.indices.map { share(cover.covered($0), ofBlock: $0) }
    let largest = shapes.indices.map { cover.largest($0) }
    let bare = covered.indices.filter { covered[$0] < 0.5 }
    if let summary = Words.uncovered(self, layer, covered: covered, bare: bare, people: people) {
      findings.append(summary)
    }
    findings += bare.map { Words.bareBlock(self, layer, $0, covered[$0]) }
    let choice = (
      names: covered.indices.map { covered[$0] < 0.5 ? nil : largest[$0].name },
      share: largest.indices.map { share(largest[$0].surface, ofBlock: $0) }, findings: findings
    )
    return (choice, overlaps(cover, named: named))
  }

  /// How much of each block lies in each unit of a layer that is called `named`.
  public func overlaps(of layer: Layer, column: String, named: String) throws(InputError)
    -> UnitOverlaps
  {
    let (units, _) = try namedUnits(of: layer, column: column)
    return overlaps(
      UnitCover(blocks: shapes, units: units.shapes, names: units.names), named: named)
  }

  private func overlaps(_ cover: UnitCover, named name: String) -> UnitOverlaps {
    UnitOverlaps(
      name: name, units: cover.names,
      parts: cover.parts.indices.map { block in
        cover.parts[block].map {
          UnitOverlaps.Part(unit: $0.name, share: share($0.surface, ofBlock: block))
        }.filter { $0.share > 0 }
      })
  }

  /// The valid shapes of a layer's units in the map's system, and their names; nil where the cell is
  /// empty, which is told.
  func namedUnits(of layer: Layer, column: String) throws(InputError)
    -> (units: (shapes: [MultiPolygon], names: [String?]), findings: [Finding])
  {
    guard let cells = layer.attributes.column(column)?.cells else {
      throw InputError(
        .malformed, [Words.noColumn(layer, column, layer.attributes.columns.map(\.name))])
    }
    var findings: [Finding] = []
    let drawn = try MetricShapes.of(layer, in: system, findings: &findings)
    let units = try Mending.valid(drawn, layer: layer, findings: &findings)
    for row in cells.indices
    where cells[row] == nil && !layer.attributes.deletedRows.contains(row) {
      findings.append(Words.unnamedUnit(layer, column, row))
    }
    return ((units, cells), findings)
  }

  /// A surface as a part of a block, 0 to 1. Nine decimals: half of a block is a half, however the
  /// rounding of its pieces falls.
  func share(_ surface: Double, ofBlock block: Int) -> Double {
    guard surfaceSquareMetres[block] > 0 else { return 0 }
    return min(1, (surface / surfaceSquareMetres[block] * 1e9).rounded() / 1e9)
  }
}
