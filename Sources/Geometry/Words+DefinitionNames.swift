import Land

// What is said of a definition whose names and numbers contradict.
extension Words {
  private static func contradiction(_ severity: Severity, _ place: Place, _ message: Phrase)
    -> Finding
  {
    Finding(
      check: "crs", severity: severity, place: place, message: message,
      mend: Phrase(
        english:
          "Ask which of the two is meant, and state the system in the project file by its number: crs = \"EPSG:…\".",
        german:
          "Bitte klären, was von beidem gilt, und das System in der Projektdatei mit seiner Nummer angeben: crs = \"EPSG:…\"."
      ))
  }

  private static func digits(_ value: Double) -> String {
    Int(exactly: value).map(String.init) ?? "\(value)"
  }

  /// The two numbers of an ellipsoid, as definitions write them.
  private static func numbers(_ ellipsoid: Ellipsoid) -> String {
    let flattening = (ellipsoid.inverseFlattening * 1e9).rounded() / 1e9
    return "\(digits(ellipsoid.equatorMetres)), \(digits(flattening))"
  }

  private static func apart(_ one: Ellipsoid, _ other: Ellipsoid) -> Phrase {
    let text = Numbers.text(one.deviation(from: other), 1)
    return Phrase(english: Numbers.english(text) + " m", german: Numbers.german(text) + " m")
  }

  /// An ellipsoid with other numbers than its name has.
  static func otherEllipsoid(
    _ place: Place, _ stated: Ellipsoid, known: Ellipsoid, _ severity: Severity
  ) -> Finding {
    let apart = apart(stated, known)
    return contradiction(
      severity, place,
      Phrase(
        english:
          "The ellipsoid “\(stated.name)” has the numbers \(numbers(stated)); expected were \(numbers(known)). Its axes differ by up to \(apart.english), and the map with them.",
        german:
          "Das Ellipsoid „\(stated.name)“ hat die Zahlen \(numbers(stated)); erwartet waren \(numbers(known)). Seine Achsen weichen um bis zu \(apart.german) ab und mit ihnen die Karte."
      ))
  }

  /// A datum on another ellipsoid than its own.
  static func otherDatum(
    _ place: Place, _ name: String, _ stated: Ellipsoid, known: Ellipsoid, _ severity: Severity
  ) -> Finding {
    let apart = apart(stated, known)
    return contradiction(
      severity, place,
      Phrase(
        english:
          "The datum “\(name)” is stated with the ellipsoid “\(stated.name)” (\(numbers(stated))); expected was “\(known.name)” (\(numbers(known))). Their axes differ by up to \(apart.english), and the map with them.",
        german:
          "Das Datum „\(name)“ ist mit dem Ellipsoid „\(stated.name)“ (\(numbers(stated))) angegeben; erwartet war „\(known.name)“ (\(numbers(known))). Die Achsen weichen um bis zu \(apart.german) ab und mit ihnen die Karte."
      ))
  }

  /// A prime meridian that lies elsewhere than its name.
  static func otherMeridian(
    _ place: Place, _ stated: PrimeMeridian, known: PrimeMeridian, _ severity: Severity
  ) -> Finding {
    let (here, there) = (Numbers.text(stated.degrees, 6), Numbers.text(known.degrees, 6))
    return contradiction(
      severity, place,
      Phrase(
        english:
          "The prime meridian “\(stated.name)” is stated at \(here)°; expected was \(there)°.",
        german:
          "Der Nullmeridian „\(stated.name)“ ist bei \(Numbers.german(here))° angegeben; erwartet war \(Numbers.german(there))°."
      ))
  }

  /// A unit whose factor is another's.
  static func otherUnit(
    _ place: Place, _ name: String, _ stated: Double, known: Double, _ severity: Severity
  ) -> Finding {
    contradiction(
      severity, place,
      Phrase(
        english:
          "The unit “\(name)” has the factor \(digits(stated)); expected was \(digits(known)).",
        german:
          "Die Einheit „\(name)“ hat den Faktor \(digits(stated)); erwartet war \(digits(known))."))
  }
}
