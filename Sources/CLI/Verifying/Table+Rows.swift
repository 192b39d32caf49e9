import Tables

extension Table {
  /// The cells of each row below the header, empty ones as empty text.
  var rows: [[String]] {
    (0..<rowCount).map { row in columns.indices.map { cell(row: row, column: $0) ?? "" } }
  }
}
