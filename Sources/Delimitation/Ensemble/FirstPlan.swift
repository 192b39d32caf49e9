/// First plans of a whole city: pieces of land are cut in two along random spanning trees, again and
/// again, until each part is an area in the band.
///
/// A cut may leave each side any number of areas that its people allow with some room to spare; cuts
/// near the middle are taken first, so that the depth grows with the logarithm of the number of areas.
/// Where a piece finds no cut, it is put together again with its sibling and both are cut anew.
package struct FirstPlan: ~Copyable {
  private let band: ClosedRange<Int64>
  private var partition: Partition
  private var pair = PairGraph()
  private var tree = RandomTree()
  private var random: Randomness
  /// Numbers of areas that are not used yet, the lowest last.
  private var unused: [Int]
  /// Atoms over which trees may still be drawn.
  private var budget: Int

  /// How many trees a cut may cost, and how often a piece is cut anew.
  private static let (trees, rounds) = (30, 4)

  /// Areas of about the middle of the band, numbered from 1, every one inside the band; nil where none
  /// were found, or where the land is in pieces that cannot each be cut. O(n log n) for most lands.
  package static func areas(
    of graph: ChainGraph, band: ClosedRange<Int64>, seed: UInt64, stream: UInt64
  ) -> [Int32]? {
    let people = graph.population.reduce(0, +)
    let target = max(1, (band.lowerBound + band.upperBound) / 2)
    let likely = Int((people + target / 2) / target)
    return areas(of: graph, count: max(1, likely), band: band, seed: seed, stream: stream)
  }

  /// As many areas as are found, every one inside the band: more are tried in steps that double while
  /// they succeed and halve after `patience` tries in a row have failed.
  package static func mostAreas(
    of graph: ChainGraph, band: ClosedRange<Int64>, patience: Int, seed: UInt64
  ) -> [Int32]? {
    guard var best = areas(of: graph, band: band, seed: seed, stream: 0) else { return nil }
    let most = Int(graph.population.reduce(0, +) / max(1, band.lowerBound))
    var stream: UInt64 = 0
    var step = 1
    while step > 0 {
      let count = Int(best.max() ?? 0)
      step = min(step, most - count)
      guard step > 0 else { break }
      let found = (0..<patience).lazy.compactMap { _ in
        stream += 1
        return areas(of: graph, count: count + step, band: band, seed: seed, stream: stream)
      }.first
      best = found ?? best
      step = found == nil ? step / 2 : 2 * step
    }
    return best
  }

  /// So many areas, every one inside the band; nil where they were not found.
  package static func areas(
    of graph: ChainGraph, count: Int, band: ClosedRange<Int64>, seed: UInt64, stream: UInt64
  ) -> [Int32]? {
    guard graph.count >= count else { return nil }
    var plan = FirstPlan(graph, count: count, band: band, seed: seed, stream: stream)
    guard plan.split(1, into: count) else { return nil }
    return plan.partition.area
  }

  private init(
    _ graph: ChainGraph, count: Int, band: ClosedRange<Int64>, seed: UInt64, stream: UInt64
  ) {
    self.band = band
    partition = Partition(
      graph: graph, area: [Int32](repeating: 1, count: graph.count), areaCount: count)
    random = Randomness(seed: seed, stream: stream)
    unused = Array((2...max(2, count)).reversed())
    let depth = count.bitWidth - count.leadingZeroBitCount
    budget = 20 * (graph.count + 100) * (depth + 1)
  }

  /// Cuts one piece into so many areas; where that fails it is whole as before.
  private mutating func split(_ area: Int, into parts: Int) -> Bool {
    if parts == 1 { return band.contains(partition.people[area]) }
    let kept = unused
    for _ in 0..<FirstPlan.rounds {
      guard let (one, other) = cut(area, into: parts) else { return false }
      // The smaller piece first: it fails sooner if it fails.
      let pieces = one.parts < other.parts ? [one, other] : [other, one]
      if split(pieces[0].area, into: pieces[0].parts),
        split(pieces[1].area, into: pieces[1].parts)
      {
        return true
      }
      join(area, with: kept.filter { !unused.contains($0) })
      unused = kept
    }
    return false
  }

  private mutating func join(_ area: Int, with others: [Int]) {
    for other in others {
      for atom in Array(partition.list(other)) { partition.move(Int(atom), to: area) }
    }
  }

  /// A piece of land, and how many areas it shall hold.
  private typealias Piece = (area: Int, parts: Int)

  private mutating func cut(_ area: Int, into parts: Int) -> (Piece, Piece)? {
    guard let fresh = unused.last else { return nil }
    pair.gather(area, fresh, of: partition)
    guard isWhole else { return nil }
    for _ in 0..<FirstPlan.trees where budget > 0 {
      budget -= pair.count
      tree.draw(in: pair, root: random.below(pair.count), random: &random)
      guard let (top, beyond) = bestCut(parts) else { continue }
      unused.removeLast()
      let atom = Int(pair.atom[top])
      let marked = tree.markBeyond(top, count: pair.count)
      partition.divide(
        pair, (area, fresh), tree.isBeyond, count: marked, people: tree.beyond[top])
      let isMarked = Int(partition.spots[atom].area) == area
      return (
        (area, isMarked ? beyond : parts - beyond), (fresh, isMarked ? parts - beyond : beyond)
      )
    }
    return nil
  }

  /// Whether the piece hangs together; a tree would never end otherwise.
  private var isWhole: Bool {
    var seen = [Bool](repeating: false, count: pair.count)
    var stack: [Int] = [0]
    var found = 1
    seen[0] = true
    while let at = stack.popLast() {
      for slot in Int(pair.offsets[at])..<Int(pair.offsets[at + 1]) {
        let other = Int(pair.neighbours[slot])
        guard !seen[other] else { continue }
        seen[other] = true
        found += 1
        stack.append(other)
      }
    }
    return found == pair.count
  }

  /// The cut of the tree that comes nearest the middle, and how many areas lie beyond it.
  private func bestCut(_ parts: Int) -> (top: Int, beyond: Int)? {
    let mean = Double(pair.total) / Double(parts)
    var best: (top: Int, beyond: Int)?
    var rank = (0, 0.0)
    for position in 0..<(pair.count - 1) {
      let at = Int(tree.order[position])
      let people = Double(tree.beyond[at])
      let beyond = min(max(1, Int((people / mean).rounded())), parts - 1)
      guard allows(people, parts: beyond, mean: mean),
        allows(Double(pair.total) - people, parts: parts - beyond, mean: mean)
      else { continue }
      let own = (min(beyond, parts - beyond), -abs(people - Double(beyond) * mean))
      if best == nil || own > rank {
        best = (at, beyond)
        rank = own
      }
    }
    return best
  }

  /// Whether so many people can become so many areas; a piece that is cut further keeps a third of the
  /// room that its whole had on either side.
  private func allows(_ people: Double, parts: Int, mean: Double) -> Bool {
    let (lower, upper) = (Double(band.lowerBound), Double(band.upperBound))
    let share = parts == 1 ? 0.0 : 1.0 / 3
    let own = people / Double(parts)
    return own >= lower + share * max(0, mean - lower)
      && own <= upper - share * max(0, upper - mean)
  }
}
