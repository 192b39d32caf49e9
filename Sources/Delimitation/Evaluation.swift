public import Land

/// The figures of one area; what `areas.geojson` and `areas.csv` tell.
public struct AreaFigures: Hashable, Sendable {
  /// Inhabitants.
  public let population: Int64
  /// How many blocks.
  public let blocks: Int
  /// Surface in square metres.
  public let surfaceSquareMetres: Double
  /// Length of the outline, holes included, in metres.
  public let perimeterMetres: Double
  /// Inhabitants of scored blocks.
  public let scoredPopulation: Int64
  /// Inhabitants of deprived blocks.
  public let deprivedPopulation: Int64
  /// Deprived over scored inhabitants, 0 to 1; nil where no inhabitant is scored.
  public let deprivedShare: Double?
  /// Population-weighted index on the scale of blocks (index.md step 11a); nil where none is scored.
  public let deprivationIndex: Double?
  /// Whether the population lies in the band.
  public let populationIsInRange: Bool
  /// Names of the districts it reaches into, by inhabitants descending.
  public let districts: [String]
  /// For each identity layer, its units in this area, by inhabitants inside descending.
  public let identityUnits: [[String]]
  /// For each identity layer, those of its units that this area cuts.
  public let identitySplit: [[String]]
  /// Polsby-Popper compactness, 0 to 1 (M5).
  public let polsbyPopper: Double
  /// Connected pieces in the neighbour graph.
  public let parts: Int
  /// Where the area reaches over a barrier or hangs on a link: those pairs of its blocks, ascending.
  public var crossings: [Border] = []
  /// Mixing 4 s (1 - s), 0 to 1 (M24); nil where no inhabitant is scored.
  public var mixing: Double?
  /// How much the choice may brand the area (M30).
  public var stigma: StigmaClass = .none
  /// Circle, hull and who lives in it (M6 to M8); nil where it was not measured.
  public var form: AreaForm?
  /// The narrowest place (M12); nil where it was not looked for, or where no cut parts enough people.
  public var bottleneck: Bottleneck?
  /// Mean distance of the inhabitants from their centre in metres (M13); nil where nobody lives.
  public var reachMetres: Double?
  /// How many institutions of each kind; nil where the project names none.
  public var institutions: [InstitutionCount]?
  /// Inhabitants by each forecast of the project, in its order.
  public var forecasts: [Int64] = []

  /// Figures.
  public init(
    population: Int64, blocks: Int, surfaceSquareMetres: Double, perimeterMetres: Double,
    scoredPopulation: Int64, deprivedPopulation: Int64, deprivedShare: Double?,
    deprivationIndex: Double?, populationIsInRange: Bool, districts: [String],
    identityUnits: [[String]], identitySplit: [[String]], polsbyPopper: Double, parts: Int
  ) {
    self.population = population
    self.blocks = blocks
    self.surfaceSquareMetres = surfaceSquareMetres
    self.perimeterMetres = perimeterMetres
    self.scoredPopulation = scoredPopulation
    self.deprivedPopulation = deprivedPopulation
    self.deprivedShare = deprivedShare
    self.deprivationIndex = deprivationIndex
    self.populationIsInRange = populationIsInRange
    self.districts = districts
    self.identityUnits = identityUnits
    self.identitySplit = identitySplit
    self.polsbyPopper = polsbyPopper
    self.parts = parts
  }
}

/// How many institutions of a kind an area has.
public struct InstitutionCount: Hashable, Sendable {
  /// The kind; empty where the layer tells none.
  public let kind: String
  /// How many.
  public let count: Int

  /// A count.
  public init(kind: String, count: Int) {
    self.kind = kind
    self.count = count
  }
}

/// A measure's value for one plan.
public struct MeasureValue: Hashable, Sendable {
  /// The id of product.md, with the layer where it has one: `coverage`, `split_units:Stadtteil`.
  public let measure: String
  /// The value in `unit`; nil where it is not defined (no deprived block, no status quo …).
  public let value: Double?
  /// The unit: `share`, `people`, `km`, `units`, `bit` …
  public let unit: String

  /// A value.
  public init(measure: String, value: Double?, unit: String) {
    self.measure = measure
    self.value = value
    self.unit = unit
  }
}

/// Whether a plan keeps a rule, and where not.
public struct RuleVerdict: Hashable, Sendable {
  /// The id of product.md: `count`, `connected`, `population`, `identity:Stadtteil` …
  public let rule: String
  /// Whether it holds.
  public let isKept: Bool
  /// Where and by how much it is broken, or empty.
  public let reason: Phrase

  /// A verdict.
  public init(rule: String, isKept: Bool, reason: Phrase) {
    self.rule = rule
    self.isKept = isKept
    self.reason = reason
  }
}

/// All figures, measures and rules of a plan, computed from scratch.
public struct Evaluation: Hashable, Sendable {
  /// One entry per area, in the plan's order.
  public let areas: [AreaFigures]
  /// Every measure of the list, in its order.
  public let measures: [MeasureValue]
  /// Every rule that the problem has, in the order of the list.
  public let rules: [RuleVerdict]
  /// From the areas in force to this plan (M33, M34); nil where there are none in force.
  public var change: PlanComparison?

  /// An evaluation.
  public init(areas: [AreaFigures], measures: [MeasureValue], rules: [RuleVerdict]) {
    self.areas = areas
    self.measures = measures
    self.rules = rules
  }

  /// Whether every rule is kept.
  public var isValid: Bool { rules.allSatisfy(\.isKept) }

  /// The value of a measure by its id, or nil.
  public func value(_ measure: String) -> Double? {
    measures.first { $0.measure == measure }?.value
  }
}
