internal import Land

/// Why moves are made, in words. Each sentence is read after "this move".
extension Words {
  /// An area of the new plan that continues none.
  static func areaIsNew(_ area: Phrase) -> Phrase {
    Phrase(english: "\(area.english) is new.", german: "\(area.german) ist neu.")
  }

  /// An area of the given plan that no area continues.
  static func areaIsGivenUp(_ area: Phrase) -> Phrase {
    Phrase(english: "\(area.english) is given up.", german: "\(area.german) wird aufgegeben.")
  }

  /// What breaks without the move, in the words of the rule.
  static func withoutMove(_ reason: Phrase) -> Phrase {
    Phrase(english: "Otherwise: \(reason.english)", german: "Sonst: \(reason.german)")
  }

  static func needsMore(_ area: Phrase, has people: Int64, missing: Int64) -> Phrase {
    Phrase(
      english:
        "\(area.english) has \(english(people)) inhabitants and needs \(english(missing)) more.",
      german: "\(area.german) hat \(german(people)) Einwohner und braucht \(german(missing)) mehr.")
  }

  static func hasTooMany(_ area: Phrase, has people: Int64, surplus: Int64) -> Phrase {
    Phrase(
      english: "\(area.english) has \(english(people)) inhabitants, \(english(surplus)) too many.",
      german: "\(area.german) hat \(german(people)) Einwohner, \(german(surplus)) zu viel.")
  }

  static func wouldLack(_ area: Phrase, has people: Int64, missing: Int64) -> Phrase {
    Phrase(
      english: """
        Otherwise \(area.english) would have only \(english(people)) inhabitants, \
        \(english(missing)) too few.
        """,
      german: """
        Sonst hätte \(area.german) nur \(german(people)) Einwohner, \(german(missing)) zu wenig.
        """)
  }

  static func wouldExceed(_ area: Phrase, has people: Int64, surplus: Int64) -> Phrase {
    Phrase(
      english: """
        Otherwise \(area.english) would have \(english(people)) inhabitants, \
        \(english(surplus)) too many.
        """,
      german: """
        Sonst hätte \(area.german) \(german(people)) Einwohner, \(german(surplus)) zu viel.
        """)
  }

  static func changesShare(
    _ area: Phrase, from: Double, to: Double, bounds: ClosedRange<Double>
  ) -> Phrase {
    let falls = from > to
    return Phrase(
      english: """
        \(falls ? "Lowers" : "Raises") the deprived share of \(area.english) from \
        \(english(percent: from)) to \(english(percent: to)); wanted are \(english(bounds)).
        """,
      german: """
        \(falls ? "Senkt" : "Hebt") den Anteil Benachteiligter in \(area.german) von \
        \(german(percent: from)) auf \(german(percent: to)); gewünscht sind \(german(bounds)).
        """)
  }

  static func joinsPieces(_ area: Phrase, pieces: Int) -> Phrase {
    Phrase(
      english: "Joins the \(pieces == 2 ? "two" : String(pieces)) pieces of \(area.english).",
      german: "Verbindet die \(pieces == 2 ? "zwei" : String(pieces)) Teile von \(area.german).")
  }

  static func keepsWhole(_ area: Phrase) -> Phrase {
    Phrase(
      english: "Keeps \(area.english) in one piece.",
      german: "Hält \(area.german) in einem Stück zusammen.")
  }

  static func raisesCoverage(people: Int64, from: Double, to: Double) -> Phrase {
    Phrase(
      english: """
        Raises coverage from \(english(percent: from)) to \(english(percent: to)): \
        \(english(people)) deprived inhabitants more.
        """,
      german: """
        Hebt die Abdeckung von \(german(percent: from)) auf \(german(percent: to)): \
        \(german(people)) benachteiligte Einwohner mehr.
        """)
  }

  /// A move without which every rule holds and coverage is no less.
  static let servesNothing = Phrase(
    english: "No rule needs this, and it raises no coverage.",
    german: "Keine Regel verlangt das, und es hebt die Abdeckung nicht.")
}
