public import Land

/// How often each block lies inside among the good plans that a search met (M39).
///
/// It tells of the plans of one search, not of all plans there are: a longer search may turn "always"
/// into "depends", and plans that are much alike count one by one.
public struct Consensus: Hashable, Sendable {
  /// What the good plans say of a block.
  public enum Class: String, CaseIterable, Hashable, Sendable {
    /// Inside in every good plan.
    case always
    /// Inside in some.
    case depends
    /// Inside in none.
    case never
  }

  /// Valid plans that the search met.
  public let plansMet: Int
  /// Those of them that were compared: all, or so many of the best of each profile as may be kept.
  public let plansCompared: Int
  /// The good ones among those compared.
  public let goodPlans: Int
  /// In how many good plans each block lies inside, 0 to `goodPlans`.
  public let plansInside: [Int32]

  /// Counts the good plans, of which there must be one or more.
  public init(plansMet: Int, plansCompared: Int, good: [Plan]) {
    precondition(
      !good.isEmpty && good.count <= plansCompared && plansCompared <= plansMet,
      "good plans are some of those met")
    var inside = [Int32](repeating: 0, count: good[0].areaOfBlock.count)
    for plan in good {
      for (block, area) in plan.areaOfBlock.enumerated() where area > 0 { inside[block] += 1 }
    }
    self.plansMet = plansMet
    self.plansCompared = plansCompared
    goodPlans = good.count
    plansInside = inside
  }

  /// Counts as they were told; nil where they contradict each other.
  public init?(plansMet: Int, plansCompared: Int, goodPlans: Int, plansInside: [Int32]) {
    guard goodPlans > 0, goodPlans <= plansCompared, plansCompared <= plansMet,
      plansInside.allSatisfy({ (0...goodPlans).contains(Int($0)) })
    else { return nil }
    self.plansMet = plansMet
    self.plansCompared = plansCompared
    self.goodPlans = goodPlans
    self.plansInside = plansInside
  }

  /// The share of good plans that put a block inside, 0 to 1.
  public func share(_ block: Int) -> Double { Double(plansInside[block]) / Double(goodPlans) }

  /// The class of a block.
  public func kind(_ block: Int) -> Class {
    switch Int(plansInside[block]) {
    case goodPlans: .always
    case 0: .never
    default: .depends
    }
  }
}
