public import Land
public import Tables

/// A city's register of streets: for each street and part of the city its odd and even house numbers.
public struct StreetRegister: Sendable {
  /// A row that could be read.
  struct Row: Sendable {
    let key: String
    let name: String
    let part: String
    let ranges: [NumberRange]
    /// The row as a spreadsheet shows it.
    let number: Int
  }

  /// The register as the user named it.
  public let file: String
  /// The rows that can be used, in the file's order.
  let rows: [Row]
  /// How many rows there are, the others included.
  let rowCount: Int
  /// What was left out or mended, row by row.
  public let findings: [Finding]

  private static let key = ColumnNames(
    "Straßenschlüssel", "Strassenschluessel", "Schlüssel", "street_key")
  private static let name = ColumnNames(
    "Straßenname", "Straße", "Strassenname", "Strasse", "street", "name")
  private static let part = ColumnNames("Stadtteilname", "Stadtteil", "Ortsteil", "part")
  private static let numbers = [
    ColumnNames("ungerade Hausnr. von", "ungerade von", "odd_from"),
    ColumnNames("ungerade Hausnr. bis", "ungerade bis", "odd_to"),
    ColumnNames("gerade Hausnr. von", "gerade von", "even_from"),
    ColumnNames("gerade Hausnr. bis", "gerade bis", "even_to"),
  ]

  /// Takes a table as a register. Throws every column that is missing; rows that cannot be used are
  /// findings. Linear in the rows.
  public init(_ table: Table) throws(InputError) {
    let faults = ColumnNames.missing(
      [Self.name, Self.part] + Self.numbers, in: table.columns, file: table.file)
    guard faults.isEmpty else { throw InputError(.malformed, faults) }
    var findings = table.findings
    var rows: [Row] = []
    let cells = Cells(table)
    for row in 0..<table.rowCount {
      let place = Place(file: table.file, row: table.rowNumbers[row])
      guard
        let name = StreetName.usable(
          cells.text(row, Self.name), at: place, column: cells.called(Self.name), &findings)
      else { continue }
      let ranges = Parity.allCases.flatMap { parity in
        Self.ranges(cells, row, parity, place, &findings)
      }
      rows.append(
        Row(
          key: cells.text(row, Self.key) ?? "", name: name,
          part: cells.text(row, Self.part) ?? "", ranges: ranges, number: table.rowNumbers[row]))
    }
    (file, rowCount) = (table.file, table.rowCount)
    self.rows = rows
    self.findings = findings
  }

  private static func ranges(
    _ cells: Cells, _ row: Int, _ parity: Parity, _ place: Place, _ findings: inout [Finding]
  ) -> [NumberRange] {
    let first = parity == .odd ? 0 : 2
    let pair = NumberCells(
      from: cells.text(row, numbers[first]), to: cells.text(row, numbers[first + 1]),
      column: cells.called(numbers[first]))
    guard let ends = pair.ends(at: place, &findings) else { return [] }
    let ranges = NumberRange.covering(ends.from, ends.to)
    if ranges.contains(where: { $0.parity != parity }) {
      findings.append(Words.otherParity(ends.from, ends.to, parity, place, pair.column))
    }
    return ranges
  }

  /// The cells of a table by the names of columns.
  private struct Cells {
    let table: Table
    private let position: [String: Int]

    init(_ table: Table) {
      self.table = table
      var position: [String: Int] = [:]
      for names in [key, name, part] + numbers {
        position[names.known[0]] = names.position(in: table.columns)
      }
      self.position = position
    }

    /// How the table calls a column.
    func called(_ names: ColumnNames) -> String {
      position[names.known[0]].map { table.columns[$0] } ?? names.known[0]
    }

    func text(_ row: Int, _ names: ColumnNames) -> String? {
      position[names.known[0]].flatMap { table.cell(row: row, column: $0) }
    }
  }
}
