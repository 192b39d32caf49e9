import Land

/// Every sentence of this room.
enum Words {
  static func title(_ status: StatusClass) -> Phrase {
    let english =
      switch status {
      case .high: "high"
      case .middle: "middle"
      case .low: "low"
      case .veryLow: "very low"
      case .notScored: "not scored"
      }
    return Phrase(english: english, german: status.rawValue)
  }

  static func tooFew(_ indicator: String?, count: Int) -> Phrase {
    if let indicator {
      return Phrase(
        english:
          "Only \(count) \(count == 1 ? "block" : "blocks") can be scored by “\(indicator)”; an index needs at least 5.",
        german:
          "Nur \(count) \(count == 1 ? "Block lässt" : "Blöcke lassen") sich nach „\(indicator)“ bewerten; ein Index braucht mindestens 5."
      )
    }
    return Phrase(
      english:
        "Only \(count) \(count == 1 ? "block" : "blocks") can be scored; an index needs at least 5.",
      german:
        "Nur \(count) \(count == 1 ? "Block lässt" : "Blöcke lassen") sich bewerten; ein Index braucht mindestens 5."
    )
  }
  static let mendTooFew = Phrase(
    english:
      "Check the column's values, minimum_population, minimum_denominator and minimum_weight.",
    german:
      "Prüfen Sie die Werte der Spalte sowie minimum_population, minimum_denominator und minimum_weight."
  )
  static func noSpread(_ indicator: String?) -> Phrase {
    if let indicator {
      return Phrase(
        english: "All blocks have the same value of “\(indicator)”, so it tells no block apart.",
        german:
          "Alle Blöcke haben denselben Wert von „\(indicator)“; er unterscheidet keinen Block.")
    }
    return Phrase(
      english: "All scored blocks come out alike, so the index tells no block apart.",
      german: "Alle bewerteten Blöcke ergeben dasselbe; der Index unterscheidet keinen Block.")
  }
  static let mendNoSpread = Phrase(
    english: "Leave it out or name another column.",
    german: "Lassen Sie ihn weg oder nennen Sie eine andere Spalte.")

  static func withoutFlag(_ id: String) -> Phrase {
    Phrase(
      english: "Block \(id) has neither 0 nor 1 and is not scored.",
      german: "Block \(id) hat weder 0 noch 1 und wird nicht bewertet.")
  }
  static func tooSmall(_ id: String, people: Int32, minimum: Int32) -> Phrase {
    Phrase(
      english: "Block \(id) has \(people) inhabitants, fewer than \(minimum): not scored.",
      german: "Block \(id) hat \(people) Einwohner, weniger als \(minimum): nicht bewertet.")
  }
  static func tooManyMissing(_ id: String, _ names: [String]) -> Phrase {
    let list = names.joined(separator: ", ")
    return Phrase(
      english: "Block \(id) lacks \(list): not scored.",
      german: "Block \(id) fehlt \(list): nicht bewertet.")
  }
  static func rescaled(_ id: String, _ names: [String]) -> Phrase {
    let list = names.joined(separator: ", ")
    return Phrase(
      english: "Block \(id) lacks \(list); scored by the other indicators, rescaled.",
      german: "Block \(id) fehlt \(list); nach den übrigen Indikatoren bewertet, hochgerechnet.")
  }
  static func outlier(_ id: String, _ name: String, rate: Double, z: Double) -> Phrase {
    func text(_ language: Language) -> (String, String) {
      (fixed(rate, places: 2, in: language), fixed(z, places: 1, in: language))
    }
    let (rateEnglish, zEnglish) = text(.english)
    let (rateGerman, zGerman) = text(.german)
    return Phrase(
      english:
        "Block \(id): \(name) is \(rateEnglish), \(zEnglish) standard deviations from the mean; it counts nevertheless.",
      german:
        "Block \(id): \(name) ist \(rateGerman), \(zGerman) Standardabweichungen vom Mittel; er zählt trotzdem mit."
    )
  }
}
