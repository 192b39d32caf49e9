import Land

// What `inspect` says of a map of blocks.
extension Words {
  /// Up to five keys, and how many more.
  private static func some(_ keys: [String], more: String) -> String {
    let list = keys.prefix(5).joined(separator: ", ")
    return keys.count > 5 ? "\(list) … (+\(keys.count - 5) \(more))" : list
  }

  /// A connected piece other than the largest.
  static func piece(_ map: BlockMap, _ sizes: [Int], _ blocks: [Int]) -> Finding {
    let keys = blocks.map { map.ids[$0] }
    let list = sizes.prefix(10).map(String.init).joined(separator: ", ")
    return Finding(
      check: "pieces", severity: .note,
      place: Place(file: map.file, row: map.records[blocks[0]]),
      message: Phrase(
        english:
          "\(blocks.count) blocks hang together apart from the largest piece (pieces of \(list) blocks): \(some(keys, more: "more")).",
        german:
          "\(blocks.count) Blöcke hängen getrennt vom größten Teil zusammen (Teile mit \(list) Blöcken): \(some(keys, more: "weitere"))."
      ),
      mend: Phrase(
        english:
          "Areas cannot reach across. If a bridge shall join them, add a link with a reason.",
        german:
          "Kein Gebiet reicht hinüber. Soll eine Brücke sie verbinden, bitte eine Verbindung mit Grund eintragen."
      ))
  }

  /// A block without neighbours.
  static func island(_ place: Place, _ key: String) -> Finding {
    Finding(
      check: "island", severity: .warning, place: place,
      message: Phrase(
        english: "The block “\(key)” has no neighbour.",
        german: "Der Block „\(key)“ hat keinen Nachbarn."),
      mend: Phrase(
        english: "Raise the tolerance, or add a link with a reason.",
        german: "Bitte die Toleranz erhöhen oder eine Verbindung mit Grund eintragen."))
  }

  /// A block that cuts others off.
  static func bottleneck(_ place: Place, _ key: String, _ behind: [String]) -> Finding {
    Finding(
      check: "bottleneck", severity: .note, place: place,
      message: Phrase(
        english: "Only the block “\(key)” leads to \(some(behind, more: "more")).",
        german: "Nur der Block „\(key)“ führt zu \(some(behind, more: "weitere"))."))
  }

  /// A hole between blocks wider than the tolerance.
  static func gap(_ map: BlockMap, _ surface: Double) -> Finding {
    let size = Numbers.text(surface, 1)
    return Finding(
      check: "gap", severity: .note, place: Place(file: map.file),
      message: Phrase(
        english: "A gap of \(Numbers.english(size)) m² between blocks belongs to none of them.",
        german: "Eine Lücke von \(Numbers.german(size)) m² zwischen Blöcken gehört zu keinem."))
  }

  /// The gaps that are not named one by one.
  static func moreGaps(_ map: BlockMap, _ gaps: [MultiPolygon]) -> Finding {
    let total = gaps.reduce(0) { $0 + $1.surface }
    let size = Numbers.text(total, 1)
    var finding = Finding(
      check: "gap", severity: .note, place: Place(file: map.file),
      message: Phrase(
        english:
          "\(Numbers.english(String(gaps.count))) more gaps between blocks, \(Numbers.english(size)) m² in all.",
        german:
          "\(Numbers.german(String(gaps.count))) weitere Lücken zwischen Blöcken, zusammen \(Numbers.german(size)) m²."
      ))
    finding.surfaceSquareMetres = total
    return finding
  }

  /// The gaps that the tolerance closes.
  static func slivers(_ map: BlockMap, _ gaps: [MultiPolygon]) -> Finding {
    let total = gaps.reduce(0) { $0 + $1.surface }
    let size = Numbers.text(total, 1)
    let width = Numbers.text(map.toleranceMetres, 2)
    var finding = Finding(
      check: "sliver", severity: .note, place: Place(file: map.file),
      message: Phrase(
        english:
          "\(Numbers.english(String(gaps.count))) gaps between blocks are narrower than the tolerance of \(width) m, \(Numbers.english(size)) m² in all.",
        german:
          "\(Numbers.german(String(gaps.count))) Lücken zwischen Blöcken sind schmaler als die Toleranz von \(Numbers.german(width)) m, zusammen \(Numbers.german(size)) m²."
      ),
      mend: Phrase(
        english: "They count as closed.", german: "Sie gelten als geschlossen."))
    finding.surfaceSquareMetres = total
    return finding
  }

  /// A block narrower than the tolerance.
  static func slender(_ place: Place, _ key: String) -> Finding {
    Finding(
      check: "slender_block", severity: .warning, place: place,
      message: Phrase(
        english: "The block “\(key)” is narrower than the tolerance.",
        german: "Der Block „\(key)“ ist schmaler als die Toleranz."),
      mend: Phrase(
        english: "Check whether it is a leftover of drawing, or lower the tolerance.",
        german: "Bitte prüfen, ob er ein Rest vom Zeichnen ist, oder die Toleranz senken."))
  }
}
