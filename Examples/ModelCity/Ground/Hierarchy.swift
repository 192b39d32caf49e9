import Foundation
import Geometry

/// Which cell belongs to which block, neighbourhood (Stadtviertel), quarter (Stadtteil) and district
/// (Stadtbezirk), numbered as offices do: districts from the centre round the clock, quarters and
/// blocks from the centre outwards.
struct Hierarchy {
  /// The block of each cell; blocks ascend by id.
  let blockOfCell: [Int32]
  /// The neighbourhood of each block.
  let neighbourhoodOfBlock: [Int32]
  /// The quarter of each block.
  let quarterOfBlock: [Int32]
  /// The district of each quarter.
  let districtOfQuarter: [Int32]
  /// The middle of each block, as the mean of its cells.
  let middles: [Point]
  /// Borders between blocks.
  let borders: [Merging.Border]

  var blockCount: Int { quarterOfBlock.count }
  var quarterCount: Int { districtOfQuarter.count }
  var districtCount: Int { Int(districtOfQuarter.max() ?? -1) + 1 }
  var neighbourhoodCount: Int { Int(neighbourhoodOfBlock.max() ?? -1) + 1 }

  init(mesh: Mesh, settings: Settings) {
    var dice = settings.stream(.merging)
    let cells = [Int32](0..<Int32(mesh.cellCount))
    let cellBorders = Self.borders(of: mesh, unitOfCell: cells)
    let block = Self.level(
      cells, [Double](repeating: 1, count: cells.count), cellBorders, settings.blocks, &dice)
    let ones = [Double](repeating: 1, count: settings.blocks)
    let blockBorders = Self.borders(of: mesh, unitOfCell: block)
    let neighbourhood = Self.level(
      block, ones, blockBorders, settings.neighbourhoodCount, &dice)
    let quarter = Self.level(
      neighbourhood, Self.blocks(block, in: neighbourhood),
      Self.borders(of: mesh, unitOfCell: neighbourhood), settings.quarterCount, &dice)
    let district = Self.level(
      quarter, Self.blocks(block, in: quarter), Self.borders(of: mesh, unitOfCell: quarter),
      settings.districtCount, &dice)
    self.init(
      mesh: mesh, levels: Levels(block, neighbourhood, quarter, district), borders: blockBorders)
  }

  /// The unit of each cell at each level, in no particular order.
  private struct Levels {
    let block, neighbourhood, quarter, district: [Int32]
    init(_ block: [Int32], _ neighbourhood: [Int32], _ quarter: [Int32], _ district: [Int32]) {
      (self.block, self.neighbourhood) = (block, neighbourhood)
      (self.quarter, self.district) = (quarter, district)
    }
  }

  private init(mesh: Mesh, levels: Levels, borders: [Merging.Border]) {
    let districtMiddles = Self.middles(mesh, levels.district)
    let quarterMiddles = Self.middles(mesh, levels.quarter)
    let blockMiddles = Self.middles(mesh, levels.block)
    let districtRank = Self.rank(Self.clockwise(districtMiddles))
    let quarterParent = Self.parents(levels.quarter, levels.district)
    let quarterRank = Self.rank(
      quarterMiddles.indices.sorted {
        (districtRank[Int(quarterParent[$0])], Self.far(quarterMiddles[$0]), $0)
          < (districtRank[Int(quarterParent[$1])], Self.far(quarterMiddles[$1]), $1)
      })
    let blockParent = Self.parents(levels.block, levels.quarter)
    let blockOrder = blockMiddles.indices.sorted {
      (quarterRank[Int(blockParent[$0])], Self.far(blockMiddles[$0]), $0)
        < (quarterRank[Int(blockParent[$1])], Self.far(blockMiddles[$1]), $1)
    }
    let blockRank = Self.rank(blockOrder)
    let near = Self.parents(levels.block, levels.neighbourhood)
    blockOfCell = levels.block.map { blockRank[Int($0)] }
    middles = blockOrder.map { blockMiddles[$0] }
    quarterOfBlock = blockOrder.map { quarterRank[Int(blockParent[$0])] }
    var number: [Int32: Int32] = [:]
    neighbourhoodOfBlock = blockOrder.map { block in
      let known = number[near[block]] ?? Int32(number.count)
      number[near[block]] = known
      return known
    }
    var parents = [Int32](repeating: 0, count: quarterParent.count)
    for (quarter, district) in quarterParent.enumerated() {
      parents[Int(quarterRank[quarter])] = districtRank[Int(district)]
    }
    districtOfQuarter = parents
    self.borders = borders.map { border in
      Merging.Border(
        one: blockRank[Int(border.one)], other: blockRank[Int(border.other)],
        metres: border.metres)
    }
  }
}

extension Hierarchy {
  /// The blocks beside each block with the metres they share, ascending.
  var neighbours: [[(block: Int32, metres: Double)]] {
    var rows = [[(block: Int32, metres: Double)]](repeating: [], count: blockCount)
    for border in borders {
      rows[Int(border.one)].append((border.other, border.metres))
      rows[Int(border.other)].append((border.one, border.metres))
    }
    return rows.map { $0.sorted { $0.block < $1.block } }
  }

  /// The blocks of each unit of a level, ascending.
  func members(_ unitOfBlock: [Int32]) -> [[Int32]] {
    var lists = [[Int32]](repeating: [], count: Int(unitOfBlock.max() ?? -1) + 1)
    for (block, unit) in unitOfBlock.enumerated() { lists[Int(unit)].append(Int32(block)) }
    return lists
  }

  private static func level(
    _ unitOfCell: [Int32], _ weights: [Double], _ borders: [Merging.Border], _ target: Int,
    _ dice: inout SplitMix64
  ) -> [Int32] {
    var merging = Merging(weights: weights, borders: borders, dice: &dice)
    let parent = merging.merged(into: target)
    return unitOfCell.map { parent[Int($0)] }
  }

  private static func borders(of mesh: Mesh, unitOfCell: [Int32]) -> [Merging.Border] {
    var pairs: [(one: Int32, other: Int32, metres: Double)] = []
    for side in mesh.sides where side.left >= 0 && side.right >= 0 {
      let (left, right) = (unitOfCell[Int(side.left)], unitOfCell[Int(side.right)])
      if left != right { pairs.append((min(left, right), max(left, right), side.metres)) }
    }
    pairs.sort { ($0.one, $0.other, $0.metres) < ($1.one, $1.other, $1.metres) }
    var borders: [Merging.Border] = []
    for pair in pairs {
      if let last = borders.last, last.one == pair.one, last.other == pair.other {
        borders[borders.count - 1] = Merging.Border(
          one: pair.one, other: pair.other, metres: last.metres + pair.metres)
      } else {
        borders.append(Merging.Border(one: pair.one, other: pair.other, metres: pair.metres))
      }
    }
    return borders
  }

  /// How many blocks lie in each unit.
  private static func blocks(_ blockOfCell: [Int32], in unitOfCell: [Int32]) -> [Double] {
    var counts = [Double](repeating: 0, count: Int(unitOfCell.max() ?? -1) + 1)
    for unit in parents(blockOfCell, unitOfCell) { counts[Int(unit)] += 1 }
    return counts
  }

  /// The coarse unit of each fine unit.
  private static func parents(_ fine: [Int32], _ coarse: [Int32]) -> [Int32] {
    var parent = [Int32](repeating: -1, count: Int(fine.max() ?? -1) + 1)
    for cell in fine.indices { parent[Int(fine[cell])] = coarse[cell] }
    return parent
  }

  private static func middles(_ mesh: Mesh, _ unitOfCell: [Int32]) -> [Point] {
    let count = Int(unitOfCell.max() ?? -1) + 1
    var sums = [Point](repeating: Point(x: 0, y: 0), count: count)
    var cells = [Double](repeating: 0, count: count)
    for (cell, unit) in unitOfCell.enumerated() {
      sums[Int(unit)].x += mesh.middles[cell].x
      sums[Int(unit)].y += mesh.middles[cell].y
      cells[Int(unit)] += 1
    }
    return zip(sums, cells).map { Point(x: $0.x / $1, y: $0.y / $1) }
  }

  private static func far(_ point: Point) -> Double {
    (point.x * point.x + point.y * point.y).squareRoot()
  }

  /// The innermost first, the others round the clock from north.
  private static func clockwise(_ middles: [Point]) -> [Int] {
    let inner = middles.indices.min { far(middles[$0]) < far(middles[$1]) }
    func hour(_ unit: Int) -> Double {
      unit == inner ? -10 : atan2(-middles[unit].x, -middles[unit].y)
    }
    return middles.indices.sorted { (hour($0), $0) < (hour($1), $1) }
  }

  /// The position of each unit in an order.
  private static func rank(_ order: [Int]) -> [Int32] {
    var rank = [Int32](repeating: 0, count: order.count)
    for (position, unit) in order.enumerated() { rank[unit] = Int32(position) }
    return rank
  }
}
