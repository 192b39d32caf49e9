import Land

extension Words {
  static func countsOnly(_ key: String) -> Phrase {
    Phrase(
      english: "“\(key)” speaks of people counted; this indicator is a ready rate.",
      german: "„\(key)“ betrifft gezählte Menschen; dieser Indikator ist eine fertige Quote.")
  }
  static let mendCountsOnly = Phrase(
    english: "Name numerator and denominator instead of column, or remove the key.",
    german: "Nennen Sie numerator und denominator statt column, oder entfernen Sie den Schlüssel.")
  static func badClasses(_ shown: String) -> Phrase {
    Phrase(
      english:
        "There is \(shown); expected were three ascending numbers, such as [-1.0, 1.0, 1.5].",
      german:
        "Dort steht \(shown); erwartet werden drei aufsteigende Zahlen, etwa [-1.0, 1.0, 1.5]."
    )
  }
  static let mendClasses = Phrase(
    english: "Write below which index the status is high, above which low, above which very low.",
    german:
      "Schreiben Sie, unter welchem Index der Status hoch, über welchem niedrig, über welchem sehr niedrig ist."
  )
  static func noKnownLayer(_ name: String) -> Phrase {
    Phrase(
      english: "No identity layer and no district is called “\(name)”.",
      german: "Keine Ebene und kein Bezirk heißt „\(name)“.")
  }
  static func knownLayers(nearest: String?, all: [String]) -> Phrase {
    let list = all.joined(separator: ", ")
    if all.isEmpty {
      return Phrase(
        english: "The project names no layer; remove it.",
        german: "Das Projekt nennt keine Ebene; entfernen Sie ihn.")
    }
    guard let nearest else {
      return Phrase(english: "Known here: \(list).", german: "Bekannt sind hier: \(list).")
    }
    return Phrase(
      english: "The nearest is “\(nearest)”. Known here: \(list).",
      german: "Am nächsten kommt „\(nearest)“. Bekannt sind hier: \(list).")
  }

  static func keptBack(_ count: Int, first: String, row: Int) -> Phrase {
    Phrase(
      english:
        "\(count) \(count == 1 ? "cell is" : "cells are") kept back by the source, the first (“\(first)”) in row \(row): reckoned with as from 1 to the number below the limit.",
      german:
        "\(count) \(count == 1 ? "Zelle hält" : "Zellen hält") die Quelle zurück, die erste („\(first)“) in Zeile \(row): gerechnet wird mit 1 bis zur Zahl unter der Grenze."
    )
  }
  static func rateKeptBack(_ count: Int, first: String, row: Int) -> Phrase {
    Phrase(
      english:
        "\(count) \(count == 1 ? "rate is" : "rates are") kept back by the source, the first (“\(first)”) in row \(row): they count as missing.",
      german:
        "\(count) \(count == 1 ? "Quote hält" : "Quoten hält") die Quelle zurück, die erste („\(first)“) in Zeile \(row): sie zählen als fehlend."
    )
  }
  static func countsAboveAll(_ name: String, _ count: Int, first: String) -> Phrase {
    Phrase(
      english:
        "\(name): in \(count) \(count == 1 ? "block" : "blocks") more people are counted than there are, first in \(first).",
      german:
        "\(name): in \(count) \(count == 1 ? "Block" : "Blöcken") sind mehr Menschen gezählt, als es gibt, zuerst in \(first)."
    )
  }
  static let mendCountsAboveAll = Phrase(
    english: "Check whether both columns are of the same year and the same people.",
    german: "Prüfen Sie, ob beide Spalten dasselbe Jahr und dieselben Menschen meinen.")
  static func indicatorTotal(_ name: String, sum: String, total: String, isWithin: Bool) -> Phrase {
    Phrase(
      english:
        "\(name): the blocks sum up to \(sum), \(total) are stated; \(isWithin ? "that is within what rounding allows" : "that is more than rounding allows").",
      german:
        "\(name): die Blöcke ergeben \(sum), angegeben sind \(total); \(isWithin ? "das ist innerhalb dessen, was Rundung erlaubt" : "das ist mehr, als Rundung erlaubt")."
    )
  }
  static func notAdditive(_ name: String, noise: String) -> Phrase {
    Phrase(
      english:
        "\(name): the source's counts may be off by \(noise) each; sums are told as ranges.",
      german:
        "\(name): die Zahlen der Quelle können um je \(noise) abweichen; Summen werden als Spannen angegeben."
    )
  }
  static func pooled(_ name: String, hidden: Int, secondary: Int) -> Phrase {
    Phrase(
      english:
        "\(name): \(hidden) \(hidden == 1 ? "cell is" : "cells are") protected, \(secondary) of them so that no other can be subtracted; for the index they have the rate of those they are put together with.",
      german:
        "\(name): \(hidden) \(hidden == 1 ? "Zelle ist" : "Zellen sind") geschützt, davon \(secondary), damit keine andere sich ausrechnen lässt; für den Index haben sie die Quote derer, mit denen sie zusammengefasst sind."
    )
  }
  static func openPools(_ name: String) -> Phrase {
    Phrase(
      english:
        "\(name): some protected cells could not be put together with enough others; no figure is published of any land that holds them.",
      german:
        "\(name): einige geschützte Zellen ließen sich nicht mit genug anderen zusammenfassen; von keinem Gebiet, das sie enthält, wird eine Zahl veröffentlicht."
    )
  }
  static let mendOpenPools = Phrase(
    english:
      "Totals that are known from elsewhere may tell them; name fewer known_totals only if their figures are not published.",
    german:
      "Anderswo bekannte Summen können sie verraten; nennen Sie weniger known_totals nur, wenn deren Zahlen nicht veröffentlicht sind."
  )

  static let registerUnreadable = Phrase(
    english: "The line is no entry of a register of publications.",
    german: "Die Zeile ist kein Eintrag eines Verzeichnisses von Veröffentlichungen.")
  static let mendRegister = Phrase(
    english:
      "Each line is one JSON object with indicator, blocks, numerator and denominator; restore the file.",
    german:
      "Jede Zeile ist ein JSON-Objekt mit indicator, blocks, numerator und denominator; stellen Sie die Datei wieder her."
  )
  static func registerOtherBlocks(_ count: Int) -> Phrase {
    Phrase(
      english:
        "\(count) \(count == 1 ? "entry speaks" : "entries speak") of blocks that are not there, and \(count == 1 ? "is" : "are") left out.",
      german:
        "\(count) \(count == 1 ? "Eintrag nennt" : "Einträge nennen") Blöcke, die es nicht gibt, und \(count == 1 ? "bleibt" : "bleiben") unbeachtet."
    )
  }
}
