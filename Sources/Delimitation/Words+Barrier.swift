internal import Land

extension Words {
  /// An area whose parts touch only where a forbidden barrier runs.
  static func heldAcrossBarrier(_ area: Phrase, pairs: [String]) -> Phrase {
    let list = pairs.prefix(10).joined(separator: ", ") + (pairs.count > 10 ? ", …" : "")
    return Phrase(
      english: """
        Parts of \(area.english) touch only across a barrier that must not be crossed, at \
        \(english(pairs.count, "pair of blocks", "pairs of blocks")) (\(list)).
        """,
      german: """
        Teile von \(area.german) berühren sich nur über eine Barriere hinweg, die nicht überschritten \
        werden darf, an \(german(pairs.count, "Blockpaar", "Blockpaaren")) (\(list)).
        """)
  }
}
