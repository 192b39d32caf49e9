import Geometry
import Land
import Tables

/// A column with one cell per block, and where each cell stands in its own file.
struct BlockColumn {
  /// The cells; nil where empty, or where the table has no row for the block.
  let cells: [String?]
  /// The row of each block in the file; nil where the table has none.
  let rows: [Int?]
  /// File and column.
  let place: Place
  /// Whether the file itself declares numbers, with a decimal point.
  let isDeclaredNumeric: Bool
  /// Keys of the blocks.
  let ids: [String]

  /// The cells as numbers.
  var numbers: NumberColumn {
    let lines = rows.map { $0 ?? 0 }
    return isDeclaredNumeric
      ? NumberColumn(declared: cells, rows: lines, keys: ids, place: place)
      : NumberColumn(cells: cells, rows: lines, keys: ids, place: place)
  }
}

/// The columns of the block file and of every joined table, found by name.
struct BlockColumns {
  /// A joined table.
  struct Joined {
    let table: Table
    let join: Join
  }

  private let layer: Layer
  private let map: BlockMap
  private let tables: [Joined]

  /// Keys of the blocks.
  var ids: [String] { map.ids }

  init(layer: Layer, map: BlockMap, tables: [Joined]) {
    self.layer = layer
    self.map = map
    self.tables = tables
  }

  /// A column of the block file, or of one named table, or of whichever has it. Throws when no
  /// source or more than one has it; `asked` is the key that names it.
  func column(_ name: String, table: String? = nil, asked: Place) throws(InputError) -> BlockColumn
  {
    let found = sources(of: name, table: table)
    guard let first = found.first else { throw absent(name, table: table, asked: asked) }
    guard found.count == 1 else {
      throw InputError(
        .malformed,
        [
          Finding(
            check: "column_ambiguous", severity: .error, place: asked,
            message: Words.columnAmbiguous(name, files: found.map(\.place.file)),
            mend: Words.mendColumnAmbiguous)
        ])
    }
    return first
  }

  /// A column of the block file alone.
  func blockColumn(_ name: String, asked: Place) throws(InputError) -> BlockColumn {
    guard let column = fromLayer(name) else {
      throw absent(name, table: layer.file, asked: asked)
    }
    return column
  }

  private func sources(of name: String, table: String?) -> [BlockColumn] {
    let joined = tables.filter { table == nil || $0.table.file == table }
      .compactMap { fromTable($0, name) }
    guard table == nil || table == layer.file else { return joined }
    return [fromLayer(name)].compactMap { $0 } + joined
  }

  private func fromLayer(_ name: String) -> BlockColumn? {
    guard let column = layer.attributes.column(name) else { return nil }
    return BlockColumn(
      cells: map.records.map { column.cells[$0 - 1] }, rows: map.records,
      place: Place(file: layer.file, column: name),
      isDeclaredNumeric: column.kind == .integer || column.kind == .decimal, ids: map.ids)
  }

  private func fromTable(_ joined: Joined, _ name: String) -> BlockColumn? {
    guard let position = joined.table.position(of: name) else { return nil }
    return BlockColumn(
      cells: joined.join.rows.map { row in
        row.flatMap { joined.table.cell(row: $0, column: position) }
      },
      rows: joined.join.rows.map { row in row.map { joined.table.rowNumbers[$0] } },
      place: Place(file: joined.table.file, column: name), isDeclaredNumeric: false, ids: map.ids)
  }

  private func absent(_ name: String, table: String?, asked: Place) -> InputError {
    let files =
      [(layer.file, layer.attributes.columns.map(\.name))]
      + tables.map { ($0.table.file, $0.table.columns) }
    let searched = files.filter { table == nil || $0.0 == table }
    if searched.isEmpty, let table {
      return InputError(
        .malformed,
        [
          Finding(
            check: "table_unknown", severity: .error, place: asked,
            message: Words.tableUnknown(table),
            mend: Words.knownTables(
              nearest: nearestName(to: table, among: tables.map(\.table.file)),
              all: tables.map(\.table.file)))
        ])
    }
    let names = searched.flatMap(\.1)
    return InputError(
      .malformed,
      [
        Finding(
          check: "column_absent", severity: .error, place: asked,
          message: Words.columnAbsent(name, files: searched.map(\.0)),
          mend: Words.knownColumns(nearest: nearestName(to: name, among: names), all: names))
      ])
  }
}
