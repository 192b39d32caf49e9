import Land
import Tables

/// What of a table finds no block, and which blocks find no row, with counts and people.
struct JoinCheck {
  private let table: KeyedTable
  private let ids: [String]
  private let population: [Int32]
  /// Rows of the table without a block, from 0.
  private let strangers: [Int]
  /// Blocks without a row.
  private let bare: [Int]

  /// Joins as reading does, by exact text.
  init(_ table: KeyedTable, ids: [String], population: [Int32]) {
    let known = Set(ids)
    self.table = table
    self.ids = ids
    self.population = population
    strangers = table.keys.indices.filter { !known.contains(table.keys[$0]) }
    bare = ids.indices.filter { table.row(of: ids[$0]) == nil }
  }

  private var place: Place { Place(file: table.table.file, column: table.keyName) }

  /// The findings; `people` is the column of inhabitants, if the table holds it.
  func findings(people column: String?) -> [Finding] {
    var findings = variants
    if !bare.isEmpty { findings.append(blocksWithoutRow) }
    guard !strangers.isEmpty else { return findings }
    findings.append(
      Finding(
        check: "rows_without_block", severity: .warning, place: place,
        message: Words.rowsWithoutBlock(strangers.count, of: table.keys.count),
        mend: Words.mendRowsWithoutBlock))
    if let column, let people = peopleWithoutBlock(column) { findings.append(people) }
    return findings
  }

  private var blocksWithoutRow: Finding {
    var finding = Finding(
      check: "block_without_row", severity: .warning, place: place,
      message: Words.blocksWithoutRow(bare.map { ids[$0] }, of: ids.count),
      mend: Words.mendBlocksWithoutRow)
    finding.people = bare.reduce(0) { $0 + Int64(population[$1]) }
    return finding
  }

  /// Rows that a block would have if its key were written as the block's is.
  private var variants: [Finding] {
    guard !strangers.isEmpty else { return [] }
    let forms = KeyVariants(ids)
    return strangers.compactMap { row in
      guard let block = forms.alike(table.keys[row]).first else { return nil }
      var finding = Finding(
        check: "key_variant", severity: .warning,
        place: Place(
          file: table.table.file, row: table.table.rowNumbers[row], column: table.keyName),
        message: Words.rowVariant(table.keys[row], ids[block]), mend: Words.mendKeyVariant)
      finding.key = table.keys[row]
      return finding
    }
  }

  private func peopleWithoutBlock(_ column: String) -> Finding? {
    guard let position = table.table.position(of: column) else { return nil }
    let numbers = NumberColumn(
      cells: table.table.cells(column: position), rows: table.table.rowNumbers, keys: table.keys,
      place: Place(file: table.table.file, column: column))
    let counts = strangers.compactMap { numbers.values[$0] }.filter { $0 > 0 && $0 < 1e12 }
    guard !counts.isEmpty else { return nil }
    let total = Int64(counts.reduce(0, +).rounded())
    var finding = Finding(
      check: "people_without_block", severity: .warning,
      place: Place(file: table.table.file, column: column),
      message: Words.peopleWithoutBlock(total, rows: counts.count),
      mend: Words.mendPeopleWithoutBlock)
    finding.people = total
    return finding
  }
}
