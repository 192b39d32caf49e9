public import Land

/// Which row of a table belongs to which block.
public struct Join: Hashable, Sendable {
  /// The row of each id, from 0; nil where the table has none.
  public let rows: [Int?]
  /// A note on what was joined, a warning for each row without a block, and a fault where keys lost
  /// leading zeros.
  public let findings: [Finding]

  /// Joins by exact text. `10101` and `010101` are different keys and never matched: a key that
  /// differs from an id only by leading zeros is refused, because a spreadsheet took them away.
  public init(_ table: KeyedTable, ids: [String]) {
    let rows = ids.map { table.row(of: $0) }
    let known = Set(ids)
    let strangers = table.keys.indices.filter { !known.contains(table.keys[$0]) }
    let bare = bareIDs(ids.indices.filter { rows[$0] == nil }.map { ids[$0] })
    let shorn = strangers.filter { bare[withoutZeros(table.keys[$0])] != nil }
    var findings = [
      Finding(
        check: "join", severity: .note, place: Place(file: table.table.file, column: table.keyName),
        message: Words.joined(
          keyName: table.keyName, found: rows.count { $0 != nil }, blocks: ids.count))
    ]
    if let first = shorn.first, let id = bare[withoutZeros(table.keys[first])] {
      findings.append(Self.lostZeros(table, row: first, id: id, count: shorn.count))
    } else {
      findings += strangers.map { Self.stranger(table, row: $0) }
    }
    self.rows = rows
    self.findings = findings
  }

  private static func lostZeros(_ table: KeyedTable, row: Int, id: String, count: Int) -> Finding {
    var finding = Finding(
      check: "key_lost_zeros", severity: .error, place: place(table, row),
      message: Words.lostZeros(key: table.keys[row], id: id, count: count),
      mend: Words.mendLostZeros)
    finding.key = table.keys[row]
    return finding
  }

  private static func stranger(_ table: KeyedTable, row: Int) -> Finding {
    var finding = Finding(
      check: "row_without_block", severity: .warning, place: place(table, row),
      message: Words.rowWithoutBlock(table.keys[row]), mend: Words.mendRowWithoutBlock)
    finding.key = table.keys[row]
    return finding
  }

  private static func place(_ table: KeyedTable, _ row: Int) -> Place {
    Place(file: table.table.file, row: table.table.rowNumbers[row], column: table.keyName)
  }
}

/// A key without its leading zeros; `0` keeps one.
package func withoutZeros(_ key: String) -> String {
  let rest = key.drop { $0 == "0" }
  return rest.isEmpty ? String(key.suffix(1)) : String(rest)
}

/// Each id under its form without leading zeros; only ids of digits.
package func bareIDs(_ ids: [String]) -> [String: String] {
  var bare: [String: String] = [:]
  for id in ids where id.utf8.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }) {
    bare[withoutZeros(id)] = id
  }
  return bare
}
