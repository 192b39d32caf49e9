import Land

/// What `improve` says.
extension Messages {
  /// How many people change, and how far that is from the least possible.
  static func peopleChange(
    _ people: Int64, bound: Int64, isProved: Bool, isUnchanged: Bool
  ) -> Phrase {
    if isUnchanged {
      return Phrase(
        english: "0 people change: the plan keeps every rule as it is.",
        german: "Für 0 Menschen ändert sich etwas: Der Plan hält schon jetzt alle Regeln ein.")
    }
    let (english, german) = (Language.english.whole(people), Language.german.whole(people))
    let (least, mindestens) = (Language.english.whole(bound), Language.german.whole(bound))
    return Phrase(
      english: "Something changes for \(english) people, then every rule is kept; "
        + (isProved ? "no plan does with fewer." : "no plan does with fewer than \(least)."),
      german: "Für \(german) Menschen ändert sich etwas, dann sind alle Regeln eingehalten; "
        + (isProved ? "weniger geht nicht." : "unter \(mindestens) geht es nicht."))
  }

  /// One move.
  static func move(
    _ number: Int, from: AreaLabel?, to: AreaLabel?, blocks: Int, people: Int64, units: [String]
  ) -> Phrase {
    let place = units.isEmpty ? "" : " (" + units.joined(separator: ", ") + ")"
    func name(_ label: AreaLabel?, _ area: String, _ outside: String) -> String {
      label.map { "\(area) \($0.id)" } ?? outside
    }
    return Phrase(
      english: "\(number). \(name(from, "area", "outside")) → \(name(to, "area", "outside")): "
        + "\(Language.english.whole(blocks)) \(blocks == 1 ? "block" : "blocks")\(place), "
        + "\(Language.english.whole(people)) people",
      german: "\(number). \(name(from, "Gebiet", "außerhalb")) → "
        + "\(name(to, "Gebiet", "außerhalb")): "
        + "\(Language.german.whole(blocks)) \(blocks == 1 ? "Block" : "Blöcke")\(place), "
        + "\(Language.german.whole(people)) Menschen")
  }

  /// The ends of the curve.
  static func coverageOfCurve(_ ends: String) -> Phrase {
    Phrase(
      english: "Coverage by people who change: \(ends)",
      german: "Abdeckung nach Menschen, für die sich etwas ändert: \(ends)")
  }

  /// Which page tells the change.
  static func openChange(_ page: String) -> Phrase {
    Phrase(english: "Open \(page) to see it.", german: "Zum Ansehen \(page) öffnen.")
  }
}
