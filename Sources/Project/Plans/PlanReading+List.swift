import Geometry
import Land
import Tables

/// Where the columns of a list of names stand.
struct ListColumns {
  let id: Int
  let name: Int?
  let layer: Int
  let unit: Int

  /// The columns NR, NAME, EBENE and EINHEIT; nil when the table is no list of names.
  init?(_ table: Table) {
    guard let layer = table.position(ignoringCase: "EBENE"),
      let unit = table.position(ignoringCase: "EINHEIT"),
      let id = table.position(ignoringCase: "NR")
    else { return nil }
    (self.layer, self.unit, self.id) = (layer, unit, id)
    name = table.position(ignoringCase: "NAME")
  }
}

extension PlanReading {
  /// Reads a list of named units: each takes the blocks that lie more than half inside it.
  func plan(list table: Table, _ columns: ListColumns) throws(InputError) -> ReadPlan {
    var reading = ListReading(table: table, columns: columns, map: map, units: units)
    for row in 0..<table.rowCount { reading.take(row) }
    guard reading.faults.isEmpty else { throw InputError(.malformed, reading.faults) }
    return try reading.book.plan(file: table.file, findings: table.findings + reading.warnings)
  }
}

/// Takes the rows of a list of names one by one.
private struct ListReading {
  let table: Table
  let columns: ListColumns
  let map: BlockMap
  let units: [Units]
  var book: AreaBook
  var faults: [Finding] = []
  var warnings: [Finding] = []
  /// Where each unit was named first: row and area.
  private var first: [String: (row: Int, area: Int32)] = [:]
  /// The row through which each block came into its area.
  private var rowOfBlock: [Int: Int] = [:]

  init(table: Table, columns: ListColumns, map: BlockMap, units: [Units]) {
    self.table = table
    self.columns = columns
    self.map = map
    self.units = units
    book = AreaBook(blockCount: map.ids.count)
  }

  mutating func take(_ row: Int) {
    guard let id = required(row, columns.id), let layerName = required(row, columns.layer),
      let unit = required(row, columns.unit)
    else { return }
    let area = area(row, id: id)
    let names = units.map(\.grouping.name)
    guard
      let layer = units.first(where: { $0.grouping.name.lowercased() == layerName.lowercased() })
    else {
      let mend = Words.knownWords(nearest: nearestName(to: layerName, among: names), all: names)
      faults.append(
        finding("layer_unknown", row, columns.layer, Words.layerUnknown(layerName), mend))
      return
    }
    guard layer.names.contains(unit) else {
      faults.append(
        finding(
          "unit_unknown", row, columns.unit, Words.unitUnknown(unit, layer: layer.grouping.name),
          Words.nearest(nearestName(to: unit, among: layer.names))))
      return
    }
    let key = layer.grouping.name + "\u{0}" + unit
    if let earlier = first[key] {
      guard earlier.area != area else { return }
      faults.append(
        finding(
          "unit_twice", row, columns.unit,
          Words.unitTwice(unit, row: table.rowNumbers[earlier.row]), Words.mendUnitTwice))
      return
    }
    first[key] = (row, area)
    put(layer.blocks(inside: unit), of: unit, row: row, area: area)
  }

  /// The number of a row's area; a second name for it is a fault.
  private mutating func area(_ row: Int, id: String) -> Int32 {
    let name = columns.name.flatMap { table.cell(row: row, column: $0) }
    let area = book.number(id: id, name: name)
    let known = book.labels[Int(area) - 1].name
    if let name, let column = columns.name, name != known {
      faults.append(
        finding(
          "area_name_differs", row, column, Words.areaNameDiffers(id, name: name, known: known),
          Words.mendAreaNameDiffers))
    }
    return area
  }

  private mutating func put(_ blocks: [Int32], of unit: String, row: Int, area: Int32) {
    if blocks.isEmpty {
      warnings.append(
        finding(
          "unit_without_blocks", row, columns.unit, Words.unitWithoutBlocks(unit),
          Words.mendUnitWithoutBlocks, severity: .warning))
    }
    for block in blocks.map(Int.init) {
      let taken = book.areaOfBlock[block]
      if taken != 0, taken != area, let earlier = rowOfBlock[block] {
        faults.append(
          finding(
            "block_twice", row, columns.unit,
            Words.blockTwice(map.ids[block], row: table.rowNumbers[earlier]),
            Words.mendUnitTwice))
      } else {
        book.put(block, into: area)
        rowOfBlock[block] = row
      }
    }
  }

  private mutating func required(_ row: Int, _ column: Int) -> String? {
    if let cell = table.cell(row: row, column: column) { return cell }
    faults.append(finding("cell_empty", row, column, Words.cellEmpty, Words.mendCellEmpty))
    return nil
  }

  private func finding(
    _ check: String, _ row: Int, _ column: Int, _ message: Phrase, _ mend: Phrase,
    severity: Severity = .error
  ) -> Finding {
    Finding(
      check: check, severity: severity,
      place: Place(
        file: table.file, row: table.rowNumbers[row], column: table.columns[column]),
      message: message, mend: mend)
  }
}
