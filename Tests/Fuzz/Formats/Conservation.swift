import Geometry
import Land

/// What a layer must hold when reading it found nothing to say: all that is in the bytes.
struct Conservation {
  /// The checks that a sound file of this set reports too.
  let usual: Set<String>

  /// What is broken, or nil. `shapes` and `table` are the bytes that the layer was read from.
  func fault(_ layer: Layer, shapes: [UInt8], table: [UInt8]) -> String? {
    let rows = layer.attributes.rowCount
    let counts = [layer.shapes.count, layer.lines.count, layer.points.count].filter { $0 > 0 }
    if counts.contains(where: { $0 != rows }) { return "\(counts) shapes for \(rows) rows" }
    for column in layer.attributes.columns where column.cells.count != rows {
      return "a column with \(column.cells.count) cells for \(rows) rows"
    }
    guard layer.findings.allSatisfy({ usual.contains($0.check) }) else { return nil }
    return fault(layer, ShapeRecords(shapes)) ?? fault(layer.attributes, TableBytes(table))
  }

  private func fault(_ layer: Layer, _ records: ShapeRecords) -> String? {
    if !records.isWhole { return "a .shp that contradicts itself is read without a word" }
    if records.entries.count != layer.attributes.rowCount {
      return "\(records.entries.count) records became \(layer.attributes.rowCount) without a word"
    }
    var print = CoordinatePrint()
    for point in layer.everyPoint { print.add(point.x.bitPattern, point.y.bitPattern) }
    if print == records.print { return nil }
    return "\(records.print.points) points became \(print.points) or others without a word"
  }

  private func fault(_ attributes: AttributeTable, _ table: TableBytes) -> String? {
    if table.rows != attributes.rowCount {
      return "\(table.rows) rows became \(attributes.rowCount) without a word"
    }
    if !table.isWhole { return "a .dbf that contradicts itself is read without a word" }
    if table.fields.count != attributes.columns.count {
      return "\(table.fields.count) columns became \(attributes.columns.count) without a word"
    }
    for (field, column) in zip(table.fields, attributes.columns) {
      for row in 0..<table.rows {
        if table.isMarked(row: row) { return "row \(row + 1) is marked, and nothing says so" }
        guard let seen = table.visible(row: row, field) else { continue }
        let isNumber = field.letter == UInt8(ascii: "N") || field.letter == UInt8(ascii: "F")
        guard field.letter == UInt8(ascii: "C") || isNumber && !seen.contains(UInt8(ascii: "*"))
        else { continue }
        if (column.cells[row] ?? "").utf8.filter({ $0 > 32 }) != seen {
          return
            "row \(row + 1), column \(column.name): “\(String(decoding: seen, as: UTF8.self))” "
            + "became “\(column.cells[row] ?? "")”"
        }
      }
    }
    return nil
  }
}

extension Layer {
  /// Every point of every record, closed rings with their last point.
  fileprivate var everyPoint: [Point] {
    switch kind {
    case .polygons:
      shapes.compactMap { $0 }.flatMap(\.polygons).flatMap { polygon in
        polygon.exterior.points + polygon.holes.flatMap(\.points)
      }
    case .lines: lines.compactMap { $0 }.flatMap { $0.lines.flatMap { $0 } }
    case .points: points.compactMap { $0 }.flatMap { $0 }
    }
  }
}
