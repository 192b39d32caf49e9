import Geometry

/// What can be seen of a column without knowing what it means.
struct ColumnLook {
  let name: String
  /// Different values, empty cells apart.
  let distinct: Int
  /// No cell is empty and no two are equal.
  let isUnique: Bool
  /// Every cell holds a whole number, 0 or more.
  let isCount: Bool
  /// Most cells hold a letter, so they are names rather than codes.
  let isNames: Bool
  /// The file declares text.
  let isText: Bool
  let cells: [String?]

  /// Looks at a column. O(rows).
  init(_ column: AttributeTable.Column) {
    name = column.name
    cells = column.cells
    let filled = column.cells.compactMap { $0 }
    distinct = Set(filled).count
    isUnique = !filled.isEmpty && distinct == column.cells.count
    isText = column.kind == .text
    isCount =
      filled.count == column.cells.count
      && filled.allSatisfy { Double($0).flatMap { Int32(exactly: $0) } ?? -1 >= 0 }
    isNames = filled.count { $0.contains(where: \.isLetter) } * 2 > column.cells.count
  }

  /// Whether each value of this column occurs with one value of the other only.
  func isNested(in other: ColumnLook) -> Bool {
    var parent: [String: String] = [:]
    for (cell, outer) in zip(cells, other.cells) {
      guard let cell, let outer else { continue }
      if let known = parent[cell], known != outer { return false }
      parent[cell] = outer
    }
    return true
  }
}
