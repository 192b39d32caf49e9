import Land

/// How an outline is told in words.
struct BoundaryWords: Sendable {
  private let language: Language

  /// Words in a language.
  init(_ language: Language) { self.language = language }

  private func say(_ english: String, _ german: String) -> String {
    Phrase(english: english, german: german)[language]
  }

  var heading: String { say("Where the area ends", "Wo das Gebiet endet") }

  func lead(_ total: String) -> String {
    say(
      "Clockwise from the north, \(total) in all:",
      "Im Uhrzeigersinn vom Norden an, zusammen \(total):")
  }
  func part(_ number: Int) -> String { say("Part \(number)", "Teil \(number)") }
  func hole(_ number: Int) -> String {
    say("Gap \(number) inside", "Aussparung \(number) im Innern")
  }

  /// How it was made.
  func note(along metres: String, shortest: String) -> String {
    say(
      "A street counts where it runs along the border no farther than \(metres) away; runs shorter than "
        + "\(shortest) are added to the longer one beside them. Without a street the line of a barrier, a "
        + "district or a neighbourhood is told.",
      "Eine Straße zählt, wo sie höchstens \(metres) entfernt an der Grenze entlangläuft; Stücke unter "
        + "\(shortest) sind dem längeren daneben zugeschlagen. Wo keine Straße ist, wird die Linie einer "
        + "Barriere, eines Bezirks oder eines Viertels genannt.")
  }

  func label(_ label: BoundaryLabel, district: String) -> String {
    switch label {
    case .street(let name), .barrier(let name): name
    case .district(let name):
      say("line to \(name) (\(district))", "Grenze zu \(name) (\(district))")
    case .unit(let layer, let name):
      say("line to \(name) (\(layer))", "Grenze zu \(name) (\(layer))")
    case .rim: say("rim of the city", "Rand der Stadt")
    case .blocks: say("border of blocks without a street", "Blockgrenze ohne Straße")
    }
  }

  /// A way on the compass, from 0 in the north by eighths clockwise.
  func way(_ eighth: Int) -> String {
    let ways = [
      say("In the north", "Im Norden"), say("In the north-east", "Im Nordosten"),
      say("In the east", "Im Osten"), say("In the south-east", "Im Südosten"),
      say("In the south", "Im Süden"), say("In the south-west", "Im Südwesten"),
      say("In the west", "Im Westen"), say("In the north-west", "Im Nordwesten"),
    ]
    return ways[eighth]
  }

  var then: String { say(", then ", ", dann ") }
}
