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
