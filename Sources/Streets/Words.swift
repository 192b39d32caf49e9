import Land

/// What the room of streets says to people about its inputs.
enum Words {
  static func columnAbsent(_ known: [String]) -> Phrase {
    let others = known.dropFirst().joined(separator: ", ")
    return Phrase(
      english: "There is no column “\(known[0])”; it may also be called \(others).",
      german: "Es gibt keine Spalte „\(known[0])“; sie darf auch heißen: \(others).")
  }
  static func columns(_ all: [String]) -> Phrase {
    let list = all.joined(separator: ", ")
    return Phrase(
      english: "Rename the column that is meant. Columns: \(list).",
      german: "Benennen Sie die gemeinte Spalte um. Spalten: \(list).")
  }
  static func noHouseNumber(_ cell: String) -> Phrase {
    Phrase(
      english: "“\(cell)” is no house number: digits (1 to 9999) and at most one letter.",
      german: "„\(cell)“ ist keine Hausnummer: Ziffern (1 bis 9999) und höchstens ein Buchstabe.")
  }
  static let mendHouseNumber = Phrase(
    english: "The range is not used. Write it like 12 or 0012a, or leave both cells empty.",
    german:
      "Der Bereich wird nicht verwendet. Schreiben Sie etwa 12 oder 0012a, oder lassen Sie beide "
      + "Zellen leer.")
  static func halfRange(_ cell: String) -> Phrase {
    Phrase(
      english: "The range has only one end, “\(cell)”.",
      german: "Der Bereich hat nur ein Ende, „\(cell)“.")
  }
  static let mendHalfRange = Phrase(
    english: "It is taken as that one number.", german: "Er gilt als diese eine Nummer.")
  static func reversed(_ from: HouseNumber, _ to: HouseNumber) -> Phrase {
    Phrase(
      english: "The range runs backwards, from \(from.text) to \(to.text).",
      german: "Der Bereich läuft rückwärts, von \(from.text) bis \(to.text).")
  }
  static let mendReversed = Phrase(
    english: "It is read the other way round.", german: "Er wird andersherum gelesen.")
  static func otherParity(
    _ from: HouseNumber, _ to: HouseNumber, _ parity: Parity, _ place: Place, _ column: String
  ) -> Finding {
    Finding(
      check: "house_number_parity", severity: .warning,
      place: Place(file: place.file, row: place.row, column: column),
      message: Phrase(
        english: "The range \(from.text)–\(to.text) is not all \(Words.parity(parity).english).",
        german: "Der Bereich \(from.text)–\(to.text) ist nicht nur \(Words.parity(parity).german)."),
      mend: Phrase(
        english: "It is used as it stands, with odd and even numbers.",
        german: "Er wird verwendet, wie er dasteht, mit geraden und ungeraden Nummern."))
  }
  static let emptyName = Phrase(
    english: "The street has no name.", german: "Die Straße hat keinen Namen.")
  static func longName(_ bytes: Int) -> Phrase {
    Phrase(
      english: "The name has \(bytes) bytes; more than \(Spelling.longest) is no name of a street.",
      german: "Der Name hat \(bytes) Bytes; mehr als \(Spelling.longest) ist kein Straßenname.")
  }
  static let mendLeftOut = Phrase(
    english: "The row is not used.", german: "Die Zeile wird nicht verwendet.")
  static func segmentWithoutLine(_ place: Place) -> Finding {
    Finding(
      check: "segment_without_line", severity: .warning, place: place,
      message: Phrase(
        english: "The segment has no line, or one without length.",
        german: "Der Abschnitt hat keine Linie oder eine ohne Länge."),
      mend: mendLeftOut)
  }
  static func unknownPart(_ name: String, _ place: Place) -> Finding {
    Finding(
      check: "street_part", severity: .warning, place: place,
      message: Phrase(
        english: "No unit of the project's identity layers is called “\(name)”.",
        german: "Keine Einheit der Identitätsebenen des Projekts heißt „\(name)“."),
      mend: Phrase(
        english: "What the register says of this part is not used.",
        german: "Was das Verzeichnis über diesen Teil sagt, wird nicht verwendet."))
  }
  static func noAddressColumns(_ file: String, _ columns: [String]) -> Finding {
    Finding(
      check: "column_absent", severity: .error, place: Place(file: file, row: 1),
      message: Phrase(
        english: "There is neither a column “address” nor “street” and “number”.",
        german: "Es gibt weder eine Spalte „address“ noch „street“ und „number“."),
      mend: Words.columns(columns))
  }
  static func appendedThere(_ column: String, _ file: String) -> Finding {
    Finding(
      check: "column_twice", severity: .error, place: Place(file: file, row: 1, column: column),
      message: Phrase(
        english: "There is a column of the answer's name already.",
        german: "Es gibt schon eine Spalte mit dem Namen der Antwort."),
      mend: Phrase(english: "Rename or remove it.", german: "Umbenennen oder entfernen."))
  }
}
