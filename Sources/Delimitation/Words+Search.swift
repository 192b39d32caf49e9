internal import Land

/// What the search says to people.
extension Words {
  /// Why a profile has no option of its own.
  static func noOption(_ profile: Profile, isProved: Bool) -> Phrase {
    let name = Words.name(profile)
    return Phrase(
      english: """
        No option for "\(name.english)": \
        \(isProved ? "there is no plan" : "the search met no plan") that keeps its coverage, \
        differs from the other options by 5% of the inhabitants inside, and neither beats one of \
        them in everything nor is beaten by one.
        """,
      german: """
        Keine Option „\(name.german)“: \
        \(isProved ? "Es gibt keinen Plan" : "Die Suche fand keinen Plan"), der die nötige \
        Abdeckung hält, sich von den anderen Optionen um 5 % der Menschen in den Gebieten \
        unterscheidet und weder eine von ihnen in allem übertrifft noch von einer übertroffen wird.
        """)
  }

  /// Why a profile has nothing to compare.
  static func nothingToMeasure(_ profile: Profile) -> Phrase {
    let name = Words.name(profile)
    return Phrase(
      english: """
        No option for "\(name.english)": the project has no \
        \(profile == .statusQuo ? "status quo" : "identity layer").
        """,
      german: """
        Keine Option „\(name.german)“: Das Projekt hat \
        \(profile == .statusQuo ? "keinen Status quo" : "keine Identitätsebene").
        """)
  }

  /// A profile's name.
  static func name(_ profile: Profile) -> Phrase {
    switch profile {
    case .coverage: Phrase(english: "coverage", german: "Abdeckung")
    case .identity: Phrase(english: "identity", german: "Identität")
    case .mix: Phrase(english: "mix", german: "Mischung")
    case .statusQuo: Phrase(english: "status quo", german: "Status quo")
    case .compact: Phrase(english: "compact", german: "Kompaktheit")
    }
  }

  /// No plan at all.
  static func noPlan(isProved: Bool, steps: UInt64) -> Phrase {
    if isProved {
      return Phrase(
        english: "No plan keeps all rules; every possible plan was counted.",
        german: "Kein Plan hält alle Regeln ein; alle möglichen Pläne wurden durchgezählt.")
    }
    let count = Int64(clamping: steps)
    return Phrase(
      english: """
        No plan that keeps all rules was found in \(english(count)) steps; it is not proved that \
        there is none. A longer time limit may find one.
        """,
      german: """
        In \(german(count)) Schritten wurde kein Plan gefunden, der alle Regeln einhält; bewiesen \
        ist nicht, dass es keinen gibt. Ein längeres Zeitlimit kann helfen.
        """)
  }

  /// How many areas were found, and where.
  static func foundRoom(found: Int, wished: Int, places: [(Phrase, Int)]) -> Phrase {
    let list = counted(places)
    return Phrase(
      english: places.isEmpty
        ? "Nowhere was an area found that keeps all rules; \(wished) \(wished == 1 ? "is" : "are") wished."
        : """
        Areas that keep all rules were found for at most \(found) of the \(wished) wished: \
        \(list.english).
        """,
      german: places.isEmpty
        ? "Nirgends fand sich ein Gebiet, das alle Regeln einhält; gewünscht \(wished == 1 ? "ist" : "sind") \(wished)."
        : """
        Gebiete, die alle Regeln einhalten, fanden sich für höchstens \(found) der gewünschten \
        \(wished): \(list.german).
        """)
  }

  /// A part that must have an area and has none.
  static func noAreaWhereWished(place: Phrase, people: Int64) -> Phrase {
    Phrase(
      english: """
        In \(place.english), with \(english(people)) inhabitants, an area must lie, but none was \
        found that keeps all rules.
        """,
      german: """
        In \(place.german) mit \(german(people)) Einwohnern muss ein Gebiet liegen, aber es fand \
        sich keines, das alle Regeln einhält.
        """)
  }

  static func counted(_ places: [(Phrase, Int)]) -> Phrase {
    list(
      places.map {
        Phrase(english: "\($0.0.english) \($0.1)", german: "\($0.0.german) \($0.1)")
      })
  }
}
