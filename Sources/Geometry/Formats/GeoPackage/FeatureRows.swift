import Foundation
internal import GRDB
import Land

/// The features of a table: shapes and attributes in the order of the primary key.
struct FeatureRows {
  /// The shapes.
  private(set) var shapes: RecordShapes
  /// What was left out or noticed.
  private(set) var findings: [Finding] = []
  private let table: FeatureTable
  private let file: String
  private var cells: [[String?]]
  /// Cells of bytes among others: the first row and how many, per column.
  private var bytes: [(row: Int, count: Int)?]
  private var otherSystems = 0

  fileprivate init(_ table: FeatureTable, file: String) {
    self.table = table
    self.file = file
    shapes = RecordShapes(file: file)
    cells = table.columns.map { _ in [] }
    bytes = table.columns.map { _ in nil }
    findings = table.leftOut.map { Words.leftOutColumn(file, $0) }
  }

  /// The attributes.
  var attributes: AttributeTable {
    let columns = zip(table.columns, cells).map { column, cells in
      AttributeTable.Column(name: column.name, kind: column.kind, cells: cells)
    }
    return AttributeTable(columns: columns, rowCount: shapes.count)
  }

  /// Takes a row: key, shape, then the attributes.
  fileprivate mutating func take(_ row: Row) {
    let number = shapes.count + 1
    let key: DatabaseValue = row[0]
    takeShape(row[1], feature: Self.text(key) ?? String(number), row: number)
    for column in cells.indices {
      let value: DatabaseValue = row[column + 2]
      if case .blob = value.storage {
        bytes[column] = (bytes[column]?.row ?? number, (bytes[column]?.count ?? 0) + 1)
      }
      let text = Self.text(value)
      // Bytes that are no UTF-8 arrive as this sign.
      if let text, text.utf8.contains(0xEF), text.unicodeScalars.contains("\u{FFFD}") {
        findings.append(Words.noUTF8(file, row: number, column: table.columns[column].name))
      }
      cells[column].append(text)
    }
  }

  /// Says what concerns all rows.
  fileprivate mutating func finish() {
    for (column, found) in zip(table.columns, bytes) {
      guard let found else { continue }
      findings.append(
        Words.leftOutBytes(file, column.name, row: found.row, count: found.count))
    }
    if otherSystems > 0 {
      findings.append(Words.otherSystems(file, otherSystems, table.system.id))
    }
  }

  private mutating func takeShape(_ value: DatabaseValue, feature: String, row: Int) {
    switch value.storage {
    case .null: shapes.appendNothing()
    case .blob(let data):
      let blob = GeoPackageBlob([UInt8](data))
      var parts = ShapeBuilder()
      do {
        try blob.read(into: &parts)
        if let id = blob.systemID, id != table.system.id { otherSystems += 1 }
        shapes.append(parts, row: row)
      } catch {
        shapes.append(fault: Words.brokenShape(file, row: row, feature: feature, error))
      }
    case .int64, .double, .string:
      shapes.append(fault: Words.brokenShape(file, row: row, feature: feature, .noHeader))
    }
  }

  /// A value as text; nil for nothing and for bytes.
  private static func text(_ value: DatabaseValue) -> String? {
    switch value.storage {
    case .null, .blob: nil
    case .int64(let number): String(number)
    case .double(let number): text(number)
    case .string(let text): text.filled
    }
  }

  /// The shortest text that reads back as the same number; whole numbers without a point.
  private static func text(_ number: Double) -> String {
    if let whole = Int64(exactly: number), abs(whole) < 1 << 53 { return String(whole) }
    return number.description
  }
}

extension GeoPackageFile {
  /// Reads all features of a table.
  func rows(of table: FeatureTable) throws(InputError) -> FeatureRows {
    let key = table.key?.quotedDatabaseIdentifier
    let columns =
      [key ?? "NULL", table.geometry.quotedDatabaseIdentifier]
      + table.columns.map(\.name.quotedDatabaseIdentifier)
    let order = key.map { " ORDER BY \($0)" } ?? ""
    let sql =
      "SELECT \(columns.joined(separator: ", ")) "
      + "FROM \(table.name.quotedDatabaseIdentifier)\(order)"
    var rows = FeatureRows(table, file: name)
    try read { database in
      let cursor = try Row.fetchCursor(database, sql: sql)
      while let row = try cursor.next() { rows.take(row) }
    }
    rows.finish()
    return rows
  }
}
