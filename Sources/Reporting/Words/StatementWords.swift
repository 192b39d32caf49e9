import Land

/// What is said of an area beside its main figures.
struct StatementWords: Sendable {
  private let language: Language

  /// Words in a language.
  init(_ language: Language) { self.language = language }

  private func say(_ english: String, _ german: String) -> String {
    Phrase(english: english, german: german)[language]
  }

  var narrowest: String {
    say(
      "So long is the shortest line that leaves at least a tenth of the people on each side.",
      "So lang ist die kürzeste Linie, die auf jeder Seite mindestens ein Zehntel der Menschen lässt."
    )
  }
  var asunder: String {
    say(
      "The area is in parts that do not touch, or hangs together by links only.",
      "Das Gebiet besteht aus Teilen, die sich nicht berühren, oder hängt nur an Verbindungen.")
  }
  func perThousand(_ number: String) -> String {
    say("\(number) per 1,000 people.", "\(number) je 1.000 Menschen.")
  }
  var forecast: String { say("By the city’s forecast.", "Nach der Prognose der Stadt.") }
}
