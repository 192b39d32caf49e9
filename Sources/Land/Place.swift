/// Where a message points: a file, and in it a row and a column as the user's own program shows them.
public struct Place: Hashable, Sendable {
  /// The file, as the user named it.
  public let file: String
  /// The row or record, counted from 1. In text tables the header is row 1.
  public let row: Int?
  /// The column's name, or the full path of a key in a project file.
  public let column: String?

  /// A place in a file.
  public init(file: String, row: Int? = nil, column: String? = nil) {
    self.file = file
    self.row = row
    self.column = column
  }
}
