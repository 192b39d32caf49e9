internal import Land

/// The narrowest place of an area: the least length of contacts between its blocks that must be cut so
/// that at least a tenth of its people lies on each side (M12).
///
/// 0 where the area is in parts that already part a tenth; links made by hand have no length. Exact up
/// to 40 blocks, unless the search for it grows too long; else the best cut that was found.
public struct Bottleneck: Hashable, Sendable {
  /// The length of the cut in metres.
  public let metres: Double
  /// Whether no shorter cut exists.
  public let isExact: Bool

  /// The most blocks for which every cut is looked at.
  public static let mostBlocks = 40
  /// What share of the people each side of the cut has at least.
  public static let leastShare = 0.1

  /// The narrowest place; nil where no cut leaves enough people on both sides.
  init?(_ area: AreaTally, in territory: Territory) {
    guard area.population > 0, area.members.count > 1 else { return nil }
    var graph = CutGraph(area, in: territory)
    guard let found = graph.bestByGrowing() else { return nil }
    guard area.members.count <= Self.mostBlocks else {
      (metres, isExact) = (found, false)
      return
    }
    (metres, isExact) = graph.best(below: found)
  }

  /// A known place.
  public init(metres: Double, isExact: Bool) {
    self.metres = metres
    self.isExact = isExact
  }
}

/// The blocks of an area as a graph of contacts, ordered so that each hangs much on those before it.
private struct CutGraph {
  private var people: [Double] = []
  private var contacts: [[(block: Int, metres: Double)]] = []
  /// People of the blocks from a position on.
  private var rest: [Double] = []
  private let needed: Double
  private let total: Double

  // The state of the search: contacts of each block with the two sides, and the steps that are left.
  private var toLeft: [Double] = []
  private var toRight: [Double] = []
  private var best = 0.0
  private var steps = 0

  init(_ area: AreaTally, in territory: Territory) {
    let order = Self.order(area, in: territory)
    var position: [Int32: Int] = [:]
    for (place, block) in order.enumerated() { position[block] = place }
    people = order.map { Double(territory.blocks.population[Int($0)]) }
    let adjacency = territory.adjacency
    contacts = order.map { block in
      adjacency.row(Int(block)).compactMap { slot in
        position[adjacency.neighbours[slot]].map { ($0, adjacency.borderMetres[slot]) }
      }
    }
    total = Double(area.population)
    needed = total * Bottleneck.leastShare
    rest = [Double](repeating: 0, count: order.count + 1)
    for place in order.indices.reversed() { rest[place] = rest[place + 1] + people[place] }
  }

  /// The block with most people first, then always the one with the longest contact to those taken; of
  /// equal ones the lowest.
  private static func order(_ area: AreaTally, in territory: Territory) -> [Int32] {
    let blocks = territory.blocks
    var left = area.members
    var contact: [Int32: Double] = [:]
    var order: [Int32] = []
    while !left.isEmpty {
      let next = left.indices.max { one, other in
        let (a, b) = (left[one], left[other])
        let (x, y) = (contact[a] ?? -1, contact[b] ?? -1)
        if x != y { return x < y }
        let (p, q) = (blocks.population[Int(a)], blocks.population[Int(b)])
        return p != q ? p < q : a > b
      }
      let block = left.remove(at: next ?? 0)
      order.append(block)
      for slot in territory.adjacency.row(Int(block)) {
        let other = territory.adjacency.neighbours[slot]
        contact[other, default: 0] += territory.adjacency.borderMetres[slot]
      }
    }
    return order
  }

  /// The best cut that growing from each block finds, taking the block next that lengthens the cut
  /// least, and then moving single blocks as long as that helps; nil where none leaves enough people.
  /// Large areas are grown from fewer blocks, in all about half a million looks at a block.
  func bestByGrowing() -> Double? {
    let count = people.count
    let starts = min(count, max(1, 500_000 / (count * count)))
    return (0..<starts).compactMap { grown(from: $0 * count / starts) }.min()
  }

  private func grown(from start: Int) -> Double? {
    let count = people.count
    var isIn = [Bool](repeating: false, count: count)
    var gain = contacts.map { $0.reduce(0) { $0 + $1.metres } }
    var (cut, inside) = (0.0, 0.0)
    var best: (cut: Double, isIn: [Bool])?
    var next: Int? = start
    while let block = next {
      isIn[block] = true
      cut += gain[block]
      inside += people[block]
      for contact in contacts[block] { gain[contact.block] -= 2 * contact.metres }
      if inside >= needed, total - inside >= needed, cut < best?.cut ?? .infinity {
        best = (cut, isIn)
      }
      next = total - inside < needed ? nil : Self.least(gain, where: isIn)
    }
    return best.map { improved($0.isIn) }
  }

  /// The first position with the least gain among those not taken yet; nil where all are.
  private static func least(_ gain: [Double], where isIn: [Bool]) -> Int? {
    var best: Int?
    for block in gain.indices where !isIn[block] {
      if gain[block] < best.map({ gain[$0] }) ?? .infinity { best = block }
    }
    return best
  }

  /// Moves single blocks to the other side while that shortens the cut and leaves enough people.
  private func improved(_ start: [Bool]) -> Double {
    var isIn = start
    var inside = people.indices.reduce(0) { $0 + (isIn[$1] ? people[$1] : 0) }
    var hasMoved = true
    while hasMoved {
      hasMoved = false
      for block in people.indices {
        let after = inside + (isIn[block] ? -people[block] : people[block])
        guard after >= needed, total - after >= needed else { continue }
        let change = contacts[block].reduce(0.0) {
          $0 + (isIn[$1.block] == isIn[block] ? $1.metres : -$1.metres)
        }
        if change < 0 {
          isIn[block].toggle()
          inside = after
          hasMoved = true
        }
      }
    }
    return length(isIn)
  }

  private func length(_ isIn: [Bool]) -> Double {
    contacts.indices.reduce(0.0) { sum, block in
      guard isIn[block] else { return sum }
      return contacts[block].reduce(sum) { isIn[$1.block] ? $0 : $0 + $1.metres }
    }
  }

  /// The shortest cut, by branch and bound over the sides of the blocks; a known cut to begin with. Not
  /// exact where it takes more than two million steps.
  mutating func best(below known: Double) -> (metres: Double, isExact: Bool) {
    toLeft = [Double](repeating: 0, count: people.count)
    toRight = toLeft
    best = known
    steps = 2_000_000
    put(0, isLeft: true, cut: 0, left: 0, right: 0)
    return (best, steps > 0)
  }

  /// Puts a block on a side, then the next on both.
  private mutating func put(_ block: Int, isLeft: Bool, cut: Double, left: Double, right: Double) {
    guard steps > 0 else { return }
    steps -= 1
    let cut = cut + (isLeft ? toRight[block] : toLeft[block])
    let left = left + (isLeft ? people[block] : 0)
    let right = right + (isLeft ? 0 : people[block])
    guard cut < best, left + rest[block + 1] >= needed, right + rest[block + 1] >= needed else {
      return
    }
    guard block + 1 < people.count else {
      best = cut
      return
    }
    for contact in contacts[block] where contact.block > block {
      if isLeft {
        toLeft[contact.block] += contact.metres
      } else {
        toRight[contact.block] += contact.metres
      }
    }
    // Each block to come adds at least its contacts with the side that it hangs on less.
    var bound = cut
    for other in (block + 1)..<people.count { bound += min(toLeft[other], toRight[other]) }
    if bound < best {
      let next = block + 1
      let leansLeft = toLeft[next] >= toRight[next]
      put(next, isLeft: leansLeft, cut: cut, left: left, right: right)
      put(next, isLeft: !leansLeft, cut: cut, left: left, right: right)
    }
    for contact in contacts[block] where contact.block > block {
      if isLeft {
        toLeft[contact.block] -= contact.metres
      } else {
        toRight[contact.block] -= contact.metres
      }
    }
  }
}
