internal import Land

/// What this room says to people, in every language.
enum Words {
  /// "Area 3 (Ehrenfeld)": an area by its id or number and its name or largest unit.
  static func area(_ id: String, name: String?) -> Phrase {
    let name = name.map { " (\($0))" } ?? ""
    return Phrase(english: "Area \(id)\(name)", german: "Gebiet \(id)\(name)")
  }

  /// The class of blocks that lie in no area.
  static let outside = Phrase(english: "outside", german: "außerhalb")

  static func wrongCount(_ count: Int, low: Int, high: Int) -> Phrase {
    let areas = count == 1 ? "1 area" : "\(count) areas"
    let gebiete = count == 1 ? "1 Gebiet" : "\(count) Gebiete"
    if low == high {
      return Phrase(
        english: "The plan has \(areas) instead of \(low).",
        german: "Der Plan hat \(gebiete) statt \(low).")
    }
    return Phrase(
      english: "The plan has \(areas); wanted are \(low) to \(high).",
      german: "Der Plan hat \(gebiete); gewünscht sind \(low) bis \(high).")
  }

  static func outsideWholeCity(blocks: Phrase, count: Int, people: Int64) -> Phrase {
    Phrase(
      english: """
        The whole city is to be divided, but \(english(count, "block", "blocks")) with \
        \(english(people)) inhabitants lie outside: \(blocks.english).
        """,
      german: """
        Die ganze Stadt soll aufgeteilt werden, aber \(german(count, "Block", "Blöcke")) mit \
        \(german(people)) Einwohnern liegen außerhalb: \(blocks.german).
        """)
  }

  static func disconnected(
    _ area: Phrase, parts: Int, blocks: Phrase, count: Int, people: Int64
  ) -> Phrase {
    Phrase(
      english: """
        \(area.english) falls into \(parts) parts: \(english(count, "block", "blocks")) with \
        \(english(people)) inhabitants cut off (\(blocks.english)).
        """,
      german: """
        \(area.german) zerfällt in \(parts) Teile: \(german(count, "Block", "Blöcke")) mit \
        \(german(people)) Einwohnern abgetrennt (\(blocks.german)).
        """)
  }

  static func outOfBand(_ area: Phrase, people: Int64, band: ClosedRange<Int64>) -> Phrase {
    let isLow = people < band.lowerBound
    let gap = isLow ? band.lowerBound - people : people - band.upperBound
    return Phrase(
      english: """
        \(area.english) has \(english(people)) inhabitants; the band is \
        \(english(band.lowerBound))-\(english(band.upperBound)): \(english(gap)) \
        too \(isLow ? "few" : "many").
        """,
      german: """
        \(area.german) hat \(german(people)) Einwohner; die Spanne ist \
        \(german(band.lowerBound))–\(german(band.upperBound)): \(german(gap)) \
        zu \(isLow ? "wenig" : "viel").
        """)
  }

  static func nobodyScored(_ area: Phrase, bounds: ClosedRange<Double>) -> Phrase {
    Phrase(
      english: """
        \(area.english) has no inhabitants in scored blocks, so no deprived share; \
        wanted are \(english(bounds)).
        """,
      german: """
        \(area.german) hat keine Einwohner in bewerteten Blöcken, also keinen Anteil \
        Benachteiligter; gewünscht sind \(german(bounds)).
        """)
  }

  static func shareOutOfBounds(
    _ area: Phrase, share: Double, deprived: Int64, scored: Int64, bounds: ClosedRange<Double>
  ) -> Phrase {
    Phrase(
      english: """
        In \(area.english), \(english(deprived)) of \(english(scored)) scored inhabitants live in \
        deprived blocks (\(english(percent: share))); wanted are \(english(bounds)).
        """,
      german: """
        In \(area.german) leben \(german(deprived)) von \(german(scored)) bewerteten Einwohnern in \
        benachteiligten Blöcken (\(german(percent: share))); gewünscht sind \(german(bounds)).
        """)
  }

  static func severalDistricts(_ area: Phrase, parts: [(name: String, people: Int64)]) -> Phrase {
    let inEnglish = parts.map { "\($0.name) (\(english($0.people)))" }.joined(separator: ", ")
    let inGerman = parts.map { "\($0.name) (\(german($0.people)))" }.joined(separator: ", ")
    return Phrase(
      english:
        "\(area.english) reaches into \(parts.count) districts, with inhabitants: \(inEnglish).",
      german: "\(area.german) reicht in \(parts.count) Bezirke, mit Einwohnern: \(inGerman).")
  }

  static func dividedUnit(_ unit: String, parts: [(name: Phrase, people: Int64)]) -> Phrase {
    let inEnglish = parts.map { "\($0.name.english): \(english($0.people))" }.joined(
      separator: ", ")
    let inGerman = parts.map { "\($0.name.german): \(german($0.people))" }.joined(separator: ", ")
    return Phrase(
      english: "\(unit) is divided, with inhabitants: \(inEnglish).",
      german: "\(unit) ist geteilt, mit Einwohnern: \(inGerman).")
  }

  static func notInside(_ rule: KeepRule, blocks: Phrase) -> Phrase {
    wish(
      rule,
      Phrase(
        english: "should lie inside, but these blocks lie outside: \(blocks.english).",
        german: "soll innerhalb liegen, aber diese Blöcke liegen außerhalb: \(blocks.german)."))
  }

  static func notOutside(_ rule: KeepRule, blocks: Phrase) -> Phrase {
    wish(
      rule,
      Phrase(
        english: "should lie outside, but these blocks lie in an area: \(blocks.english).",
        german: "soll außerhalb liegen, aber diese Blöcke liegen in einem Gebiet: \(blocks.german)."
      ))
  }

  static func notTogether(_ rule: KeepRule, classes: [Phrase]) -> Phrase {
    let list = list(classes)
    return wish(
      rule,
      Phrase(
        english: "should stay together, but is divided: \(list.english).",
        german: "soll zusammenbleiben, ist aber geteilt: \(list.german)."))
  }

  static func notApart(_ rule: KeepRule, areas: [Phrase], blocks: Phrase) -> Phrase {
    let list = list(areas)
    return wish(
      rule,
      Phrase(
        english: "should lie apart, but several share \(list.english): \(blocks.english).",
        german: "soll getrennt liegen, aber mehrere teilen sich \(list.german): \(blocks.german)."))
  }

  static func notOneArea(_ rule: KeepRule, classes: [Phrase]) -> Phrase {
    let list = list(classes)
    return wish(
      rule,
      Phrase(
        english: "should stay as one area, but lies in: \(list.english).",
        german: "soll als ein Gebiet bleiben, liegt aber in: \(list.german)."))
  }

  static func notAlone(_ rule: KeepRule, area: Phrase, blocks: Phrase) -> Phrase {
    wish(
      rule,
      Phrase(
        english: """
          should stay as one area of its own, but \(area.english) also has: \(blocks.english).
          """,
        german: """
          soll als eigenes Gebiet bleiben, aber \(area.german) hat außerdem: \(blocks.german).
          """))
  }

  /// The subject of a wish, what is wrong with it, and why it was wished.
  private static func wish(_ rule: KeepRule, _ breach: Phrase) -> Phrase {
    let why = rule.reason.isEmpty ? "" : " (\(rule.reason))"
    return Phrase(
      english: "\(rule.subject)\(why) \(breach.english)",
      german: "\(rule.subject)\(why) \(breach.german)")
  }
}
