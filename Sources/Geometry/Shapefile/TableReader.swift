import Land

/// Reads the attribute table of a shapefile.
struct TableReader {
  /// The table.
  let attributes: AttributeTable
  /// The encoding decided on.
  let encoding: TextEncoding
  /// Rows marked as deleted, from 0.
  let deletedRows: [Int]
  /// What was assumed or noticed.
  let findings: [Finding]

  /// Checks the bytes, decides the encoding, decodes every cell.
  init(_ set: ShapefileSet, forced: String?) throws(InputError) {
    try Self.check(set.table, file: set.name("dbf"))
    let folder = MemoryFolder()
    folder.files["dbf"] = MemoryFile(set.table)
    let raw = try folder.withName { name throws(InputError) in
      guard let table = TableHandle(opening: name) else {
        throw InputError(.malformed, [Words.noTable(set.name("dbf"), set.table.count)])
      }
      return RawTable(table)
    }
    let choice = try EncodingChoice(raw, set: set, forced: forced)
    encoding = choice.encoding
    deletedRows = raw.deletedRows
    let decoder = TextDecoder(encoding)
    let columns = raw.columns.map { column in
      AttributeTable.Column(
        name: decoder.text(column.name), kind: column.kind,
        cells: column.cells.map { cell in cell.map { decoder.text($0) } })
    }
    attributes = AttributeTable(columns: columns, rowCount: raw.rowCount)
    findings = choice.findings
  }

  /// Refuses a table whose header makes no sense or whose rows are cut off.
  private static func check(_ bytes: [UInt8], file: String) throws(InputError) {
    guard bytes.count >= 33 else {
      throw InputError(.malformed, [Words.noTable(file, bytes.count)])
    }
    let rows = bytes.littleEndian(at: 4)
    let header = bytes.short(at: 8)
    let length = bytes.short(at: 10)
    guard rows >= 0, header >= 33, length >= 1 else {
      throw InputError(.malformed, [Words.noTable(file, bytes.count)])
    }
    let stated = header + rows * length
    guard bytes.count >= stated else {
      let row = max(0, bytes.count - header) / length + 1
      throw InputError(
        .malformed,
        [Words.cutTable(file, stated: stated, found: bytes.count, row: min(row, rows), of: rows)])
    }
    var widths = 1
    var field = 32
    while field + 32 <= header, bytes[field] != 0x0D {
      widths += Int(bytes[field + 16])
      if bytes[field + 11] == UInt8(ascii: "C") { widths += Int(bytes[field + 17]) * 256 }
      field += 32
    }
    guard widths <= length else {
      throw InputError(.malformed, [Words.noTable(file, bytes.count)])
    }
  }
}

/// A table's cells as bytes.
struct RawTable {
  /// A column before its text is decoded.
  struct Column {
    let name: [UInt8]
    let kind: AttributeTable.Kind
    let width: Int
    let cells: [[UInt8]?]
  }
  let columns: [Column]
  let rowCount: Int
  let deletedRows: [Int]

  /// Reads every cell.
  init(_ table: borrowing TableHandle) {
    let count = table.rowCount
    var columns: [Column] = []
    for position in 0..<table.columnCount {
      let column = table.column(position)
      var cells: [[UInt8]?] = []
      cells.reserveCapacity(count)
      for row in 0..<count { cells.append(table.cell(row: row, column: position)) }
      columns.append(
        Column(
          name: column.name, kind: Self.kind(column.letter, column.decimals), width: column.width,
          cells: cells))
    }
    var deleted: [Int] = []
    for row in 0..<count where table.isDeleted(row: row) { deleted.append(row) }
    self.columns = columns
    rowCount = count
    deletedRows = deleted
  }

  private static func kind(_ letter: UInt8, _ decimals: Int) -> AttributeTable.Kind {
    switch letter {
    case UInt8(ascii: "N"), UInt8(ascii: "F"): decimals == 0 ? .integer : .decimal
    case UInt8(ascii: "L"): .logical
    case UInt8(ascii: "D"): .date
    default: .text
    }
  }
}
