import Land
import Project
import Streets

extension Messages {
  static let areaOpen = Phrase(
    english: "the area cannot be said", german: "das Gebiet lässt sich nicht sagen")
  static let outsideAreas = Phrase(
    english: "outside every area", german: "außerhalb aller Gebiete")
  /// An area by id and name.
  static func inArea(_ label: AreaLabel) -> Phrase {
    let name = label.name == label.id ? label.id : "\(label.id) (\(label.name))"
    return Phrase(english: "area \(name)", german: "Gebiet \(name)")
  }
  /// A range of numbers of one side.
  static func numbers(_ range: NumberRange) -> Phrase {
    guard range.from != range.to else { return Phrase(verbatim: range.text) }
    return range.parity == .odd
      ? Phrase(english: "odd \(range.text)", german: "ungerade \(range.text)")
      : Phrase(english: "even \(range.text)", german: "gerade \(range.text)")
  }

  /// The first line of an answer to an address.
  static func found(
    _ answer: StreetAnswer, address: String, area: Phrase, district: String?
  ) -> Phrase {
    switch answer.status {
    case .found, .outside:
      let place = district.map { ", \($0)" } ?? ""
      let source = known(answer.knownBy)
      return Phrase(
        english: "\(address): \(area.english)\(place) (\(source.english))",
        german: "\(address): \(area.german)\(place) (\(source.german))")
    case .several: return several(answer.reason, address)
    case .unknownNumber: return unknownNumber(answer, address, area)
    case .unknownStreet: return unknownStreet(answer, address)
    }
  }

  private static func known(_ source: KnownBy?) -> Phrase {
    switch source {
    case .address:
      Phrase(english: "by its address point", german: "nach dem Adresspunkt")
    case .segment:
      Phrase(english: "by the street segment", german: "nach dem Straßenabschnitt")
    case .register:
      Phrase(english: "by the street register", german: "nach dem Straßenverzeichnis")
    case .neighbour: Phrase(english: "by the neighbours", german: "nach den Nachbarn")
    case nil: Phrase(english: "by the sources", german: "nach den Quellen")
    }
  }

  private static func several(_ reason: StreetAnswer.Reason?, _ address: String) -> Phrase {
    switch reason {
    case .numberNeeded:
      Phrase(
        english: "\(address) lies in several areas; please give the house number.",
        german: "\(address) liegt in mehreren Gebieten; bitte die Hausnummer angeben.")
    case .partNeeded:
      Phrase(
        english: "\(address) may be in several parts of the city; please add one in brackets.",
        german: "\(address) kann in mehreren Stadtteilen liegen; bitte einen in Klammern angeben.")
    case .conflict:
      Phrase(
        english: "\(address): the sources contradict each other.",
        german: "\(address): Die Quellen widersprechen sich.")
    case .atBorder, .unreadable, nil:
      Phrase(
        english:
          "\(address) lies at a border between areas; the sources do not tell on which side.",
        german:
          "\(address) liegt an einer Gebietsgrenze; die Quellen sagen nicht, auf welcher Seite."
      )
    }
  }

  private static func unknownNumber(_ answer: StreetAnswer, _ address: String, _ area: Phrase)
    -> Phrase
  {
    let guess =
      answer.area == nil
      ? Phrase(
        english: "Its neighbours do not agree.", german: "Die Nachbarn sind sich nicht einig.")
      : Phrase(
        english: "Guessed from its neighbours: \(area.english).",
        german: "Vermutet nach den Nachbarn: \(area.german).")
    return Phrase(
      english: "\(address): no source has this number (a new building?). \(guess.english)",
      german: "\(address): Keine Quelle hat diese Nummer (ein Neubau?). \(guess.german)")
  }

  private static func unknownStreet(_ answer: StreetAnswer, _ address: String) -> Phrase {
    let shown = address.count > 80 ? address.prefix(80) + "…" : address
    if answer.reason == .unreadable {
      return Phrase(
        english: "“\(shown)” is no address.", german: "„\(shown)“ ist keine Adresse.")
    }
    return answer.candidates.isEmpty
      ? Phrase(
        english: "“\(shown)”: no street is called so, nor nearly so.",
        german: "„\(shown)“: Keine Straße heißt so oder so ähnlich.")
      : Phrase(
        english: "“\(shown)”: no street is called so. Is one of these meant?",
        german: "„\(shown)“: Keine Straße heißt so. Ist eine von diesen gemeint?")
  }

  /// An area that the plan does not have.
  static func noSuchArea(_ area: String) -> Phrase {
    Phrase(
      english: "the plan has no area “\(area)”.", german: "der Plan hat kein Gebiet „\(area)“.")
  }
  /// The areas that there are.
  static func knownAreas(_ labels: [AreaLabel]) -> Phrase {
    let list = labels.map { $0.id == $0.name ? $0.id : "\($0.id) (\($0.name))" }
      .joined(separator: ", ")
    return Phrase(
      english: "Areas: \(list); 0 is outside.", german: "Gebiete: \(list); 0 ist außerhalb.")
  }

  /// What became of the rows of a batch.
  static func batch(_ counts: [(status: String, rows: Int)], to file: String) -> Phrase {
    let rows = counts.map(\.rows).reduce(0, +)
    func list(_ language: Language) -> String {
      counts.map { "\($0.status) \(language.whole($0.rows))" }.joined(separator: ", ")
    }
    return Phrase(
      english: "\(Language.english.whole(rows)) rows in \(file): \(list(.english))",
      german: "\(Language.german.whole(rows)) Zeilen in \(file): \(list(.german))")
  }

  /// What became of every row and segment.
  static func streetTotals(_ index: StreetIndex) -> Phrase {
    let all = index.totals
    return Phrase(
      english: """
        \(index.streetCount) streets
        Register: \(all.rows) rows; numbers along segments in their part \(all.rowsAgreed), in conflict \
        \(all.rowsInConflict), by their part alone \(all.rowsByPart), of an unknown part \
        \(all.rowsWithoutPart), without numbers \(all.rowsWithoutNumbers), left out \(all.rowsLeftOut)
        Segments: \(all.records) records; without numbers \(all.recordsWithoutNumbers), left out \
        \(all.recordsLeftOut); sides with numbers \(all.sides): in one block \(all.sidesInOneBlock), \
        split \(all.sidesSplit), in no block \(all.sidesOutsideBlocks)
        Address points: \(all.addresses); left out \(all.addressesLeftOut), in no block \
        \(all.addressesOutsideBlocks)
        Roads without numbers: \(all.roads); without name \(all.roadsNameless), in no block \
        \(all.roadsOutsideBlocks), of streets known otherwise \(all.roadsOfKnownStreets), of streets \
        that only they know \(all.roadsOfNewStreets)
        Conflicts: \(index.conflicts.count)
        """,
      german: """
        \(index.streetCount) Straßen
        Verzeichnis: \(all.rows) Zeilen; Nummern an Abschnitten in ihrem Stadtteil \(all.rowsAgreed), \
        im Widerspruch \(all.rowsInConflict), nur nach Stadtteil \(all.rowsByPart), Stadtteil unbekannt \
        \(all.rowsWithoutPart), ohne Nummern \(all.rowsWithoutNumbers), ausgelassen \(all.rowsLeftOut)
        Abschnitte: \(all.records) Datensätze; ohne Nummern \(all.recordsWithoutNumbers), ausgelassen \
        \(all.recordsLeftOut); Seiten mit Nummern \(all.sides): in einem Block \(all.sidesInOneBlock), \
        geteilt \(all.sidesSplit), in keinem Block \(all.sidesOutsideBlocks)
        Adresspunkte: \(all.addresses); ausgelassen \(all.addressesLeftOut), in keinem Block \
        \(all.addressesOutsideBlocks)
        Wege ohne Nummern: \(all.roads); ohne Namen \(all.roadsNameless), in keinem Block \
        \(all.roadsOutsideBlocks), von sonst bekannten Straßen \(all.roadsOfKnownStreets), von Straßen, \
        die nur sie kennen \(all.roadsOfNewStreets)
        Widersprüche: \(index.conflicts.count)
        """)
  }
}
