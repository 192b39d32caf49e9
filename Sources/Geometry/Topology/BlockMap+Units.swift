public import Land

extension BlockMap {
  /// For each block the unit of `layer` (named by `column`) with the largest overlap, if the layer
  /// covers at least half of the block; else nil, with a finding. Also used for plans made of polygons.
  /// `share` is the part of the block that lies in its largest unit, 0 to 1, also where the name is nil.
  /// Units of one name count together; of two equally large the smaller name wins.
  public func units(of layer: Layer, column: String) throws(InputError)
    -> (names: [String?], share: [Double], findings: [Finding])
  {
    guard let cells = layer.attributes.column(column)?.cells else {
      throw InputError(
        .malformed, [Words.noColumn(layer, column, layer.attributes.columns.map(\.name))])
    }
    var findings: [Finding] = []
    let drawn = try MetricShapes.of(layer, in: system)
    let units = try Mending.valid(drawn, layer: layer, findings: &findings)
    for row in cells.indices
    where cells[row] == nil && !layer.attributes.deletedRows.contains(row) {
      findings.append(Words.unnamedUnit(layer, column, row))
    }
    let cover = UnitCover(blocks: shapes, units: units, names: cells)
    var names: [String?] = []
    var bare: [Int] = []
    for block in shapes.indices {
      let isCovered = cover.covered[block] >= 0.5 * surfaceSquareMetres[block]
      names.append(isCovered ? cover.largest[block].name : nil)
      if !isCovered { bare.append(block) }
    }
    let share = shapes.indices.map {
      surfaceSquareMetres[$0] > 0 ? min(1, cover.largest[$0].surface / surfaceSquareMetres[$0]) : 0
    }
    findings += bare.map {
      Words.bareBlock(self, layer, $0, cover.covered[$0] / surfaceSquareMetres[$0])
    }
    return (names, share, findings)
  }
}

/// How much of each block the units of a layer cover.
struct UnitCover {
  /// The unit with the largest part of each block; without any, no name and 0.
  private(set) var largest: [(name: String?, surface: Double)]
  /// Square metres of each block that units cover.
  private(set) var covered: [Double]

  /// Intersects every block with the units around it.
  init(blocks: [MultiPolygon], units: [MultiPolygon], names: [String?]) {
    largest = [(name: String?, surface: Double)](repeating: (nil, 0), count: blocks.count)
    covered = [Double](repeating: 0, count: blocks.count)
    let named = units.indices.filter { names[$0] != nil && !units[$0].polygons.isEmpty }
    let boxes = named.map { Box(units[$0]) }
    let grid = BoxGrid(boxes: boxes, things: boxes.indices.map { Int32($0) }, narrowest: 0)
    var cache = ShapeCache(named.map { units[$0] })
    for (block, shape) in blocks.enumerated() {
      let box = Box(shape)
      var near: [Int] = []
      grid.forEach(near: box) { if boxes[Int($0)].meets(box) { near.append(Int($0)) } }
      var parts: [(name: String, surface: Double)] = []
      for unit in Set(near).sorted() {
        let surface = cache.commonSurface(unit, with: shape)
        covered[block] += surface
        let name = names[named[unit]] ?? ""
        if let same = parts.firstIndex(where: { $0.name == name }) {
          parts[same].surface += surface
        } else {
          parts.append((name, surface))
        }
      }
      for part in parts where part.surface > 0 {
        let best = largest[block]
        let wins =
          part.surface > best.surface
          || (part.surface == best.surface && part.name < best.name ?? part.name)
        if wins { largest[block] = (part.name, part.surface) }
      }
    }
  }
}
