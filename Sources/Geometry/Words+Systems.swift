import Land

// What is said of coordinate systems.
extension Words {
  /// A finding about a system.
  private static func crs(
    _ severity: Severity, _ place: Place, _ message: Phrase, _ mend: Phrase = Phrase(verbatim: "")
  ) -> Finding {
    Finding(check: "crs", severity: severity, place: place, message: message, mend: mend)
  }

  private static let mendState = Phrase(
    english: "State it in the project file, for example crs = \"EPSG:25832\".",
    german: "Bitte in der Projektdatei angeben, zum Beispiel crs = \"EPSG:25832\".")

  /// The beginning of a text, on one line.
  private static func glimpse(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.count > 60 ? line.prefix(60) + "…" : line
  }

  /// No text where a system should be stated.
  static func emptySystem(_ place: Place) -> Finding {
    crs(
      .error, place,
      Phrase(
        english: "No coordinate system is stated: there is no text.",
        german: "Kein Koordinatensystem angegeben: Hier steht kein Text."), mendState)
  }

  /// The number of a system without its register.
  static func bareCode(_ place: Place, _ text: String, _ code: Int) -> Finding {
    crs(
      .error, place,
      Phrase(
        english: "“\(glimpse(text))” is a number without its register.",
        german: "„\(glimpse(text))“ ist eine Nummer ohne ihr Register."),
      Phrase(
        english: "If the EPSG register is meant, write crs = \"EPSG:\(code)\".",
        german: "Falls das EPSG-Register gemeint ist: crs = \"EPSG:\(code)\"."))
  }

  /// A text that states no system, perhaps a name.
  static func noDefinition(_ place: Place, _ text: String, alike: (code: Int, name: String)?)
    -> Finding
  {
    let mend =
      alike.map {
        Phrase(
          english:
            "Nothing is guessed from names. If “\($0.name)” is meant, write crs = \"EPSG:\($0.code)\".",
          german:
            "Aus Namen wird nichts geraten. Falls „\($0.name)“ gemeint ist: crs = \"EPSG:\($0.code)\"."
        )
      } ?? mendState
    return crs(
      .error, place,
      Phrase(
        english:
          "“\(glimpse(text))” is no coordinate system: neither WKT nor a PROJ string nor a code such as EPSG:25832.",
        german:
          "„\(glimpse(text))“ ist kein Koordinatensystem: weder WKT noch PROJ-Text noch ein Code wie EPSG:25832."
      ), mend)
  }

  /// A complete definition, and behind it another text.
  static func moreThanOneSystem(_ place: Place, definition: String, rest: String) -> Finding {
    crs(
      .error, place,
      Phrase(
        english:
          "Behind a complete definition (“\(glimpse(definition))”) stands more: “\(glimpse(rest))”.",
        german:
          "Hinter einer vollständigen Definition („\(glimpse(definition))“) steht noch mehr: „\(glimpse(rest))“."
      ),
      Phrase(
        english: "Keep one definition, or state the system in the project file: crs = \"EPSG:…\".",
        german:
          "Bitte nur eine Definition stehen lassen oder das System in der Projektdatei angeben: crs = \"EPSG:…\"."
      ))
  }

  /// A definition that PROJ cannot read.
  static func unreadableSystem(_ place: Place, _ reason: String) -> Finding {
    let why = reason.isEmpty ? "" : " (\(reason))"
    return crs(
      .error, place,
      Phrase(
        english: "The coordinate system cannot be read\(why).",
        german: "Das Koordinatensystem ist nicht lesbar\(why)."), mendState)
  }

  /// A definition that is no system of plane or geographic coordinates.
  static func unusableSystem(_ place: Place, _ name: String) -> Finding {
    crs(
      .error, place,
      Phrase(
        english: "“\(name)” is no system of map coordinates or of longitude and latitude.",
        german: "„\(name)“ ist kein System aus Kartenkoordinaten oder Länge und Breite."),
      Phrase(
        english: "State the right one in the project file, for example crs = \"EPSG:25832\".",
        german: "Bitte das richtige in der Projektdatei angeben, zum Beispiel crs = \"EPSG:25832\"."
      ))
  }

  /// PROJ knows no way between two systems.
  static func noTransformation(_ source: CoordinateSystem, _ target: CoordinateSystem) -> Finding {
    crs(
      .error, Place(file: source.name),
      Phrase(
        english: "No transformation to “\(target.name)” is known.",
        german: "Keine Umrechnung nach „\(target.name)“ bekannt."),
      Phrase(
        english: "Check the .prj, or state the system in the project file: crs = \"EPSG:25832\".",
        german:
          "Bitte die .prj prüfen oder das System in der Projektdatei angeben: crs = \"EPSG:25832\"."
      ))
  }

  /// A point lies outside what a system can express.
  static func outsideSystem(
    _ source: CoordinateSystem, _ target: CoordinateSystem, _ point: Point
  ) -> Finding {
    var finding = crs(
      .error, Place(file: source.name),
      Phrase(
        english: "The point \(point.x), \(point.y) cannot be expressed in “\(target.name)”.",
        german: "Der Punkt \(point.x), \(point.y) lässt sich in „\(target.name)“ nicht angeben."),
      Phrase(
        english: "Check whether the coordinate system of the file is the right one.",
        german: "Bitte prüfen, ob das Koordinatensystem der Datei stimmt."))
    finding.x = point.x
    finding.y = point.y
    return finding
  }

  /// Heights in a definition.
  static func heightsLeftOut(_ place: Place, _ system: CoordinateSystem) -> Finding {
    crs(
      .note, place,
      Phrase(
        english:
          "The definition also states a system of heights; it is left out. Read as “\(system.name)”.",
        german:
          "Die Definition nennt auch ein Höhensystem; es bleibt außer Acht. Gelesen als „\(system.name)“."
      ))
  }

  /// A definition that is nobody's but the file's own.
  static func ownSystem(_ place: Place, _ system: CoordinateSystem) -> Finding {
    crs(
      .note, place,
      Phrase(
        english:
          "No EPSG code matches the definition fully; it is used as it stands: “\(system.name)”.",
        german:
          "Kein EPSG-Code passt ganz zu der Definition; sie gilt, wie sie dasteht: „\(system.name)“."
      ))
  }

  /// What a file said of its system, where the project file says something else.
  static func replaced(
    _ place: Place, _ own: CoordinateSystem, by system: CoordinateSystem, kilometres: Double?
  ) -> Finding {
    let apart = kilometres.map { number in
      let text = Numbers.text(number, number < 10 ? 3 : 0)
      return Phrase(
        english: " By that the layer would lie \(Numbers.english(text)) km elsewhere.",
        german: " Danach läge die Ebene \(Numbers.german(text)) km woanders.")
    }
    return crs(
      .note, place,
      Phrase(
        english:
          "The project file’s crs is used, “\(system.name)”; this file says “\(own.name)”.\(apart?.english ?? "")",
        german:
          "Es gilt crs aus der Projektdatei, „\(system.name)“; diese Datei sagt „\(own.name)“.\(apart?.german ?? "")"
      ))
  }

  /// The same where what the file says cannot be read.
  static func unreadableReplaced(_ place: Place, by system: CoordinateSystem) -> Finding {
    crs(
      .note, place,
      Phrase(
        english:
          "The project file’s crs is used, “\(system.name)”; what this file says cannot be read.",
        german:
          "Es gilt crs aus der Projektdatei, „\(system.name)“; was diese Datei sagt, ist nicht lesbar."
      ))
  }

  /// A layer carried to a system that measures metres.
  static func carried(_ layer: Layer, to system: CoordinateSystem, scale: PointScale?) -> Finding {
    let why: Phrase
    if layer.system.isGeographic || abs(layer.system.metresPerUnit - 1) >= 1e-9 {
      why = Phrase(english: "does not measure metres", german: "misst nicht in Metern")
    } else if let scale {
      let text = Numbers.text(scale.worst, 4)
      why = Phrase(
        english: "draws a metre here as \(text) m",
        german: "zeichnet hier einen Meter als \(Numbers.german(text)) m")
    } else {
      why = Phrase(english: "has no known scale here", german: "hat hier keinen bekannten Maßstab")
    }
    let code = system.epsg.map { " (EPSG:\($0))" } ?? ""
    return crs(
      .note, Place(file: layer.file),
      Phrase(
        english:
          "“\(layer.system.name)” \(why.english); lengths and surfaces are computed in “\(system.name)”\(code).",
        german:
          "„\(layer.system.name)“ \(why.german); Längen und Flächen werden in „\(system.name)“\(code) berechnet."
      ))
  }

  /// A way between two systems that is worse than a metre; nil where it is better.
  static func rough(
    _ layer: Layer, to system: CoordinateSystem, _ quality: Operations.Quality
  ) -> Finding? {
    if let metres = quality.accuracyMetres, metres <= 1, !quality.isBallpark { return nil }
    let size: Phrase
    if quality.isBallpark {
      size = Phrase(
        english: "no shift between the two is known, so it may be off by up to some hundred metres",
        german:
          "keine Verschiebung zwischen beiden ist bekannt, also vielleicht bis zu einigen hundert Metern falsch"
      )
    } else if let metres = quality.accuracyMetres {
      let text = Numbers.text(metres, 1)
      size = Phrase(english: "accurate to \(text) m", german: "auf \(Numbers.german(text)) m genau")
    } else {
      size = Phrase(
        english: "by the shift that the file states, of unknown accuracy",
        german: "mit der Verschiebung, die die Datei nennt, von unbekannter Genauigkeit")
    }
    let grid = quality.missingGrid.map {
      Phrase(
        english: " Or install PROJ’s grid \($0) (package proj-data).",
        german: " Oder das Gitter \($0) von PROJ installieren (Paket proj-data).")
    }
    return crs(
      .warning, Place(file: layer.file),
      Phrase(
        english: "Carried from “\(layer.system.name)” to “\(system.name)”: \(size.english).",
        german: "Umgerechnet von „\(layer.system.name)“ nach „\(system.name)“: \(size.german)."),
      Phrase(
        english:
          "Have the layer delivered in the blocks’ system, or state its own by its EPSG code.\(grid?.english ?? "")",
        german:
          "Bitte die Ebene im System der Blöcke liefern lassen oder ihr eigenes mit EPSG-Code angeben.\(grid?.german ?? "")"
      ))
  }
}
