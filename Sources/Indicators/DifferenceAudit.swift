/// The guard against differences (index.md 4.8): looks through everything that is published at once, and
/// through figures of earlier publications, for land whose small numbers anybody could subtract.
///
/// Looked at are published sets themselves, those without one or two others that lie inside and apart, and
/// two apart without a third that lies inside them. It does not see longer chains of sums; in the public
/// edition these tell nothing either, as figures are made of whole pools.
public struct DifferenceAudit {
  /// Land whose figures could be computed although they are protected.
  public struct Conflict: Hashable, Sendable {
    /// The indicator.
    public let indicator: String
    /// The blocks, ascending; in the public edition those of them whose cells are hidden.
    public let blocks: [Int]
  }

  private let population: [Int32]

  /// For a city of some inhabitants.
  public init(population: [Int32]) {
    self.population = population
  }

  /// All conflicts, by indicator, those found first in front, each land once. `sets` are the blocks of each
  /// published area, ascending. The whole city counts as published. O(sets³) at most, but only over sets
  /// that touch.
  public func conflicts(of sets: [[Int]], in figures: SocialFigures) -> [Conflict] {
    figures.indicators.flatMap { indicator in
      let earlier = figures.earlier.filter { isSameSource($0, indicator) }.map(\.blocks)
      let now =
        figures.edition == .confidential
        ? sets : sets.filter { !indicator.figure(of: $0, in: .open).isSuppressed }
      return conflicts(
        of: [Array(population.indices)] + now + earlier, indicator, edition: figures.edition)
    }
  }

  /// Whether an earlier figure is what today's source gives: of another year it tells nothing of today's.
  private func isSameSource(_ earlier: EarlierFigure, _ indicator: ProtectedCounts) -> Bool {
    let today = indicator.figure(of: earlier.blocks, in: .confidential)
    return earlier.indicator == indicator.counts.name
      && today.numerator == CountRange(earlier.numerator)
      && today.denominator == CountRange(earlier.denominator)
  }

  private func conflicts(of sets: [[Int]], _ indicator: ProtectedCounts, edition: Edition)
    -> [Conflict]
  {
    let atoms = LandAtoms(sets, blockCount: population.count)
    var seen: Set<LandAtoms.Union> = []
    var found: [Conflict] = []
    var told: Set<[Int]> = []
    atoms.forEachReachable { land in
      guard !land.isEmpty, seen.insert(land).inserted else { return }
      let blocks = atoms.blocks(of: land).filter {
        edition == .confidential || indicator.cells[$0].isHidden
      }
      guard isProtected(blocks, indicator), told.insert(blocks).inserted else { return }
      found.append(Conflict(indicator: indicator.counts.name, blocks: blocks))
    }
    return found
  }

  private func isProtected(_ blocks: [Int], _ indicator: ProtectedCounts) -> Bool {
    let figure = indicator.figure(of: blocks, in: .confidential)
    guard let numerator = figure.numerator, let denominator = figure.denominator,
      denominator.upper > 0
    else { return false }
    let people = blocks.reduce(Int64(0)) { $0 + Int64(population[$1]) }
    return indicator.counts.thresholds.protects(numerator, of: denominator, people: people)
  }
}
