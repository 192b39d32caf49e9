/// The assignment of blocks to areas; 0 is outside the programme.
public struct Plan: Hashable, Sendable {
  /// The area of each block, 1 to `areaCount`, or 0 for outside.
  public let areaOfBlock: [Int32]
  /// How many areas there are; each number from 1 to it occurs at least once.
  public let areaCount: Int

  /// A plan from area numbers as they are; every area from 1 to the highest must have a block.
  public init(areaOfBlock: [Int32]) {
    let highest = areaOfBlock.max() ?? 0
    var seen = [Bool](repeating: false, count: Int(highest) + 1)
    seen[0] = true
    for area in areaOfBlock {
      precondition(area >= 0, "negative area number")
      seen[Int(area)] = true
    }
    precondition(seen.allSatisfy { $0 }, "an area without blocks")
    self.areaOfBlock = areaOfBlock
    areaCount = Int(highest)
  }

  /// The same areas, numbered from 1 in the order of their lowest blocks.
  public var canonical: Plan {
    var number = [Int32](repeating: 0, count: areaCount + 1)
    var next: Int32 = 0
    let renamed = areaOfBlock.map { area -> Int32 in
      guard area > 0 else { return 0 }
      if number[Int(area)] == 0 {
        next += 1
        number[Int(area)] = next
      }
      return number[Int(area)]
    }
    return Plan(areaOfBlock: renamed)
  }

  /// The blocks of each area, ascending; position 0 holds the blocks outside.
  public var members: [[Int32]] {
    var lists = [[Int32]](repeating: [], count: areaCount + 1)
    for (block, area) in areaOfBlock.enumerated() { lists[Int(area)].append(Int32(block)) }
    return lists
  }
}

/// How an area is called.
public struct AreaLabel: Hashable, Sendable {
  /// The area's key, as text.
  public let id: String
  /// The area's name, unique in its plan.
  public let name: String

  /// A label.
  public init(id: String, name: String) {
    self.id = id
    self.name = name
  }
}

/// A plan whose areas have keys and names.
public struct LabelledPlan: Hashable, Sendable {
  /// The assignment.
  public let plan: Plan
  /// The label of area `n` is at position `n - 1`.
  public let labels: [AreaLabel]

  /// A plan with one label per area.
  public init(plan: Plan, labels: [AreaLabel]) {
    precondition(plan.areaCount == labels.count, "as many labels as areas")
    self.plan = plan
    self.labels = labels
  }

  /// The label of an area number from 1.
  public func label(_ area: Int) -> AreaLabel { labels[area - 1] }
}
