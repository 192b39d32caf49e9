import Land

/// What this room says, in every language.
enum Words {
  /// A file cannot be written.
  static func cannotWrite(_ file: String) -> Finding {
    Finding(
      check: "write", severity: .error, place: Place(file: file),
      message: Phrase(
        english: "The file cannot be written.", german: "Die Datei lässt sich nicht schreiben."))
  }

  /// A column's name or width does not fit a table.
  static func columnDoesNotFit(_ place: Place, _ name: String) -> Finding {
    Finding(
      check: "write", severity: .error, place: Place(file: place.file, column: name),
      message: Phrase(
        english: "A column has a name of at most 10 bytes and is 1 to 254 bytes wide.",
        german: "Eine Spalte hat einen Namen aus höchstens 10 Bytes und ist 1 bis 254 Bytes breit.")
    )
  }

  /// A cell's text does not fit its column.
  static func cellDoesNotFit(
    _ place: Place, _ row: Int, _ column: ShapefileWriter.Column, _ cell: String
  ) -> Finding {
    Finding(
      check: "write", severity: .error,
      place: Place(file: place.file, row: row + 1, column: column.name),
      message: Phrase(
        english: "“\(cell)” does not fit a column of \(column.width) bytes in this encoding.",
        german: "„\(cell)“ passt nicht in eine Spalte aus \(column.width) Bytes dieser Kodierung."))
  }
}
