/// Puts the hidden cells of an indicator together until the sums may be published.
struct Pooling {
  typealias Pool = ProtectedCounts.Pool

  private(set) var cells: [ProtectedCounts.Cell]
  private(set) var pools: [Pool] = []
  private let counts: IndicatorCounts
  private let population: [Int32]
  private var limits: ProtectionThresholds { counts.thresholds }

  /// Finds the cells that must be hidden by themselves.
  init(_ counts: IndicatorCounts, population: [Int32]) {
    self.counts = counts
    self.population = population
    cells = population.indices.map { block in
      guard let cell = counts.counts(of: block) else { return .absent }
      return counts.thresholds.protects(
        cell.numerator, of: cell.denominator, people: Int64(population[block]))
        ? .primary : .shown
    }
  }

  /// Puts the hidden cells of some blocks together, in their order, equally many to each pool, with the
  /// smallest number for which all pools are safe; what is left over joins the last. So which cells lie
  /// together says nothing of a single one. Where all cells together are not enough, the smallest counts above
  /// 0 that are shown are hidden too.
  mutating func close(_ members: [Int]) {
    let hidden = members.filter { cells[$0].isHidden }
    guard !hidden.isEmpty else { return }
    var size = 2
    while size < hidden.count {
      let tried = chunks(hidden, size: size)
      if tried.allSatisfy(isSafe) {
        pools += tried.map(\.sorted)
        return
      }
      size += max(1, size / 3)
    }
    pools.append(completed(sum(of: hidden), from: members).sorted)
  }

  private func chunks(_ blocks: [Int], size: Int) -> [Pool] {
    let count = blocks.count / size
    return (0..<count).map { number in
      let end = number + 1 == count ? blocks.count : (number + 1) * size
      return sum(of: blocks[number * size..<end])
    }
  }

  /// A pool that may be published, by hiding more cells; open where none are left.
  private mutating func completed(_ pool: Pool, from members: [Int]) -> Pool {
    var pool = pool
    var candidates = members.filter { cells[$0] == .shown && count($0) > 0 && !isWhole($0) }
    candidates.sort { (count($0), $0) < (count($1), $1) }
    for block in candidates {
      if isSafe(pool) { return pool }
      cells[block] = .secondary
      pool.add(sum(of: [block]))
    }
    pool.isOpen = !isSafe(pool)
    return pool
  }

  private func count(_ block: Int) -> Double { counts.numerator[block]?.lower ?? 0 }

  /// Whether everybody was counted.
  private func isWhole(_ block: Int) -> Bool {
    counts.numerator[block] == counts.denominator[block]
  }

  private func sum(of blocks: some Sequence<Int>) -> Pool {
    var sum = Pool(blocks: [], numerator: .zero, denominator: .zero, people: 0)
    for block in blocks {
      guard let cell = counts.counts(of: block) else { preconditionFailure("an absent cell") }
      sum.add(
        Pool(
          blocks: [block], numerator: cell.numerator, denominator: cell.denominator,
          people: Int64(population[block])))
    }
    return sum
  }

  /// Whether the sums of a pool may be published, and leave each cell enough room.
  func isSafe(_ pool: Pool) -> Bool {
    guard pool.blocks.count > 1,
      !limits.protects(pool.numerator, of: pool.denominator, people: pool.people)
    else { return false }
    let sure = pool.blocks.filter(isSurelyAbove0)
    return pool.blocks.allSatisfy { block in
      hasRoom(block, in: pool, sureOthers: sure.count - (isSurelyAbove0(block) ? 1 : 0))
    }
  }

  /// Whether a cell may hold as many different numbers as the least count asks for, for somebody who knows
  /// the sums, all denominators, and of which cells it is sure that neither nobody nor everybody was counted:
  /// those would be shown. A cell of a tiny denominator has no room by itself.
  private func hasRoom(_ block: Int, in pool: Pool, sureOthers: Int) -> Bool {
    guard let own = counts.denominator[block] else { return false }
    let total = pool.numerator
    let edge = isSurelyAbove0(block) ? 1.0 : 0
    let others = pool.denominator.upper - own.lower - Double(sureOthers)
    let highest = min(total.lower - Double(sureOthers), own.lower - edge)
    let lowest = max(edge, total.upper - others)
    return highest - lowest >= min(limits.minimumCount, own.lower)
  }

  private func isSurelyAbove0(_ block: Int) -> Bool {
    guard let denominator = counts.denominator[block] else { return false }
    return denominator.lower >= limits.minimumDenominator
      && Int64(population[block]) >= limits.minimumPopulation
  }
}

extension ProtectedCounts.Pool {
  /// Takes the cells of another pool in.
  mutating func add(_ other: ProtectedCounts.Pool) {
    blocks += other.blocks
    numerator = numerator + other.numerator
    denominator = denominator + other.denominator
    people += other.people
  }

  /// The pool with its blocks ascending.
  var sorted: ProtectedCounts.Pool {
    var sorted = self
    sorted.blocks.sort()
    return sorted
  }
}
