import Land

extension Messages {
  /// The heading over the layers.
  static let layers = Phrase(english: "Layers", german: "Ebenen")

  /// The heading over the totals.
  static let totals = Phrase(english: "Totals", german: "Summen")

  /// How many records a layer has.
  static func records(_ count: Int) -> Phrase {
    counted(count, "record", "records", "Datensatz", "Datensätze")
  }

  /// How many blocks there are.
  static func blocks(_ count: Int) -> Phrase {
    counted(count, "block", "blocks", "Block", "Blöcke")
  }

  /// The names of a layer's columns.
  static func columns(_ names: [String]) -> Phrase {
    let list = names.joined(separator: ", ")
    return Phrase(english: "columns \(list)", german: "Spalten \(list)")
  }

  /// How many people live there.
  static func inhabitants(_ count: Int64) -> Phrase {
    Phrase(
      english: "\(Language.english.whole(count)) inhabitants",
      german: "\(Language.german.whole(count)) Einwohner")
  }

  /// How many of them live in deprived blocks.
  static func deprivedInhabitants(_ count: Int64) -> Phrase {
    Phrase(
      english: "\(Language.english.whole(count)) inhabitants of deprived blocks",
      german: "\(Language.german.whole(count)) Einwohner benachteiligter Blöcke")
  }

  /// The connected pieces and how many blocks the largest have.
  static func pieces(_ sizes: [Int]) -> Phrase {
    func text(_ language: Language, _ one: String, _ many: String) -> String {
      let shown = sizes.prefix(10).map { language.whole($0) }.joined(separator: ", ")
      let rest = sizes.count > 10 ? " …" : ""
      return "\(language.whole(sizes.count)) \(sizes.count == 1 ? one : many): \(shown)\(rest)"
    }
    return Phrase(
      english: text(.english, "connected piece, blocks", "connected pieces, blocks"),
      german: text(.german, "zusammenhängendes Stück, Blöcke", "zusammenhängende Stücke, Blöcke"))
  }

  /// How many pairs of blocks are neighbours.
  static func neighbours(_ count: Int) -> Phrase {
    counted(
      count, "pair of neighbours", "pairs of neighbours", "Paar von Nachbarn", "Paare von Nachbarn")
  }

  /// Where a finding stands; the file is left out where all of a group are in one. Empty for a whole
  /// file.
  static func place(_ place: Place, within file: String?) -> Phrase {
    func text(_ row: String, _ column: String) -> String {
      let parts = [
        file == place.file ? nil : place.file, place.row.map { row + " " + String($0) },
        place.column.map { column + " " + $0 },
      ].compactMap { $0 }
      return parts.isEmpty ? "" : parts.joined(separator: ", ") + ":"
    }
    return Phrase(english: text("row", "column"), german: text("Zeile", "Spalte"))
  }

  /// How many pairs are bridged, linked, along a barrier or separated by one; nothing for none.
  static func kinds(_ kinds: BorderKinds) -> [Phrase] {
    let counts = [
      (
        kinds.bridged,
        counted(
          kinds.bridged, "of them over a gap", "of them over gaps", "davon über eine Lücke",
          "davon über Lücken")
      ),
      (
        kinds.links,
        counted(
          kinds.links, "of them by a link", "of them by links", "davon durch eine Verbindung",
          "davon durch Verbindungen")
      ),
      (
        kinds.alongBarriers - kinds.separated,
        counted(
          kinds.alongBarriers - kinds.separated, "of them along a barrier",
          "of them along barriers", "davon entlang einer Barriere", "davon entlang von Barrieren")
      ),
      (
        kinds.separated,
        counted(
          kinds.separated, "more pair, separated by a barrier",
          "more pairs, separated by barriers", "weiteres Paar, durch eine Barriere getrennt",
          "weitere Paare, durch Barrieren getrennt")
      ),
    ]
    return counts.filter { $0.0 > 0 }.map(\.1)
  }

  private static func counted(
    _ count: Int, _ one: String, _ many: String, _ eins: String, _ viele: String
  ) -> Phrase {
    Phrase(
      english: Language.english.whole(count) + " " + (count == 1 ? one : many),
      german: Language.german.whole(count) + " " + (count == 1 ? eins : viele))
  }
}
