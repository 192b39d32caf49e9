import Land

// What is said of names of units in a list.
extension Words {
  /// Units as “Stadtteil Kalk”, one after the other.
  private static func list(_ units: [(layer: String, unit: String)], _ marks: (String, String))
    -> String
  {
    units.prefix(10).map { "\($0.layer) \(marks.0)\($0.unit)\(marks.1)" }.joined(separator: ", ")
      + (units.count > 10 ? ", …" : "")
  }

  static func unitReadAs(_ written: String, layer: String, unit: String) -> Phrase {
    Phrase(
      english: "“\(written)” was read as \(layer) “\(unit)”.",
      german: "„\(written)“ wurde gelesen als \(layer) „\(unit)“.")
  }
  static func unitAmbiguous(_ written: String, _ units: [(layer: String, unit: String)]) -> Phrase {
    Phrase(
      english: "“\(written)” may be \(list(units, ("“", "”"))).",
      german: "„\(written)“ kann sein: \(list(units, ("„", "“"))).")
  }
  static let mendUnitAmbiguous = Phrase(
    english: "Write the layer into EBENE and the name exactly so.",
    german: "Schreiben Sie die Ebene in EBENE und den Namen genau so.")
  static func unitElsewhere(
    _ written: String, layer: String, _ units: [(layer: String, unit: String)]
  ) -> Phrase {
    Phrase(
      english: "“\(written)” is no \(layer) but \(list(units, ("“", "”"))).",
      german:
        "„\(written)“ ist keine Einheit der Ebene \(layer), sondern: \(list(units, ("„", "“"))).")
  }
  static func mendUnitElsewhere(_ units: [(layer: String, unit: String)]) -> Phrase {
    guard let first = units.first else { return Phrase(verbatim: "") }
    return Phrase(
      english: "Write EBENE “\(first.layer)” and EINHEIT “\(first.unit)”, if that is meant.",
      german: "Falls das gemeint ist: EBENE „\(first.layer)“ und EINHEIT „\(first.unit)“ schreiben."
    )
  }
  static func unitUnknown(_ unit: String, layer: String?) -> Phrase {
    guard let layer else {
      return Phrase(
        english: "No layer has a unit “\(unit)”.", german: "Keine Ebene hat eine Einheit „\(unit)“."
      )
    }
    return unitUnknown(unit, layer: layer)
  }
  /// The nearest names; those of the layer that was asked for without it.
  static func nearestUnits(_ units: [(layer: String, unit: String)], besides layer: String?)
    -> Phrase
  {
    func text(_ marks: (String, String)) -> String {
      units.map {
        ($0.layer == layer ? "" : $0.layer + " ") + marks.0 + $0.unit + marks.1
      }.joined(separator: ", ")
    }
    switch units.count {
    case 0: return nearest(nil)
    case 1:
      return Phrase(
        english: "The nearest is \(text(("“", "”"))).",
        german: "Am nächsten kommt \(text(("„", "“"))).")
    default:
      return Phrase(
        english: "The nearest are \(text(("“", "”"))).",
        german: "Am nächsten kommen \(text(("„", "“"))).")
    }
  }
}
