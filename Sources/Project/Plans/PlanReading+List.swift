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
  private let names: UnitNames
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
    names = UnitNames(units)
    book = AreaBook(blockCount: map.ids.count)
  }

  mutating func take(_ row: Int) {
    let id = required(row, columns.id)
    let written = required(row, columns.unit)
    guard let id, let written else { return }
    let area = area(row, id: id)
    guard let (layer, unit) = unit(written, row) else { return }
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

  /// The unit that a row names, in its layer; an empty EBENE means whichever layer has the name. A
  /// fault, with what may be meant, where that is none or not one; a note where it is spelt otherwise.
  private mutating func unit(_ written: String, _ row: Int) -> (Units, String)? {
    var asked: Int?
    if let layerName = table.cell(row: row, column: columns.layer) {
      asked = units.firstIndex { $0.grouping.name.lowercased() == layerName.lowercased() }
      if asked == nil {
        faults.append(layerUnknown(layerName, written, row))
        return nil
      }
    }
    let layerName = asked.map { units[$0].grouping.name }
    switch names.find(written, layer: asked) {
    case .found(let place, let isAsWritten):
      if !isAsWritten || asked == nil {
        warnings.append(
          finding(
            "unit_spelling", row, columns.unit,
            Words.unitReadAs(written, layer: names.layers[place.layer], unit: place.name),
            Phrase(verbatim: ""), severity: .note))
      }
      return (units[place.layer], place.name)
    case .ambiguous(let places):
      faults.append(
        finding(
          "unit_ambiguous", row, columns.unit, Words.unitAmbiguous(written, names.pairs(places)),
          Words.mendUnitAmbiguous))
    case .elsewhere(let places):
      faults.append(
        finding(
          "unit_unknown", row, columns.unit,
          Words.unitElsewhere(written, layer: layerName ?? "", names.pairs(places)),
          Words.mendUnitElsewhere(names.pairs(places))))
    case .unknown:
      // Beyond the first ten, which are shown, the search would only cost time.
      let near = faults.count < 10 ? names.nearest(written, layer: asked) : []
      faults.append(
        finding(
          "unit_unknown", row, columns.unit, Words.unitUnknown(written, layer: layerName),
          Words.nearestUnits(names.pairs(near), besides: layerName)))
    }
    return nil
  }

  private func layerUnknown(_ layer: String, _ written: String, _ row: Int) -> Finding {
    finding(
      "layer_unknown", row, columns.layer, Words.layerUnknown(layer),
      Words.knownWords(nearest: nearestName(to: layer, among: names.layers), all: names.layers))
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
