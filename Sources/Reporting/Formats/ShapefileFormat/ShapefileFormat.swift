import Delimitation
import Geometry
import Land

extension ExportFormat {
  /// ESRI shapefile: areas, or the table that is named, in the metric system of the blocks or the one
  /// asked for. Names of columns are cut to ten bytes, texts to 254.
  static let shapefile = ExportFormat(
    ending: "shp", tables: ["areas", "blocks", "neighbours"], takesSystem: true,
    files: { (report, wish) throws(InputError) in
      let projection = try MapProjection(report, to: wish.system)
      let content = try shapefileContent(report, wish.table, projection)
      let files = try ShapefileWriter.files(
        named: "shp", columns: content.columns, rows: content.rows,
        projectionText: projection.target.wellKnownText(.esri), encoding: .utf8)
      return files.map { ExportedFile(ending: $0.suffix, bytes: $0.bytes) }
    })
}

private struct ShapefileContent {
  let columns: [ShapefileWriter.Column]
  let rows: [(shape: ShapefileWriter.Shape, cells: [String])]

  /// The rows of a table, each with its shape.
  init(_ table: ExportTable, _ shapes: [ShapefileWriter.Shape]) {
    let names = ShortNames.of(table.columns.map(\.short))
    let cells = table.rows.map { row in
      zip(row, table.columns).map { ShapefileContent.cell($0, $1.kind) }
    }
    columns = table.columns.indices.map { position in
      ShapefileWriter.Column(
        name: names[position],
        kind: ShapefileContent.kind(table.columns[position].kind, of: cells.map { $0[position] }))
    }
    rows = zip(shapes, cells).map { ($0, $1) }
  }

  /// The kind of a column that is just wide enough for its cells.
  private static func kind(_ kind: ExportTable.Kind, of cells: [String])
    -> ShapefileWriter.Column.Kind
  {
    let width = cells.reduce(1) { max($0, $1.utf8.count) }
    switch kind {
    case .text: return .text(width)
    case .integer, .logical: return .integer(width)
    case .decimal:
      let parts = cells.map { $0.split(separator: ".").map(\.count) }
      let decimals = parts.reduce(1) { max($0, $1.count > 1 ? $1[1] : 0) }
      let whole = parts.reduce(1) { max($0, $1.first ?? 0) }
      return .decimal(whole + 1 + decimals, decimals)
    }
  }

  private static func cell(_ value: JSONValue, _ kind: ExportTable.Kind) -> String {
    switch (value, kind) {
    case (.bool(let value), _): value ? "1" : "0"
    case (_, .text): shortened(value.cellText)
    default: value.cellText
    }
  }

  /// A text of at most 254 bytes; a longer one ends with an ellipsis.
  private static func shortened(_ text: String) -> String {
    guard text.utf8.count > 254 else { return text }
    var short = text
    while short.utf8.count > 251 { short.removeLast() }
    return short + "…"
  }
}

private func shapefileContent(
  _ report: Report, _ table: String?, _ projection: MapProjection
) throws(InputError) -> ShapefileContent {
  switch table {
  case "blocks":
    let shapes = try projection.shapes(report.map.shapes)
    return ShapefileContent(.blocks(report), shapes.map { .polygon($0) })
  case "neighbours":
    let centres = try projection.points(report.map.centres)
    let lines = neighbourBorders(report).map {
      [centres[$0.first.position], centres[$0.second.position]]
    }
    return ShapefileContent(.neighbours(report), lines.map { .polyline([$0]) })
  default:
    let shapes = try projection.shapes(report.areaShapes)
    return ShapefileContent(.areas(report), shapes.map { .polygon($0) })
  }
}
