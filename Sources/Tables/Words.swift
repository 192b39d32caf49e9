import Land

/// Every sentence of this room.
enum Words {
  static let fileMissing = Phrase(
    english: "The file is not there.", german: "Die Datei ist nicht da.")
  static let mendFileMissing = Phrase(
    english: "Put the file there or correct its name.",
    german: "Legen Sie die Datei dorthin oder berichtigen Sie ihren Namen.")
  static let fileUnreadable = Phrase(
    english: "The file cannot be read.", german: "Die Datei lässt sich nicht lesen.")
  static let mendFileUnreadable = Phrase(
    english: "Check the file's permissions.", german: "Prüfen Sie die Zugriffsrechte der Datei.")
  static let tableEmpty = Phrase(
    english: "The table is empty; a header with column names was expected.",
    german: "Die Tabelle ist leer; erwartet wird eine Kopfzeile mit Spaltennamen.")
  static let mendEmpty = Phrase(
    english: "Export the table again, with its header.",
    german: "Speichern Sie die Tabelle neu, mit Kopfzeile.")

  static let unreadableEncoding = Phrase(
    english: "This is no UTF-8 or CP1252 text; it looks like UTF-16 or a binary file.",
    german:
      "Das ist kein Text in UTF-8 oder CP1252; es sieht nach UTF-16 oder einer Binärdatei aus.")
  static let mendEncoding = Phrase(
    english: "Save the table as CSV in UTF-8.",
    german: "Speichern Sie die Tabelle als CSV in UTF-8.")
  static let assumedCP1252 = Phrase(
    english: "The text is not UTF-8; it was read as CP1252 (Windows, Western Europe).",
    german: "Der Text ist kein UTF-8; er wurde als CP1252 (Windows, Westeuropa) gelesen.")
  static let mendAssumedCP1252 = Phrase(
    english: "Check names with umlauts; if they are wrong, save the table as UTF-8.",
    german: "Prüfen Sie Namen mit Umlauten; sind sie falsch, speichern Sie die Tabelle als UTF-8.")
  static func undefinedByte(_ cell: String) -> Phrase {
    Phrase(
      english: "“\(cell)” holds a byte that is no character in CP1252.",
      german: "„\(cell)“ enthält ein Byte, das in CP1252 kein Zeichen ist.")
  }

  static func separatorAssumed(_ separator: Separator, rows: Int) -> Phrase {
    let names: (String, String) =
      switch separator {
      case .semicolon: ("semicolons", "Semikolon")
      case .tab: ("tabulators", "Tabulator")
      case .comma: ("commas", "Komma")
      }
    return Phrase(
      english: "Read with \(names.0) between the cells; \(rows) rows below the header.",
      german: "Mit \(names.1) als Trennzeichen gelesen; \(rows) Zeilen unter der Kopfzeile.")
  }
  static func trimmed(_ count: Int, firstRow: Int) -> Phrase {
    Phrase(
      english: "Spaces at the ends of \(count) cells were left out, the first in row \(firstRow).",
      german:
        "Leerzeichen an den Enden von \(count) Zellen wurden weggelassen, zuerst in Zeile \(firstRow)."
    )
  }
  static func blankRows(_ count: Int, firstRow: Int) -> Phrase {
    Phrase(
      english: "\(count) blank rows were left out, the first is row \(firstRow).",
      german: "\(count) leere Zeilen wurden weggelassen, die erste ist Zeile \(firstRow).")
  }

  static func headerEmpty(_ column: Int) -> Phrase {
    Phrase(
      english: "Column \(column) of the header has no name.",
      german: "Spalte \(column) der Kopfzeile hat keinen Namen.")
  }
  static func headerDuplicate(_ name: String, first: Int, second: Int) -> Phrase {
    Phrase(
      english: "Columns \(first) and \(second) are both called “\(name)”.",
      german: "Die Spalten \(first) und \(second) heißen beide „\(name)“.")
  }
  static let mendHeader = Phrase(
    english: "Give each column a name of its own in row 1.",
    german: "Geben Sie jeder Spalte in Zeile 1 einen eigenen Namen.")
  static func ragged(cells: Int, header: Int) -> Phrase {
    Phrase(
      english: "\(cells) cells in this row, but \(header) in the header.",
      german: "\(cells) Zellen in dieser Zeile, aber \(header) in der Kopfzeile.")
  }
  static func mendRagged(_ separator: Separator) -> Phrase {
    let sign = separator == .tab ? "Tab" : separator.rawValue
    return Phrase(
      english: "Add or remove cells; a cell that holds “\(sign)” needs quotes.",
      german:
        "Ergänzen oder entfernen Sie Zellen; eine Zelle, die „\(sign)“ enthält, braucht Anführungszeichen."
    )
  }
  static let unclosedQuote = Phrase(
    english: "A quote is opened here and not closed.",
    german: "Hier beginnt ein Anführungszeichen, das nicht geschlossen wird.")
  static let textAfterQuote = Phrase(
    english: "Text follows the closing quote.",
    german: "Nach dem schließenden Anführungszeichen folgt noch Text.")
  static let mendQuote = Phrase(
    english: "Close the quote at the end of the cell; write a quote inside a cell twice (\"\").",
    german:
      "Schließen Sie das Anführungszeichen am Ende der Zelle; verdoppeln Sie eines innerhalb der Zelle (\"\")."
  )

  static func columnAbsent(_ name: String) -> Phrase {
    Phrase(
      english: "There is no column “\(name)”.", german: "Es gibt keine Spalte „\(name)“.")
  }
  static func knownColumns(nearest: String?, all: [String]) -> Phrase {
    let list = all.joined(separator: ", ")
    guard let nearest else {
      return Phrase(english: "Columns: \(list).", german: "Spalten: \(list).")
    }
    return Phrase(
      english: "The nearest is “\(nearest)”. Columns: \(list).",
      german: "Am nächsten kommt „\(nearest)“. Spalten: \(list).")
  }
}
