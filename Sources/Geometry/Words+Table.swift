import Land

/// What is said about the table of a shapefile.
extension Words {
  static func noTable(_ file: String, _ bytes: Int) -> Finding {
    Finding(
      check: "table", severity: .error, place: Place(file: file),
      message: Phrase(
        english: "This is no dBASE table: its header makes no sense (\(bytes) bytes).",
        german: "Das ist keine dBASE-Tabelle: Ihr Kopf ergibt keinen Sinn (\(bytes) Bytes)."),
      mend: Phrase(
        english: "Copy or export the file again.",
        german: "Bitte die Datei neu kopieren oder exportieren."))
  }

  static func cutTable(_ file: String, stated: Int, found: Int, row: Int, of rows: Int) -> Finding {
    Finding(
      check: "truncated", severity: .error, place: Place(file: file, row: row),
      message: Phrase(
        english:
          "The table is cut off: it should have \(stated) bytes and has \(found). Row \(row) of \(rows) is the first that is incomplete.",
        german:
          "Die Tabelle ist abgeschnitten: Sie müsste \(stated) Bytes haben und hat \(found). Zeile \(row) von \(rows) ist die erste unvollständige."
      ),
      mend: Phrase(
        english: "Copy or export the file again.",
        german: "Bitte die Datei neu kopieren oder exportieren."))
  }

  static func dBase7(_ file: String) -> Finding {
    Finding(
      check: "table", severity: .error, place: Place(file: file),
      message: Phrase(
        english: "This is a table of dBASE 7; tables of dBASE III to V and FoxPro are read.",
        german: "Das ist eine Tabelle von dBASE 7; gelesen werden dBASE III bis V und FoxPro."),
      mend: Phrase(
        english: "Save it as dBASE IV.", german: "Bitte als dBASE IV speichern."))
  }

  static func rowsDoNotLineUp(_ file: String, _ length: Int) -> Finding {
    Finding(
      check: "table", severity: .error, place: Place(file: file),
      message: Phrase(
        english:
          "Rows of \(length) bytes, as the header states, do not line up: most do not begin with a blank or an asterisk.",
        german:
          "Zeilen von \(length) Bytes, wie der Kopf sie nennt, gehen nicht auf: Die meisten beginnen nicht mit Leerzeichen oder Stern."
      ),
      mend: exportAgain)
  }

  static func wrongHeaderLength(_ file: String, _ stated: Int, _ found: Int) -> Finding {
    Finding(
      check: "wrong_length", severity: .warning, place: Place(file: file),
      message: Phrase(
        english:
          "The header states that it is \(stated) bytes long; by its fields and the file’s size it is \(found), and was read so.",
        german:
          "Der Kopf nennt \(stated) Bytes als seine Länge; nach Feldern und Dateigröße sind es \(found), so wurde gelesen."
      ),
      mend: exportAgain)
  }

  static func wrongRowLength(_ file: String, _ stated: Int, _ found: Int) -> Finding {
    Finding(
      check: "wrong_length", severity: .warning, place: Place(file: file),
      message: Phrase(
        english:
          "The header states rows of \(stated) bytes; by its fields and the file’s size they have \(found), and were read so.",
        german:
          "Der Kopf nennt Zeilen von \(stated) Bytes; nach Feldern und Dateigröße sind es \(found), so wurde gelesen."
      ),
      mend: exportAgain)
  }

  static func spareBytes(_ file: String, _ count: Int) -> Finding {
    Finding(
      check: "unused_bytes", severity: .warning, place: Place(file: file),
      message: Phrase(
        english: "Rows are \(count) bytes longer than their fields; these bytes were left out.",
        german:
          "Zeilen sind \(count) Bytes länger als ihre Felder; diese Bytes wurden ausgelassen."),
      mend: exportAgain)
  }

  static func noFieldEnd(_ file: String, _ fields: Int) -> Finding {
    Finding(
      check: "table", severity: .note, place: Place(file: file),
      message: Phrase(
        english: "The mark behind the last field is missing; \(fields) fields were read.",
        german: "Die Marke hinter dem letzten Feld fehlt; \(fields) Felder wurden gelesen."))
  }

  static func trailingTable(_ file: String, _ bytes: Int, _ stride: Int) -> Finding {
    let rows = bytes / stride
    return Finding(
      check: "unused_bytes", severity: .warning, place: Place(file: file),
      message: Phrase(
        english:
          "\(bytes) bytes, room for \(rows) rows, stand behind the rows that the header counts; they were left out.",
        german:
          "\(bytes) Bytes, Platz für \(rows) Zeilen, stehen hinter den Zeilen, die der Kopf zählt; sie wurden ausgelassen."
      ),
      mend: exportAgain)
  }

  static func oddMark(_ file: String, _ row: Int) -> Finding {
    Finding(
      check: "table", severity: .warning, place: Place(file: file, row: row + 1),
      message: Phrase(
        english:
          "The row begins with neither a blank nor an asterisk; it was taken as not deleted.",
        german:
          "Die Zeile beginnt weder mit Leerzeichen noch mit Stern; sie gilt als nicht gelöscht."),
      mend: exportAgain)
  }

  static func renamedColumn(_ file: String, _ name: ColumnName) -> Finding {
    let reason =
      name.stated.isEmpty
      ? Phrase(
        english: "Column \(name.position) has no name",
        german: "Spalte \(name.position) hat keinen Namen")
      : Phrase(
        english: "The name “\(name.stated)” occurs more than once",
        german: "Der Name „\(name.stated)“ kommt mehrmals vor")
    return Finding(
      check: "column_name", severity: .warning, place: Place(file: file, column: name.chosen),
      message: Phrase(
        english: "\(reason.english); this column is called “\(name.chosen)” here.",
        german: "\(reason.german); diese Spalte heißt hier „\(name.chosen)“."))
  }

  static func unknownFieldKind(_ place: Place, _ letter: UInt8) -> Finding {
    Finding(
      check: "column_kind", severity: .warning, place: place,
      message: Phrase(
        english: "The column’s kind (byte \(letter)) is not known; it was read as text.",
        german: "Die Art der Spalte (Byte \(letter)) ist nicht bekannt; sie wurde als Text gelesen."
      ),
      mend: exportAgain)
  }

  static func unreadableField(_ place: Place, _ letter: UInt8) -> Finding {
    let sign = String(decoding: [letter], as: UTF8.self)
    return Finding(
      check: "column_kind", severity: .warning, place: place,
      message: Phrase(
        english:
          "The column is of kind \(sign): its values stand in another file or in a form that is not read. It was left out.",
        german:
          "Die Spalte ist von der Art \(sign): Ihre Werte stehen in einer anderen Datei oder in einer Form, die nicht gelesen wird. Sie wurde ausgelassen."
      ),
      mend: Phrase(
        english: "If it is needed, export it as text or number.",
        german: "Wird sie gebraucht, bitte als Text oder Zahl exportieren."))
  }

  static func overflow(_ place: Place) -> Finding {
    Finding(
      check: "overflow", severity: .warning, place: place,
      message: Phrase(
        english:
          "The cell holds asterisks: a number found no room when it was written. Read as empty.",
        german:
          "Die Zelle enthält Sterne: Eine Zahl fand beim Schreiben keinen Platz. Als leer gelesen."),
      mend: Phrase(
        english: "Export the layer with a wider column.",
        german: "Bitte mit einer breiteren Spalte exportieren."))
  }

  static func noNumber(_ place: Place, _ text: String) -> Finding {
    Finding(
      check: "cell", severity: .warning, place: place,
      message: Phrase(
        english: "“\(text)” stands in a column of numbers and is none.",
        german: "„\(text)“ steht in einer Zahlenspalte und ist keine Zahl."),
      mend: Phrase(
        english: "Correct the cell.", german: "Bitte die Zelle berichtigen."))
  }

  static func noDate(_ place: Place, _ text: String) -> Finding {
    Finding(
      check: "cell", severity: .warning, place: place,
      message: Phrase(
        english: "“\(text)” stands in a column of dates and is no day of the calendar.",
        german: "„\(text)“ steht in einer Datumsspalte und ist kein Tag im Kalender."),
      mend: Phrase(
        english: "Write year, month and day in eight digits.",
        german: "Bitte Jahr, Monat und Tag in acht Ziffern schreiben."))
  }

  static func noLogical(_ place: Place, _ text: String) -> Finding {
    Finding(
      check: "cell", severity: .warning, place: place,
      message: Phrase(
        english: "“\(text)” stands in a column of yes and no; read as empty.",
        german: "„\(text)“ steht in einer Spalte für Ja und Nein; als leer gelesen."),
      mend: Phrase(
        english: "Write T, F, Y or N.", german: "Bitte T, F, Y oder N schreiben."))
  }

  static func zeroInText(_ place: Place) -> Finding {
    Finding(
      check: "cell", severity: .note, place: place,
      message: Phrase(
        english: "The text ends at a zero byte; what stands behind it was left out.",
        german: "Der Text endet an einem Nullbyte; was dahinter steht, wurde ausgelassen."))
  }

  static func cutText(_ place: Place, _ text: String) -> Finding {
    Finding(
      check: "cut_text", severity: .warning, place: place,
      message: Phrase(
        english:
          "The column is too narrow: the text breaks off within a letter. Read as “\(text)”.",
        german:
          "Die Spalte ist zu schmal: Der Text bricht mitten in einem Buchstaben ab. Gelesen als „\(text)“."
      ),
      mend: Phrase(
        english: "Export the layer with a wider column.",
        german: "Bitte mit einer breiteren Spalte exportieren."))
  }

  static func unreadableText(_ place: Place, _ text: String, _ encoding: TextEncoding) -> Finding {
    Finding(
      check: "unreadable_text", severity: .warning, place: place,
      message: Phrase(
        english: "“\(text)” holds signs that mean nothing in \(encoding.rawValue).",
        german: "„\(text)“ enthält Zeichen, die in \(encoding.rawValue) nichts bedeuten."),
      mend: Phrase(
        english:
          "Correct the cell, or state the right encoding in the project file: encoding = \"CP1252\".",
        german:
          "Bitte die Zelle berichtigen oder in der Projektdatei die richtige Kodierung angeben: encoding = \"CP1252\"."
      ))
  }
}
