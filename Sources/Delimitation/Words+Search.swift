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
        ? "Nowhere was an area found that keeps all rules; \(wished) are wished."
        : """
        Areas that keep all rules were found for at most \(found) of the \(wished) wished: \
        \(list.english).
        """,
      german: places.isEmpty
        ? "Nirgends fand sich ein Gebiet, das alle Regeln einhält; gewünscht sind \(wished)."
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

  /// Without this rule there is a plan.
  static func wouldDoWithout(_ rule: String) -> Phrase {
    Phrase(
      english: "Without the rule \"\(rule)\" a plan was found: this rule stands in the way.",
      german: "Ohne die Regel „\(rule)“ fand sich ein Plan: Diese Regel steht im Weg.")
  }

  /// Leaving out one rule alone does not help.
  static let noSingleRule = Phrase(
    english: "Leaving out one rule alone did not help: several rules stand in the way together.",
    german: "Eine einzelne Regel wegzulassen half nicht: Mehrere Regeln stehen zusammen im Weg.")

  /// A wish contradicts other settings.
  static func wishedInsideAndOutside(_ subject: String, blocks: Int) -> Phrase {
    Phrase(
      english: """
        keep: \(subject) is wished inside, but \(english(blocks, "block", "blocks")) of it must lie \
        outside: by another wish, or because what must stay together reaches into two districts.
        """,
      german: """
        keep: \(subject) soll innen liegen, aber \(german(blocks, "Block", "Blöcke")) davon müssen \
        außen liegen: durch einen anderen Wunsch, oder weil Zusammengehörendes in zwei Bezirke reicht.
        """)
  }

  /// A frozen area overlaps another, or a wish for outside.
  static func frozenTwice(_ subject: String, blocks: Int) -> Phrase {
    Phrase(
      english: """
        keep: \(subject) is frozen as an area, but \(english(blocks, "block", "blocks")) of it \
        belong to another frozen area or are wished outside.
        """,
      german: """
        keep: \(subject) ist als Gebiet eingefroren, aber \(german(blocks, "Block", "Blöcke")) \
        davon gehören zu einem anderen eingefrorenen Gebiet oder sollen außen liegen.
        """)
  }

  /// A frozen area breaks a rule by itself.
  static func frozenBreaks(_ reason: Phrase) -> Phrase {
    Phrase(
      english: "A frozen area breaks a rule: \(reason.english)",
      german: "Ein eingefrorenes Gebiet bricht eine Regel: \(reason.german)")
  }

  /// More areas than blocks.
  static func tooFewBlocks(room: Int, wished: Int) -> Phrase {
    Phrase(
      english: "count: \(wished) areas are wished, but the land has only \(room) separable blocks.",
      german:
        "count: Gewünscht sind \(wished) Gebiete, das Land hat aber nur \(room) trennbare Blöcke.")
  }

  /// Every block is spoken for.
  static func noLand(wished: Int) -> Phrase {
    Phrase(
      english: "count: \(wished) areas are wished, but no block is free to lie in one.",
      german: "count: Gewünscht sind \(wished) Gebiete, aber kein Block ist dafür frei.")
  }

  /// No place has people enough for one area.
  static func noRoom(place: Phrase, people: Int64, band: ClosedRange<Int64>, total: Int64) -> Phrase
  {
    Phrase(
      english: """
        population: no area can have \(english(band.lowerBound))-\(english(band.upperBound)) \
        inhabitants: the most populous connected land that one area may cover, \(place.english), \
        has \(english(people)); the whole city has \(english(total)).
        """,
      german: """
        population: Kein Gebiet kann \(german(band.lowerBound))-\(german(band.upperBound)) Einwohner \
        haben: Das einwohnerreichste zusammenhängende Land, das ein Gebiet umfassen darf, \
        \(place.german), hat \(german(people)); die ganze Stadt hat \(german(total)).
        """)
  }

  /// Fewer areas fit than are wished.
  static func tooLittleRoom(
    fits: Int, wished: Int, band: ClosedRange<Int64>, places: [(Phrase, Int)]
  ) -> Phrase {
    let list = counted(places)
    return Phrase(
      english: """
        count: \(wished) areas are wished, but at most \(fits) of at least \
        \(english(band.lowerBound)) inhabitants fit: \(list.english).
        """,
      german: """
        count: Gewünscht sind \(wished) Gebiete, aber höchstens \(fits) mit mindestens \
        \(german(band.lowerBound)) Einwohnern haben Platz: \(list.german).
        """)
  }

  /// A part of a whole city that cannot be covered.
  static func uncovered(place: Phrase, people: Int64, band: ClosedRange<Int64>) -> Phrase {
    Phrase(
      english: """
        count: the whole city is to be divided, but \(place.english) has \(english(people)) \
        inhabitants, which no number of areas of \
        \(english(band.lowerBound))-\(english(band.upperBound)) covers.
        """,
      german: """
        count: Die ganze Stadt soll aufgeteilt werden, aber \(place.german) hat \(german(people)) \
        Einwohner; das ergibt keine Zahl von Gebieten mit \
        \(german(band.lowerBound))-\(german(band.upperBound)).
        """)
  }

  private static func counted(_ places: [(Phrase, Int)]) -> Phrase {
    list(
      places.map {
        Phrase(english: "\($0.0.english) \($0.1)", german: "\($0.0.german) \($0.1)")
      })
  }
}
