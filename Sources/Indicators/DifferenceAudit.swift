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
    // Land is looked at through the sums of its atoms; its blocks are gathered only where it is told.
    let pieces = atoms.blocksOfAtom.map { blocks in
      Piece(
        blocks.filter { edition == .confidential || indicator.cells[$0].isHidden }, indicator,
        population)
    }
    var seen: Set<LandAtoms.Union> = []
    var found: [Conflict] = []
    var told: Set<[Int]> = []
    atoms.forEachReachable { land in
      guard !land.isEmpty, seen.insert(land).inserted else { return }
      let parts = atoms.atoms(of: land).map { pieces[$0] }
      guard isProtected(parts, indicator) else { return }
      let blocks = parts.flatMap(\.blocks).sorted()
      if told.insert(blocks).inserted {
        found.append(Conflict(indicator: indicator.counts.name, blocks: blocks))
      }
    }
    return found
  }

  /// Blocks that are always taken together, and what was counted in them.
  private struct Piece {
    let blocks: [Int]
    let people: Int64
    let figure: CountFigure

    init(_ blocks: [Int], _ indicator: ProtectedCounts, _ population: [Int32]) {
      self.blocks = blocks
      people = blocks.reduce(0) { $0 + Int64(population[$1]) }
      figure = indicator.figure(of: blocks, in: .confidential)
    }
  }

  private func isProtected(_ parts: [Piece], _ indicator: ProtectedCounts) -> Bool {
    var (numerator, denominator) = (CountRange.zero, CountRange.zero)
    for part in parts {
      numerator = numerator + (part.figure.numerator ?? .zero)
      denominator = denominator + (part.figure.denominator ?? .zero)
    }
    guard denominator.upper > 0 else { return false }
    return indicator.counts.thresholds.protects(
      numerator, of: denominator, people: parts.reduce(0) { $0 + $1.people })
  }
}
