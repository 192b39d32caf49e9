/// Draws two neighbouring areas anew: their atoms are joined, a random spanning tree is drawn over
/// them, and an edge of it is cut so that both sides keep the band (DeFord, Duchin and Solomon 2021,
/// "Recombination: a family of Markov chains for redistricting").
///
/// The pair is that of a random edge between areas, so a pair is as likely as its common border is
/// long. Every spanning tree of the two is equally likely, and so is every cut of a tree that keeps the
/// band. Trees without such a cut are drawn again, up to a limit. A step looks at the two areas only.
struct Recombination: ~Copyable {
  /// The band of inhabitants.
  let band: ClosedRange<Int64>
  /// How many trees are tried in a step at most.
  let trees: Int
  /// The two areas of the last proposal.
  var pair = PairGraph()
  /// The tree over them.
  var tree = RandomTree()
  /// The tree's atoms whose edge towards the root may be cut.
  private var cuts: [Int32] = []
  private var weights = ForestWeights()

  /// Steps for a band, with at most so many trees a step.
  init(band: ClosedRange<Int64>, trees: Int) {
    self.band = band
    self.trees = trees
  }

  /// Two areas drawn anew: the atoms beyond an edge of the tree, which `tree.isBeyond` marks, become
  /// one area and the others the other.
  struct Proposal {
    let one: Int
    let other: Int
    /// The atom of the tree whose edge towards the root is cut.
    let top: Int
    /// How many atoms lie beyond it.
    let beyond: Int
  }

  /// Draws a pair, a tree and a cut; nil where no tree had a cut that keeps the band.
  mutating func propose(_ partition: borrowing Partition, random: inout Randomness) -> Proposal? {
    guard partition.cut.count > 0 else { return nil }
    let edge = Int(partition.cut.edges[random.below(partition.cut.count)])
    let end = partition.spots[Int(partition.graph.lowerEnd[edge])]
    let one = Int(end.area)
    let other = Int(partition.spots[Int(partition.graph.higherEnd[edge])].area)
    pair.gather(one, other, of: partition)
    let window = window
    for _ in 0..<trees {
      tree.draw(in: pair, root: Int(end.place), random: &random)
      tree.findCuts(window, count: pair.count, &cuts)
      if cuts.isEmpty { continue }
      let top = Int(cuts[random.below(cuts.count)])
      return Proposal(
        one: one, other: other, top: top, beyond: tree.markBeyond(top, count: pair.count))
    }
    return nil
  }

  /// How many people a side of the pair may have, so that both keep the band.
  private var window: ClosedRange<Int64> {
    let least = max(band.lowerBound, pair.total - band.upperBound)
    return least...max(least, min(band.upperBound, pair.total - band.lowerBound))
  }

  /// Makes a proposal the plan.
  mutating func accept(_ proposal: Proposal, in partition: inout Partition) {
    partition.divide(
      pair, (proposal.one, proposal.other), tree.isBeyond, count: proposal.beyond,
      people: tree.beyond[proposal.top])
  }

  /// By what a proposal must be weighed so that every plan is met in proportion to how many ways there
  /// are to draw a spanning tree in each of its areas (Metropolis-Hastings).
  ///
  /// Seen with a tree for each area, all plans are equally likely. The old areas' trees are drawn here,
  /// the new ones are the two halves of the proposal's tree. A pair of trees is proposed over each
  /// edge that joins them, by one over the number of cuts that the joined tree has (after Autry,
  /// Carter, Herschlag, Hunter and Mattingly 2021, "Metropolized multiscale forest recombination",
  /// with the law of Cannon, Duchin, Randall and Rule 2022, "Spanning tree methods for sampling graph
  /// partitions"); trees that are drawn again do not matter, as both ways share the two areas' atoms.
  mutating func weight(
    of proposal: Proposal, in partition: borrowing Partition, random: inout Randomness
  ) -> Double {
    let window = window
    let old = weights.old(
      pair, (proposal.one, proposal.other), in: partition, window: window, random: &random)
    let new = weights.new(pair, tree, top: proposal.top, window: window)
    let cutEdges = Double(partition.cut.count)
    let cutEdgesAfter = cutEdges + Double(new.edges - old.edges)
    return Double(new.edges) * cutEdges * old.sum / (Double(old.edges) * cutEdgesAfter * new.sum)
  }
}
