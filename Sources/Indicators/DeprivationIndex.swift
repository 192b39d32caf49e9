public import Land

/// The deprivation index of a city's blocks, with everything that led to it (index.md 4.3).
public struct DeprivationIndex: Hashable, Sendable {
  /// What one indicator contributed; one entry per block in each column.
  public struct Contribution: Hashable, Sendable {
    /// The indicator's name.
    public let name: String
    /// The rates; nil where missing.
    public let rates: [Double?]
    /// Mean over eligible blocks with a rate.
    public let mean: Double
    /// Standard deviation over the same, divisor n.
    public let deviation: Double
    /// z-values of eligible blocks, positive = more deprived; nil where missing or not eligible.
    public let z: [Double?]
  }

  /// Index, status sums, scored and deprived blocks.
  public let columns: DeprivationColumns
  /// The indicators in their order; empty where a column of 0 and 1 was given instead.
  public let contributions: [Contribution]
  /// The status class of each block.
  public let classes: [StatusClass]
  /// Whether the class of a block is another one where its rates are off by their spread.
  public let isUncertain: [Bool]
  /// Blocks that were not scored, outliers, rescaled weights: what someone should know.
  public let findings: [Finding]

  /// How many blocks are scored.
  public var scoredCount: Int { columns.isScored.count { $0 } }
  /// How many blocks are deprived.
  public var deprivedCount: Int { columns.isDeprived.count { $0 } }
}

extension DeprivationIndex {
  /// Scores blocks by indicators, steps 1 to 8. `place` is where messages point.
  ///
  /// Throws when fewer than five blocks are eligible for an indicator, or when all have one value.
  public init(
    _ indicators: [Indicator], blocks: ScoredBlocks, method: IndexMethod, place: Place
  ) throws(InputError) {
    precondition(!indicators.isEmpty, "an index needs an indicator")
    let eligible = blocks.population.map { $0 >= method.minimumPopulation && $0 > 0 }
    var faults: [Finding] = []
    var contributions: [Contribution] = []
    for indicator in indicators {
      let rates = indicator.rates(minimumDenominator: method.minimumDenominator)
      let members = rates.indices.filter { eligible[$0] && rates[$0] != nil }
      let moments = Moments(
        members.compactMap { rates[$0] }, weights: blocks.weights(members, method.standardise))
      if let fault = refusal(indicator.name, count: members.count, moments, place) {
        faults.append(fault)
        continue
      }
      contributions.append(Contribution(indicator, rates, eligible: eligible, moments))
    }
    guard faults.isEmpty else { throw InputError(.malformed, faults) }
    let sums = StatusSums(
      contributions, weights: indicators.map(\.weight), minimumShare: method.minimumWeight)
    let scored = sums.values.indices.filter { sums.values[$0] != nil }
    let moments = Moments(
      scored.compactMap { sums.values[$0] }, weights: blocks.weights(scored, method.standardise))
    if let fault = refusal(nil, count: scored.count, moments, place) {
      throw InputError(.malformed, [fault])
    }
    let index = sums.values.map { $0.map { ($0 - moments.mean) / moments.deviation } }
    columns = DeprivationColumns(
      index: index.map { $0 ?? 0 }, statusSum: sums.values.map { $0 ?? 0 },
      isScored: index.map { $0 != nil },
      isDeprived: method.threshold.deprived(index: index, population: blocks.population),
      statusMean: moments.mean, statusDeviation: moments.deviation)
    self.contributions = contributions
    classes = index.map { StatusClass(index: $0, limits: method.limits) }
    isUncertain = uncertainty(
      indicators, contributions, index: index, statusDeviation: moments.deviation,
      limits: method.limits)
    findings = remarks(
      contributions, sums, blocks: blocks, eligible: eligible, method: method, place: place)
  }

  /// Takes which blocks are deprived from a column of 0 and 1; nil is not scored. The index is the
  /// standardised flag, so that areas can still be compared: it knows two values only.
  public init(flags: [Bool?], blocks: ScoredBlocks, place: Place) throws(InputError) {
    let scored = flags.indices.filter { flags[$0] != nil }
    let values = flags.map { $0.map { $0 ? 1.0 : 0.0 } }
    let moments = Moments(
      scored.compactMap { values[$0] }, weights: scored.map { _ in 1 })
    if let fault = refusal(nil, count: scored.count, moments, place) {
      throw InputError(.malformed, [fault])
    }
    let index = values.map { $0.map { ($0 - moments.mean) / moments.deviation } }
    columns = DeprivationColumns(
      index: index.map { $0 ?? 0 }, statusSum: values.map { $0 ?? 0 },
      isScored: flags.map { $0 != nil }, isDeprived: flags.map { $0 ?? false },
      statusMean: moments.mean, statusDeviation: moments.deviation)
    contributions = []
    classes = index.map(StatusClass.init(index:))
    isUncertain = flags.map { _ in false }
    findings = flags.indices.filter { flags[$0] == nil }.map {
      note("not_scored", blocks.ids[$0], place, Words.withoutFlag(blocks.ids[$0]))
    }
  }
}

extension DeprivationIndex.Contribution {
  fileprivate init(
    _ indicator: Indicator, _ rates: [Double?], eligible: [Bool], _ moments: Moments
  ) {
    self.init(
      name: indicator.name, rates: rates, mean: moments.mean, deviation: moments.deviation,
      z: rates.indices.map { block in
        guard eligible[block], let rate = rates[block] else { return nil }
        return indicator.higher.sign * (rate - moments.mean) / moments.deviation
      })
  }
}

/// Why values cannot be standardised, or nil. `indicator` nil means the status sums.
private func refusal(_ indicator: String?, count: Int, _ moments: Moments, _ place: Place)
  -> Finding?
{
  if count < 5 {
    return Finding(
      check: "index_too_few", severity: .error, place: place,
      message: Words.tooFew(indicator, count: count), mend: Words.mendTooFew)
  }
  // Weights of 0 only, or equal values: nothing can be told apart.
  guard moments.deviation > 0, moments.deviation.isFinite else {
    return Finding(
      check: "index_no_spread", severity: .error, place: place,
      message: Words.noSpread(indicator), mend: Words.mendNoSpread)
  }
  return nil
}

/// A note about one block.
func note(_ check: String, _ id: String, _ place: Place, _ message: Phrase) -> Finding {
  var finding = Finding(check: check, severity: .note, place: place, message: message)
  finding.key = id
  return finding
}
