/// How much of each block the units of a layer cover.
struct UnitCover: Sendable {
  /// What a unit covers of a block.
  struct Part: Hashable, Sendable {
    /// The unit, as a position in `names`.
    let name: Int32
    /// Square metres.
    var surface: Double
  }

  /// The units' names, each once, ascending.
  let names: [String]
  /// The units on each block, by name, none with a surface of 0.
  let parts: [[Part]]

  /// Lays the named units under the blocks. Units of one name count together. Most blocks lie wholly in
  /// one unit: where no border passes a block's box, one point decides. On all cores.
  init(blocks: [MultiPolygon], units: [MultiPolygon], names cells: [String?]) {
    let units = NamedUnits(units, names: cells)
    let pieces = Cores.map(blocks.count, parts: 64) { range in
      range.map { Self.parts(of: blocks[$0], units.borders, units.nameOfUnit) }
    }
    names = units.names
    parts = pieces.flatMap { $0 }
  }

  /// The name with the largest part of each block, and its surface; of parts that are equal but for
  /// rounding the first name. Without any, no name and 0.
  func largest(_ block: Int) -> (name: String?, surface: Double) {
    var best: Part?
    for part in parts[block] where part.surface > (best?.surface ?? 0) * (1 + 1e-9) { best = part }
    return best.map { (names[Int($0.name)], $0.surface) } ?? (nil, 0)
  }

  /// Square metres of a block that units cover.
  func covered(_ block: Int) -> Double { parts[block].reduce(0) { $0 + $1.surface } }

  private static func parts(
    of block: MultiPolygon, _ borders: UnitBorders, _ nameOfUnit: [Int32]
  ) -> [Part] {
    guard !block.polygons.isEmpty else { return [] }
    var result: [Part] = []
    func add(_ unit: Int32, _ surface: Double) {
      let name = nameOfUnit[Int(unit)]
      if let same = result.firstIndex(where: { $0.name == name }) {
        result[same].surface += surface
      } else if surface > 0 {
        result.append(Part(name: name, surface: surface))
      }
    }
    let common = CommonSurface(block)
    let crossing = borders.crossing(common.box)
    for unit in crossing { add(unit, common.with(unit, of: borders)) }
    guard let middle = common.box.middle else { return result }
    let whole = borders.holding(middle).filter { !crossing.contains($0) }
    if !whole.isEmpty {
      let surface = block.surface
      for unit in whole { add(unit, surface) }
    }
    return result.sorted { $0.name < $1.name }
  }
}
