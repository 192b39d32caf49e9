/// A chain of whole-city partitions by recombination.
package struct RecombinationChain: ~Copyable {
  /// Which law the plans of a chain follow in the long run.
  package enum Law: Sendable {
    /// Each plan in proportion to the product of the numbers of its areas' spanning trees, if the chain
    /// can reach every plan.
    case spanningTrees
    /// Not known; every step that finds a cut is taken.
    case unknown
  }

  /// The plan.
  package private(set) var partition: Partition
  /// How many steps moved the plan.
  package private(set) var moves = 0
  private let law: Law
  private var recombination: Recombination
  private var random: Randomness

  /// A chain from the area of each atom (1…), every area in the band.
  package init(
    graph: ChainGraph, area: [Int32], band: ClosedRange<Int64>, law: Law, seed: UInt64,
    stream: UInt64
  ) {
    partition = Partition(graph: graph, area: area)
    recombination = Recombination(band: band, trees: 64)
    self.law = law
    random = Randomness(seed: seed, stream: stream)
  }

  /// Takes steps. One that finds no cut, or whose plan is turned down, leaves the plan as it is.
  package mutating func run(steps: Int) {
    for _ in 0..<steps {
      guard let proposal = recombination.propose(partition, random: &random) else { continue }
      if law == .spanningTrees {
        let weight = recombination.weight(of: proposal, in: partition, random: &random)
        if random.unit() >= weight { continue }
      }
      recombination.accept(proposal, in: &partition)
      moves += 1
    }
  }
}
