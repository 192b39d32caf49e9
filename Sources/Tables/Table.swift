public import Land

/// Delimited text as a table: one header, rows of equally many cells, every cell text.
///
/// The header is row 1, as a spreadsheet shows it; a quoted cell with line breaks is one row.
public struct Table: Hashable, Sendable {
  /// The file as the user named it.
  public let file: String
  /// The names of the columns, unique and not empty.
  public let columns: [String]
  /// The row of each record as a spreadsheet shows it; ascending from 2, blank rows left out.
  public let rowNumbers: [Int]
  /// The encoding decided on: `UTF-8` or `CP1252`.
  public let encoding: String
  /// What stands between two cells.
  public let separator: Separator
  /// What was assumed or noticed while reading; notes and warnings only.
  public let findings: [Finding]

  /// The UTF-8 text of all cells, one after the other, row by row.
  let text: [UInt8]
  /// Where each cell of `text` ends.
  let ends: [Int]

  /// How many rows there are below the header.
  public var rowCount: Int { rowNumbers.count }

  /// The text of a cell, or nil where it is empty. `row` and `column` count from 0.
  public func cell(row: Int, column: Int) -> String? {
    let slot = row * columns.count + column
    let start = slot == 0 ? 0 : ends[slot - 1]
    return start == ends[slot] ? nil : String(decoding: text[start..<ends[slot]], as: UTF8.self)
  }

  /// All cells of a column, counted from 0; nil where empty.
  public func cells(column: Int) -> [String?] {
    (0..<rowCount).map { cell(row: $0, column: column) }
  }

  /// The position of a column by its exact name, or nil.
  public func position(of name: String) -> Int? { columns.firstIndex(of: name) }

  /// The position of a column, or a fault that names the nearest one.
  public func requiredPosition(of name: String) throws(InputError) -> Int {
    if let position = position(of: name) { return position }
    throw InputError(
      .malformed,
      [
        Finding(
          check: "column_absent", severity: .error, place: Place(file: file, row: 1, column: name),
          message: Words.columnAbsent(name),
          mend: Words.knownColumns(nearest: nearestName(to: name, among: columns), all: columns))
      ])
  }
}
