import Land
import Tables

/// Reads plans that name the area of every block.
struct AssignmentReading {
  /// The ids of the city's blocks, in their order.
  let ids: [String]

  /// Reads `block_id,area_id,area_name`: every block once, an empty area or 0 is outside.
  func plan(_ table: Table) throws(InputError) -> ReadPlan {
    let blockColumn = table.columns[table.position(ignoringCase: "block_id") ?? 0]
    guard let areaColumn = table.position(ignoringCase: "area_id") else {
      _ = try table.requiredPosition(of: "area_id")
      preconditionFailure("a column that is absent was found")
    }
    let keyed = try KeyedTable(table, key: blockColumn)
    let nameColumn = table.position(ignoringCase: "area_name")
    var faults = idFaults(keyed)
    var book = AreaBook(blockCount: ids.count)
    var position: [String: Int] = [:]
    for (block, id) in ids.enumerated() { position[id] = block }
    for row in 0..<table.rowCount {
      guard let block = position[keyed.keys[row]],
        let id = table.cell(row: row, column: areaColumn), id != "0"
      else { continue }
      let name = nameColumn.flatMap { table.cell(row: row, column: $0) }
      let area = book.number(id: id, name: name)
      let known = book.labels[Int(area) - 1].name
      if let name, name != known {
        faults.append(otherName(table, row: row, id: id, name: name, known: known))
      }
      book.put(block, into: area)
    }
    guard faults.isEmpty else { throw InputError(.malformed, faults.inOrderOfRows) }
    return try book.plan(file: table.file, findings: table.findings)
  }

  private func otherName(_ table: Table, row: Int, id: String, name: String, known: String)
    -> Finding
  {
    Finding(
      check: "area_name_differs", severity: .error,
      place: Place(file: table.file, row: table.rowNumbers[row], column: "area_name"),
      message: Words.areaNameDiffers(id, name: name, known: known),
      mend: Words.mendAreaNameDiffers)
  }

  /// Ids that are no blocks, ids that lost their zeros, and blocks that are left out.
  private func idFaults(_ keyed: KeyedTable) -> [Finding] {
    let join = Join(keyed, ids: ids)
    let shorn = join.findings.filter { $0.severity == .error }
    guard shorn.isEmpty else { return shorn }
    let known = Set(ids)
    var faults: [Finding] = []
    for (row, id) in keyed.keys.enumerated() where !known.contains(id) {
      var fault = Finding(
        check: "block_unknown", severity: .error,
        place: Place(
          file: keyed.table.file, row: keyed.table.rowNumbers[row], column: keyed.keyName),
        message: Words.blockUnknown(id),
        // Beyond the first ten, which are shown, the search would only cost time.
        mend: faults.count < 10
          ? Words.nearest(nearestName(to: id, among: ids)) : Words.mendBlockUnknown)
      fault.key = id
      faults.append(fault)
    }
    let absent = ids.indices.filter { join.rows[$0] == nil }.map { ids[$0] }
    if !absent.isEmpty {
      faults.append(
        Finding(
          check: "blocks_left_out", severity: .error, place: Place(file: keyed.table.file),
          message: Words.blocksLeftOut(absent, of: ids.count), mend: Words.mendBlocksLeftOut))
    }
    return faults
  }
}
