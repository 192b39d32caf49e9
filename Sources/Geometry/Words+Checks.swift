import Land

/// A number as people write it, in both languages.
struct Amount {
  /// With commas between groups and a decimal point.
  let english: String
  /// With points between groups and a decimal comma.
  let german: String

  /// A number with some decimals.
  init(_ number: Double, _ decimals: Int) {
    let text = Numbers.text(number, decimals)
    english = Numbers.english(text)
    german = Numbers.german(text)
  }

  /// A whole number.
  init(_ number: some BinaryInteger) {
    english = Numbers.english(String(number))
    german = Numbers.german(String(number))
  }

  /// A surface in square metres: whole from ten on, more decimals below.
  static func surface(_ number: Double) -> Amount {
    Amount(number, number < 0.1 ? 4 : number < 1 ? 2 : number < 10 ? 1 : 0)
  }
}

// What `inspect` says of how blocks hang together.
extension Words {
  /// Up to five keys, and how many more.
  static func some(_ keys: [String], of count: Int) -> Phrase {
    let list = keys.prefix(5).joined(separator: ", ")
    let rest = count - min(5, keys.count)
    guard rest > 0 else { return Phrase(verbatim: list) }
    return Phrase(
      english: "\(list) … (+\(Amount(rest).english) more)",
      german: "\(list) … (+\(Amount(rest).german) weitere)")
  }

  /// So many blocks, with their people where known.
  static func blocks(_ count: Int, _ people: Int64?) -> Phrase {
    let number = Amount(count)
    let blocks = Phrase(
      english: number.english + (count == 1 ? " block" : " blocks"),
      german: number.german + (count == 1 ? " Block" : " Blöcke"))
    guard let people else { return blocks }
    let sum = Amount(people)
    return Phrase(
      english: "\(blocks.english) with \(sum.english) \(people == 1 ? "person" : "people")",
      german: "\(blocks.german) mit \(sum.german) \(people == 1 ? "Mensch" : "Menschen")")
  }

  /// A connected piece other than the largest.
  static func piece(
    _ map: BlockMap, _ sizes: [Int], _ blocks: [Int], _ names: String?, _ people: Int64?
  ) -> Finding {
    let keys = some(blocks.prefix(5).map { map.ids[$0] }, of: blocks.count)
    let size = self.blocks(blocks.count, people)
    let list = sizes.prefix(10).map(String.init).joined(separator: ", ")
    let rest = sizes.count > 10 ? " …" : ""
    let name = names.map { " (\($0))" } ?? ""
    return Finding(
      check: "pieces", severity: .note,
      place: Place(file: map.file, row: map.records[blocks[0]]),
      message: Phrase(
        english:
          "\(size.english)\(name) hang together apart from the largest piece (pieces of \(list)\(rest) blocks): \(keys.english).",
        german:
          "\(size.german)\(name) hängen getrennt vom größten Teil zusammen (Teile mit \(list)\(rest) Blöcken): \(keys.german)."
      ),
      mend: Phrase(
        english:
          "Areas cannot reach across. If a bridge shall join them, add [[links]] with a reason; for streets between blocks, see bridge_gaps and fill.",
        german:
          "Kein Gebiet reicht hinüber. Soll eine Brücke sie verbinden, bitte [[links]] mit Grund eintragen; für Straßen zwischen Blöcken siehe bridge_gaps und fill."
      ))
  }

  /// A block without neighbours.
  static func island(_ place: Place, _ key: String, _ name: String?, _ people: Int64?) -> Finding {
    let unit = name.map { " (\($0))" } ?? ""
    let sum = people.map { Amount($0) }
    return Finding(
      check: "island", severity: .warning, place: place,
      message: Phrase(
        english:
          "The block “\(key)”\(unit)\(sum.map { " with \($0.english) people" } ?? "") has no neighbour.",
        german:
          "Der Block „\(key)“\(unit)\(sum.map { " mit \($0.german) Menschen" } ?? "") hat keinen Nachbarn."
      ),
      mend: Phrase(
        english: "Raise the tolerance, set bridge_gaps or fill, or add [[links]] with a reason.",
        german:
          "Bitte die Toleranz erhöhen, bridge_gaps oder fill setzen oder [[links]] mit Grund eintragen."
      ))
  }

  /// A block that cuts others off.
  static func bottleneck(
    _ place: Place, _ key: String, _ behind: [String], _ count: Int, _ people: Int64?
  ) -> Finding {
    let keys = some(behind, of: count)
    let size = blocks(count, people)
    return Finding(
      check: "bottleneck", severity: .note, place: place,
      message: Phrase(
        english: "Only the block “\(key)” leads to \(size.english): \(keys.english).",
        german: "Nur der Block „\(key)“ führt zu \(size.german): \(keys.german)."),
      mend: lookAtIt)
  }

  /// A block that an area in force hangs by.
  static func areaBottleneck(
    _ place: Place, _ area: AreaLabel, _ key: String, _ behind: [String], _ count: Int,
    _ people: Int64?
  ) -> Finding {
    let keys = some(behind, of: count)
    let size = blocks(count, people)
    return Finding(
      check: "area_bottleneck", severity: .note, place: place,
      message: Phrase(
        english:
          "Area \(area.id) \(area.name) is held together by the block “\(key)”: behind it lie \(size.english): \(keys.english).",
        german:
          "Gebiet \(area.id) \(area.name) hängt nur am Block „\(key)“ zusammen: Dahinter liegen \(size.german): \(keys.german)."
      ),
      mend: lookAtIt)
  }

  /// A short contact that a piece hangs by.
  static func weakContact(
    _ place: Place, _ weak: WeakContacts.Weak, _ pair: [String], _ behind: [String]
  ) -> Finding {
    let contact = contact(weak, pair)
    let keys = some(behind, of: weak.blockCount)
    let size = blocks(weak.blockCount, weak.people)
    return Finding(
      check: "weak_contact", severity: .note, place: place,
      message: Phrase(
        english: "Only \(contact.english) leads to \(size.english): \(keys.english).",
        german: "Nur \(contact.german) führt zu \(size.german): \(keys.german)."),
      mend: lookAtIt)
  }

  /// A short contact that an area in force hangs by.
  static func areaWeakContact(
    _ place: Place, _ area: AreaLabel, _ weak: WeakContacts.Weak, _ pair: [String],
    _ behind: [String]
  ) -> Finding {
    let contact = contact(weak, pair)
    let keys = some(behind, of: weak.blockCount)
    let size = blocks(weak.blockCount, weak.people)
    return Finding(
      check: "area_weak_contact", severity: .note, place: place,
      message: Phrase(
        english:
          "Area \(area.id) \(area.name) is held together by \(contact.english): behind it lie \(size.english): \(keys.english).",
        german:
          "Gebiet \(area.id) \(area.name) hängt nur durch \(contact.german) zusammen: Dahinter liegen \(size.german): \(keys.german)."
      ),
      mend: lookAtIt)
  }

  private static func contact(_ weak: WeakContacts.Weak, _ pair: [String]) -> Phrase {
    let metres = Amount(weak.metres, 1)
    let more = weak.pairs.count - 1
    return Phrase(
      english:
        "a contact of \(metres.english) m between “\(pair[0])” and “\(pair[1])”\(more > 0 ? " (and \(more) more beside it)" : "")",
      german:
        "ein Kontakt von \(metres.german) m zwischen „\(pair[0])“ und „\(pair[1])“\(more > 0 ? " (und \(more) weitere daneben)" : "")"
    )
  }

  private static let lookAtIt = Phrase(
    english: "Nothing need be mended; look at it on the map before you draw areas there.",
    german: "Nichts ist zu heilen; bitte vor dem Zuschnitt auf der Karte ansehen.")

  /// The pairs that are no neighbours because they only touch in a corner.
  static func corners(_ file: String, _ count: Int, _ short: Int, _ minimum: Double) -> Finding {
    let pairs = Amount(count)
    let length = Amount(minimum, 1)
    let part = Amount(short)
    return Finding(
      check: "corner_contact", severity: .note, place: Place(file: file),
      message: Phrase(
        english:
          "\(pairs.english) pairs of blocks touch only in a corner or along less than \(length.english) m (\(part.english) of them along a line); they are no neighbours.",
        german:
          "\(pairs.german) Paare von Blöcken berühren sich nur in einer Ecke oder auf weniger als \(length.german) m (davon \(part.german) entlang einer Linie); sie sind keine Nachbarn."
      ),
      mend: Phrase(
        english: "minimum_border sets from which length on blocks are neighbours.",
        german: "minimum_border bestimmt, ab welcher Länge Blöcke Nachbarn sind."))
  }

  /// The blocks that are not told one by one.
  static func moreBlocks(_ place: Place, _ check: String, _ severity: Severity, _ count: Int)
    -> Finding
  {
    let number = Amount(count)
    return Finding(
      check: check, severity: severity, place: place,
      message: Phrase(
        english: "\(number.english) more blocks likewise.",
        german: "\(number.german) weitere Blöcke ebenso."))
  }
}
