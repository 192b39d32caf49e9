import Land

/// The keys of the blocks of a layer and the rows that belong to each.
struct BlockKeys {
  /// Keys, strictly ascending by Unicode scalars.
  let ids: [String]
  /// The rows, from 0, key by key and ascending for each.
  private let rows: [Int32]
  /// Where each key's rows begin; one entry more than there are keys.
  private let starts: [Int32]
  /// What was merged.
  let findings: [Finding]

  /// Reads a key column. Names every empty key, duplicate key and record without a shape.
  init(layer: Layer, idColumn: String, sameID: BlockMap.SameID) throws(InputError) {
    guard let column = layer.attributes.column(idColumn) else {
      throw InputError(
        .malformed, [Words.noColumn(layer, idColumn, layer.attributes.columns.map(\.name))])
    }
    guard layer.attributes.rowCount > layer.attributes.deletedRows.count else {
      throw InputError(.malformed, [Words.noRecords(layer)])
    }
    var faults: [Finding] = []
    var keyed: [KeyedRow] = []
    keyed.reserveCapacity(column.cells.count)
    for (row, cell) in column.cells.enumerated() where !layer.attributes.deletedRows.contains(row) {
      let key = cell?.trimmed ?? ""
      if key.isEmpty { faults.append(Words.emptyKey(layer, idColumn, row)) }
      if layer.shapes[row] == nil { faults.append(Words.nullShape(layer, row, key)) }
      if !key.isEmpty { keyed.append(KeyedRow(key: key, row: Int32(row))) }
    }
    KeyedRow.sort(&keyed)
    var ids: [String] = []
    var starts: [Int32] = []
    for (position, entry) in keyed.enumerated() where ids.last != entry.key {
      ids.append(entry.key)
      starts.append(Int32(position))
    }
    starts.append(Int32(keyed.count))
    let rows = keyed.map(\.row)
    let repeated = ids.indices.filter { starts[$0 + 1] - starts[$0] > 1 }.map { block in
      (ids[block], rows[Int(starts[block])..<Int(starts[block + 1])].map { Int($0) })
    }
    if !repeated.isEmpty, sameID == .error {
      faults += repeated.map { Words.duplicateKey(layer, idColumn, $0.0, $0.1) }
    }
    if !faults.isEmpty { throw InputError(.malformed, faults) }
    self.ids = ids
    self.rows = rows
    self.starts = starts
    findings = repeated.map { Words.mergedKey(layer, idColumn, $0.0, $0.1) }
  }

  /// The rows, from 0 and ascending, of a key.
  func rows(of block: Int) -> ArraySlice<Int32> {
    rows[Int(starts[block])..<Int(starts[block + 1])]
  }

  /// The first row, from 0, of a key.
  func firstRow(of block: Int) -> Int { Int(rows[Int(starts[block])]) }
}

/// A key and the row it stands in.
private struct KeyedRow {
  let key: String
  let row: Int32
  /// The key's first sixteen bytes, the first highest: mostly enough to tell keys apart.
  private let head: UInt64
  private let next: UInt64
  /// Whether the key has more bytes than those.
  private let isLong: Bool

  init(key: String, row: Int32) {
    self.key = key
    self.row = row
    var head: UInt64 = 0
    var next: UInt64 = 0
    var count = 0
    for byte in key.utf8.prefix(17) {
      if count < 8 {
        head |= UInt64(byte) << UInt64(56 - 8 * count)
      } else if count < 16 {
        next |= UInt64(byte) << UInt64(120 - 8 * count)
      }
      count += 1
    }
    self.head = head
    self.next = next
    isLong = count > 16
  }

  /// Whether one comes before another by Unicode scalars (which is the order of UTF-8 bytes), then by
  /// row.
  static func precedes(_ left: KeyedRow, _ right: KeyedRow) -> Bool {
    if left.head != right.head { return left.head < right.head }
    if left.next != right.next { return left.next < right.next }
    if left.isLong || right.isLong || left.key != right.key {
      if left.key.utf8.lexicographicallyPrecedes(right.key.utf8) { return true }
      if right.key.utf8.lexicographicallyPrecedes(left.key.utf8) { return false }
    }
    return left.row < right.row
  }

  /// Sorts by key, then by row. Files mostly are in that order.
  static func sort(_ rows: inout [KeyedRow]) {
    for index in rows.indices.dropFirst() where precedes(rows[index], rows[index - 1]) {
      return rows.sort(by: precedes)
    }
  }
}
