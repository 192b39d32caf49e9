public import Land

/// Where the people and blocks of each unit of a layer are: P_ja of the identity measures.
///
/// A block without a unit is in no unit: it is counted nowhere here.
public struct UnitTally: Hashable, Sendable {
  /// The layer.
  public let grouping: Grouping
  /// How many classes there are: the areas, and 0 for outside.
  public let classCount: Int
  /// Connected components of each unit's parts, over all classes: its blocks of one class that hang
  /// together in the neighbour graph make one piece.
  public let pieces: [Int]
  private let peopleByUnit: [Int64]
  private let blocksByUnit: [Int32]

  init(grouping: Grouping, plan: Plan, territory: Territory) {
    let classes = plan.areaCount + 1
    var people = [Int64](repeating: 0, count: grouping.units.count * classes)
    var blocks = [Int32](repeating: 0, count: grouping.units.count * classes)
    for (block, unit) in grouping.unitOfBlock.enumerated() where unit >= 0 {
      let slot = Int(unit) * classes + Int(plan.areaOfBlock[block])
      people[slot] += Int64(territory.blocks.population[block])
      blocks[slot] += 1
    }
    self.grouping = grouping
    classCount = classes
    peopleByUnit = people
    blocksByUnit = blocks
    pieces = Self.countPieces(grouping: grouping, plan: plan, adjacency: territory.adjacency)
  }

  /// How many units there are.
  public var unitCount: Int { grouping.units.count }

  /// People of a unit by class, outside first.
  public func people(_ unit: Int) -> ArraySlice<Int64> {
    peopleByUnit[(unit * classCount)..<((unit + 1) * classCount)]
  }

  /// Blocks of a unit by class, outside first.
  public func blocks(_ unit: Int) -> ArraySlice<Int32> {
    blocksByUnit[(unit * classCount)..<((unit + 1) * classCount)]
  }

  /// People of a unit in a class.
  public func people(_ unit: Int, in area: Int) -> Int64 { peopleByUnit[unit * classCount + area] }

  /// Blocks of a unit in a class.
  public func blocks(_ unit: Int, in area: Int) -> Int32 { blocksByUnit[unit * classCount + area] }

  /// All people of a unit.
  public func population(_ unit: Int) -> Int64 { people(unit).reduce(0, +) }

  /// Units with a block in an area, by inhabitants inside descending, then by name.
  public func units(in area: Int) -> [Int] {
    (0..<unitCount).filter { blocks($0, in: area) > 0 }.sorted {
      (people($1, in: area), $0) < (people($0, in: area), $1)
    }
  }

  /// Whether an area cuts a unit: a part of its people lies inside and a part elsewhere. A unit
  /// without people is judged by its blocks.
  public func isCut(_ unit: Int, by area: Int) -> Bool {
    let total = population(unit)
    if total > 0 { return people(unit, in: area) > 0 && people(unit, in: area) < total }
    let inside = blocks(unit, in: area)
    return inside > 0 && inside < blocks(unit).reduce(0, +)
  }

  /// Whether blocks of a unit lie in more than one class, people or not.
  public func isDivided(_ unit: Int) -> Bool { blocks(unit).count { $0 > 0 } > 1 }

  private static func countPieces(grouping: Grouping, plan: Plan, adjacency: Adjacency) -> [Int] {
    let classes = Int64(plan.areaCount + 1)
    let component = adjacency.components {
      Int64(grouping.unitOfBlock[$0]) * classes + Int64(plan.areaOfBlock[$0])
    }
    var count = [Int](repeating: 0, count: grouping.units.count)
    var highest: Int32 = -1
    for (block, number) in component.enumerated() where number > highest {
      highest = number
      let unit = grouping.unitOfBlock[block]
      if unit >= 0 { count[Int(unit)] += 1 }
    }
    return count
  }
}
