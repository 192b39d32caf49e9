import Land

extension Words {
  static func neighbours(_ change: MendedNeighbours.Change) -> Phrase {
    let before = Numbers.text(change.metresBefore, 2)
    let after = Numbers.text(change.metresAfter, 2)
    func text(
      _ language: (String) -> String, _ words: (gained: String, faced: String, lost: String)
    )
      -> String
    {
      let metres = " \(language(before)) → \(language(after)) m"
      switch change.kind {
      case .gained: return words.gained + metres + (change.isExpected ? words.faced : "")
      case .lost: return words.lost + metres
      }
    }
    return Phrase(
      english: text(
        Numbers.english,
        (
          "neighbours now:", ", they face each other across the closed gap",
          "no neighbours any more:"
        )),
      german: text(
        Numbers.german,
        (
          "jetzt Nachbarn:", ", sie liegen sich an der geschlossenen Lücke gegenüber",
          "nicht mehr Nachbarn:"
        )))
  }
}
