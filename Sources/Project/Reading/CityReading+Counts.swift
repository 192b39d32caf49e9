import Geometry
import Indicators
import Land
import Tables

extension CityReading {
  /// The people behind an indicator; nil when there are faults. Cells that the source keeps back become
  /// ranges, and so does every cell where the source says that its counts may be off.
  mutating func counts(
    _ source: ProjectFile.IndicatorSource, numerator: String, denominator: String,
    _ columns: BlockColumns
  ) -> IndicatorCounts? {
    let usual = settings.protection.thresholds
    let thresholds = ProtectionThresholds(
      minimumCount: source.minimumCount ?? usual.minimumCount,
      minimumDenominator: usual.minimumDenominator, minimumPopulation: usual.minimumPopulation)
    let counted = ranges(numerator, source, columns, thresholds)
    let among = ranges(denominator, source, columns, thresholds)
    guard let counted, let among else { return nil }
    if source.noise > 0 {
      findings.append(
        Finding(
          check: "not_additive", severity: .note, place: source.place,
          message: Words.notAdditive(source.name, noise: whole(source.noise))))
    }
    checkTotal(source, counted)
    checkWhole(source, counted, among, ids: columns.ids)
    return IndicatorCounts(
      name: source.name, numerator: counted, denominator: among, thresholds: thresholds)
  }

  private mutating func ranges(
    _ name: String, _ source: ProjectFile.IndicatorSource, _ columns: BlockColumns,
    _ thresholds: ProtectionThresholds
  ) -> [CountRange?]? {
    let read = faults.attempt { () throws(InputError) -> BlockColumn in
      try columns.column(name, table: source.table, asked: source.place)
    }
    guard let column = read else { return nil }
    indicatorFiles.append(column.place.file)
    let signs = column.cells.map { text in
      text.flatMap { SuppressedCell($0, minimumCount: thresholds.minimumCount) }
    }
    let numbers = column.without(signs.map { $0 != nil }).numbers
    // A column may serve several indicators; what was assumed is said once.
    findings += faults.sift(numbers.findings).filter { !findings.contains($0) }
    guard !numbers.hasFaults else { return nil }
    tellKeptBack(column, signs.map { $0 != nil }, Words.keptBack)
    return column.cells.indices.map { block in
      if let sign = signs[block] { return sign.range }
      return numbers.values[block].map { CountRange($0, within: source.noise) }
    }
  }

  /// Says how many cells a source keeps back.
  mutating func tellKeptBack(
    _ column: BlockColumn, _ isKeptBack: [Bool], _ words: (Int, String, Int) -> Phrase
  ) {
    guard let first = isKeptBack.firstIndex(of: true) else { return }
    let message = words(
      isKeptBack.count { $0 }, column.cells[first] ?? "", column.rows[first] ?? 0)
    let finding = Finding(
      check: "kept_back", severity: .note, place: column.place, message: message)
    if !findings.contains(finding) { findings.append(finding) }
  }

  /// Compares the sum of an indicator with the one that the project states, with the tolerance of ranges.
  private mutating func checkTotal(
    _ source: ProjectFile.IndicatorSource, _ counted: [CountRange?]
  ) {
    guard let stated = source.controlTotal else { return }
    let sum = counted.reduce(CountRange.zero) { $0 + ($1 ?? .zero) }
    let isWithin = sum.lower <= Double(stated) && Double(stated) <= sum.upper
    let told = sum.isExact ? whole(sum.lower) : whole(sum.lower) + "–" + whole(sum.upper)
    findings.append(
      Finding(
        check: "indicator_total", severity: isWithin ? .note : .warning, place: source.place,
        message: Words.indicatorTotal(
          source.name, sum: told, total: String(stated), isWithin: isWithin)))
  }

  /// Warns of blocks in which more people are counted than there are.
  private mutating func checkWhole(
    _ source: ProjectFile.IndicatorSource, _ counted: [CountRange?], _ among: [CountRange?],
    ids: [String]
  ) {
    let strange = ids.indices.filter { block in
      guard let counted = counted[block], let among = among[block] else { return false }
      return counted.lower > among.upper
    }
    guard let first = strange.first else { return }
    findings.append(
      Finding(
        check: "count_above_all", severity: .warning, place: source.place,
        message: Words.countsAboveAll(source.name, strange.count, first: ids[first]),
        mend: Words.mendCountsAboveAll))
  }

  private func whole(_ value: Double) -> String { String(Int64(value.rounded())) }
}

extension CountRange {
  /// A count that may be off by some people, at least nobody.
  fileprivate init(_ value: Double, within noise: Double) {
    self.init(noise > 0 ? max(0, value - noise) : value, value + noise)
  }
}

extension BlockColumn {
  /// The column with some cells left empty.
  func without(_ isLeftOut: [Bool]) -> BlockColumn {
    BlockColumn(
      cells: zip(cells, isLeftOut).map { $1 ? nil : $0 }, rows: rows, place: place,
      isDeclaredNumeric: isDeclaredNumeric, ids: ids)
  }
}
