/// What may be published of the people behind one indicator, whatever areas are drawn.
///
/// A block's cell is shown or hidden. Hidden cells are put together to pools, each of which may itself be
/// published: its sums meet every threshold, and leave each of its cells as many possible numbers as the
/// least count. Everything that is published of any set of blocks is computed from shown cells and from
/// sums of whole pools. So nothing that is published, in however many plans, tells more than these, and
/// no difference of two published figures does.
///
/// It does not see what else is known of people, nor that several hidden cells of one block belong
/// together; that the rule for choosing further cells is known tells which of them are small.
public struct ProtectedCounts: Hashable, Sendable {
  /// What happens to a block's cell.
  public enum Cell: Hashable, Sendable {
    /// The source says nothing of it.
    case absent
    /// It may be published.
    case shown
    /// It is small, or rests on too few people.
    case primary
    /// It would tell a small one by subtraction.
    case secondary

    /// Whether the cell is published as a sign only.
    public var isHidden: Bool { self == .primary || self == .secondary }
  }

  /// Hidden cells of which only the sum is published.
  struct Pool: Hashable, Sendable {
    /// The blocks, ascending.
    var blocks: [Int]
    /// People counted in all of them.
    var numerator: CountRange
    /// People they were counted among.
    var denominator: CountRange
    /// Inhabitants.
    var people: Int64
    /// Whether even the sum must not be published, as no further cells are left to hide.
    var isOpen = false
  }

  /// The counts as they went in.
  public let counts: IndicatorCounts
  /// What happens to each block's cell.
  public let cells: [Cell]
  /// The pools, each with blocks of one group.
  let pools: [Pool]
  /// The pool of each block, -1 for none.
  let poolOfBlock: [Int]
  /// Inhabitants of the blocks.
  let population: [Int32]

  /// Decides what may be published. `group` tells of each block which totals are known of it from
  /// elsewhere: pools never reach over two groups. Blocks lie in pools with those before and behind them in
  /// `order`, which holds each block once.
  public init(_ counts: IndicatorCounts, population: [Int32], group: [Int], order: [Int]) {
    var pooling = Pooling(counts, population: population)
    var members: [Int: [Int]] = [:]
    for block in order { members[group[block], default: []].append(block) }
    for number in Set(group).sorted() { pooling.close(members[number] ?? []) }
    self.counts = counts
    self.population = population
    cells = pooling.cells
    pools = pooling.pools
    var poolOfBlock = [Int](repeating: -1, count: population.count)
    for (number, pool) in pooling.pools.enumerated() {
      for block in pool.blocks { poolOfBlock[block] = number }
    }
    self.poolOfBlock = poolOfBlock
  }

  /// How many cells are hidden.
  public var hiddenCount: Int { cells.count { $0.isHidden } }
  /// How many of them are hidden only because they would tell others.
  public var secondaryCount: Int { cells.count { $0 == .secondary } }
  /// How many pools could not be made safe, so that a total known from elsewhere may tell a small number.
  public var openCount: Int { pools.count { $0.isOpen } }

  /// Whether it is known of a hidden cell that somebody was counted: it rests on enough people, and a zero
  /// would have been shown.
  func isSurelyAbove0(_ block: Int) -> Bool {
    guard let denominator = counts.denominator[block] else { return false }
    return denominator.lower >= counts.thresholds.minimumDenominator
      && Int64(population[block]) >= counts.thresholds.minimumPopulation
  }
}
