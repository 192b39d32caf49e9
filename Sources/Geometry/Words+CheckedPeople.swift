import Land

// What `inspect` says of people in blocks and of named units.
extension Words {
  /// A block where nobody lives.
  static func emptyBlock(_ place: Place, _ key: String) -> Finding {
    Finding(
      check: "empty_block", severity: .note, place: place,
      message: Phrase(
        english: "Nobody lives in the block “\(key)”.",
        german: "Im Block „\(key)“ wohnt niemand."),
      mend: Phrase(
        english: "Correct for parks or works; else check the number in the table.",
        german: "Richtig bei Parks oder Werken; sonst bitte die Zahl in der Tabelle prüfen."))
  }

  /// A block with people on hardly any ground.
  static func crowdedBlock(
    _ place: Place, _ key: String, _ people: Int64, _ surface: Double, _ density: Double
  ) -> Finding {
    let count = Amount(people)
    let size = Amount.surface(surface)
    let crowd = Amount(density, 0)
    return Finding(
      check: "crowded_block", severity: .warning, place: place,
      message: Phrase(
        english:
          "\(count.english) people live in the block “\(key)” on \(size.english) m²: \(crowd.english) to the square kilometre.",
        german:
          "\(count.german) Menschen wohnen im Block „\(key)“ auf \(size.german) m²: \(crowd.german) je Quadratkilometer."
      ),
      mend: Phrase(
        english: "Check the number, the key and the shape.",
        german: "Bitte Zahl, Schlüssel und Form prüfen."))
  }

  /// A unit in several pieces.
  static func identityPieces(
    _ place: Place, _ layer: String, _ unit: String, _ parts: [(blocks: Int, people: Int64?)]
  ) -> Finding {
    let count = Amount(parts.count)
    let sizes = self.sizes(parts)
    return Finding(
      check: "identity_pieces", severity: .note, place: place,
      message: Phrase(
        english:
          "\(layer) “\(unit)” lies in \(count.english) pieces: \(sizes.english).",
        german: "\(layer) „\(unit)“ liegt in \(count.german) Teilen: \(sizes.german)."),
      mend: Phrase(
        english: "No area can hold it whole unless blocks between join it.",
        german: "Kein Gebiet kann es ganz enthalten, wenn nicht Blöcke dazwischen es verbinden."))
  }

  /// An area in force in several pieces.
  static func areaPieces(
    _ place: Place, _ id: String, _ name: String, _ parts: [(blocks: Int, people: Int64?)]
  ) -> Finding {
    let count = Amount(parts.count)
    let sizes = self.sizes(parts)
    return Finding(
      check: "area_pieces", severity: .note, place: place,
      message: Phrase(
        english: "Area \(id) \(name) lies in \(count.english) pieces: \(sizes.english).",
        german: "Gebiet \(id) \(name) liegt in \(count.german) Teilen: \(sizes.german)."),
      mend: Phrase(
        english: "Add blocks between them, or [[links]] with a reason.",
        german: "Bitte Blöcke dazwischen aufnehmen oder [[links]] mit Grund eintragen."))
  }

  /// Blocks and people of up to six pieces.
  private static func sizes(_ parts: [(blocks: Int, people: Int64?)]) -> Phrase {
    let sizes = parts.prefix(6).map { blocks($0.blocks, $0.people) }
    let rest = parts.count > 6 ? "; …" : ""
    return Phrase(
      english: sizes.map(\.english).joined(separator: "; ") + rest,
      german: sizes.map(\.german).joined(separator: "; ") + rest)
  }

  /// How a layer of units follows the blocks.
  static func identityCuts(
    _ layer: InspectedLayer, share: Double, _ cut: Int, _ people: Int64?, worst: [String]
  ) -> Finding {
    let percent = Amount(share * 100, 1)
    let size = blocks(cut, people)
    let list = worst.joined(separator: ", ")
    let first = Phrase(
      english: cut > 0 ? " Most in: \(list)\(cut > worst.count ? " …" : "")." : "",
      german: cut > 0 ? " Am meisten in: \(list)\(cut > worst.count ? " …" : "")." : "")
    return Finding(
      check: "identity_cut", severity: .note, place: Place(file: layer.file),
      message: Phrase(
        english:
          "“\(layer.name)” covers \(percent.english) % of the blocks' surface; \(size.english) lie with more than 5 % in a second unit.\(first.english)",
        german:
          "„\(layer.name)“ bedeckt \(percent.german) % der Fläche der Blöcke; \(size.german) liegen mit mehr als 5 % in einer zweiten Einheit.\(first.german)"
      ),
      mend: Phrase(
        english: "Such a block counts for the unit that holds most of it.",
        german: "Ein solcher Block zählt zu der Einheit, in der er am meisten liegt."))
  }
}
