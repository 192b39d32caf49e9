import Indicators
import Land

/// Every sentence of this room. The keys of the project file are spoken of here; files, plans and
/// drafts in the extensions.
enum Words {
  static func syntax(_ message: String, character: Int) -> Phrase {
    Phrase(
      english: "This is not valid TOML at character \(character): \(message).",
      german: "Das ist ab Zeichen \(character) kein gültiges TOML: \(message).")
  }
  static func namelessSection(character: Int) -> Phrase {
    Phrase(
      english: "A section begins here without a name: character \(character) is none of a name.",
      german:
        "Hier beginnt ein Abschnitt ohne Namen: Zeichen \(character) gehört zu keinem Namen.")
  }
  static let mendSyntax = Phrase(
    english: "Texts need quotes, lists need brackets; look at this line and the one above.",
    german:
      "Texte brauchen Anführungszeichen, Listen Klammern; prüfen Sie diese und die vorige Zeile.")
  static func unknownKey(_ path: String) -> Phrase {
    Phrase(
      english: "The key “\(path)” is not known.", german: "Der Schlüssel „\(path)“ ist unbekannt.")
  }
  static func knownKeys(nearest: String?, all: [String]) -> Phrase {
    let list = all.joined(separator: ", ")
    guard let nearest else {
      return Phrase(english: "Known here: \(list).", german: "Bekannt sind hier: \(list).")
    }
    return Phrase(
      english: "The nearest known one is “\(nearest)”. Known here: \(list).",
      german: "Am nächsten kommt „\(nearest)“. Bekannt sind hier: \(list).")
  }
  static func notBuilt(_ path: String) -> Phrase {
    Phrase(
      english: "The key “\(path)” is known, but not built in this version.",
      german: "Der Schlüssel „\(path)“ ist bekannt, aber in dieser Fassung noch nicht gebaut.")
  }
  static let mendNotBuilt = Phrase(
    english: "Take it out, or put # before its lines; nothing is ignored silently.",
    german:
      "Nehmen Sie ihn heraus oder setzen Sie # vor seine Zeilen; nichts wird stillschweigend übergangen."
  )
  static func wrongKind(_ shown: String, _ kind: ValueKind) -> Phrase {
    let expected: (String, String) =
      switch kind {
      case .text: ("a text in quotes", "ein Text in Anführungszeichen")
      case .whole: ("a whole number", "eine ganze Zahl")
      case .number: ("a number", "eine Zahl")
      case .texts: ("a list of texts", "eine Liste von Texten")
      case .section: ("a section or { … }", "ein Abschnitt oder { … }")
      case .sections: ("a list of { … } or [[…]]", "eine Liste von { … } oder [[…]]")
      case .day: ("a day such as 2016-05-01", "ein Tag wie 2016-05-01")
      case .any: ("another value", "ein anderer Wert")
      }
    return Phrase(
      english: "There is \(shown), expected was \(expected.0).",
      german: "Dort steht \(shown), erwartet wird \(expected.1).")
  }
  static let mendKind = Phrase(
    english: "Write the value in the expected form.",
    german: "Schreiben Sie den Wert in der erwarteten Form.")
  static func keyMissing(_ key: String) -> Phrase {
    Phrase(english: "The key “\(key)” is missing.", german: "Der Schlüssel „\(key)“ fehlt.")
  }
  static func mendKeyMissing(_ key: String) -> Phrase {
    Phrase(
      english: "Add a line \(key) = \"…\".", german: "Ergänzen Sie eine Zeile \(key) = \"…\".")
  }
  static func sectionMissing(_ name: String) -> Phrase {
    Phrase(
      english: "The section [\(name)] is missing.", german: "Der Abschnitt [\(name)] fehlt.")
  }
  static let mendBlocksMissing = Phrase(
    english: "Add [blocks] with file, id and population.",
    german: "Ergänzen Sie [blocks] mit file, id und population.")
  static let mendPopulationMissing = Phrase(
    english:
      "Name the column of inhabitants: population = { column = \"…\" } or { table = \"…\", column = \"…\" }; it is never guessed.",
    german:
      "Nennen Sie die Spalte der Einwohner: population = { column = \"…\" } oder { table = \"…\", column = \"…\" }; sie wird nie geraten."
  )
  static let mendDeprivationMissing = Phrase(
    english:
      "Add [deprivation] with indicators = [ { column = \"…\", higher = \"worse\" } ], or column = \"…\" with 0 and 1; indicators = [] scores no block.",
    german:
      "Ergänzen Sie [deprivation] mit indicators = [ { column = \"…\", higher = \"worse\" } ], oder column = \"…\" mit 0 und 1; indicators = [] bewertet keinen Block."
  )
  static let textEmpty = Phrase(english: "The text is empty.", german: "Der Text ist leer.")
  static let mendTextEmpty = Phrase(
    english: "Write a text or remove the key.",
    german: "Schreiben Sie einen Text oder entfernen Sie den Schlüssel.")
  static func outOfRange(_ shown: String, _ range: ClosedRange<Double>) -> Phrase {
    func bound(_ value: Double) -> String {
      value == value.rounded() && abs(value) < 1e15 ? "\(Int64(value))" : "\(value)"
    }
    let low = bound(range.lowerBound)
    let high = bound(range.upperBound)
    if range.upperBound >= 1e6 {
      return Phrase(
        english: "\(shown) is outside the range: \(low) or more was expected.",
        german: "\(shown) liegt außerhalb: erwartet wird \(low) oder mehr.")
    }
    return Phrase(
      english: "\(shown) is outside the range: \(low) to \(high) was expected.",
      german: "\(shown) liegt außerhalb: erwartet wird \(low) bis \(high).")
  }
  static let mendRange = Phrase(
    english: "Write a number in that range.", german: "Schreiben Sie eine Zahl in diesem Bereich.")
  static func unknownWord(_ word: String) -> Phrase {
    Phrase(
      english: "The word “\(word)” is not known here.",
      german: "Das Wort „\(word)“ ist hier unbekannt.")
  }
  static func knownWords(nearest: String?, all: [String]) -> Phrase {
    if all.isEmpty {
      return Phrase(
        english: "The project file names none.", german: "Die Projektdatei nennt keine.")
    }
    let list = all.joined(separator: ", ")
    guard let nearest else {
      return Phrase(english: "Known are: \(list).", german: "Bekannt sind: \(list).")
    }
    return Phrase(
      english: "The nearest is “\(nearest)”. Known are: \(list).",
      german: "Am nächsten kommt „\(nearest)“. Bekannt sind: \(list).")
  }
}
