import Land

/// Words for what lies between blocks: barriers, bridges, links.
struct MarksWords: Sendable {
  private let language: Language

  /// Words in a language.
  init(_ language: Language) { self.language = language }

  private func say(_ english: String, _ german: String) -> String {
    Phrase(english: english, german: german)[language]
  }

  /// A barrier in a legend.
  func barrier(_ name: String, _ effect: BarrierEffect) -> String {
    switch effect {
    case .forbid: say("Barrier: \(name) (not to be crossed)", "Barriere: \(name) (trennt)")
    case .avoid: say("Barrier: \(name) (to be avoided)", "Barriere: \(name) (zu meiden)")
    }
  }

  /// Bridges in a legend.
  var bridge: String {
    say("Neighbours over a gap", "Nachbarn über eine Lücke hinweg")
  }

  /// Bridges that are too many for the map.
  func bridgesNotDrawn(_ count: String) -> String {
    say(
      "Neighbours over gaps: \(count), not drawn",
      "Nachbarn über Lücken: \(count), nicht gezeichnet")
  }

  /// A link in a legend.
  func link(_ first: String, _ second: String, _ reason: String) -> String {
    say("Link \(first)–\(second): \(reason)", "Verbindung \(first)–\(second): \(reason)")
  }

  /// The heading of the list.
  var heading: String { say("Barriers, bridges and links", "Barrieren, Brücken und Verbindungen") }

  /// What a barrier does, with the number of pairs of blocks that are separated there.
  func barrierSentence(_ name: String, _ effect: BarrierEffect) -> String {
    switch effect {
    case .forbid:
      say(
        "\(name) separates: blocks on its two sides are no neighbours unless a link joins them.",
        "\(name) trennt: Blöcke auf beiden Seiten sind keine Nachbarn, wenn keine Verbindung sie "
          + "verknüpft.")
    case .avoid:
      say(
        "\(name) is to be avoided: blocks on its two sides are neighbours, but each place where an "
          + "area reaches over is counted and told.",
        "\(name) ist zu meiden: Blöcke auf beiden Seiten sind Nachbarn, doch wo ein Gebiet "
          + "hinüberreicht, wird gezählt und genannt.")
    }
  }

  /// How many pairs are neighbours over gaps.
  func bridgesSentence(_ count: Int, _ text: String) -> String {
    say(
      count == 1
        ? "1 pair of blocks that do not touch counts as neighbours over a gap."
        : "\(text) pairs of blocks that do not touch count as neighbours over a gap.",
      count == 1
        ? "1 Paar von Blöcken, die sich nicht berühren, gilt über eine Lücke hinweg als benachbart."
        : "\(text) Paare von Blöcken, die sich nicht berühren, gelten über eine Lücke hinweg als "
          + "benachbart.")
  }

  /// How many pairs a forbidden barrier separates.
  func separatedSentence(_ count: Int, _ text: String) -> String {
    say(
      count == 1
        ? "1 pair of blocks is separated by a barrier."
        : "\(text) pairs of blocks are separated by barriers.",
      count == 1
        ? "1 Blockpaar ist durch eine Barriere getrennt."
        : "\(text) Blockpaare sind durch Barrieren getrennt.")
  }

  /// A link made by hand.
  func linkSentence(_ first: String, _ second: String, _ reason: String) -> String {
    say(
      "A link joins the blocks \(first) and \(second): \(reason).",
      "Eine Verbindung verknüpft die Blöcke \(first) und \(second): \(reason).")
  }
}
