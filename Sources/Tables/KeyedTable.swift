public import Land

/// A table whose rows are found by a key. Each key occurs once.
public struct KeyedTable: Hashable, Sendable {
  /// The table.
  public let table: Table
  /// The name of the key column.
  public let keyName: String
  /// The key of each row.
  public let keys: [String]

  private let rowOfKey: [String: Int]

  /// Takes a column as the key. Throws every fault: the column is absent, keys are empty, keys occur
  /// twice (both rows are named).
  public init(_ table: Table, key: String) throws(InputError) {
    let position = try table.requiredPosition(of: key)
    var faults: [Finding] = []
    var rows: [String: Int] = [:]
    rows.reserveCapacity(table.rowCount)
    var keys: [String] = []
    for (row, cell) in table.cells(column: position).enumerated() {
      let place = Place(file: table.file, row: table.rowNumbers[row], column: key)
      keys.append(cell ?? "")
      guard let cell else {
        faults.append(
          Finding(
            check: "key_empty", severity: .error, place: place, message: Words.keyEmpty,
            mend: Words.mendKeyEmpty))
        continue
      }
      if let first = rows[cell] {
        var fault = Finding(
          check: "key_duplicate", severity: .error, place: place,
          message: Words.keyDuplicate(cell, firstRow: table.rowNumbers[first]),
          mend: Words.mendKeyDuplicate)
        fault.key = cell
        faults.append(fault)
      } else {
        rows[cell] = row
      }
    }
    guard faults.isEmpty else { throw InputError(.malformed, faults) }
    self.table = table
    self.keyName = key
    self.keys = keys
    rowOfKey = rows
  }

  /// The row of a key, from 0, or nil.
  public func row(of key: String) -> Int? { rowOfKey[key] }
}
