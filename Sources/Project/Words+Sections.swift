import Land

extension Words {
  static func tableTwice(_ file: String) -> Phrase {
    Phrase(
      english: "The table “\(file)” is named twice.",
      german: "Die Tabelle „\(file)“ ist zweimal genannt.")
  }
  static let mendTableTwice = Phrase(
    english: "Remove one of the two [[tables]].",
    german: "Entfernen Sie einen der beiden Abschnitte [[tables]].")
  static func layerTwice(_ name: String) -> Phrase {
    Phrase(
      english: "Two identity layers are called “\(name)”.",
      german: "Zwei Ebenen heißen „\(name)“.")
  }
  static let mendLayerTwice = Phrase(
    english: "Give each [[identity]] a name of its own.",
    german: "Geben Sie jedem Abschnitt [[identity]] einen eigenen Namen.")
  static func linkPair(_ ids: [String]) -> Phrase {
    ids.count == 2
      ? Phrase(
        english: "A link joins two different blocks; here “\(ids[0])” stands twice.",
        german:
          "Eine Verbindung verknüpft zwei verschiedene Blöcke; hier steht zweimal „\(ids[0])“.")
      : Phrase(
        english:
          "A link joins two different blocks; here \(ids.count == 1 ? "is 1 id" : "are \(ids.count) ids").",
        german:
          "Eine Verbindung verknüpft zwei verschiedene Blöcke; hier \(ids.count == 1 ? "steht 1 Schlüssel" : "stehen \(ids.count) Schlüssel")."
      )
  }
  static let mendLinkPair = Phrase(
    english: "Write blocks = [\"…\", \"…\"] with two different ids.",
    german: "Schreiben Sie blocks = [\"…\", \"…\"] mit zwei verschiedenen Schlüsseln.")

  static let assumedCount = Phrase(
    english: "The number of areas is not stated; 11 was assumed.",
    german: "Die Zahl der Gebiete ist nicht genannt; 11 wurde angenommen.")
  static let assumedBand = Phrase(
    english: "The band of inhabitants is not stated; 20,000 to 30,000 was assumed.",
    german: "Die Einwohnerspanne ist nicht genannt; 20.000 bis 30.000 wurde angenommen.")
  static func badCount(_ shown: String) -> Phrase {
    Phrase(
      english:
        "There is \(shown); expected was a number from 1, a range [11, 15], or \"whole-city\".",
      german:
        "Dort steht \(shown); erwartet wird eine Zahl ab 1, eine Spanne [11, 15] oder \"whole-city\"."
    )
  }
  static let mendCount = Phrase(
    english: "Write how many areas the plan shall have.",
    german: "Schreiben Sie, wie viele Gebiete der Plan haben soll.")
  static func badBand(_ shown: String) -> Phrase {
    Phrase(
      english: "There is \(shown); expected were two whole numbers, such as [20000, 30000].",
      german: "Dort steht \(shown); erwartet werden zwei ganze Zahlen, etwa [20000, 30000].")
  }
  static let mendBand = Phrase(
    english: "Write the fewest and the most inhabitants of an area.",
    german: "Schreiben Sie die kleinste und die größte Einwohnerzahl eines Gebiets.")
  static func reversed(_ shown: String) -> Phrase {
    Phrase(
      english: "In \(shown) the lower bound is above the upper one, or both are 0.",
      german: "In \(shown) liegt die untere Grenze über der oberen, oder beide sind 0.")
  }
  static let mendReversed = Phrase(
    english: "Write the lower bound first.", german: "Schreiben Sie zuerst die untere Grenze.")
  static func badShare(_ shown: String) -> Phrase {
    Phrase(
      english: "There is \(shown); expected were two shares from 0 to 1, such as [0.15, 0.75].",
      german: "Dort steht \(shown); erwartet werden zwei Anteile von 0 bis 1, etwa [0.15, 0.75].")
  }
  static let mendShare = Phrase(
    english: "Write shares, not percent.", german: "Schreiben Sie Anteile, keine Prozente.")
  static let exceptionsOfRule = Phrase(
    english: "Exceptions are written, but the band of inhabitants is a rule.",
    german: "Ausnahmen sind eingetragen, aber das Band der Einwohnerzahlen ist eine Regel.")
  static let mendExceptionsOfRule = Phrase(
    english: "Write population_rule = \"prefer\", or remove areas.exceptions.",
    german: "Schreiben Sie population_rule = \"prefer\", oder entfernen Sie areas.exceptions.")
  static let keepSubject = Phrase(
    english: "A wish needs either layer and unit, or blocks.",
    german: "Ein Wunsch braucht entweder layer und unit, oder blocks.")
  static let mendKeepSubject = Phrase(
    english:
      "Write { layer = \"…\", unit = \"…\", as = \"inside\" } or { blocks = [\"…\"], as = \"inside\" }.",
    german:
      "Schreiben Sie { layer = \"…\", unit = \"…\", as = \"inside\" } oder { blocks = [\"…\"], as = \"inside\" }."
  )

  static func withoutEffect(_ key: String) -> Phrase {
    Phrase(
      english: "“\(key)” has no effect where a column of 0 and 1 says which blocks are deprived.",
      german:
        "„\(key)“ bewirkt nichts, wenn eine Spalte mit 0 und 1 sagt, welche Blöcke benachteiligt sind."
    )
  }
  static let mendWithoutEffect = Phrase(
    english: "Remove this key, or remove column.",
    german: "Entfernen Sie diesen Schlüssel oder column.")
  static let indicatorSource = Phrase(
    english: "An indicator needs either column, or numerator and denominator.",
    german: "Ein Indikator braucht entweder column, oder numerator und denominator.")
  static let mendIndicatorSource = Phrase(
    english: "Name a ready rate as column, or people over people as numerator and denominator.",
    german:
      "Nennen Sie eine fertige Quote als column, oder Personen durch Personen als numerator und denominator."
  )
  static let deprivedRule = Phrase(
    english: "Deprived needs exactly one of index_above and share_of_population.",
    german: "deprived braucht genau eines von index_above und share_of_population.")
  static let mendDeprivedRule = Phrase(
    english: "Write deprived = { index_above = 1.0 } or { share_of_population = 0.20 }.",
    german: "Schreiben Sie deprived = { index_above = 1.0 } oder { share_of_population = 0.20 }.")
}
