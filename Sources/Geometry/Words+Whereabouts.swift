import Land

// What is said of where coordinates lie, and in which system they may be.
extension Words {
  static let looksLikeDegrees = Phrase(
    english: "longitude and latitude, degrees", german: "Länge und Breite in Grad")
  static let looksLikeSwappedDegrees = Phrase(
    english: "degrees with latitude first: x and y are swapped",
    german: "Grad mit der Breite zuerst: x und y sind vertauscht")
  static func looksSwapped(_ reason: Phrase) -> Phrase {
    Phrase(
      english: "x and y are swapped; otherwise \(reason.english)",
      german: "x und y sind vertauscht; sonst \(reason.german)")
  }
  static func looksLikeUTM(_ zone: Int) -> Phrase {
    Phrase(
      english: "UTM zone \(zone): eastings of six digits",
      german: "UTM-Zone \(zone): Ostwerte mit sechs Stellen")
  }
  static func looksLikeZonedUTM(_ zone: Int) -> Phrase {
    Phrase(
      english: "UTM with the zone before the easting: eastings begin with \(zone)",
      german: "UTM mit der Zone vor dem Ostwert: Ostwerte beginnen mit \(zone)")
  }
  static func looksLikeGaussKruger(_ zone: Int) -> Phrase {
    Phrase(
      english: "Gauß-Krüger zone \(zone): eastings begin with \(zone)",
      german: "Gauß-Krüger-Streifen \(zone): Rechtswerte beginnen mit \(zone)")
  }
  static func looksLikePulkovo(_ zone: Int) -> Phrase {
    Phrase(
      english: "Gauß-Krüger zone \(zone) of the East German system 42/83",
      german: "Gauß-Krüger-Streifen \(zone) des ostdeutschen Systems 42/83")
  }
  static let looksLikeOddUTM = Phrase(
    english: "UTM zone 32 with a false easting of 2,500,000 m, as in Köln’s older files",
    german:
      "UTM-Zone 32 mit einem Ostwert von 2.500.000 m in der Mitte, wie in Kölns älteren Dateien")
  static let looksLikeSoldner = Phrase(
    english: "Soldner coordinates of Berlin: small numbers",
    german: "Soldner-Koordinaten von Berlin: kleine Zahlen")
  static let looksLikeLAEA = Phrase(
    english: "the European grid LAEA: eastings around 4,321,000",
    german: "das europäische Gitter LAEA: Ostwerte um 4.321.000")
  static let looksLikeWebMercator = Phrase(
    english: "Web Mercator, as map services draw it",
    german: "Web-Mercator, wie Kartendienste zeichnen")

  /// A place in degrees.
  static func spot(_ place: Point) -> Phrase {
    let east = Numbers.text(abs(place.x), 2)
    let north = Numbers.text(abs(place.y), 2)
    return Phrase(
      english: "\(east)° \(place.x < 0 ? "W" : "E"), \(north)° \(place.y < 0 ? "S" : "N")",
      german:
        "\(Numbers.german(east))° \(place.x < 0 ? "West" : "Ost"), \(Numbers.german(north))° \(place.y < 0 ? "Süd" : "Nord")"
    )
  }

  /// The proposals as a sentence, the likeliest first; empty without any.
  private static func list(_ proposals: [LikelySystems.Proposal]) -> Phrase {
    guard !proposals.isEmpty else { return Phrase(verbatim: "") }
    func text(_ language: Language) -> String {
      proposals.map { proposal in
        let line = proposal.crs.map { "crs = \"\($0)\" — " } ?? ""
        let lies = language == .german ? "läge bei" : "would lie at"
        return "\(line)\(proposal.reason[language]); \(lies) \(spot(proposal.place)[language])"
      }.joined(separator: " | ")
    }
    return Phrase(
      english: " By their range they look like: \(text(.english)).",
      german: " Ihrem Bereich nach sehen sie aus wie: \(text(.german)).")
  }

  /// The range of coordinates.
  private static func range(_ box: Box) -> Phrase {
    func text(_ low: Double, _ high: Double, _ decimals: Int) -> String {
      "\(Numbers.text(low, decimals))…\(Numbers.text(high, decimals))"
    }
    let decimals = max(abs(box.right), abs(box.top)) < 1000 ? 3 : 0
    let x = text(box.left, box.right, decimals)
    let y = text(box.bottom, box.top, decimals)
    return Phrase(
      english: "x \(x), y \(y)",
      german: decimals == 0
        ? "x \(x), y \(y)"
        : "x \(x.replacing(".", with: ",")), y \(y.replacing(".", with: ","))")
  }

  /// The line to write, or what else to do.
  private static func mend(_ proposals: [LikelySystems.Proposal], orCopy: Bool) -> Phrase {
    let copy =
      orCopy
      ? Phrase(
        english: "Copy the .prj beside the .shp, or ",
        german: "Bitte die .prj neben die .shp legen oder ")
      : Phrase(verbatim: "")
    if let first = proposals.first, first.crs == nil {
      return Phrase(
        english: "Export the layer anew with x = east or longitude and y = north or latitude.",
        german: "Bitte neu exportieren, mit x = Ostwert oder Länge und y = Nordwert oder Breite.")
    }
    if let crs = proposals.first?.crs {
      let english = "write into the project file: crs = \"\(crs)\""
      let sure =
        proposals.count > 1
        ? Phrase(english: ", if that is right.", german: ", falls das stimmt.")
        : Phrase(english: ".", german: ".")
      return Phrase(
        english: (orCopy ? copy.english + english : "W" + english.dropFirst()) + sure.english,
        german: (orCopy ? copy.german + "in die" : "Bitte in die")
          + " Projektdatei schreiben: crs = \"\(crs)\"\(sure.german)")
    }
    return Phrase(
      english: (orCopy ? copy.english + "ask" : "Ask")
        + " whoever delivered the file, and write into the project file: crs = \"EPSG:…\".",
      german: (orCopy ? copy.german + "beim" : "Bitte beim")
        + " Lieferanten der Datei nachfragen und in die Projektdatei schreiben: crs = \"EPSG:…\".")
  }

  /// No file that states the system.
  static func noSystem(_ layer: SystemChoice.Layer, _ proposals: [LikelySystems.Proposal])
    -> Finding
  {
    let extent = layer.box.middle == nil ? Phrase(verbatim: "") : range(layer.box)
    let coordinates =
      layer.box.middle == nil
      ? extent
      : Phrase(
        english: " The coordinates run \(extent.english).",
        german: " Die Koordinaten reichen über \(extent.german).")
    let list = list(proposals)
    return Finding(
      check: "crs", severity: .error, place: Place(file: layer.statedIn),
      message: Phrase(
        english:
          "The file is missing, so the coordinate system is not known.\(coordinates.english)\(list.english)",
        german:
          "Die Datei fehlt, das Koordinatensystem ist also unbekannt.\(coordinates.german)\(list.german)"
      ), mend: mend(proposals, orCopy: true))
  }

  /// Degrees are stated, and the coordinates are none.
  static func noDegrees(
    _ place: Place, _ system: CoordinateSystem, _ box: Box, _ proposals: [LikelySystems.Proposal]
  ) -> Finding {
    doubt(
      .error, place, proposals,
      Phrase(
        english:
          "“\(system.name)” is stated, longitude and latitude, but the coordinates are none: \(range(box).english).",
        german:
          "Angegeben ist „\(system.name)“, also Länge und Breite; die Koordinaten sind aber keine: \(range(box).german)."
      ))
  }

  /// A map system is stated, and the coordinates are degrees.
  static func noMetres(
    _ place: Place, _ system: CoordinateSystem, _ box: Box, _ proposals: [LikelySystems.Proposal]
  ) -> Finding {
    doubt(
      .error, place, proposals,
      Phrase(
        english:
          "“\(system.name)” is stated, but the coordinates are degrees: \(range(box).english).",
        german:
          "Angegeben ist „\(system.name)“, die Koordinaten sind aber Grad: \(range(box).german)."))
  }

  /// Coordinates that the stated system cannot express.
  static func nowhere(
    _ place: Place, _ system: CoordinateSystem, _ middle: Point,
    _ proposals: [LikelySystems.Proposal], _ severity: Severity
  ) -> Finding {
    let x = Numbers.text(middle.x, 0)
    let y = Numbers.text(middle.y, 0)
    var finding = doubt(
      severity, place, proposals,
      Phrase(
        english: "In “\(system.name)” there is no such place as \(x), \(y), the layer’s middle.",
        german: "In „\(system.name)“ gibt es den Ort \(x), \(y), die Mitte der Ebene, nicht."))
    finding.x = middle.x
    finding.y = middle.y
    return finding
  }

  /// Coordinates far from where the stated system is used.
  static func farAway(
    _ place: Place, _ system: CoordinateSystem, _ position: Point, kilometres: Double,
    _ proposals: [LikelySystems.Proposal], _ severity: Severity
  ) -> Finding {
    let distance = Numbers.text(kilometres, 0)
    let spot = spot(position)
    return doubt(
      severity, place, proposals,
      Phrase(
        english:
          "By “\(system.name)” the layer lies at \(spot.english), \(Numbers.english(distance)) km outside the land that this system is for.",
        german:
          "Nach „\(system.name)“ liegt die Ebene bei \(spot.german), \(Numbers.german(distance)) km außerhalb des Gebiets, für das dieses System gilt."
      ))
  }

  /// Degrees that lie in Europe only with x and y swapped.
  static func swapped(
    _ place: Place, _ system: CoordinateSystem, _ position: Point,
    _ proposal: LikelySystems.Proposal
  ) -> Finding {
    let here = spot(position)
    let there = spot(proposal.place)
    return Finding(
      check: "crs", severity: .warning, place: place,
      message: Phrase(
        english:
          "The layer lies at \(here.english); with x and y swapped it would lie at \(there.english).",
        german:
          "Die Ebene liegt bei \(here.german); mit vertauschtem x und y läge sie bei \(there.german)."
      ),
      mend: mend([proposal], orCopy: false))
  }

  private static func doubt(
    _ severity: Severity, _ place: Place, _ proposals: [LikelySystems.Proposal], _ message: Phrase
  ) -> Finding {
    let list = list(proposals)
    return Finding(
      check: "crs", severity: severity, place: place,
      message: Phrase(
        english: message.english + list.english, german: message.german + list.german),
      mend: mend(proposals, orCopy: false))
  }
}
