import Land

/// What is said of GeoPackages.
extension Words {
  static func openElsewhere(_ file: String, _ journal: String) -> Finding {
    Finding(
      check: "file_in_use", severity: .error, place: Place(file: file),
      message: Phrase(
        english:
          "Another program has the file open, or ended while writing: its latest changes lie in “\(journal)”.",
        german:
          "Ein anderes Programm hat die Datei offen oder endete beim Schreiben: Die letzten Änderungen liegen in „\(journal)“."
      ),
      mend: Phrase(
        english: "Close the layer there, or open it once and close it, then start again.",
        german:
          "Bitte die Ebene dort schließen, oder einmal öffnen und schließen, dann neu starten."))
  }

  static func noDatabase(_ file: String) -> Finding {
    Finding(
      check: "geopackage", severity: .error, place: Place(file: file),
      message: Phrase(
        english: "This is no GeoPackage: it is not an SQLite database.",
        german: "Das ist kein GeoPackage: Es ist keine SQLite-Datenbank."), mend: exportAnew)
  }

  static func noGeoPackage(_ file: String) -> Finding {
    Finding(
      check: "geopackage", severity: .error, place: Place(file: file),
      message: Phrase(
        english:
          "This SQLite database is no GeoPackage: gpkg_contents or gpkg_geometry_columns is missing.",
        german:
          "Diese SQLite-Datenbank ist kein GeoPackage: gpkg_contents oder gpkg_geometry_columns fehlt."
      ), mend: exportAnew)
  }

  static func brokenDatabase(_ file: String, _ reason: String) -> Finding {
    let reason = reason.isEmpty ? "" : " (\(reason))"
    return Finding(
      check: "geopackage", severity: .error, place: Place(file: file),
      message: Phrase(
        english: "The database is damaged or cannot be read\(reason).",
        german: "Die Datenbank ist beschädigt oder nicht lesbar\(reason)."), mend: exportAnew)
  }

  private static let exportAnew = Phrase(
    english: "Copy or export the file again.",
    german: "Bitte die Datei neu kopieren oder exportieren.")

  static func otherApplication(_ file: String, _ number: Int) -> Finding {
    Finding(
      check: "geopackage", severity: .note, place: Place(file: file),
      message: Phrase(
        english:
          "The file does not call itself a GeoPackage (application_id \(number)); it was read as one.",
        german:
          "Die Datei nennt sich nicht GeoPackage (application_id \(number)); sie wurde so gelesen.")
    )
  }

  static func noFeatures(_ file: String) -> Finding {
    Finding(
      check: "geopackage", severity: .error, place: Place(file: file),
      message: Phrase(
        english: "The GeoPackage holds no table of features.",
        german: "Das GeoPackage enthält keine Tabelle mit Objekten."),
      mend: Phrase(
        english: "Name a GeoPackage with a layer of shapes.",
        german: "Bitte ein GeoPackage mit einer Ebene von Formen angeben."))
  }

  static func severalTables(_ file: String, _ names: [String]) -> Finding {
    let list = shortList(names)
    return Finding(
      check: "geopackage_layer", severity: .error, place: Place(file: file),
      message: Phrase(
        english:
          "The GeoPackage holds \(names.count) layers: \(list). Which one is meant is not said.",
        german:
          "Das GeoPackage enthält \(names.count) Ebenen: \(list). Welche gemeint ist, steht nirgends."
      ),
      mend: Phrase(
        english:
          "Choose one beside the file’s name in the project file: layer = \"\(names[0])\"; for a bare file with --layer. A plan must be alone in its file.",
        german:
          "Bitte in der Projektdatei neben dem Dateinamen eine wählen: layer = \"\(names[0])\"; für eine bloße Datei mit --layer. Ein Plan muss allein in seiner Datei sein."
      ))
  }

  static func unknownTable(_ file: String, _ name: String, _ names: [String]) -> Finding {
    let nearest = Spelling.nearest(to: name, among: names)
    let list = shortList(names)
    return Finding(
      check: "geopackage_layer", severity: .error, place: Place(file: file, column: "layer"),
      message: Phrase(
        english: "The GeoPackage has no layer “\(name)”.",
        german: "Das GeoPackage hat keine Ebene „\(name)“."),
      mend: Phrase(
        english: (nearest.map { "The nearest is “\($0)”. " } ?? "") + "There are: \(list).",
        german: (nearest.map { "Am nächsten kommt „\($0)“. " } ?? "") + "Es gibt: \(list)."))
  }

  private static func shortList(_ names: [String]) -> String {
    let shown = names.prefix(20).map { "“\($0)”" }.joined(separator: ", ")
    return names.count > 20 ? shown + ", …" : shown
  }

  static func absentTable(_ file: String, _ name: String) -> Finding {
    Finding(
      check: "geopackage", severity: .error, place: Place(file: file),
      message: Phrase(
        english: "The layer “\(name)” is listed, but its table is missing.",
        german: "Die Ebene „\(name)“ ist verzeichnet, aber ihre Tabelle fehlt."), mend: exportAnew)
  }

  static func absentGeometry(_ file: String, _ name: String, _ column: String) -> Finding {
    Finding(
      check: "geopackage", severity: .error, place: Place(file: file, column: column),
      message: Phrase(
        english: "The layer “\(name)” has no column “\(column)”, where its shapes should stand.",
        german:
          "Der Ebene „\(name)“ fehlt die Spalte „\(column)“, in der die Formen stehen müssten."),
      mend: exportAnew)
  }

  static func leftOutColumn(_ file: String, _ column: String) -> Finding {
    Finding(
      check: "column_left_out", severity: .note, place: Place(file: file, column: column),
      message: Phrase(
        english: "The column holds bytes, not text or numbers; it was left out.",
        german: "Die Spalte enthält Bytes, weder Text noch Zahlen; sie wurde ausgelassen."))
  }

  static func leftOutBytes(_ file: String, _ column: String, row: Int, count: Int) -> Finding {
    Finding(
      check: "column_left_out", severity: .warning,
      place: Place(file: file, row: row, column: column),
      message: Phrase(
        english: count == 1
          ? "The cell holds bytes, not text or numbers; it was taken for empty."
          : "\(count) cells hold bytes, not text or numbers; they were taken for empty.",
        german: count == 1
          ? "Die Zelle enthält Bytes, weder Text noch Zahlen; sie gilt als leer."
          : "\(count) Zellen enthalten Bytes, weder Text noch Zahlen; sie gelten als leer."))
  }

  static func noUTF8(_ file: String, row: Int, column: String) -> Finding {
    Finding(
      check: "encoding", severity: .warning, place: Place(file: file, row: row, column: column),
      message: Phrase(
        english: "The text holds bytes that are no UTF-8, which a GeoPackage must be in.",
        german: "Der Text enthält Bytes, die kein UTF-8 sind; ein GeoPackage muss es sein."),
      mend: Phrase(
        english: "Correct the cell, or export the layer anew with the right encoding.",
        german:
          "Bitte die Zelle berichtigen oder die Ebene mit richtiger Kodierung neu exportieren."
      ))
  }

  static func otherSystems(_ file: String, _ count: Int, _ id: Int) -> Finding {
    Finding(
      check: "crs", severity: .warning, place: Place(file: file),
      message: Phrase(
        english:
          "\(count) shapes name another coordinate system than their layer (srs_id \(id)), whose system was taken.",
        german:
          "\(count) Formen nennen ein anderes Koordinatensystem als ihre Ebene (srs_id \(id)), deren System genommen wurde."
      ))
  }

  static func otherCode(_ place: Place, stated: Int, found: Int) -> Finding {
    Finding(
      check: "crs", severity: .warning, place: place,
      message: Phrase(
        english:
          "The file calls the system EPSG:\(stated), but describes EPSG:\(found), which was taken.",
        german:
          "Die Datei nennt das System EPSG:\(stated), beschreibt aber EPSG:\(found); das wurde genommen."
      ),
      mend: Phrase(
        english: "State the right one in the project file: crs = \"EPSG:\(stated)\".",
        german: "Bitte das richtige in der Projektdatei angeben: crs = \"EPSG:\(stated)\"."))
  }

  static func brokenShape(
    _ file: String, row: Int, feature: String, _ fault: WellKnownBinary.Fault
  ) -> Finding {
    let reason = reason(fault)
    return Finding(
      check: "invalid_shape", severity: .error, place: Place(file: file, row: row),
      message: Phrase(
        english: "The shape of feature \(feature) cannot be read: \(reason.english).",
        german: "Die Form von Objekt \(feature) ist nicht lesbar: \(reason.german)."), mend: redraw)
  }

  private static func reason(_ fault: WellKnownBinary.Fault) -> Phrase {
    switch fault {
    case .cut:
      Phrase(
        english: "it is cut off, or a count in it is wrong",
        german: "sie ist abgeschnitten, oder eine Anzahl in ihr ist falsch")
    case .leftOver:
      Phrase(english: "bytes follow its end", german: "nach ihrem Ende folgen Bytes")
    case .noHeader:
      Phrase(
        english: "its first bytes are not those of a shape",
        german: "ihre ersten Bytes sind nicht die einer Form")
    case .tooDeep:
      Phrase(
        english: "collections nest too deep", german: "Sammlungen sind zu tief verschachtelt")
    case .extended:
      Phrase(
        english: "it is of a kind that an extension defines",
        german: "sie ist von einer Art, die eine Erweiterung festlegt")
    case .unknownKind(let kind) where 8...14 ~= kind % 1000:
      Phrase(
        english: "it has curves (kind \(kind)); straight edges are needed",
        german: "sie hat Bögen (Art \(kind)); gebraucht werden gerade Kanten")
    case .unknownKind(let kind):
      Phrase(english: "its kind \(kind) is not known", german: "ihre Art \(kind) ist nicht bekannt")
    }
  }
}
