import Land

extension Words {
  static func overlappingRows(
    _ street: String, _ range: NumberRange, _ other: NumberRange, _ otherPart: String,
    _ part: String, _ place: Place
  ) -> Finding {
    conflict(
      "street_overlap", street, place,
      Phrase(
        english: "\(street): \(told(range).english) stands in \(part), but \(told(other).english) "
          + "in \(otherPart) has numbers in common.",
        german: "\(street): \(told(range).german) steht in \(part), aber \(told(other).german) in "
          + "\(otherPart) hat gemeinsame Nummern."))
  }
  static func overlappingSides(
    _ street: String, _ range: NumberRange, _ other: NumberRange, _ place: Place
  ) -> Finding {
    conflict(
      "street_overlap", street, place,
      Phrase(
        english: "\(street): \(told(range).english) has numbers in common with "
          + "\(told(other).english) of another segment in other blocks.",
        german: "\(street): \(told(range).german) hat gemeinsame Nummern mit "
          + "\(told(other).german) eines anderen Abschnitts in anderen Blöcken."))
  }
  static func elsewhere(_ street: String, _ range: NumberRange, _ part: String, _ place: Place)
    -> Finding
  {
    conflict(
      "street_elsewhere", street, place,
      Phrase(
        english: "\(street): the register puts numbers of \(told(range).english) into \(part), "
          + "but that segment lies in no block of it.",
        german: "\(street): Das Verzeichnis legt Nummern von \(told(range).german) nach \(part), "
          + "aber dieser Abschnitt liegt in keinem Block davon."))
  }
  static func renamed(_ segment: String, _ register: String, _ place: Place) -> Finding {
    conflict(
      "street_renamed", register, place,
      Phrase(
        english: "The segment is called “\(segment)”, but by its key it is “\(register)”.",
        german: "Der Abschnitt heißt „\(segment)“, nach seinem Schlüssel aber „\(register)“."))
  }

  static func conflict(_ check: String, _ name: String, _ place: Place, _ message: Phrase)
    -> Finding
  {
    var finding = Finding(
      check: check, severity: .warning, place: place, message: message,
      mend: Phrase(
        english: "Where it matters for an area, the answer is “several”.",
        german: "Wo es für ein Gebiet darauf ankommt, ist die Antwort „mehrere“."))
    finding.name = name
    return finding
  }

  static func told(_ range: NumberRange) -> Phrase {
    Phrase(
      english: "\(parity(range.parity).english) \(range.text)",
      german: "\(parity(range.parity).german) \(range.text)")
  }
}
