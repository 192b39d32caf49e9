import Land

// What is said of a layer of units laid over the blocks.
extension Words {
  /// What a layer leaves of the blocks, in one line; nil when it covers all of them but for slivers.
  static func uncovered(
    _ map: BlockMap, _ layer: Layer, covered: [Double], bare: [Int], people: [Int32]?
  ) -> Finding? {
    let whole = map.surfaceSquareMetres.reduce(0, +)
    let left = zip(covered, map.surfaceSquareMetres).reduce(0) { $0 + (1 - $1.0) * $1.1 }
    let cut = covered.count { $0 < 0.999 }
    guard left > whole * 1e-6, cut > 0 else { return nil }
    let outside = people.map { people in
      zip(covered, people).reduce(0.0) { $0 + (1 - $1.0) * Double($1.1) }.rounded()
    }
    let square = Numbers.text(left / 1e6, 2)
    let total = Numbers.text(whole / 1e6, 2)
    let inhabitants = outside.map { number in
      let text = Numbers.text(number, 0)
      return Phrase(
        english: " with about \(Numbers.english(text)) inhabitants",
        german: " mit rund \(Numbers.german(text)) Einwohnern")
    }
    var finding = Finding(
      check: "identity_cover", severity: bare.isEmpty ? .note : .warning,
      place: Place(file: layer.file),
      message: Phrase(
        english:
          "The layer leaves \(Numbers.english(square)) of \(Numbers.english(total)) km² of the blocks uncovered\(inhabitants?.english ?? ""): \(cut) of \(covered.count) blocks are not wholly covered, \(bare.count) by less than half.",
        german:
          "Die Ebene lässt \(Numbers.german(square)) von \(Numbers.german(total)) km² der Blöcke frei\(inhabitants?.german ?? ""): \(cut) von \(covered.count) Blöcken sind nicht ganz bedeckt, \(bare.count) weniger als zur Hälfte."
      ),
      mend: Phrase(
        english: "A block belongs to the unit with its largest part.",
        german: "Ein Block gehört zu der Einheit, in der sein größter Teil liegt."))
    finding.surfaceSquareMetres = left
    finding.people = outside.map { Int64($0) }
    return finding
  }
}
