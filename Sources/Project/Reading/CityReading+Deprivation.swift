import Delimitation
import Geometry
import Indicators
import Land
import Tables

/// The deprivation index of a city.
struct ScoredCity {
  let columns: DeprivationColumns
  /// How it was made.
  let method: Phrase
  /// What is known of people besides, and what may be told of it.
  var social: SocialFigures
  /// How it could have been made; nil where there are no indicators.
  var variation: DeprivationVariation?
}

extension CityReading {
  /// The deprivation index and how it was made; nil when there are faults. For the public edition it is made
  /// of nothing but what may be published. `units` are the known layers, the district first.
  mutating func deprivation(
    _ columns: BlockColumns, _ blocks: BlockTable, units: [Units]
  ) -> ScoredCity? {
    var settings = self.settings.deprivation
    let limits = self.settings.protection.thresholds
    let social = SocialFigures(edition: edition, thresholds: limits)
    if edition == .open {
      settings.method = settings.method.scoring(from: limits.minimumPopulation)
    }
    switch settings.source {
    case .flags(let name):
      guard let flags = flags(name, columns) else { return nil }
      let known = edition == .open ? told(flags, blocks) : flags
      let index = faults.attempt { () throws(InputError) -> DeprivationIndex in
        try DeprivationIndex(flags: known, blocks: ScoredBlocks(blocks), place: settings.place)
      }
      return index.map { scored(settings, blocks, $0, social) }
    case .indicators(let sources) where sources.isEmpty:
      findings.append(
        Finding(
          check: "no_index", severity: .warning, place: settings.place, message: Words.noIndex,
          mend: Words.mendNoIndex))
      return ScoredCity(
        columns: .nothingScored(blocks.count), method: Words.noIndex, social: social)
    case .indicators(let sources):
      return scored(settings, sources, columns, blocks, units: units, social)
    }
  }

  /// Flags without those of blocks of which too few people live to speak of them.
  private func told(_ flags: [Bool?], _ blocks: BlockTable) -> [Bool?] {
    let least = settings.protection.thresholds.minimumPopulation
    return zip(flags, blocks.population).map { Int64($1) < least ? nil : $0 }
  }

  private mutating func scored(
    _ settings: ProjectFile.Deprivation, _ sources: [ProjectFile.IndicatorSource],
    _ columns: BlockColumns, _ blocks: BlockTable, units: [Units], _ social: SocialFigures
  ) -> ScoredCity? {
    var social = social
    social.earlier = earlierFigures(ids: blocks.ids)
    let land = ProtectedLand(
      blocks, units: units, known: self.settings.protection.knownTotals)
    var indicators: [Indicator] = []
    for source in sources {
      guard let read = indicator(source, columns, land, settings.method) else { continue }
      indicators.append(read.indicator)
      if let counts = read.counts { social.indicators.append(counts) }
    }
    guard indicators.count == sources.count else { return nil }
    let index = faults.attempt { () throws(InputError) -> DeprivationIndex in
      try DeprivationIndex(
        indicators, blocks: ScoredBlocks(blocks), method: settings.method, place: settings.place)
    }
    guard let index else { return nil }
    social.deprivedByRule = DeprivedRule.allCases.map {
      index.isDeprived(by: $0, method: settings.method, population: blocks.population)
    }
    social.decidingRule = DeprivedRule.allCases.first {
      $0.threshold(settings.method) == settings.method.threshold
    }
    var city = scored(settings, blocks, index, social)
    city.variation = DeprivationVariation(
      index: index, weights: indicators.map(\.weight), blocks: ScoredBlocks(blocks),
      method: settings.method)
    return city
  }

  private mutating func scored(
    _ settings: ProjectFile.Deprivation, _ blocks: BlockTable, _ index: DeprivationIndex,
    _ social: SocialFigures
  ) -> ScoredCity {
    findings += index.findings
    var social = social
    social.classes = index.classes
    social.limits = settings.method.limits
    social.isUncertain = blocks.ids.indices.map { block in
      index.isUncertain[block]
        || index.classes[block] != .notScored
          && social.isHidden(block, population: blocks.population[block])
    }
    social.protectedFiles = protectedFiles(social, blocks)
    return ScoredCity(
      columns: index.columns, method: Words.indexMethod(settings, index, blocks), social: social)
  }

  private mutating func indicator(
    _ source: ProjectFile.IndicatorSource, _ columns: BlockColumns, _ land: ProtectedLand,
    _ method: IndexMethod
  ) -> (indicator: Indicator, counts: ProtectedCounts?)? {
    switch source.columns {
    case .rate(let name):
      guard let rates = rates(name, source, columns) else { return nil }
      return (
        Indicator(
          name: source.name, source: .rate(rates), higher: source.higher, weight: source.weight),
        nil
      )
    case .ratio(let numerator, let denominator):
      let read = counts(source, numerator: numerator, denominator: denominator, columns)
      guard let read else { return nil }
      let protected = ProtectedCounts(
        read, population: land.population, group: land.group, order: land.order)
      tell(protected)
      let rates =
        edition == .open
        ? BlockRates(published: protected, minimumDenominator: method.minimumDenominator)
        : BlockRates(read, minimumDenominator: method.minimumDenominator)
      var indicator = Indicator(
        name: source.name, source: .rate(rates.rates), higher: source.higher,
        weight: source.weight)
      indicator.spread = rates.spread
      return (indicator, protected)
    }
  }

  /// Says what the public edition keeps back.
  private mutating func tell(_ counts: ProtectedCounts) {
    guard edition == .open, counts.hiddenCount > 0 else { return }
    let place = settings.deprivation.place
    let name = counts.counts.name
    findings.append(
      Finding(
        check: "protected", severity: .note, place: place,
        message: Words.pooled(name, hidden: counts.hiddenCount, secondary: counts.secondaryCount)))
    if counts.openCount > 0 {
      findings.append(
        Finding(
          check: "protected_open", severity: .warning, place: place, message: Words.openPools(name),
          mend: Words.mendOpenPools))
    }
  }

  /// Ready rates; those that the source keeps back are missing.
  private mutating func rates(
    _ name: String, _ source: ProjectFile.IndicatorSource, _ columns: BlockColumns
  ) -> [Double?]? {
    let read = faults.attempt { () throws(InputError) -> BlockColumn in
      try columns.column(name, table: source.table, asked: source.place)
    }
    guard let column = read else { return nil }
    indicatorFiles.append(column.place.file)
    let isKeptBack = column.cells.map { text in
      text.map { SuppressedCell($0, minimumCount: 3) != nil } ?? false
    }
    let numbers = column.without(isKeptBack).numbers
    // A column may serve several indicators; what was assumed is said once.
    findings += faults.sift(numbers.findings).filter { !findings.contains($0) }
    guard !numbers.hasFaults else { return nil }
    tellKeptBack(column, isKeptBack, Words.rateKeptBack)
    return numbers.values
  }

  private mutating func flags(_ name: String, _ columns: BlockColumns) -> [Bool?]? {
    let place = settings.deprivation.place
    let read = faults.attempt { () throws(InputError) -> BlockColumn in
      try columns.column(name, asked: place)
    }
    guard let column = read else { return nil }
    indicatorFiles.append(column.place.file)
    var isSound = true
    let flags = column.cells.indices.map { block -> Bool? in
      guard let text = column.cells[block] else { return nil }
      let number = Double(text)
      if number == 0 || number == 1 { return number == 1 }
      var fault = Finding(
        check: "deprived_flag", severity: .error,
        place: Place(file: column.place.file, row: column.rows[block], column: name),
        message: Words.noFlag(text), mend: Words.mendNoFlag)
      fault.key = column.ids[block]
      faults.add(fault)
      isSound = false
      return nil
    }
    return isSound ? flags : nil
  }
}

extension ScoredBlocks {
  /// The blocks of a table.
  init(_ blocks: BlockTable) { self.init(ids: blocks.ids, population: blocks.population) }
}

extension DeprivationColumns {
  /// No block is scored, so none is deprived.
  static func nothingScored(_ count: Int) -> DeprivationColumns {
    let zeros = [Double](repeating: 0, count: count)
    let no = [Bool](repeating: false, count: count)
    return DeprivationColumns(
      index: zeros, statusSum: zeros, isScored: no, isDeprived: no, statusMean: 0,
      statusDeviation: 1)
  }
}
