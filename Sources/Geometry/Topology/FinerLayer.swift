public import Land
import Tables

/// A layer finer than the blocks, with inhabitants: points (addresses) or polygons (grid cells, building
/// blocks). It tells in which part of a block people live.
public struct FinerLayer: Sendable {
  /// The layer as read, points or polygons.
  let layer: Layer
  /// Which column holds the inhabitants.
  let column: String
  /// The inhabitants of each record, 0 or more and not always whole; 0 for a deleted row.
  let people: [Double]
  /// Notes on how the numbers were read.
  public let findings: [Finding]

  /// Takes a column as inhabitants. Parts of people are allowed: such figures are often scaled. Throws
  /// every fault: the column is absent, a cell is empty, no number, negative or beyond 2,147,483,647, or
  /// nobody lives anywhere.
  public init(_ layer: Layer, column: String) throws(InputError) {
    guard let source = layer.attributes.column(column) else {
      throw InputError(.malformed, [Words.noPeopleColumn(layer, column)])
    }
    let table = layer.attributes
    let rows = source.cells.indices.map { table.number(ofRow: $0) }
    let place = Place(file: layer.file, column: column)
    let keys = rows.map { String($0) }
    let isDeclared = source.kind == .integer || source.kind == .decimal
    let numbers =
      isDeclared
      ? NumberColumn(declared: source.cells, rows: rows, keys: keys, place: place)
      : NumberColumn(cells: source.cells, rows: rows, keys: keys, place: place)
    var faults = numbers.findings.filter { $0.severity == .error && $0.check != "not_a_number" }
    if !numbers.isUndecided {
      for (row, cell) in source.cells.enumerated() where !table.deletedRows.contains(row) {
        let number = numbers.values[row]
        if let number, (0...Double(Int32.max)).contains(number) { continue }
        let spot = Place(file: layer.file, row: rows[row], column: column)
        faults.append(Words.notPeople(spot, cell, isNegative: number.map { $0 < 0 } ?? false))
      }
    }
    let people = numbers.values.map { $0 ?? 0 }
    let total = people.reduce(0, +)
    if faults.isEmpty, total <= 0 || total > Self.most {
      faults.append(Words.noTotal(place, total))
    }
    guard faults.isEmpty else { throw InputError(.malformed, faults) }
    self.layer = layer
    self.column = column
    self.people = people
    findings = numbers.findings.filter { $0.severity != .error }
  }

  /// More people than this are no city; sums of steps stay far below the limit of `Int64`.
  private static let most = 1e12
}
