import Geometry
import Land

extension MendWords {
  func neighbours(_ least: String, _ within: String) -> String {
    say(
      "pairs of neighbours (\(least) m and more within \(within) m)",
      "Nachbarpaare (ab \(least) m, auf \(within) m genau)")
  }

  func neighboursCaption(_ layer: String, isExpected: Bool) -> String {
    isExpected
      ? say(
        "New neighbours: they face each other across a gap that was closed",
        "Neue Nachbarn: Sie liegen sich an einer geschlossenen Lücke gegenüber")
      : say(
        "\(layer): neighbours gained or lost without a gap between them",
        "\(layer): gewonnene und verlorene Nachbarn ohne Lücke zwischen ihnen")
  }

  func kind(_ kind: MendedNeighbours.Change.Kind) -> String {
    switch kind {
    case .gained: say("gained", "gewonnen")
    case .lost: say("lost", "verloren")
    }
  }

  var metresBefore: String { say("m before", "m vorher") }
  var metresAfter: String { say("m after", "m nachher") }
}
