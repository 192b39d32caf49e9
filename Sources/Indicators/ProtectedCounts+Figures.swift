extension ProtectedCounts {
  /// What an edition tells of a block.
  public func figure(ofBlock block: Int, in edition: Edition) -> CountFigure {
    figure(of: [block], in: edition)
  }

  /// What an edition tells of some blocks together, each once. Blocks of which the source says nothing are
  /// left out of both counts. O(blocks).
  public func figure(of blocks: some Sequence<Int>, in edition: Edition) -> CountFigure {
    switch edition {
    case .confidential: everything(of: blocks)
    case .open: published(of: blocks)
    }
  }

  private func everything(of blocks: some Sequence<Int>) -> CountFigure {
    var sum = Sum()
    for block in blocks {
      guard let cell = counts.counts(of: block) else { continue }
      sum.add(cell.numerator, cell.denominator)
    }
    return sum.isEmpty
      ? .nothing(isSuppressed: false)
      : CountFigure(
        numerator: sum.numerator, denominator: sum.denominator, isSuppressed: false)
  }

  /// Shown cells, sums of whole pools, and of divided pools what anybody can tell.
  private func published(of blocks: some Sequence<Int>) -> CountFigure {
    var sum = Sum()
    var inside: [Int: [Int]] = [:]
    for block in blocks {
      if poolOfBlock[block] >= 0 {
        inside[poolOfBlock[block], default: []].append(block)
      } else if let cell = counts.counts(of: block) {
        sum.add(cell.numerator, cell.denominator)
      }
    }
    var isSuppressed = false
    for (number, members) in inside.sorted(by: { $0.key < $1.key }) {
      let pool = pools[number]
      let isPart = members.count < pool.blocks.count
      // Of nothing but a part of one pool a range would only repeat the pool.
      if pool.isOpen || isPart && sum.isEmpty && inside.count == 1 {
        return .nothing(isSuppressed: true)
      }
      isSuppressed = isSuppressed || isPart
      let told =
        isPart
        ? part(of: pool, members)
        : (numerator: pool.numerator, denominator: pool.denominator)
      sum.add(told.numerator, told.denominator)
    }
    guard !sum.isEmpty else { return .nothing(isSuppressed: false) }
    return CountFigure(
      numerator: sum.numerator, denominator: sum.denominator, isSuppressed: isSuppressed)
  }

  /// The least and the most that part of a pool can hold, for somebody who knows its sums, its blocks, the
  /// rule, and denominators of enough people, which are no secret by themselves: of such a cell at least one
  /// was counted.
  private func part(of pool: Pool, _ members: [Int])
    -> (numerator: CountRange, denominator: CountRange)
  {
    let sure = pool.blocks.filter(isSurelyAbove0)
    let sureInside = members.filter(isSurelyAbove0)
    let least = Double(sureInside.count)
    let most = max(least, pool.numerator.upper - Double(sure.count - sureInside.count))
    let rest = pool.denominator.rest(without: people(sure))
    let isWhole = members.count - sureInside.count == pool.blocks.count - sure.count
    let isNone = members.count == sureInside.count
    let unsure = isWhole ? rest : isNone ? .zero : CountRange(0, rest.upper)
    return (CountRange(least, most), people(sureInside) + unsure)
  }

  /// The denominators of some blocks together.
  private func people(_ blocks: [Int]) -> CountRange {
    blocks.reduce(.zero) { $0 + (counts.denominator[$1] ?? .zero) }
  }

  /// Sums of both counts.
  private struct Sum {
    var numerator = CountRange.zero
    var denominator = CountRange.zero
    var isEmpty = true

    mutating func add(_ counted: CountRange, _ among: CountRange) {
      numerator = numerator + counted
      denominator = denominator + among
      isEmpty = false
    }
  }
}
