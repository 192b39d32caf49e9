internal import Land

/// Numbers of areas that do not fit the land, and what lies around a place.
extension Words {
  /// More areas than blocks.
  static func tooFewBlocks(room: Int, wished: Int) -> Phrase {
    Phrase(
      english: """
        count: \(english(wished, "area is", "areas are")) wished, but the land has room for \
        \(english(Int64(room))) at most.
        """,
      german: """
        count: Gewünscht \(german(wished, "Gebiet", "Gebiete", "ist", "sind")), das Land hat aber \
        höchstens für \(german(Int64(room))) Platz.
        """)
  }

  /// Every block is spoken for.
  static func noLand(wished: Int) -> Phrase {
    Phrase(
      english: """
        count: \(english(wished, "area is", "areas are")) wished, but no block is free to lie in one.
        """,
      german: """
        count: Gewünscht \(german(wished, "Gebiet", "Gebiete", "ist", "sind")), aber kein Block ist \
        dafür frei.
        """)
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

  /// Fewer areas fit than are wished, `frozen` among them; `byPeople`: by inhabitants alone.
  static func tooLittleRoom(
    fits: Int, wished: Int, rules: AreaRules, byPeople: Bool, frozen: Int,
    places counts: [(Phrase, Int)]
  ) -> Phrase {
    let lower = rules.population.lowerBound
    let fixed = Phrase(english: "frozen", german: "eingefroren")
    let list = counted((frozen > 0 ? [(fixed, frozen)] : []) + counts)
    let isShared = !byPeople && rules.deprivedShare != 0...1
    let share = Phrase(
      english: isShared
        ? "\(lower > 0 ? " and" : " with") a deprived_share of \(english(rules.deprivedShare))"
        : "",
      german: isShared
        ? "\(lower > 0 ? " und einem" : " mit einem") deprived_share von \(german(rules.deprivedShare))"
        : "")
    let size = Phrase(
      english: lower > 0 ? " of at least \(english(lower)) inhabitants" : "",
      german: lower > 0 ? " mit mindestens \(german(lower)) Einwohnern" : "")
    let places = Phrase(
      english: list.english.isEmpty ? "" : ": \(list.english)",
      german: list.german.isEmpty ? "" : ": \(list.german)")
    return Phrase(
      english: """
        count: \(english(wished, "area is", "areas are")) wished, but at most \(fits)\(size.english)\(share.english) \
        \(fits == 1 ? "fits" : "fit")\(places.english).
        """,
      german: """
        count: Gewünscht \(german(wished, "Gebiet", "Gebiete", "ist", "sind")), aber höchstens \
        \(fits)\(size.german)\(share.german) \(fits == 1 ? "hat" : "haben") Platz\(places.german).
        """)
  }

  /// Wishes and frozen areas need more areas than are wished.
  static func moreNeeded(needed: Int, wished: Int, frozen: Int, places: [(Phrase, Int)]) -> Phrase {
    let fixed = Phrase(english: "frozen", german: "eingefroren")
    let list = counted((frozen > 0 ? [(fixed, frozen)] : []) + places)
    return Phrase(
      english: """
        count: at most \(english(wished, "area is", "areas are")) wished, but keep needs at least \
        \(needed): \(list.english).
        """,
      german: """
        count: Gewünscht \(german(wished, "Gebiet", "Gebiete", "ist höchstens", "sind höchstens")), \
        aber keep braucht mindestens \(needed): \(list.german).
        """)
  }

  /// A place needs more areas than it can hold.
  static func overfull(place: Phrase, needed: Int, fits: Int) -> Phrase {
    Phrase(
      english: """
        keep: in \(place.english) at least \(english(needed, "area is", "areas are")) needed, but at \
        most \(fits) \(fits == 1 ? "fits" : "fit").
        """,
      german: """
        keep: In \(place.german) \(german(needed, "Gebiet", "Gebiete", "ist mindestens", "sind mindestens")) \
        nötig, aber höchstens \(fits) \(fits == 1 ? "hat" : "haben") Platz.
        """)
  }

  /// A part of a whole city that cannot be covered; `band` is nil where it is no rule.
  static func uncovered(
    place: Phrase, people: Int64, band: ClosedRange<Int64>?, deprived: Int64,
    bounds: ClosedRange<Double>
  ) -> Phrase {
    let isShared = bounds != 0...1
    let size = band.map {
      Phrase(
        english: " of \(english($0.lowerBound))-\(english($0.upperBound))",
        german: " mit \(german($0.lowerBound))-\(german($0.upperBound)) Einwohnern")
    }
    let share = Phrase(
      english: isShared ? " and a deprived_share of \(english(bounds))" : "",
      german: isShared ? " und einem deprived_share von \(german(bounds))" : "")
    return Phrase(
      english: """
        count: the whole city is to be divided, but \(place.english) has \(english(people)) \
        inhabitants\(isShared ? ", \(english(deprived)) of them in deprived blocks" : ""), which no \
        number of areas\(size?.english ?? "")\(share.english) covers.
        """,
      german: """
        count: Die ganze Stadt soll aufgeteilt werden, aber \(place.german) hat \(german(people)) \
        Einwohner\(isShared ? ", davon \(german(deprived)) in benachteiligten Blöcken" : ""); das \
        ergibt keine Zahl von Gebieten\(size?.german ?? "")\(share.german).
        """)
  }

  /// Blocks of a whole city that no area can hold.
  static func shutInWholeCity(_ blocks: [Int], of preparation: Preparation) -> Phrase {
    let table = preparation.problem.territory.blocks
    let names = names(blocks.prefix(5).map { table.ids[$0] }, of: blocks.count)
    let people = blocks.reduce(0) { $0 + Int64(table.population[$1]) }
    return Phrase(
      english: """
        count: the whole city is to be divided, but \(english(blocks.count, "block", "blocks")) with \
        \(english(people)) inhabitants can lie in no area: \(names.english).
        """,
      german: """
        count: Die ganze Stadt soll aufgeteilt werden, aber \
        \(german(blocks.count, "Block", "Blöcke")) mit \(german(people)) Einwohnern \
        \(blocks.count == 1 ? "kann" : "können") in keinem Gebiet liegen: \(names.german).
        """)
  }

  /// "ist 1 Gebiet", "sind 11 Gebiete".
  private static func german(
    _ count: Int, _ one: String, _ many: String, _ isOne: String, _ areMany: String
  ) -> String {
    "\(count == 1 ? isOne : areMany) \(german(count, one, many))"
  }
}
