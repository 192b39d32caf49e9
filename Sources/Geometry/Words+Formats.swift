import Land

/// What is said of files of any form, and of the shapes of their records.
extension Words {
  static func unknownEnding(_ file: String, _ endings: [String]) -> Finding {
    let list = endings.joined(separator: " ")
    return Finding(
      check: "file_ending", severity: .error, place: Place(file: file),
      message: Phrase(
        english: "Layers are not read from files with this ending; the endings are \(list).",
        german:
          "Aus Dateien mit dieser Endung werden keine Ebenen gelesen; die Endungen sind \(list)."),
      mend: Phrase(
        english: "Name a file with one of these endings, or export the layer as GeoPackage.",
        german:
          "Bitte eine Datei mit einer dieser Endungen nennen oder die Ebene als GeoPackage exportieren."
      ))
  }

  static func needlessOption(_ file: String, _ key: String, _ format: LayerFormat) -> Finding {
    Finding(
      check: "key_without_effect", severity: .error, place: Place(file: file, column: key),
      message: Phrase(
        english: "“\(key)” is stated, but has no meaning for a file of the form \(format.name).",
        german:
          "„\(key)“ ist angegeben, hat aber für eine Datei der Form \(format.name) keine Bedeutung."
      ),
      mend: Phrase(
        english: "Delete the key \(key).", german: "Bitte den Schlüssel \(key) löschen."))
  }

  static func fileNotThere(_ file: String) -> Finding {
    Finding(
      check: "missing_file", severity: .error, place: Place(file: file),
      message: Phrase(english: "The file is not there.", german: "Die Datei ist nicht da."),
      mend: Phrase(
        english: "Put the file there or correct its name.",
        german: "Bitte die Datei dorthin legen oder ihren Namen berichtigen."))
  }

  static func noShape(_ place: Place, _ fault: ShapeBuilder.Fault) -> Finding {
    let message =
      switch fault {
      case .mixed:
        Phrase(
          english: "The shape holds different kinds of parts: polygons, lines or points together.",
          german: "Die Form enthält verschiedenartige Teile: Flächen, Linien oder Punkte zusammen.")
      case .notFinite:
        Phrase(
          english: "A coordinate of the shape is no number, or beyond every map.",
          german: "Eine Koordinate der Form ist keine Zahl oder jenseits jeder Karte.")
      case .shortLine:
        Phrase(
          english: "A line of the shape has a single point.",
          german: "Eine Linie der Form hat nur einen Punkt.")
      }
    return Finding(
      check: "invalid_shape", severity: .error, place: place, message: message, mend: redraw)
  }

  /// How to mend a shape that cannot be read.
  static let redraw = Phrase(
    english: "Mend the shape in your GIS, or export the layer anew.",
    german: "Bitte die Form im GIS berichtigen oder die Ebene neu exportieren.")

  static func closedRings(_ place: Place, _ count: Int) -> Finding {
    Finding(
      check: "invalid_ring", severity: .warning, place: place,
      message: Phrase(
        english: count == 1
          ? "A ring was not closed and has been closed."
          : "\(count) rings were not closed and have been closed.",
        german: count == 1
          ? "Ein Ring war offen und wurde geschlossen."
          : "\(count) Ringe waren offen und wurden geschlossen."))
  }

  static func leftOutRings(_ place: Place, _ count: Int) -> Finding {
    Finding(
      check: "invalid_ring", severity: .warning, place: place,
      message: Phrase(
        english: count == 1
          ? "A ring without surface was left out."
          : "\(count) rings without surface were left out.",
        german: count == 1
          ? "Ein Ring ohne Fläche wurde ausgelassen."
          : "\(count) Ringe ohne Fläche wurden ausgelassen."))
  }

  static func mixedKinds(_ file: String, _ counts: [(kind: LayerKind, count: Int)]) -> Finding {
    let english = counts.map { "\($0.count) × \(kindName($0.kind).english)" }
    let german = counts.map { "\($0.count) × \(kindName($0.kind).german)" }
    return Finding(
      check: "mixed_kinds", severity: .error, place: Place(file: file),
      message: Phrase(
        english:
          "The file holds shapes of different kinds: \(english.joined(separator: ", ")). A layer has one.",
        german:
          "Die Datei enthält verschiedenartige Formen: \(german.joined(separator: ", ")). Eine Ebene hat eine Art."
      ),
      mend: Phrase(
        english: "Export each kind as a layer of its own.",
        german: "Bitte jede Art als eigene Ebene exportieren."))
  }

  static func otherKind(_ file: String, _ kind: LayerKind, wanted: Set<LayerKind>) -> Finding {
    let names = LayerKind.allCases.filter(wanted.contains).map { kindName($0) }
    let english = names.map(\.english).joined(separator: " or ")
    let german = names.map(\.german).joined(separator: " oder ")
    return Finding(
      check: "other_kind", severity: .error, place: Place(file: file),
      message: Phrase(
        english: "The file holds \(kindName(kind).english); \(english) are needed.",
        german: "Die Datei enthält \(kindName(kind).german); gebraucht werden \(german)."),
      mend: Phrase(
        english: "Name a layer of \(english).", german: "Bitte eine Ebene mit \(german) angeben."))
  }

  // Coordinate systems

  static func noDegrees(_ file: String, _ system: CoordinateSystem, _ codes: [String]) -> Finding {
    Finding(
      check: "crs", severity: .error, place: Place(file: file),
      message: Phrase(
        english:
          "“\(system.name)” counts in degrees, but the coordinates go beyond 180 and 90.\(likely(codes).english)",
        german:
          "„\(system.name)“ zählt in Grad, die Koordinaten gehen aber über 180 und 90 hinaus.\(likely(codes).german)"
      ), mend: stateSystem(codes))
  }

  static func swapped(_ file: String, _ system: CoordinateSystem, _ box: Box) -> Finding {
    let (x, y) = (Numbers.text(box.left, 2), Numbers.text(box.bottom, 2))
    return Finding(
      check: "crs", severity: .warning, place: Place(file: file),
      message: Phrase(
        english:
          "In “\(system.name)” the coordinates begin at longitude \(x) and latitude \(y); swapped they would lie in Central Europe.",
        german:
          "In „\(system.name)“ beginnen die Koordinaten bei Länge \(x) und Breite \(y); vertauscht lägen sie in Mitteleuropa."
      ),
      mend: Phrase(
        english: "If that is meant, export the layer anew with longitude before latitude.",
        german: "Wenn das gemeint ist, bitte die Ebene neu exportieren, Länge vor Breite."))
  }

  static func noStatedSystem(_ file: String, srs: Int, _ codes: [String]) -> Finding {
    Finding(
      check: "crs", severity: .error, place: Place(file: file),
      message: Phrase(
        english:
          "The file calls the coordinate system undefined (srs_id \(srs)).\(likely(codes).english)",
        german:
          "Die Datei nennt das Koordinatensystem unbestimmt (srs_id \(srs)).\(likely(codes).german)"
      ), mend: stateSystem(codes))
  }

  static func csvWithoutSystem(_ file: String, _ codes: [String]) -> Finding {
    Finding(
      check: "crs", severity: .error, place: Place(file: file),
      message: Phrase(
        english: "A CSV does not tell its coordinate system.\(likely(codes).english)",
        german: "Eine CSV nennt ihr Koordinatensystem nicht.\(likely(codes).german)"),
      mend: stateSystem(codes))
  }

  static func statedSystem(_ file: String, _ stated: String, _ system: CoordinateSystem) -> Finding
  {
    Finding(
      check: "crs", severity: .note, place: Place(file: file),
      message: Phrase(
        english: "The file states the coordinate system “\(stated)”; read as “\(system.name)”.",
        german:
          "Die Datei nennt das Koordinatensystem „\(stated)“; gelesen als „\(system.name)“."),
      mend: Phrase(
        english: "If that is wrong, state another in the project file: crs = \"EPSG:25832\".",
        german:
          "Wenn das falsch ist, bitte in der Projektdatei ein anderes angeben: crs = \"EPSG:25832\"."
      ))
  }

  static func heights(_ place: Place, _ system: CoordinateSystem) -> Finding {
    Finding(
      check: "crs", severity: .note, place: place,
      message: Phrase(
        english:
          "The definition also states a system of heights; it is left out. Read as “\(system.name)”.",
        german:
          "Die Definition nennt auch ein Höhensystem; es bleibt außer Acht. Gelesen als „\(system.name)“."
      ))
  }

  private static func likely(_ codes: [String]) -> Phrase {
    let list = codes.joined(separator: ", ")
    return codes.isEmpty
      ? Phrase(verbatim: "")
      : Phrase(
        english: " By their size the coordinates may be in \(list).",
        german: " Ihrer Größe nach könnten die Koordinaten in \(list) stehen.")
  }

  private static func stateSystem(_ codes: [String]) -> Phrase {
    let code = codes.first ?? "EPSG:25832"
    return Phrase(
      english: "State the system in the project file: crs = \"\(code)\".",
      german: "Bitte das System in der Projektdatei angeben: crs = \"\(code)\".")
  }
}
