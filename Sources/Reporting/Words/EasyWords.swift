import Land

/// Words of the short text in easy language (Leichte Sprache): one thought for each sentence, no
/// genitive, long words parted by a hyphen, figures as digits and rounded.
struct EasyWords: Sendable {
  private let language: Language

  /// Words in a language.
  init(_ language: Language) { self.language = language }

  private func say(_ english: String, _ german: String) -> String {
    Phrase(english: english, german: german)[language]
  }

  var heading: String { say("In easy words", "In Leichter Sprache") }

  var what: String {
    say(
      "The city wants to help people. That is why there are areas. Here you read about them.",
      "Die Stadt will helfen. Dafür gibt es Gebiete. Hier steht, was das für Gebiete sind.")
  }

  func number(_ id: String) -> String { say("This is area \(id).", "Das ist das Gebiet \(id).") }

  func name(_ name: String) -> String {
    say("The area is called: \(name).", "Das Gebiet heißt: \(name).")
  }

  func people(_ people: String) -> String {
    say("About \(people) people live there.", "Dort leben ungefähr \(people) Menschen.")
  }

  /// A rounded number of thousands.
  func thousands(_ number: String) -> String { say("\(number) thousand", "\(number) Tausend") }

  func oneDistrict(_ name: String) -> String {
    say("The area lies in this district: \(name).", "Das Gebiet liegt in diesem Bezirk: \(name).")
  }

  func districts(_ names: String) -> String {
    say(
      "The area lies in these districts: \(names).",
      "Das Gebiet liegt in diesen Bezirken: \(names).")
  }

  /// What belongs wholly to the area, a line for each.
  func whole(_ names: [String]) -> String {
    say("This belongs to the area:", "Das gehört zu dem Gebiet:") + list(names)
  }

  /// What belongs to the area in part, a line for each.
  func partly(_ names: [String]) -> String {
    say("Of this only a part belongs to the area:", "Davon gehört nur ein Teil zu dem Gebiet:")
      + list(names)
  }

  private func list(_ names: [String]) -> String { names.map { "\n– " + $0 }.joined() }

  var hard: String {
    say(
      "In some parts of the city life is hard for many people.",
      "In manchen Teilen von der Stadt haben es viele Menschen schwer.")
  }

  /// So many of ten inhabitants, 1 to 10.
  func hardHere(_ ofTen: Int) -> String {
    ofTen == 10
      ? say("All of this area is such a part.", "Das ganze Gebiet ist so ein Teil.")
      : say(
        "In this area about \(ofTen) of 10 people live in such parts.",
        "In diesem Gebiet leben ungefähr \(ofTen) von 10 Menschen in solchen Teilen.")
  }

  var fewHere: String {
    say(
      "In this area only few people live in such parts, or nobody.",
      "In diesem Gebiet leben nur wenige Menschen in solchen Teilen. Oder gar keine.")
  }

  var mixed: String {
    say(
      "The other people in the area do not live in such parts.\nThat is how it should be: the area is "
        + "there for all of them.",
      "Die anderen Menschen in dem Gebiet leben nicht in solchen Teilen.\nDas soll so sein: Das Gebiet "
        + "ist für alle da.")
  }

  var byProgram: String {
    say(
      "A computer program wrote this text. No test readers have checked it yet.",
      "Diesen Text hat ein Computer-Programm geschrieben. Eine Prüf-Gruppe hat ihn noch nicht gelesen."
    )
  }
}
