public import Land

extension TinyLand {
  /// A random connected land: blocks, inhabitants (some blocks have none), units and districts that
  /// hang together, an index that most blocks have, and deprived blocks.
  public static func random(seed: UInt64, blocks: Int) -> TinyLand {
    var generator = SeededGenerator(seed: seed)
    return random(blocks: blocks, using: &generator)
  }

  /// A random connected land from a stream.
  public static func random(blocks: Int, using generator: inout SeededGenerator) -> TinyLand {
    var land = TinyLand(cells: grownCells(blocks, using: &generator))
    for position in land.cells.indices {
      let people = generator.happens(percent: 10) ? 0 : 100 + generator.below(2900)
      land.cells[position].people = Int32(people)
      let index = Double(generator.below(4000)) / 1000 - 2
      land.cells[position].index = generator.happens(percent: 12) ? nil : index
      land.cells[position].isDeprived = land.cells[position].index.map { $0 > 0.7 } ?? false
    }
    let units = land.grownParts(max(1, blocks / 4), using: &generator)
    let districts = land.grownParts(max(1, min(3, blocks / 8)), using: &generator)
    for position in land.cells.indices {
      let isNamed = !generator.happens(percent: 5)
      land.cells[position].unit = isNamed ? "Viertel \(units[position])" : nil
      land.cells[position].district = "Bezirk \(districts[position])"
    }
    return land
  }

  /// A random plan of connected areas, as many as wished if there is room; the rest is outside.
  public func randomPlan(
    areas: Int, outsidePercent: Int = 30, using generator: inout SeededGenerator
  ) -> Plan {
    let parts = grownParts(areas, using: &generator)
    var kept = parts.map { Int32($0) }
    let adjacency = territory.adjacency
    for block in kept.indices where generator.happens(percent: outsidePercent) {
      let area = kept[block]
      kept[block] = 0
      let pieces = adjacency.pieces { kept[$0] == area }
      if pieces.max() != 0 { kept[block] = area }
    }
    return Plan(areaOfBlock: kept)
  }

  /// Cells grown from one, each beside an earlier one, in the order of rows.
  private static func grownCells(_ count: Int, using generator: inout SeededGenerator) -> [Cell] {
    var cells = [Cell(x: 0, y: 0)]
    var taken: Set<[Int]> = [[0, 0]]
    let sides = [(1, 0), (0, 1), (-1, 0), (0, -1)]
    while cells.count < count {
      let from = cells[generator.below(cells.count)]
      let side = sides[generator.below(sides.count)]
      let next = Cell(x: from.x + side.0, y: from.y + side.1)
      if taken.insert([next.x, next.y]).inserted { cells.append(next) }
    }
    return cells.sorted { ($0.y, $0.x) < ($1.y, $1.x) }
  }

  /// A division of all blocks into connected parts, numbered from 1: seeds that grow by turns.
  private func grownParts(_ wished: Int, using generator: inout SeededGenerator) -> [Int] {
    let adjacency = territory.adjacency
    var part = [Int](repeating: 0, count: cells.count)
    var next = 1
    for block in cells.indices.shuffled(using: &generator).prefix(min(wished, cells.count)) {
      part[block] = next
      next += 1
    }
    while part.contains(0) {
      let block = generator.below(cells.count)
      guard part[block] == 0 else { continue }
      let named = adjacency.row(block).map { Int(adjacency.neighbours[$0]) }.filter {
        part[$0] > 0
      }
      if !named.isEmpty { part[block] = part[named[generator.below(named.count)]] }
    }
    return part
  }
}
