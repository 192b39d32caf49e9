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

  // Coordinate systems

  /// A definition that PROJ cannot read.
  static func unreadableSystem(_ place: Place, _ reason: String) -> Finding {
    Finding(
      check: "crs", severity: .error, place: place,
      message: Phrase(
        english: "The coordinate system cannot be read" + (reason.isEmpty ? "." : " (\(reason))."),
        german: "Das Koordinatensystem ist nicht lesbar" + (reason.isEmpty ? "." : " (\(reason)).")),
      mend: Phrase(
        english: "State it in the project file, for example crs = \"EPSG:25832\".",
        german: "Bitte in der Projektdatei angeben, zum Beispiel crs = \"EPSG:25832\"."))
  }

  /// A definition that is no system of plane or geographic coordinates.
  static func unusableSystem(_ place: Place, _ name: String) -> Finding {
    Finding(
      check: "crs", severity: .error, place: place,
      message: Phrase(
        english: "“\(name)” is no system of map coordinates or of longitude and latitude.",
        german: "„\(name)“ ist kein System aus Kartenkoordinaten oder Länge und Breite."),
      mend: Phrase(
        english: "State the right one in the project file, for example crs = \"EPSG:25832\".",
        german: "Bitte das richtige in der Projektdatei angeben, zum Beispiel crs = \"EPSG:25832\"."
      ))
  }

  /// PROJ knows no way between two systems.
  static func noTransformation(_ source: CoordinateSystem, _ target: CoordinateSystem) -> Finding {
    Finding(
      check: "crs", severity: .error, place: Place(file: source.name),
      message: Phrase(
        english: "No transformation to “\(target.name)” is known.",
        german: "Keine Umrechnung nach „\(target.name)“ bekannt."),
      mend: Phrase(
        english: "Check the .prj, or state the system in the project file: crs = \"EPSG:25832\".",
        german:
          "Bitte die .prj prüfen oder das System in der Projektdatei angeben: crs = \"EPSG:25832\"."
      ))
  }

  /// A point lies outside what a system can express.
  static func outsideSystem(
    _ source: CoordinateSystem, _ target: CoordinateSystem, _ point: Point
  ) -> Finding {
    var finding = Finding(
      check: "crs", severity: .error, place: Place(file: source.name),
      message: Phrase(
        english: "The point \(point.x), \(point.y) cannot be expressed in “\(target.name)”.",
        german: "Der Punkt \(point.x), \(point.y) lässt sich in „\(target.name)“ nicht angeben."),
      mend: Phrase(
        english: "Check whether the coordinate system of the file is the right one.",
        german: "Bitte prüfen, ob das Koordinatensystem der Datei stimmt."))
    finding.x = point.x
    finding.y = point.y
    return finding
  }

  // Shapefiles

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

  static func noPolygons(_ file: String, _ kind: Int) -> Finding {
    Finding(
      check: "shapefile", severity: .error, place: Place(file: file),
      message: Phrase(
        english: "The file holds \(shapeKind(kind).english); polygons are needed.",
        german: "Die Datei enthält \(shapeKind(kind).german); gebraucht werden Flächen."),
      mend: Phrase(
        english: "Name a layer of polygons.",
        german: "Bitte eine Ebene mit Flächen angeben."))
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

  static func heightsLeftOut(_ set: ShapefileSet, _ system: CoordinateSystem) -> Finding {
    Finding(
      check: "crs", severity: .note, place: Place(file: set.name("prj")),
      message: Phrase(
        english:
          "The definition also states a system of heights; it is left out. Read as “\(system.name)”.",
        german:
          "Die Definition nennt auch ein Höhensystem; es bleibt außer Acht. Gelesen als „\(system.name)“."
      ))
  }

  static func noSystem(_ set: ShapefileSet, _ codes: [String]) -> Finding {
    let list = codes.joined(separator: ", ")
    let likely =
      codes.isEmpty
      ? Phrase(verbatim: "")
      : Phrase(
        english: " By their size the coordinates may be in \(list).",
        german: " Ihrer Größe nach könnten die Koordinaten in \(list) stehen.")
    return Finding(
      check: "crs", severity: .error, place: Place(file: set.name("prj")),
      message: Phrase(
        english: "The file is missing, so the coordinate system is not known.\(likely.english)",
        german: "Die Datei fehlt, das Koordinatensystem ist also unbekannt.\(likely.german)"),
      mend: Phrase(
        english:
          "Copy the .prj beside the .shp, or state the system in the project file: crs = \"\(codes.first ?? "EPSG:25832")\".",
        german:
          "Bitte die .prj neben die .shp legen oder das System in der Projektdatei angeben: crs = \"\(codes.first ?? "EPSG:25832")\"."
      ))
  }

  /// What a kind of shape is called.
  private static func shapeKind(_ kind: Int) -> Phrase {
    switch kind {
    case 1, 11, 21, 8, 18, 28: Phrase(english: "points", german: "Punkte")
    case 3, 13, 23: Phrase(english: "lines", german: "Linien")
    default: Phrase(english: "shapes of kind \(kind)", german: "Formen der Art \(kind)")
    }
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

  // Encodings

  static func assumedEncoding(
    _ place: Place, _ encoding: TextEncoding, _ byte: TextEncoding?, _ texts: [String]
  ) -> Finding {
    let shown = texts.map { "“\($0)”" }.joined(separator: ", ")
    let german = texts.map { "„\($0)“" }.joined(separator: ", ")
    let reason =
      byte == nil
      ? Phrase(english: "as the text is not UTF-8", german: "da der Text kein UTF-8 ist")
      : Phrase(
        english: "as the table’s language byte says", german: "wie das Sprachbyte der Tabelle sagt")
    return Finding(
      check: "encoding", severity: .note, place: place,
      message: Phrase(
        english:
          "No .cpg states the encoding; read as \(encoding.rawValue), \(reason.english): \(shown).",
        german:
          "Keine .cpg nennt die Kodierung; gelesen als \(encoding.rawValue), \(reason.german): \(german)."
      ),
      mend: Phrase(
        english:
          "If names look wrong, state encoding = \"CP1252\" (or another) in the project file.",
        german:
          "Falls Namen falsch aussehen, bitte in der Projektdatei encoding = \"CP1252\" (oder eine andere) angeben."
      ))
  }

  static func assumedUTF8(_ place: Place, _ byte: TextEncoding?, _ texts: [String]) -> Finding {
    let shown = texts.map { "“\($0)”" }.joined(separator: ", ")
    let german = texts.map { "„\($0)“" }.joined(separator: ", ")
    let against =
      byte.map {
        Phrase(
          english: " although the table’s language byte says \($0.rawValue)",
          german: ", obwohl das Sprachbyte der Tabelle \($0.rawValue) sagt")
      } ?? Phrase(verbatim: "")
    return Finding(
      check: "encoding", severity: byte == nil ? .note : .warning, place: place,
      message: Phrase(
        english:
          "No .cpg states the encoding; read as UTF-8, as all text is valid UTF-8\(against.english): \(shown).",
        german:
          "Keine .cpg nennt die Kodierung; gelesen als UTF-8, da aller Text gültiges UTF-8 ist\(against.german): \(german)."
      ),
      mend: Phrase(
        english:
          "If names look wrong, state encoding = \"CP1252\" (or another) in the project file.",
        german:
          "Falls Namen falsch aussehen, bitte in der Projektdatei encoding = \"CP1252\" (oder eine andere) angeben."
      ))
  }

  static func brokenUTF8(
    _ place: Place, _ encoding: TextEncoding, _ cell: (row: Int, column: String)?
  ) -> Finding {
    Finding(
      check: "encoding", severity: .warning,
      place: Place(file: place.file, row: cell?.row, column: cell?.column),
      message: Phrase(
        english:
          "The encoding is stated as UTF-8, but this text is not; read as \(encoding.rawValue).",
        german:
          "Als Kodierung ist UTF-8 angegeben, dieser Text ist es aber nicht; gelesen als \(encoding.rawValue)."
      ),
      mend: Phrase(
        english: "State the right encoding in the project file, for example encoding = \"CP1252\".",
        german:
          "Bitte die richtige Kodierung in der Projektdatei angeben, zum Beispiel encoding = \"CP1252\"."
      ))
  }

  static func unknownEncoding(_ place: Place, _ name: String) -> Finding {
    let known = TextEncoding.allCases.map(\.rawValue).joined(separator: ", ")
    return Finding(
      check: "encoding", severity: .error, place: Place(file: place.file, column: "encoding"),
      message: Phrase(
        english: "The encoding “\(name)” is not known.",
        german: "Die Kodierung „\(name)“ ist nicht bekannt."),
      mend: Phrase(
        english: "Known are \(known).",
        german: "Bekannt sind \(known)."))
  }

  static func unknownCodePage(_ place: Place, _ name: String) -> Finding {
    let known = TextEncoding.allCases.map(\.rawValue).joined(separator: ", ")
    return Finding(
      check: "encoding", severity: .warning, place: place,
      message: Phrase(
        english: "The encoding “\(name)” is not known; the text itself decided.",
        german: "Die Kodierung „\(name)“ ist nicht bekannt; der Text selbst hat entschieden."),
      mend: Phrase(
        english: "Known are \(known).",
        german: "Bekannt sind \(known)."))
  }
}
