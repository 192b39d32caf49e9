import Geometry

extension CityFolder {
  /// The blocks with the faults they have on purpose; CP1252 without a `.cpg`.
  mutating func writeBlocks(_ town: ModelTown) throws {
    let outlines = Outlines(mesh: town.mesh)
    let wrong = town.faults.bySide
    let hierarchy = town.hierarchy
    let steps = outlines.steps(unitOfCell: hierarchy.blockOfCell, count: hierarchy.blockCount)
    let rows = steps.enumerated().map { block, steps in
      var shape = outlines.shape(steps) { side in
        if let wrong = wrong[side], wrong.block == Int32(block) { return wrong.curve }
        return outlines.gridCurve(side)
      }
      if town.faults.island.block == Int32(block) {
        shape.polygons.append(Polygon(exterior: town.faults.island.ring, holes: []))
      }
      return (shape: ShapefileWriter.Shape.polygon(shape), cells: Self.blockCells(town, block))
    }
    try write(
      rows,
      columns: [
        .init(name: "BLOCK", kind: .text(12)), .init(name: "STT_NR", kind: .text(8)),
        .init(name: "STADTTEIL", kind: .text(48)), .init(name: "BEZIRK", kind: .text(48)),
        .init(name: "NUTZUNG", kind: .text(16)), .init(name: "EW", kind: .integer(8)),
      ], to: "bloecke", encoding: .cp1252)
  }

  private static func blockCells(_ town: ModelTown, _ block: Int) -> [String] {
    let quarter = Int(town.hierarchy.quarterOfBlock[block])
    let use =
      switch town.inhabitants.use[block] {
      case .homes: "Wohnen"
      case .park: "Grünfläche"
      case .works: "Gewerbe"
      }
    return [
      town.keys.blocks[block], town.keys.quarters[quarter], town.names.quarters[quarter],
      town.names.districts[Int(town.hierarchy.districtOfQuarter[quarter])], use,
      String(town.inhabitants.population[block]),
    ]
  }

  /// The neighbourhoods that somebody drew, with fewer points than the blocks have; UTF-8 with `.cpg`.
  mutating func writeNeighbourhoods(_ town: ModelTown) throws {
    let hierarchy = town.hierarchy
    let outlines = Outlines(mesh: town.mesh)
    let unitOfCell = hierarchy.blockOfCell.map { hierarchy.neighbourhoodOfBlock[Int($0)] }
    let steps = outlines.steps(unitOfCell: unitOfCell, count: hierarchy.neighbourhoodCount)
    let members = hierarchy.members(hierarchy.neighbourhoodOfBlock)
    let rows = town.neighbourhoodLayer.map { unit in
      let quarter = Int(hierarchy.quarterOfBlock[Int(members[unit][0])])
      let cells = [
        Keys.padded(unit + 1, 6), town.names.neighbourhoods[unit], town.names.quarters[quarter],
        town.names.districts[Int(hierarchy.districtOfQuarter[quarter])],
      ]
      let shape = outlines.shape(steps[unit]) { _ in [] }
      return (shape: ShapefileWriter.Shape.polygon(shape), cells: cells)
    }
    try write(
      rows,
      columns: [
        .init(name: "NUMMER", kind: .text(8)), .init(name: "NAME", kind: .text(80)),
        .init(name: "STADTTEIL", kind: .text(64)), .init(name: "BEZIRK", kind: .text(64)),
      ], to: "stadtviertel", encoding: .utf8)
  }

  /// The river's middle line; a barrier.
  mutating func writeRiver(_ town: ModelTown) throws {
    let line = stride(from: -1.25 * town.radius, through: 1.25 * town.radius, by: town.radius / 60)
      .map { Outlines.grid(Point(x: town.river.east($0), y: $0)) }
    try write(
      [(shape: .polyline([line]), cells: ["Mühr"])],
      columns: [.init(name: "NAME", kind: .text(20))], to: "fluss", encoding: .utf8)
  }

  /// The street segments with house numbers left and right; CP1252 without a `.cpg`.
  mutating func writeSegments(_ town: ModelTown) throws {
    var dice = town.settings.stream(.tables)
    let rows = town.streets.segments.map { segment in
      let number = town.streets.keys[segment.street] + Keys.padded(segment.part * 10, 3)
      let cells =
        [number, town.streets.names[segment.street]]
        + Self.range(segment.left, &dice) + Self.range(segment.right, &dice)
        + [Self.decimal(segment.metres, ".")]
      return (shape: ShapefileWriter.Shape.polyline([segment.points]), cells: cells)
    }
    try write(
      rows,
      columns: [
        .init(name: "NUMMER", kind: .text(9)), .init(name: "NAME", kind: .text(40)),
        .init(name: "HSNR_V_L", kind: .text(5)), .init(name: "HSNR_B_L", kind: .text(5)),
        .init(name: "HSNR_V_R", kind: .text(5)), .init(name: "HSNR_B_R", kind: .text(5)),
        .init(name: "SHAPE_LEN", kind: .decimal(9, 2)),
      ], to: "strassenabschnitte", encoding: .cp1252)
  }

  /// From and to with four digits, now and then a letter; none is empty or, as in old files, 0000.
  private static func range(_ numbers: StreetNetwork.Numbers?, _ dice: inout SplitMix64) -> [String]
  {
    let chance = dice.share()
    guard let numbers else { return chance < 0.05 ? ["0000", "0000"] : ["", ""] }
    let letter = chance < 0.03 ? "a" : chance < 0.035 ? "c" : ""
    return [Keys.padded(numbers.from, 4), Keys.padded(numbers.to, 4) + letter]
  }

  /// A number with two decimals.
  static func decimal(_ value: Double, _ point: String) -> String {
    let hundredths = Int((value * 100).rounded())
    return "\(hundredths / 100)\(point)\(Keys.padded(hundredths % 100, 2))"
  }
}
