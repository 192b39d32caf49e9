public import Land

/// How a unit may be divided between areas, or an area between districts.
public enum Strictness: String, CaseIterable, Hashable, Sendable {
  /// Must not happen: a rule.
  case forbid
  /// Should not happen: a criterion.
  case avoid
  /// May happen: reported only.
  case allow
}

/// A layer of named neighbourhoods and how far a plan must respect it.
public struct IdentityLayer: Hashable, Sendable {
  /// The units.
  public let grouping: Grouping
  /// Whether units may be split. `forbid`: each wholly in one area or wholly outside.
  public let split: Strictness
  /// Weight among identity layers in the search, 0 or more.
  public let weight: Double

  /// A layer.
  public init(grouping: Grouping, split: Strictness, weight: Double) {
    self.grouping = grouping
    self.split = split
    self.weight = weight
  }
}

/// The districts and whether an area may span several.
public struct DistrictLayer: Hashable, Sendable {
  /// The districts.
  public let grouping: Grouping
  /// Whether an area may reach into two districts.
  public let span: Strictness

  /// A layer of districts.
  public init(grouping: Grouping, span: Strictness) {
    self.grouping = grouping
    self.span = span
  }
}

/// How many areas a plan has.
public enum AreaCount: Hashable, Sendable {
  /// From the lower to the upper number; both may be equal.
  case between(Int, Int)
  /// As many as it takes for every block to lie in an area.
  case wholeCity
}

/// The rules of `[areas]`.
public struct AreaRules: Hashable, Sendable {
  /// How many areas.
  public let count: AreaCount
  /// The band of inhabitants of an area; the target is its middle.
  public let population: ClosedRange<Int64>
  /// Whether the band must hold; otherwise it is preferred.
  public let populationIsRequired: Bool
  /// Bounds of the deprived share of an area's scored inhabitants, 0 to 1.
  public let deprivedShare: ClosedRange<Double>
  /// Wishes about named blocks.
  public let keep: [KeepRule]
  /// Areas that may lie outside a band that is only preferred, each with its reason.
  public let exceptions: [BandException]

  /// Rules.
  public init(
    count: AreaCount, population: ClosedRange<Int64>, populationIsRequired: Bool,
    deprivedShare: ClosedRange<Double>, keep: [KeepRule], exceptions: [BandException] = []
  ) {
    self.exceptions = exceptions
    self.count = count
    self.population = population
    self.populationIsRequired = populationIsRequired
    self.deprivedShare = deprivedShare
    self.keep = keep
  }
}

/// One entry of `exceptions`: why an area may lie outside the band.
public struct BandException: Hashable, Sendable {
  /// The area's id or name in the plan.
  public let area: String
  /// Why, in the words of the project file.
  public let reason: String

  /// An exception.
  public init(area: String, reason: String) {
    self.area = area
    self.reason = reason
  }
}

/// One entry of `keep`: what must happen to some blocks.
public struct KeepRule: Hashable, Sendable {
  /// What must happen.
  public enum Wish: String, CaseIterable, Hashable, Sendable {
    /// Each block lies in some area.
    case inside
    /// No block lies in an area.
    case outside
    /// All lie in one area, or all outside.
    case together
    /// No two of the blocks lie in the same area.
    case apart
    /// As in the status quo, these blocks and no others form one area of the plan.
    case frozen
  }

  /// The blocks, ascending.
  public let blocks: [Int32]
  /// What must happen to them.
  public let wish: Wish
  /// How people call them: "Stadtteil Kalk", or a list of ids.
  public let subject: String
  /// Why, in the words of the project file.
  public let reason: String

  /// A wish.
  public init(blocks: [Int32], wish: Wish, subject: String, reason: String) {
    self.blocks = blocks
    self.wish = wish
    self.subject = subject
    self.reason = reason
  }
}

/// Everything the engine needs to know: the land, its social figures, the rules.
public struct Problem: Hashable, Sendable {
  /// Blocks and neighbours.
  public let territory: Territory
  /// Index and deprived blocks.
  public let deprivation: DeprivationColumns
  /// Identity layers in the order of the project file.
  public let identity: [IdentityLayer]
  /// The districts, if there are any.
  public let district: DistrictLayer?
  /// The rules of `[areas]`.
  public let rules: AreaRules
  /// The areas in force, if any.
  public let statusQuo: Plan?
  /// What some measures need besides; the search does not look at it.
  public var supplement = Supplement()

  /// A problem; every part speaks of the same blocks.
  public init(
    territory: Territory, deprivation: DeprivationColumns, identity: [IdentityLayer],
    district: DistrictLayer?, rules: AreaRules, statusQuo: Plan?
  ) {
    let count = territory.blocks.count
    precondition(deprivation.index.count == count, "index of other blocks")
    precondition(
      identity.allSatisfy { $0.grouping.unitOfBlock.count == count }, "layer of other blocks")
    precondition(
      district.map { $0.grouping.unitOfBlock.count == count } ?? true, "districts of other blocks")
    precondition(statusQuo.map { $0.areaOfBlock.count == count } ?? true, "plan of other blocks")
    self.territory = territory
    self.deprivation = deprivation
    self.identity = identity
    self.district = district
    self.rules = rules
    self.statusQuo = statusQuo
  }
}
