import Land

/// What is said of layers in text: GeoJSON and CSV.
extension Words {
  // GeoJSON

  static func wideText(_ file: String) -> Finding {
    Finding(
      check: "encoding", severity: .error, place: Place(file: file),
      message: Phrase(
        english: "The text is in UTF-16 or is binary; GeoJSON is in UTF-8.",
        german: "Der Text ist in UTF-16 oder binär; GeoJSON ist in UTF-8."), mend: saveAsUTF8)
  }

  private static let saveAsUTF8 = Phrase(
    english:
      "Save the file in UTF-8, or state its encoding in the project file: encoding = \"CP1252\".",
    german:
      "Bitte die Datei in UTF-8 speichern oder die Kodierung in der Projektdatei angeben: encoding = \"CP1252\"."
  )

  static func noGeoJSON(_ file: String, _ type: String?) -> Finding {
    let found = type.map {
      Phrase(english: " Its type is “\($0)”.", german: " Sein Typ ist „\($0)“.")
    }
    return Finding(
      check: "geojson", severity: .error, place: Place(file: file),
      message: Phrase(
        english: "This is JSON, but no GeoJSON feature collection, feature or geometry."
          + (found?.english ?? ""),
        german: "Das ist JSON, aber keine GeoJSON-FeatureCollection, kein Feature, keine Geometrie."
          + (found?.german ?? "")),
      mend: Phrase(
        english: "Export the layer as GeoJSON.", german: "Bitte die Ebene als GeoJSON exportieren.")
    )
  }

  static func brokenJSON(
    _ file: String, _ fault: JSONFault, _ scanner: JSONScanner, feature: Int
  ) -> Finding {
    let place = scanner.lineAndCharacter(of: fault.position)
    let reason = reason(fault, scanner.excerpt(at: fault.position))
    return Finding(
      check: "geojson", severity: .error, place: Place(file: file),
      message: Phrase(
        english:
          "Line \(place.line), character \(place.character) (feature \(feature)): this is no JSON: \(reason.english).",
        german:
          "Zeile \(place.line), Zeichen \(place.character) (Objekt \(feature)): Das ist kein JSON: \(reason.german)."
      ),
      mend: Phrase(
        english: "Copy or export the file again.",
        german: "Bitte die Datei neu kopieren oder exportieren."))
  }

  private static func reason(_ fault: JSONFault, _ found: String) -> Phrase {
    switch fault.problem {
    case .expected("value"):
      Phrase(
        english: "a value was expected, “\(found)” is there",
        german: "erwartet wird ein Wert, dort steht „\(found)“")
    case .expected(let sign):
      Phrase(
        english:
          "\(sign.split(separator: " ").joined(separator: " or ")) was expected, “\(found)” is there",
        german:
          "erwartet wird \(sign.split(separator: " ").joined(separator: " oder ")), dort steht „\(found)“"
      )
    case .cut:
      Phrase(english: "the file ends too early", german: "die Datei endet zu früh")
    case .number:
      Phrase(
        english: "“\(found)” is no number of JSON", german: "„\(found)“ ist keine Zahl in JSON")
    case .string:
      Phrase(
        english: "a text holds a character that JSON does not allow there",
        german: "ein Text enthält ein Zeichen, das JSON dort nicht erlaubt")
    case .leftOver:
      Phrase(
        english: "“\(found)” follows the end", german: "nach dem Ende folgt „\(found)“")
    case .nesting, .position:
      Phrase(
        english: "its coordinates make no sense", german: "seine Koordinaten ergeben keinen Sinn")
    }
  }

  static func tooManyProperties(_ file: String, _ row: Int, most: Int) -> Finding {
    Finding(
      check: "geojson", severity: .error, place: Place(file: file, row: row),
      message: Phrase(
        english: "The features have more than \(most) different properties; a table has fewer.",
        german:
          "Die Objekte haben mehr als \(most) verschiedene Eigenschaften; eine Tabelle hat weniger."
      ),
      mend: Phrase(
        english: "Give every feature the same properties.",
        german: "Bitte allen Objekten dieselben Eigenschaften geben."))
  }

  static func twiceOrNoList(_ file: String, _ member: String) -> Finding {
    Finding(
      check: "geojson", severity: .error, place: Place(file: file, column: member),
      message: Phrase(
        english: "“\(member)” is no list, or is there twice.",
        german: "„\(member)“ ist keine Liste oder kommt zweimal vor."), mend: redraw)
  }

  static func noFeature(_ file: String, _ row: Int, _ type: String?) -> Finding {
    let found = type.map { "“\($0)”" } ?? "–"
    return Finding(
      check: "geojson", severity: .error, place: Place(file: file, row: row),
      message: Phrase(
        english: "An object of type “Feature” was expected; the type is \(found).",
        german: "Erwartet wird ein Objekt vom Typ „Feature“; der Typ ist \(found)."), mend: redraw)
  }

  static func memberTwice(_ file: String, _ row: Int, _ member: String) -> Finding {
    Finding(
      check: "geojson", severity: .error, place: Place(file: file, row: row, column: member),
      message: Phrase(
        english: "The feature has “\(member)” twice; which one holds is not said.",
        german: "Das Objekt hat „\(member)“ zweimal; welches gilt, steht nirgends."), mend: redraw)
  }

  static func propertyTwice(_ file: String, _ row: Int, _ name: String) -> Finding {
    Finding(
      check: "geojson", severity: .error, place: Place(file: file, row: row, column: name),
      message: Phrase(
        english: "The feature has this property twice; which value holds is not said.",
        german: "Das Objekt hat diese Eigenschaft zweimal; welcher Wert gilt, steht nirgends."),
      mend: Phrase(
        english: "Delete one of the two.", german: "Bitte eine der beiden löschen."))
  }

  static func noProperties(_ file: String, _ row: Int) -> Finding {
    Finding(
      check: "geojson", severity: .error, place: Place(file: file, row: row, column: "properties"),
      message: Phrase(
        english: "The properties are neither an object nor null.",
        german: "Die Eigenschaften sind weder ein Objekt noch null."), mend: redraw)
  }

  static func textNotDecoded(_ file: String, _ row: Int, _ name: String) -> Finding {
    Finding(
      check: "encoding", severity: .error, place: Place(file: file, row: row, column: name),
      message: Phrase(
        english: "The text is not UTF-8, which GeoJSON must be in.",
        german: "Der Text ist kein UTF-8; GeoJSON muss es sein."), mend: saveAsUTF8)
  }

  static func idLeftOut(_ file: String) -> Finding {
    Finding(
      check: "column_left_out", severity: .note, place: Place(file: file, column: "id"),
      message: Phrase(
        english: "Features have an id of their own and a property “id”; the property was taken.",
        german:
          "Objekte haben eine eigene id und eine Eigenschaft „id“; die Eigenschaft wurde genommen.")
    )
  }

  static func longPositions(_ file: String, _ count: Int) -> Finding {
    Finding(
      check: "geojson", severity: .note, place: Place(file: file),
      message: Phrase(
        english: "\(count) positions have more than three numbers; the further ones were left out.",
        german: "\(count) Positionen haben mehr als drei Zahlen; die weiteren wurden ausgelassen."))
  }

  static func noGeometry(_ file: String, _ row: Int, _ problem: GeoJSONGeometry.Problem) -> Finding
  {
    let message =
      switch problem {
      case .noObject:
        Phrase(
          english: "The geometry is neither an object nor null.",
          german: "Die Geometrie ist weder ein Objekt noch null.")
      case .type(let type):
        Phrase(
          english: "The geometry’s type “\(type ?? "")” is none of the seven of GeoJSON.",
          german: "Der Geometrietyp „\(type ?? "")“ ist keiner der sieben von GeoJSON.")
      case .nothing:
        Phrase(
          english: "The geometry has no coordinates.",
          german: "Die Geometrie hat keine Koordinaten.")
      case .twice(let member):
        Phrase(
          english: "The geometry has “\(member)” twice; which one holds is not said.",
          german: "Die Geometrie hat „\(member)“ zweimal; welches gilt, steht nirgends.")
      case .nesting(let type):
        Phrase(
          english: "The coordinates are not numbers nested as a \(type) wants.",
          german: "Die Koordinaten sind keine Zahlen, verschachtelt wie \(type) es verlangt.")
      case .position:
        Phrase(
          english: "A position has fewer than two numbers.",
          german: "Eine Position hat weniger als zwei Zahlen.")
      case .tooDeep:
        Phrase(
          english: "Collections nest too deep.", german: "Sammlungen sind zu tief verschachtelt.")
      }
    return Finding(
      check: "invalid_shape", severity: .error, place: Place(file: file, row: row),
      message: message, mend: redraw)
  }

  static func unnamedSystem(_ file: String) -> Finding {
    Finding(
      check: "crs", severity: .error, place: Place(file: file, column: "crs"),
      message: Phrase(
        english: "The member “crs” names no coordinate system.",
        german: "Die Angabe „crs“ nennt kein Koordinatensystem."),
      mend: Phrase(
        english: "State the system in the project file: crs = \"EPSG:25832\".",
        german: "Bitte das System in der Projektdatei angeben: crs = \"EPSG:25832\"."))
  }

  // CSV

  static func geometryColumns(_ file: String, _ names: [String], isText: Bool) -> Finding {
    let list = names.joined(separator: ", ")
    return Finding(
      check: "geometry_columns", severity: .note, place: Place(file: file, row: 1, column: list),
      message: isText
        ? Phrase(
          english: "The shapes were read as well-known text from this column.",
          german: "Die Formen wurden als Well-known Text aus dieser Spalte gelesen.")
        : Phrase(
          english: "The points were read from these columns, the first east, the second north.",
          german: "Die Punkte wurden aus diesen Spalten gelesen, die erste Ost, die zweite Nord."))
  }

  static func noGeometryColumn(_ file: String, _ columns: [String]) -> Finding {
    let list = columns.joined(separator: ", ")
    return Finding(
      check: "geometry_columns", severity: .error, place: Place(file: file, row: 1),
      message: Phrase(
        english: "No column is recognisable as shapes or coordinates: \(list).",
        german: "Keine Spalte ist als Form oder Koordinate erkennbar: \(list)."),
      mend: nameColumns)
  }

  static func severalGeometryColumns(_ file: String, _ names: [String]) -> Finding {
    let list = names.joined(separator: ", ")
    return Finding(
      check: "geometry_columns", severity: .error, place: Place(file: file, row: 1),
      message: Phrase(
        english: "Several columns may tell the shapes: \(list).",
        german: "Mehrere Spalten kommen für die Formen in Frage: \(list)."), mend: nameColumns)
  }

  static func tooManyGeometryColumns(_ file: String, _ names: [String]) -> Finding {
    Finding(
      check: "geometry_columns", severity: .error, place: Place(file: file, column: "geometry"),
      message: Phrase(
        english: "\(names.count) columns are named; one or two were expected.",
        german: "\(names.count) Spalten sind genannt; erwartet werden eine oder zwei."),
      mend: nameColumns)
  }

  private static let nameColumns = Phrase(
    english:
      "Name them in the project file: geometry = [\"WKT\"], or two of coordinates, east first: geometry = [\"X\", \"Y\"].",
    german:
      "Bitte in der Projektdatei nennen: geometry = [\"WKT\"], oder zwei mit Koordinaten, Ost zuerst: geometry = [\"X\", \"Y\"]."
  )

  static func noWellKnownText(_ place: Place, _ reason: String, _ text: String) -> Finding {
    let start = text.prefix(40) + (text.count > 40 ? "…" : "")
    return Finding(
      check: "invalid_shape", severity: .error, place: place,
      message: Phrase(
        english: "“\(start)” is no shape in well-known text (\(reason.trimmed)).",
        german: "„\(start)“ ist keine Form in Well-known Text (\(reason.trimmed))."), mend: redraw)
  }

  static func halfPoint(_ place: Place) -> Finding {
    Finding(
      check: "invalid_shape", severity: .error, place: place,
      message: Phrase(
        english: "One coordinate of the point is there, the other is missing.",
        german: "Eine Koordinate des Punktes ist da, die andere fehlt."),
      mend: Phrase(
        english: "Write both, or neither for a record without a point.",
        german: "Bitte beide angeben, oder keine für einen Datensatz ohne Punkt."))
  }

  static func otherSRID(_ place: Place, _ id: Int, known: Int, row: Int) -> Finding {
    Finding(
      check: "crs", severity: .error, place: place,
      message: Phrase(
        english:
          "The shape is in SRID \(id), that of row \(row) in SRID \(known). A layer has one.",
        german:
          "Die Form steht in SRID \(id), die in Zeile \(row) in SRID \(known). Eine Ebene hat eines."
      ),
      mend: redraw)
  }
}
