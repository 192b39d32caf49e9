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
}
