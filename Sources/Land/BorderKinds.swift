/// How many pairs of blocks are neighbours in which way.
public struct BorderKinds: Hashable, Sendable {
  /// Pairs of neighbours over a gap.
  public let bridged: Int
  /// Pairs of neighbours with a link made by hand.
  public let links: Int
  /// Pairs along a barrier of either kind, neighbours or not.
  public let alongBarriers: Int
  /// Pairs that a forbidden barrier separates; part of `alongBarriers`.
  public let separated: Int

  /// Counts the pairs of a land.
  public init(_ adjacency: Adjacency) {
    let traits = adjacency.borders.map(\.traits)
    bridged = traits.count(where: \.isBridge)
    links = traits.count(where: \.isLink)
    separated = adjacency.separated.count
    alongBarriers = traits.count(where: \.isAlongBarrier) + separated
  }
}
