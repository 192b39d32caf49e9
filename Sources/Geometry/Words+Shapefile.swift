import Land

/// What is said about shapefiles.
extension Words {
  static func missingFile(_ file: String, beside shapefile: String) -> Finding {
    Finding(
      check: "missing_file", severity: .error, place: Place(file: file),
      message: Phrase(
        english:
          "The file is missing; a shapefile consists at least of .shp, .shx, .dbf and .prj side by side.",
        german:
          "Die Datei fehlt; ein Shapefile besteht mindestens aus .shp, .shx, .dbf und .prj nebeneinander."
      ),
      mend: Phrase(
        english: "Copy it beside “\(shapefile)”, or correct the path.",
        german: "Bitte neben „\(shapefile)“ legen oder den Pfad berichtigen."))
  }

  static func unreadableFile(_ file: String) -> Finding {
    Finding(
      check: "missing_file", severity: .error, place: Place(file: file),
      message: Phrase(
        english: "The file cannot be read.",
        german: "Die Datei lässt sich nicht lesen."),
      mend: Phrase(
        english: "Check its permissions.",
        german: "Bitte die Zugriffsrechte prüfen."))
  }

  static func noShapefile(_ file: String, _ bytes: Int) -> Finding {
    Finding(
      check: "shapefile", severity: .error, place: Place(file: file),
      message: Phrase(
        english: "This is no shapefile (\(bytes) bytes; the first four must be the number 9994).",
        german:
          "Das ist kein Shapefile (\(bytes) Bytes; die ersten vier müssen die Zahl 9994 sein)."),
      mend: Phrase(
        english: "Export the layer anew.",
        german: "Bitte die Ebene neu exportieren."))
  }

  static func wrongKind(_ file: String, _ code: ShapeCode, _ wanted: [LayerKind]) -> Finding {
    let english = wanted.map { kindName($0).english }.joined(separator: ", ")
    let german = wanted.map { kindName($0).german }.joined(separator: ", ")
    return Finding(
      check: "shapefile", severity: .error, place: Place(file: file),
      message: Phrase(
        english: "The file holds \(shapeKind(code).english); needed here: \(english).",
        german: "Die Datei enthält \(shapeKind(code).german); gebraucht wird hier: \(german)."),
      mend: Phrase(
        english: "Name another layer.", german: "Bitte eine andere Ebene angeben."))
  }

  /// What a kind of layer is called.
  static func kindName(_ kind: LayerKind) -> Phrase {
    switch kind {
    case .polygons: Phrase(english: "polygons", german: "Flächen")
    case .lines: Phrase(english: "lines", german: "Linien")
    case .points: Phrase(english: "points", german: "Punkte")
    }
  }

  /// What a shapefile's kind of shape is called.
  static func shapeKind(_ code: ShapeCode) -> Phrase {
    switch code.number {
    case 0: Phrase(english: "no shapes", german: "keine Formen")
    case 31: Phrase(english: "MultiPatch bodies (3D)", german: "MultiPatch-Körper (3D)")
    case let number:
      code.drawn.map(kindName)
        ?? Phrase(
          english: "shapes of an unknown kind (\(number))",
          german: "Formen einer unbekannten Art (\(number))")
    }
  }

  static func cutShapes(_ file: String, stated: Int, found: Int, record: Int, from offset: Int)
    -> Finding
  {
    Finding(
      check: "truncated", severity: .error, place: Place(file: file, row: record),
      message: Phrase(
        english:
          "The file is cut off: it should have \(stated) bytes and has \(found). Record \(record), from byte \(offset) on, is the first that is incomplete.",
        german:
          "Die Datei ist abgeschnitten: Sie müsste \(stated) Bytes haben und hat \(found). Datensatz \(record), ab Byte \(offset), ist der erste unvollständige."
      ),
      mend: Phrase(
        english: "Copy or export the file again.",
        german: "Bitte die Datei neu kopieren oder exportieren."))
  }

  static func brokenRecord(_ file: String, _ record: Int, _ entry: ShapeRecords.Entry) -> Finding {
    Finding(
      check: "truncated", severity: .error, place: Place(file: file, row: record + 1),
      message: Phrase(
        english:
          "The record at byte \(entry.offset) (\(entry.length) bytes) is cut off or makes no sense.",
        german:
          "Der Datensatz bei Byte \(entry.offset) (\(entry.length) Bytes) ist abgeschnitten oder ergibt keinen Sinn."
      ),
      mend: Phrase(
        english: "Copy or export the file again.",
        german: "Bitte die Datei neu kopieren oder exportieren."))
  }

  static func countsDiffer(_ set: ShapefileSet, _ shapes: Int, _ indexed: Int?, _ rows: Int)
    -> Finding
  {
    let index =
      indexed.map {
        Phrase(english: ", \($0) entries in the .shx", german: ", die .shx \($0) Einträge")
      } ?? Phrase(verbatim: "")
    return Finding(
      check: "shapefile", severity: .error, place: Place(file: set.file),
      message: Phrase(
        english:
          "There are \(shapes) shapes in the .shp\(index.english) and \(rows) rows in the .dbf.",
        german: "Die .shp enthält \(shapes) Formen\(index.german), die .dbf \(rows) Zeilen."),
      mend: Phrase(
        english: "Take all of them from the same export.",
        german: "Bitte alle aus demselben Export nehmen."))
  }

  static func rebuiltIndex(_ set: ShapefileSet, _ bytes: Int?) -> Finding {
    Finding(
      check: "shapefile", severity: .warning, place: Place(file: set.name("shx")),
      message: bytes == nil
        ? Phrase(
          english: "The index is missing; the records were found without it.",
          german: "Der Index fehlt; die Datensätze wurden ohne ihn gefunden.")
        : Phrase(
          english: "The index does not fit the .shp; the records were found without it.",
          german: "Der Index passt nicht zur .shp; die Datensätze wurden ohne ihn gefunden."),
      mend: Phrase(
        english: "Nothing was written. Export the layer anew if records seem wrong.",
        german: "Nichts wurde geschrieben. Bitte neu exportieren, falls Datensätze falsch wirken."))
  }

  static func otherOrder(_ set: ShapefileSet) -> Finding {
    Finding(
      check: "shapefile", severity: .warning, place: Place(file: set.name("shx")),
      message: Phrase(
        english:
          "The index lists the records in another order, or others, than they stand in the .shp; the index was followed.",
        german:
          "Der Index nennt die Datensätze in anderer Reihenfolge, oder andere, als sie in der .shp stehen; er wurde befolgt."
      ),
      mend: Phrase(
        english: "Check that shapes and rows belong together; if not, export the layer anew.",
        german:
          "Bitte prüfen, ob Formen und Zeilen zusammengehören; wenn nicht, neu exportieren."))
  }

  static func wrongLength(
    _ file: String, _ record: Int, _ entry: ShapeRecords.Entry, _ stated: Int
  ) -> Finding {
    Finding(
      check: "wrong_length", severity: .warning, place: Place(file: file, row: record + 1),
      message: Phrase(
        english:
          "The record at byte \(entry.offset) states a length of \(stated) bytes; by the index and its own counts it has \(entry.length), and was read so.",
        german:
          "Der Datensatz bei Byte \(entry.offset) nennt eine Länge von \(stated) Bytes; nach dem Index und seinen eigenen Zahlen hat er \(entry.length) und wurde so gelesen."
      ),
      mend: exportAgain)
  }

  static func wrongFileLength(_ file: String, _ stated: Int, _ size: Int, _ records: Int) -> Finding
  {
    Finding(
      check: "wrong_length", severity: .warning, place: Place(file: file),
      message: Phrase(
        english:
          "The header states \(stated) bytes, the file has \(size); its \(records) records are whole and were read.",
        german:
          "Der Kopf nennt \(stated) Bytes, die Datei hat \(size); ihre \(records) Datensätze sind ganz und wurden gelesen."
      ),
      mend: exportAgain)
  }

  static func unusedBytes(_ file: String, _ count: Int) -> Finding {
    Finding(
      check: "unused_bytes", severity: .warning, place: Place(file: file),
      message: Phrase(
        english: "\(count) bytes of the file belong to no record and were left out.",
        german: "\(count) Bytes der Datei gehören zu keinem Datensatz und wurden ausgelassen."),
      mend: exportAgain)
  }

  static func oddNumbers(_ file: String, _ record: Int, _ number: Int, _ count: Int) -> Finding {
    Finding(
      check: "record_number", severity: .warning, place: Place(file: file, row: record + 1),
      message: Phrase(
        english:
          "The record calls itself number \(number), as do in all \(count) not what their place says; they were taken in their order.",
        german:
          "Der Datensatz nennt sich Nummer \(number); insgesamt \(count) nennen sich anders, als ihr Platz sagt. Es gilt die Reihenfolge."
      ),
      mend: exportAgain)
  }

  static func deletedRow(_ file: String, _ row: Int) -> Finding {
    Finding(
      check: "deleted_row", severity: .warning, place: Place(file: file, row: row + 1),
      message: Phrase(
        english: "The row is marked as deleted; it was left out with its shape.",
        german: "Die Zeile ist als gelöscht markiert; sie wurde mit ihrer Form ausgelassen."),
      mend: Phrase(
        english: "If it should count, take the mark away in the program that edits the layer.",
        german:
          "Soll sie zählen, bitte die Markierung im Programm aufheben, das die Ebene bearbeitet."))
  }

  /// What mends most damaged files.
  static var exportAgain: Phrase {
    Phrase(
      english: "Copy or export the file again.",
      german: "Bitte die Datei neu kopieren oder exportieren.")
  }
}
