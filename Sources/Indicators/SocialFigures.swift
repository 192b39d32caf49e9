/// What is known of the people of each block besides the index, and what an edition tells of it. One entry
/// per block in each column.
public struct SocialFigures: Hashable, Sendable {
  /// For whom results are written.
  public let edition: Edition
  /// From where on figures may be published, where an indicator says nothing else.
  public let thresholds: ProtectionThresholds
  /// The people behind each indicator that counts people.
  public var indicators: [ProtectedCounts] = []
  /// The status class of each block.
  public var classes: [StatusClass] = []
  /// Where status classes end.
  public var limits = StatusLimits.usual
  /// Whether a block's class depends on chance, or on what a source keeps back.
  public var isUncertain: [Bool] = []
  /// Which blocks are deprived by each rule, the rules in their order; empty where there is no index.
  public var deprivedByRule: [[Bool]] = []
  /// The rule that decides; nil where the project's threshold is none of the three.
  public var decidingRule: DeprivedRule?
  /// Files that hold figures which are protected: their checksums are not published, as anybody could try
  /// which figures give them.
  public var protectedFiles: [String] = []
  /// Figures of earlier publications, for the guard against differences.
  public var earlier: [EarlierFigure] = []

  /// Nothing is known.
  public init(edition: Edition, thresholds: ProtectionThresholds) {
    self.edition = edition
    self.thresholds = thresholds
  }

  /// Whether a block's index and class must not be told: it has too few inhabitants, or a cell of it is
  /// hidden.
  public func isHidden(_ block: Int, population: Int32) -> Bool {
    guard edition == .open else { return false }
    return Int64(population) < thresholds.minimumPopulation
      || indicators.contains { $0.cells[block].isHidden }
  }

  /// How many cells are hidden in the public edition (M40).
  public var hiddenCells: Int { indicators.reduce(0) { $0 + $1.hiddenCount } }
}

/// A figure of an earlier publication.
public struct EarlierFigure: Hashable, Sendable {
  /// The indicator.
  public let indicator: String
  /// The blocks, ascending.
  public let blocks: [Int]
  /// People counted.
  public let numerator: Double
  /// People they were counted among.
  public let denominator: Double

  /// A figure.
  public init(indicator: String, blocks: [Int], numerator: Double, denominator: Double) {
    self.indicator = indicator
    self.blocks = blocks
    self.numerator = numerator
    self.denominator = denominator
  }
}
