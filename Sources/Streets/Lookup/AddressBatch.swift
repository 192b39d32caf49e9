public import Land
public import Tables

/// Many addresses from a table, each answered in its row.
public struct AddressBatch: Sendable {
  /// The rows as they were, with the answer in five columns behind those of the header; cells beyond the
  /// header come last. UTF-8, comma, line feed.
  public let bytes: [UInt8]
  /// How many rows got which status, in the order of statuses.
  public let counts: [(status: String, rows: Int)]

  /// The status of a row that is not as the header says, or has bytes without a meaning.
  static let unreadable = "unreadable_row"
  /// The status of a row without anything in it.
  static let blank = "blank_row"

  private static let address = ColumnNames("address", "Adresse", "Anschrift")
  private static let street = ColumnNames("street", "Straße", "Strasse", "Straßenname")
  private static let number = ColumnNames("number", "Hausnummer", "Hausnr.", "Nr.")
  private static let appended = ["area_id", "area_name", "district", "status", "known_by"]

  /// Answers every row of a table with a column `address`, or with `street` and `number`. No row is
  /// dropped. Throws where the columns are missing, or where the table has one of the appended already.
  public init(_ table: RecordTable, lookup: StreetLookup, districts: Grouping?) throws(InputError) {
    let columns = table.columns
    let whole = Self.address.position(in: columns)
    let parts = [Self.street, Self.number].map { $0.position(in: columns) }
    if whole == nil, parts.contains(nil) {
      throw InputError(.malformed, [Words.noAddressColumns(table.file, columns)])
    }
    if let double = Self.appended.first(where: { columns.contains($0) }) {
      throw InputError(.malformed, [Words.appendedThere(double, table.file)])
    }
    var rows = AnsweredRows(lookup: lookup, districts: districts)
    rows.head(columns + Self.appended)
    for row in 0..<table.rowCount {
      guard table.isSound(row) else {
        rows.add(table, row, status: table.isBlank(row) ? Self.blank : Self.unreadable)
        continue
      }
      if table.isBlank(row) {
        rows.add(table, row, status: Self.blank)
      } else if let whole {
        rows.add(table, row, address: whole)
      } else {
        rows.add(table, row, street: parts[0] ?? 0, number: parts[1] ?? 0)
      }
    }
    bytes = rows.text
    let known = StreetAnswer.Status.allCases.map(\.rawValue) + [Self.unreadable, Self.blank]
    counts = known.compactMap { status in rows.counts[status].map { (status, $0) } }
  }
}
