internal import Land

/// What a search makes small: weights of the criteria and of broken rules. Energies have no unit;
/// 1 is as much as all deprived inhabitants of the city together.
struct Goal: Sendable {
  /// Weight of the share of deprived inhabitants inside (M27), which is made large.
  var coverage = 0.0
  /// Weight of the share of inhabitants separated from their unit (M17), all layers by their weights.
  var separated = 0.0
  /// Weight of one split unit (M14).
  var split = 0.0
  /// Weight of one pair of neighbours in an area with a barrier between them that should be avoided:
  /// little, so that it decides between plans that are about equal otherwise.
  var crossing = 0.0002
  /// Weight of one kilometre of boundary (M10).
  var boundary = 0.0
  /// Weight of mean Polsby-Popper compactness (M5), which is made large.
  var compactness = 0.0
  /// Weight of mean mixing (M24), which is made large.
  var mixing = 0.0
  /// Weight of the share of inhabitants that change against the areas in force (M33).
  var changed = 0.0
  /// Weight of mean distance from the target population (M3).
  var closeness = 0.0
  /// Weight of the share of deprived inhabitants among those inside (M28), which is made large.
  var targeting = 0.0
  /// Weight of one part (M15): a unit with people in one more class.
  var parts = 0.0
  /// Weight of one piece (M15): a connected component of a unit within a class.
  var pieces = 0.0
  /// Weight of the share of the boundary along barriers and between units (M11), which is made large.
  var lines = 0.0
  /// Weight of one metre of mean distance from the areas' mean points (in the place of M13).
  var reach = 0.0
  /// Weight of one area of stigma class high, and of one to be watched (M30).
  var stigmaHigh = 0.0
  var stigmaWatch = 0.0
  /// Coverage below this share is penalised.
  var coverageFloor = 0.0
  /// Weight of each share of coverage below the floor.
  var floorPenalty = 0.0
  /// Weight of a whole band's violation by one area.
  var bandPenalty = 1.0
  /// The same for the deprived share.
  var sharePenalty = 1.0
  /// The penalty for each atom wished inside that lies outside.
  var wishPenalty = 0.1
  /// By how much the penalties stand above what they were at first, 1 to 100.
  private var penaltyScale = 1.0

  /// Whether any criterion looks at what lies along the outlines of areas.
  var needsOutlook: Bool { lines != 0 || stigmaHigh != 0 || stigmaWatch != 0 }

  /// Makes broken rules dearer or cheaper, within bounds.
  mutating func scalePenalties(by wished: Double) {
    let next = min(100, max(1, penaltyScale * wished))
    let factor = next / penaltyScale
    penaltyScale = next
    bandPenalty *= factor
    sharePenalty *= factor
    wishPenalty *= factor
  }
}

/// The totals and rules that turn a state's whole numbers into an energy; fixed for a problem.
struct Scale: Sendable {
  /// Inhabitants of the city, at least 1.
  let population: Double
  /// Deprived inhabitants of the city, at least 1.
  let deprived: Double
  /// The weight of each identity layer; 0 for those that may be split freely.
  let layerWeight: [Double]
  /// The same for each unit.
  let unitWeight: [Double]
  /// The band.
  let lower: Int64
  let upper: Int64
  let target: Double
  /// Whether the band is a rule.
  let bandIsRequired: Bool
  /// Bounds of the deprived share.
  let shareLower: Double
  let shareUpper: Double
  /// What turns a mean status sum into an index.
  let statusMean: Double
  let statusDeviation: Double
  /// How much one deprived atom weighs on average, as a share of all deprived inhabitants: the unit in
  /// which temperatures are given.
  let grain: Double

  init(problem: Problem, graph: AtomGraph) {
    population = Double(max(1, problem.territory.blocks.totalPopulation))
    deprived = Double(max(1, problem.deprivedPopulation))
    let layerWeight = problem.identity.map { $0.split == .allow ? 0 : $0.weight }
    self.layerWeight = layerWeight
    unitWeight = zip(problem.identity, layerWeight).flatMap { layer, weight in
      [Double](repeating: weight, count: layer.grouping.units.count)
    }
    lower = problem.rules.population.lowerBound
    upper = problem.rules.population.upperBound
    target = (Double(lower) + Double(upper)) / 2
    bandIsRequired = problem.rules.populationIsRequired
    shareLower = problem.rules.deprivedShare.lowerBound
    shareUpper = problem.rules.deprivedShare.upperBound
    statusMean = problem.deprivation.statusMean
    statusDeviation = problem.deprivation.statusDeviation
    let bearing = graph.deprived.count { $0 > 0 }
    grain = 1 / Double(max(1, bearing))
  }

  /// How far a population lies outside the band, as a share of the band's nearer limit (M2).
  @inline(__always) func bandViolation(_ people: Int64) -> Double {
    if people < lower { return Double(lower - people) / Double(max(1, lower)) }
    if people > upper { return Double(people - upper) / Double(max(1, upper)) }
    return 0
  }

  /// How far a deprived share lies outside its bounds; an area without scored people has share 0.
  @inline(__always) func shareViolation(deprived: Int64, scored: Int64) -> Double {
    let share = scored > 0 ? Double(deprived) / Double(scored) : 0
    if share < shareLower { return shareLower - share }
    if share > shareUpper { return share - shareUpper }
    return 0
  }
}

extension Problem {
  /// Inhabitants of deprived blocks in the whole city.
  var deprivedPopulation: Int64 {
    var sum: Int64 = 0
    for (block, isDeprived) in deprivation.isDeprived.enumerated() where isDeprived {
      sum += Int64(territory.blocks.population[block])
    }
    return sum
  }
}
