import Land

extension Words {
  static func assumedID(_ name: String, others: [String]) -> Phrase {
    let list = shortList(others)
    return Phrase(
      english: "The key column was taken to be \(name): no cell is empty, no two are alike."
        + (others.isEmpty ? "" : " Also possible: \(list)."),
      german:
        "Als Schlüsselspalte wurde \(name) angenommen: Keine Zelle ist leer, keine zwei sind gleich."
        + (others.isEmpty ? "" : " Möglich wären auch: \(list)."))
  }
  static let unknownID = Phrase(
    english: "No column can be the key: in each text column cells are empty or alike.",
    german: "Keine Spalte taugt als Schlüssel: In jeder Textspalte sind Zellen leer oder gleich.")
  static func assumedPopulation(_ name: String) -> Phrase {
    Phrase(
      english: "\(name) was taken to be the inhabitants, by its name; please check.",
      german: "\(name) wurde nach dem Namen als Einwohnerzahl angenommen; bitte prüfen.")
  }
  static let unknownPopulation = Phrase(
    english: "No column is recognisable as inhabitants. Name it here, or a table with it.",
    german:
      "Keine Spalte ist als Einwohnerzahl erkennbar. Nennen Sie sie hier, oder eine Tabelle damit.")
  static func assumedUnits(_ name: String) -> Phrase {
    Phrase(
      english: "\(name) was taken to name neighbourhoods: few names, each for many blocks.",
      german:
        "\(name) wurde als Name von Vierteln angenommen: wenige Namen, jeder für viele Blöcke.")
  }
  static func assumedDistrict(_ name: String, isNested: Bool) -> Phrase {
    Phrase(
      english: "\(name) was taken to be the district."
        + (isNested ? "" : " Some neighbourhoods lie in two districts."),
      german: "\(name) wurde als Stadtbezirk angenommen."
        + (isNested ? "" : " Manche Viertel liegen in zwei Bezirken."))
  }
  static let unknownIndicators = Phrase(
    english:
      "Which columns tell of deprivation cannot be known. With no indicator no block is scored.",
    german:
      "Welche Spalten von Benachteiligung sprechen, lässt sich nicht wissen. Ohne Indikator wird kein Block bewertet."
  )

  static let draftHead = Phrase(
    english: "A project file for Veedel. Lines with # are comments. Paths start from its folder.",
    german:
      "Eine Projektdatei für Veedel. Zeilen mit # sind Kommentare. Pfade gelten ab ihrem Ordner.")
  static let draftNote = Phrase(
    english: "What the figures are, shown next to every total:",
    german: "Was die Zahlen sind; steht neben jeder Summe:")
  static let draftTolerance = Phrase(
    english:
      "Metres: how far apart two borders may lie and still touch; shorter contacts are corners.",
    german:
      "Meter: wie weit zwei Grenzen auseinander liegen und sich doch berühren; kürzere Kontakte sind Ecken."
  )
  static let draftTables = Phrase(
    english: "Tables are joined to the blocks by a key; encoding and decimal comma are detected.",
    german:
      "Tabellen werden über einen Schlüssel verbunden; Kodierung und Dezimalkomma werden erkannt.")
  static let draftSplit = Phrase(
    english: "May an area cut such a neighbourhood? forbid, avoid or allow.",
    german: "Darf ein Gebiet ein solches Viertel zerschneiden? forbid, avoid oder allow.")
  static let draftSpan = Phrase(
    english: "May an area reach into two districts? forbid, avoid or allow.",
    german: "Darf ein Gebiet in zwei Bezirke reichen? forbid, avoid oder allow.")
  static let draftAreas = Phrase(
    english:
      "How many areas, their inhabitants, and bounds of the deprived share of their inhabitants.",
    german:
      "Wie viele Gebiete, ihre Einwohner, und Grenzen des Anteils benachteiligter Einwohner.")
  static let draftStatusQuo = Phrase(
    english: "The areas in force, if there are any: a list of names, a plan.csv or polygons.",
    german: "Die geltenden Gebiete, falls es sie gibt: Namensliste, plan.csv oder Polygone.")
  static let draftPropose = Phrase(
    english: "How many options, and how long to search in seconds.",
    german: "Wie viele Optionen, und wie viele Sekunden gesucht wird.")
}
