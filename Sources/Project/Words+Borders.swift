import Land

// What is said of links.
extension Words {
  static let mendReason = Phrase(
    english: "Write why the two blocks belong together, such as a bridge's name.",
    german: "Schreiben Sie, warum die zwei Blöcke zusammengehören, etwa den Namen einer Brücke.")
  static func link(
    _ first: String, _ second: String, _ reason: String, isOverBarrier: Bool
  ) -> Phrase {
    Phrase(
      english:
        "A link joins the blocks “\(first)” and “\(second)”\(isOverBarrier ? " over a barrier" : ""): \(reason).",
      german:
        "Eine Verbindung verknüpft die Blöcke „\(first)“ und „\(second)“\(isOverBarrier ? " über eine Barriere" : ""): \(reason)."
    )
  }
}
