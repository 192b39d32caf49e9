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
  /// How it could have been made; nil where there are no indicators.
  var variation: DeprivationVariation?
}

extension CityReading {
  /// The deprivation index and how it was made; nil when there are faults.
  mutating func deprivation(
    _ columns: BlockColumns, _ blocks: BlockTable
  ) -> ScoredCity? {
    let settings = self.settings.deprivation
    let scored = ScoredBlocks(ids: blocks.ids, population: blocks.population)
    switch settings.source {
    case .flags(let name):
      guard let flags = flags(name, columns) else { return nil }
      return scoring(settings, blocks) { () throws(InputError) -> DeprivationIndex in
        try DeprivationIndex(flags: flags, blocks: scored, place: settings.place)
      }
    case .indicators(let sources) where sources.isEmpty:
      findings.append(
        Finding(
          check: "no_index", severity: .warning, place: settings.place, message: Words.noIndex,
          mend: Words.mendNoIndex))
      return ScoredCity(columns: .nothingScored(blocks.count), method: Words.noIndex)
    case .indicators(let sources):
      let indicators = sources.compactMap { indicator($0, columns) }
      guard indicators.count == sources.count else { return nil }
      let weights = indicators.map(\.weight)
      return scoring(settings, blocks, weights: weights) { () throws(InputError) in
        try DeprivationIndex(
          indicators, blocks: scored, method: settings.method, place: settings.place)
      }
    }
  }

  /// Makes the index; `weights`, of its indicators, is nil where there are none to vary.
  private mutating func scoring(
    _ settings: ProjectFile.Deprivation, _ blocks: BlockTable, weights: [Double]? = nil,
    _ make: () throws(InputError) -> DeprivationIndex
  ) -> ScoredCity? {
    guard let index = faults.attempt(make) else { return nil }
    findings += index.findings
    return ScoredCity(
      columns: index.columns, method: Words.indexMethod(settings, index, blocks),
      variation: weights.map {
        DeprivationVariation(
          index: index, weights: $0,
          blocks: ScoredBlocks(ids: blocks.ids, population: blocks.population),
          method: settings.method)
      })
  }

  private mutating func indicator(
    _ source: ProjectFile.IndicatorSource, _ columns: BlockColumns
  ) -> Indicator? {
    func numbers(_ name: String) -> [Double?]? {
      self.numbers(name, table: source.table, columns, asked: source.place)
    }
    switch source.columns {
    case .rate(let name):
      guard let rates = numbers(name) else { return nil }
      return Indicator(
        name: source.name, source: .rate(rates), higher: source.higher, weight: source.weight)
    case .ratio(let numerator, let denominator):
      let counted = numbers(numerator)
      let among = numbers(denominator)
      guard let counted, let among else { return nil }
      return Indicator(
        name: source.name, source: .ratio(numerator: counted, denominator: among),
        higher: source.higher, weight: source.weight)
    }
  }

  private mutating func numbers(
    _ name: String, table: String?, _ columns: BlockColumns, asked: Place
  ) -> [Double?]? {
    let read = faults.attempt { () throws(InputError) -> BlockColumn in
      try columns.column(name, table: table, asked: asked)
    }
    guard let column = read else { return nil }
    let numbers = column.numbers
    // A column may serve several indicators; what was assumed is said once.
    findings += faults.sift(numbers.findings).filter { !findings.contains($0) }
    return numbers.hasFaults ? nil : numbers.values
  }

  private mutating func flags(_ name: String, _ columns: BlockColumns) -> [Bool?]? {
    let place = settings.deprivation.place
    let read = faults.attempt { () throws(InputError) -> BlockColumn in
      try columns.column(name, asked: place)
    }
    guard let column = read else { return nil }
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
