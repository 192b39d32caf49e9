import Land

extension PeopleCover {
  /// Counts points: each lies in a block or in none, in a unit or in none. On a border between blocks or
  /// between units, and where units overlap, the first name has it. The people of a record of several
  /// points are divided equally between them. About linear in points, blocks and units.
  init(
    points layer: FinerLayer, _ map: BlockMap,
    units: (shapes: [MultiPolygon], names: [String?])
  ) throws(InputError) {
    let units = NamedUnits(units.shapes, names: units.names)
    self.init(names: units.names, blockCount: map.ids.count)

    let points = try Self.points(of: layer.layer, in: map.system)
    let blocks = map.blocks(containing: points)
    let unitOfPoint = Cores.map(points.count, parts: 64) { range in
      range.map { index -> Int32 in
        blocks[index] < 0
          ? -1 : units.borders.holding(points[index]).map { units.nameOfUnit[Int($0)] }.min() ?? -1
      }
    }.flatMap { $0 }
    var next = 0
    for (row, shape) in layer.layer.points.enumerated() {
      let steps = Self.steps(layer.people[row])
      let count = shape?.count ?? 0
      let shares = Self.divided(
        steps, by: Array(repeating: 1, count: count), of: Double(count))
      var isInBlocks = false
      for index in 0..<count {
        let (block, unit) = (blocks[next + index], unitOfPoint[next + index])
        guard block >= 0 else { continue }
        let part = Part(name: unit, steps: shares[index])
        put(part.steps, into: Int(block), units: unit < 0 ? [] : [part])
        isInBlocks = true
      }
      next += count
      note(steps, isDrawn: count > 0, isInBlocks: isInBlocks)
    }
    sort()
  }

  /// All points of a layer, record by record, in a system.
  private static func points(of layer: Layer, in system: CoordinateSystem) throws(InputError)
    -> [Point]
  {
    var points = layer.points.flatMap { $0 ?? [] }
    if points.isEmpty || layer.system.isSame(as: system) { return points }
    do {
      try Projection(from: layer.system, to: system, over: Box(points)).project(&points)
    } catch {
      throw error.within(layer.file)
    }
    return points
  }
}
