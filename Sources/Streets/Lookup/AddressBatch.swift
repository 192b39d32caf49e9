public import Land
public import Tables

/// Many addresses from a table, each answered in its row.
public struct AddressBatch: Sendable {
  /// The rows as they were, with the answer in five columns behind them.
  public let csv: String
  /// How many rows got which status.
  public let counts: [StreetAnswer.Status: Int]

  private static let address = ColumnNames("address", "Adresse", "Anschrift")
  private static let street = ColumnNames("street", "Straße", "Strasse", "Straßenname")
  private static let number = ColumnNames("number", "Hausnummer", "Hausnr.", "Nr.")
  private static let appended = ["area_id", "area_name", "district", "status", "known_by"]

  /// Answers every row of a table with a column `address`, or with `street` and `number`. No row is
  /// dropped. Throws where the columns are missing, or where the table has one of the appended already.
  public init(_ table: Table, lookup: StreetLookup, districts: Grouping?) throws(InputError) {
    let columns = table.columns
    let whole = Self.address.position(in: columns)
    let parts = [Self.street, Self.number].map { $0.position(in: columns) }
    if whole == nil, parts.contains(nil) {
      throw InputError(.malformed, [Words.noAddressColumns(table.file, columns)])
    }
    if let double = Self.appended.first(where: { columns.contains($0) }) {
      throw InputError(.malformed, [Words.appendedThere(double, table.file)])
    }
    var text = (columns + Self.appended).map(CSVCell.quoted).joined(separator: ",") + "\n"
    var counts: [StreetAnswer.Status: Int] = [:]
    for row in 0..<table.rowCount {
      let answer: StreetAnswer
      if let whole {
        answer = lookup.answer(table.cell(row: row, column: whole) ?? "")
      } else {
        let cells = parts.map { $0.flatMap { table.cell(row: row, column: $0) } ?? "" }
        answer = lookup.answer(street: cells[0], number: cells[1])
      }
      counts[answer.status, default: 0] += 1
      let own = columns.indices.map { table.cell(row: row, column: $0) ?? "" }
      let cells = own + Self.cells(answer, lookup.plan, districts)
      text += cells.map(CSVCell.quoted).joined(separator: ",") + "\n"
    }
    csv = text
    self.counts = counts
  }

  private static func cells(
    _ answer: StreetAnswer, _ plan: LabelledPlan, _ districts: Grouping?
  ) -> [String] {
    let label = answer.area.flatMap { $0 > 0 ? plan.label($0) : nil }
    let district = answer.area == nil ? nil : answer.block.flatMap { districts?.unitName(of: $0) }
    return [
      label?.id ?? "", label?.name ?? "", district ?? "", answer.status.rawValue,
      answer.knownBy?.rawValue ?? "",
    ]
  }
}
