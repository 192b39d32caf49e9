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

  static func wrongKind(_ file: String, _ kind: Int, _ wanted: [LayerKind]) -> Finding {
    let english = wanted.map { kindName($0).english }.joined(separator: ", ")
    let german = wanted.map { kindName($0).german }.joined(separator: ", ")
    return Finding(
      check: "shapefile", severity: .error, place: Place(file: file),
      message: Phrase(
        english: "The file holds \(shapeKind(kind).english); needed here: \(english).",
        german: "Die Datei enthält \(shapeKind(kind).german); gebraucht wird hier: \(german)."),
      mend: Phrase(
        english: "Name another layer.", german: "Bitte eine andere Ebene angeben."))
  }

  /// What a kind of layer is called.
  private static func kindName(_ kind: LayerKind) -> Phrase {
    switch kind {
    case .polygons: Phrase(english: "polygons", german: "Flächen")
    case .lines: Phrase(english: "lines", german: "Linien")
    case .points: Phrase(english: "points", german: "Punkte")
    }
  }

  /// What a shapefile's kind of shape is called.
  private static func shapeKind(_ kind: Int) -> Phrase {
    if kind == 0 { return Phrase(english: "no shapes", german: "keine Formen") }
    if kind == 31 {
      return Phrase(english: "MultiPatch bodies (3D)", german: "MultiPatch-Körper (3D)")
    }
    return LayerKind(shapeCode: kind).map(kindName)
      ?? Phrase(
        english: "shapes of an unknown kind (\(kind))",
        german: "Formen einer unbekannten Art (\(kind))")
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

  static func brokenRecord(_ file: String, _ record: Int, _ entry: ShapeIndex.Entry) -> Finding {
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

  static func countsDiffer(_ set: ShapefileSet, _ shapes: Int, _ rows: Int) -> Finding {
    Finding(
      check: "shapefile", severity: .error, place: Place(file: set.file),
      message: Phrase(
        english: "There are \(shapes) shapes in the .shp and \(rows) rows in the .dbf.",
        german: "Die .shp enthält \(shapes) Formen, die .dbf \(rows) Zeilen."),
      mend: Phrase(
        english: "Take both from the same export.",
        german: "Bitte beide aus demselben Export nehmen."))
  }

  static func rebuiltIndex(_ set: ShapefileSet) -> Finding {
    Finding(
      check: "shapefile", severity: .warning, place: Place(file: set.name("shx")),
      message: Phrase(
        english:
          "The index is missing or does not fit the .shp; the records were found without it.",
        german:
          "Der Index fehlt oder passt nicht zur .shp; die Datensätze wurden ohne ihn gefunden."),
      mend: Phrase(
        english: "Nothing was written. Export the layer anew if records seem wrong.",
        german: "Nichts wurde geschrieben. Bitte neu exportieren, falls Datensätze falsch wirken."))
  }

  static func deletedRow(_ set: ShapefileSet, _ row: Int) -> Finding {
    Finding(
      check: "deleted_row", severity: .warning, place: Place(file: set.name("dbf"), row: row + 1),
      message: Phrase(
        english: "The row is marked as deleted; its shape was left out.",
        german: "Die Zeile ist als gelöscht markiert; ihre Form wurde ausgelassen."))
  }

  static func oddRings(_ file: String, _ record: Int, _ oddities: [RingAssembly.Oddity])
    -> [Finding]
  {
    let texts: [(RingAssembly.Oddity, String, String)] = [
      (
        .open, "rings were not closed and have been closed",
        "Ringe waren offen und wurden geschlossen"
      ),
      (
        .collapsed, "rings without surface were left out",
        "Ringe ohne Fläche wurden ausgelassen"
      ),
      (
        .loneHole, "holes lie outside of every outer ring and were taken for surface",
        "Löcher liegen außerhalb jedes Außenrings und wurden als Fläche gelesen"
      ),
    ]
    return texts.compactMap { oddity, english, german in
      let count = oddities.count { $0 == oddity }
      guard count > 0 else { return nil }
      return Finding(
        check: "invalid_ring", severity: .warning, place: Place(file: file, row: record + 1),
        message: Phrase(english: "\(count) \(english).", german: "\(count) \(german)."))
    }
  }

  static func collapsedLines(_ file: String, _ record: Int, _ count: Int) -> Finding {
    Finding(
      check: "invalid_line", severity: .warning, place: Place(file: file, row: record + 1),
      message: Phrase(
        english: "\(count) lines without length were left out.",
        german: "\(count) Linien ohne Länge wurden ausgelassen."))
  }
}
