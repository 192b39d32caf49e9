import Land
import Tables

/// Reads the shapes of a table's rows.
struct DelimitedShapes {
  /// One shape per row.
  private(set) var shapes: RecordShapes
  /// What was assumed.
  private(set) var findings: [Finding] = []
  /// The system that all shapes name by `SRID=…;`; nil where none does.
  private(set) var systemID: Int?
  private let table: Table

  /// No shapes yet.
  init(_ table: Table) {
    self.table = table
    shapes = RecordShapes(file: table.file)
  }

  /// Reads shapes from well-known text. An empty cell is no shape.
  mutating func read(text column: Int) {
    let reader = WellKnownTextReader()
    var firstRow: Int?
    for row in 0..<table.rowCount {
      let number = table.rowNumbers[row]
      guard let cell = table.cell(row: row, column: column) else {
        shapes.appendNothing()
        continue
      }
      let (id, text) = Self.withoutSystem(cell)
      if let id, let known = systemID, id != known, let firstRow {
        shapes.append(
          fault: Words.otherSRID(place(row, column), id, known: known, row: firstRow))
        continue
      }
      if let id, systemID == nil { (systemID, firstRow) = (id, number) }
      var parts = ShapeBuilder()
      do {
        try reader.read(text, into: &parts)
        shapes.append(parts, row: number)
      } catch {
        shapes.append(fault: Words.noWellKnownText(place(row, column), error.message, text))
      }
    }
  }

  /// Reads points from two columns of numbers. Two empty cells are no point.
  mutating func read(x: Int, y: Int) {
    let east = numbers(x)
    let north = numbers(y)
    for row in 0..<table.rowCount {
      guard let x = east.values[row], let y = north.values[row] else {
        appendMissing(row, x: x, y: y)
        continue
      }
      var parts = ShapeBuilder()
      parts.add(point: Point(x: x, y: y))
      shapes.append(parts, row: table.rowNumbers[row])
    }
    for finding in east.findings + north.findings {
      if finding.severity == .error {
        shapes.faults.append(finding)
      } else {
        findings.append(finding)
      }
    }
  }

  /// A row without a point: both cells are empty, or one is, or one was refused as no number.
  private mutating func appendMissing(_ row: Int, x: Int, y: Int) {
    let isEmpty = [x, y].map { table.cell(row: row, column: $0) == nil }
    if isEmpty[0] != isEmpty[1] {
      shapes.append(fault: Words.halfPoint(place(row, isEmpty[0] ? x : y)))
    } else {
      shapes.appendNothing()
    }
  }

  private func numbers(_ column: Int) -> NumberColumn {
    NumberColumn(
      cells: table.cells(column: column), rows: table.rowNumbers,
      keys: table.rowNumbers.map { String($0) },
      place: Place(file: table.file, column: table.columns[column]))
  }

  private func place(_ row: Int, _ column: Int) -> Place {
    Place(file: table.file, row: table.rowNumbers[row], column: table.columns[column])
  }

  /// Splits `SRID=25832;POINT (…)` in two.
  private static func withoutSystem(_ text: String) -> (id: Int?, text: String) {
    guard text.prefix(5).uppercased() == "SRID=", let end = text.firstIndex(of: ";"),
      let id = Int(text[text.index(text.startIndex, offsetBy: 5)..<end]), id > 0
    else { return (nil, text) }
    return (id, String(text[text.index(after: end)...]))
  }
}
