/// How two blocks came to be neighbours, and what lies between them.
public struct BorderTraits: OptionSet, Hashable, Sendable {
  /// One bit per trait.
  public let rawValue: UInt8

  /// Traits from bits.
  public init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// The two do not touch: they face each other over a gap that the project bridges.
  public static let bridge = BorderTraits(rawValue: 1)
  /// A link made by hand, with a written reason.
  public static let link = BorderTraits(rawValue: 2)
  /// The border lies along a barrier that areas should not cross.
  public static let avoidedBarrier = BorderTraits(rawValue: 4)
  /// The border lies along a barrier that areas must not cross.
  public static let forbiddenBarrier = BorderTraits(rawValue: 8)

  /// Whether a gap lies between the two.
  public var isBridge: Bool { contains(.bridge) }
  /// Whether a hand-made link joins the two.
  public var isLink: Bool { contains(.link) }
  /// Whether a barrier of either kind lies between the two.
  public var isAlongBarrier: Bool { !isDisjoint(with: [.avoidedBarrier, .forbiddenBarrier]) }
  /// Whether the two are no neighbours: a forbidden barrier lies between them, and no link.
  public var areSeparated: Bool { contains(.forbiddenBarrier) && !isLink }
  /// Whether an area that holds both reaches over a barrier without a link to excuse it.
  public var isCrossing: Bool { isAlongBarrier && !isLink }
}

/// What a barrier does to the blocks on its two sides.
public enum BarrierEffect: String, CaseIterable, Hashable, Sendable {
  /// They are no neighbours, unless a link joins them.
  case forbid
  /// They are neighbours, but areas should not reach over.
  case avoid

  /// The trait of a border along such a barrier.
  public var trait: BorderTraits { self == .forbid ? .forbiddenBarrier : .avoidedBarrier }
}
