import Land
import Tables

/// The names under which a column of a register or of segments is known; the first is the one that
/// messages ask for.
struct ColumnNames {
  let known: [String]

  init(_ known: String...) { self.known = known }

  /// The position among some columns, whatever case, blanks and points; nil where none is known.
  func position(in columns: [String]) -> Int? {
    let keys = columns.map(Spelling.key)
    return known.lazy.compactMap { keys.firstIndex(of: Spelling.key($0)) }.first
  }

  /// How some columns call it.
  func called(in columns: [String]) -> String {
    position(in: columns).map { columns[$0] } ?? known[0]
  }

  /// Faults for the columns of a list that are not there.
  static func missing(_ wanted: [ColumnNames], in columns: [String], file: String) -> [Finding] {
    wanted.filter { $0.position(in: columns) == nil }.map { names in
      Finding(
        check: "column_absent", severity: .error,
        place: Place(file: file, row: 1, column: names.known[0]),
        message: Words.columnAbsent(names.known), mend: Words.columns(columns))
    }
  }
}
