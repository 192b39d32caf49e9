import Land

/// The keys of the blocks of a layer and the rows that belong to each.
struct BlockKeys {
  /// Keys, strictly ascending by Unicode scalars.
  let ids: [String]
  /// The rows, from 0 and ascending, of each key.
  let rows: [[Int]]
  /// What was merged.
  let findings: [Finding]

  /// Reads a key column. Names every empty key, duplicate key and record without a shape.
  init(layer: Layer, idColumn: String, sameID: BlockMap.SameID) throws(InputError) {
    guard let column = layer.attributes.column(idColumn) else {
      throw InputError(
        .malformed, [Words.noColumn(layer, idColumn, layer.attributes.columns.map(\.name))])
    }
    guard layer.attributes.rowCount > 0 else {
      throw InputError(.malformed, [Words.noRecords(layer)])
    }
    var faults: [Finding] = []
    var keyed: [(key: String, row: Int)] = []
    for (row, cell) in column.cells.enumerated() {
      let key = cell?.trimmed ?? ""
      if key.isEmpty { faults.append(Words.emptyKey(layer, idColumn, row)) }
      if layer.shapes[row] == nil { faults.append(Words.nullShape(layer, row, key)) }
      if !key.isEmpty { keyed.append((key, row)) }
    }
    keyed.sort { left, right in
      left.key == right.key
        ? left.row < right.row
        : left.key.unicodeScalars.lexicographicallyPrecedes(right.key.unicodeScalars)
    }
    var ids: [String] = []
    var rows: [[Int]] = []
    for (key, row) in keyed {
      if ids.last == key {
        rows[rows.count - 1].append(row)
      } else {
        ids.append(key)
        rows.append([row])
      }
    }
    let repeated = rows.indices.filter { rows[$0].count > 1 }.map { (ids[$0], rows[$0]) }
    if !repeated.isEmpty, sameID == .error {
      faults += repeated.map { Words.duplicateKey(layer, idColumn, $0.0, $0.1) }
    }
    if !faults.isEmpty { throw InputError(.malformed, faults) }
    self.ids = ids
    self.rows = rows
    findings = repeated.map { Words.mergedKey(layer, idColumn, $0.0, $0.1) }
  }
}
