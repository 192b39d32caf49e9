import Land

extension Words {
  static func parity(_ parity: Parity) -> Phrase {
    switch parity {
    case .odd: Phrase(english: "odd", german: "ungerade")
    case .even: Phrase(english: "even", german: "gerade")
    }
  }
  static func all(_ parity: Parity) -> Phrase {
    switch parity {
    case .odd: Phrase(english: "all odd", german: "alle ungeraden")
    case .even: Phrase(english: "all even", german: "alle geraden")
    }
  }
  static let directoryHeadings = Phrase(
    english: "Street|Part of the city|Numbers|Note", german: "Straße|Stadtteil|Nummern|Hinweis")
  static let wholeStreet = Phrase(english: "whole street", german: "ganze Straße")
  static let differenceHeadings = Phrase(
    english: "Change|Area before|Area after|Street|Part of the city|Numbers|Note",
    german: "Änderung|Gebiet vorher|Gebiet nachher|Straße|Stadtteil|Nummern|Hinweis")
  static func change(_ change: StreetDifference.Change) -> Phrase {
    switch change {
    case .comesIn: Phrase(english: "comes in", german: "kommt hinzu")
    case .goesOut: Phrase(english: "goes out", german: "fällt heraus")
    case .moves: Phrase(english: "moves", german: "wechselt")
    }
  }
  static func area(_ label: AreaLabel?) -> Phrase {
    guard let label else { return Phrase(english: "outside", german: "außerhalb") }
    return Phrase(verbatim: label.name == label.id ? label.id : "\(label.id) \(label.name)")
  }
  /// The heading of what changes in one way between two areas.
  static func changes(_ entry: StreetDifference.Entry, streets: Int) -> Phrase {
    let (before, after) = (area(entry.before), area(entry.after))
    let count =
      streets == 1 ? ("1 street", "1 Straße") : ("\(streets) streets", "\(streets) Straßen")
    switch entry.change {
    case .comesIn:
      return Phrase(
        english: "Come into area \(after.english): \(count.0)",
        german: "Neu in Gebiet \(after.german): \(count.1)")
    case .goesOut:
      return Phrase(
        english: "Go out of area \(before.english): \(count.0)",
        german: "Nicht mehr in Gebiet \(before.german): \(count.1)")
    case .moves:
      return Phrase(
        english: "From area \(before.english) to area \(after.english): \(count.0)",
        german: "Von Gebiet \(before.german) zu Gebiet \(after.german): \(count.1)")
    }
  }
  static let nothingChanges = Phrase(
    english: "No known address changes.", german: "Keine bekannte Adresse wechselt.")
  static let partOnly = Phrase(
    english: "a part, without numbers", german: "ein Teil, ohne Nummern")
  static let uncertainMark = Phrase(english: "(border not certain)", german: "(Grenze unsicher)")
  static let uncertainNote = Phrase(
    english: "* The sources do not tell exactly at which number the border lies.",
    german: "* Die Quellen sagen nicht genau, bei welcher Nummer die Grenze liegt.")
  static func directory(_ label: AreaLabel?, streets: Int) -> Phrase {
    guard let label else {
      return Phrase(
        english: "Outside every area: \(streets) streets",
        german: "Außerhalb aller Gebiete: \(streets) Straßen")
    }
    let name = label.name == label.id ? label.id : "\(label.id) \(label.name)"
    return Phrase(
      english: "Area \(name): \(streets) streets", german: "Gebiet \(name): \(streets) Straßen")
  }
}
