import Land

extension Words {
  // Steps

  static let invalidRingsTitle = Phrase(english: "Invalid rings", german: "Ungültige Ringe")
  static let invalidRingsRule = Phrase(
    english:
      "A ring that crosses or touches itself is rebuilt: every loop becomes a part of its own, parts "
      + "of one record that lie over each other are merged.",
    german:
      "Ein Ring, der sich selbst kreuzt oder berührt, wird neu aufgebaut: Jede Schleife wird ein "
      + "eigenes Teil, übereinanderliegende Teile eines Datensatzes werden vereinigt.")

  static let duplicatesTitle = Phrase(english: "Repeated records", german: "Doppelte Datensätze")
  static let duplicatesRule = Phrase(
    english:
      "A record that repeats an earlier one in shape, key and every attribute is removed. The same "
      + "key with other attributes is no repetition; it stays and is a fault.",
    german:
      "Ein Datensatz, der einen früheren in Form, Schlüssel und allen Sachdaten wiederholt, wird "
      + "entfernt. Gleicher Schlüssel mit anderen Sachdaten ist keine Wiederholung; er bleibt und "
      + "ist ein Fehler.")

  static let overlapsTitle = Phrase(english: "Overlaps", german: "Überlappungen")
  static let overlapsRule = Phrase(
    english:
      "An overlap goes to the block with the smaller key. One of more than 1,000 m², or of more than "
      + "half of the smaller block, goes to the block whose unit covers it; else to the block that "
      + "would lose more than half of itself; else to the smaller key. It is marked for decision. A "
      + "block of which nothing would remain keeps its shape.",
    german:
      "Eine Überlappung geht an den Block mit dem kleineren Schlüssel. Eine von mehr als 1.000 m² oder "
      + "mehr als der Hälfte des kleineren Blocks geht an den Block, dessen Einheit sie bedeckt; sonst "
      + "an den, der mehr als seine Hälfte verlöre; sonst an den kleineren Schlüssel. Sie ist zur "
      + "Entscheidung vorgemerkt. Ein Block, von dem nichts bliebe, behält seine Form.")

  static let gapsTitle = Phrase(english: "Gaps", german: "Lücken")
  static let gapsRule = Phrase(
    english:
      "A hole between blocks that is nowhere wider than the width for gaps is closed. Between two "
      + "blocks it goes to the one with the longer border along it. Where more than two see each "
      + "other across it, it is first cut from their corners straight to the nearest point of each "
      + "block in sight, and at borders of units; every part goes to the neighbour with the longest "
      + "border in the same unit. A part without a neighbour in its unit is left.",
    german:
      "Ein Loch zwischen Blöcken, das nirgends breiter ist als die Lückenbreite, wird geschlossen. "
      + "Zwischen zwei Blöcken geht es an den mit der längeren Grenze daran. Wo sich mehr als zwei "
      + "darüber hinweg sehen, wird es vorher von ihren Ecken gerade zum nächsten Punkt jedes "
      + "sichtbaren Blocks geteilt, ebenso an Grenzen von Einheiten; jedes Teil geht an den Nachbarn "
      + "mit der längsten Grenze in derselben Einheit. Ein Teil ohne Nachbarn in seiner Einheit "
      + "bleibt.")

  static let bordersTitle = Phrase(english: "Common borders", german: "Gemeinsame Grenzen")
  static let bordersRule = Phrase(
    english:
      "Neighbours meet vertex for vertex: a vertex that one side lacks is inserted, vertices within the "
      + "tolerance become one. Where a shape would become invalid or lie over another, its vertices "
      + "stay.",
    german:
      "Nachbarn treffen sich Stützpunkt für Stützpunkt: Ein Punkt, der einer Seite fehlt, wird "
      + "eingefügt, Punkte innerhalb der Toleranz werden einer. Wo eine Form ungültig würde oder über "
      + "einer anderen läge, bleiben ihre Punkte.")

  // Changes

  static func rebuilt(_ reason: String, by change: Double) -> Phrase {
    let fault = Words.reason(reason)
    let metres = Numbers.text(abs(change), 2)
    let english =
      abs(change) < 0.005 ? "" : ", surface \(change > 0 ? "+" : "−")\(Numbers.english(metres)) m²"
    let german =
      abs(change) < 0.005 ? "" : ", Fläche \(change > 0 ? "+" : "−")\(Numbers.german(metres)) m²"
    return Phrase(
      english: "ring rebuilt (\(fault.english))\(english)",
      german: "Ring neu aufgebaut (\(fault.german))\(german)")
  }

  static func removedDuplicate(of record: Int) -> Phrase {
    Phrase(
      english: "removed: repeats record \(record)",
      german: "entfernt: wiederholt Datensatz \(record)")
  }

  static func gaveOverlap(pieces: Int, _ verdict: OverlapVerdicts.Verdict) -> Phrase {
    let parts = counted(pieces, "overlap", "overlaps", "Überlappung", "Überlappungen")
    let why =
      switch verdict.reason {
      case .smallerKey:
        Phrase(english: "to the smaller key", german: "an den kleineren Schlüssel")
      case .unit:
        Phrase(
          english: "to the block whose unit covers it",
          german: "an den Block, dessen Einheit sie bedeckt")
      case .loss:
        Phrase(
          english: "to the block that would lose more than half of itself",
          german: "an den Block, der mehr als seine Hälfte verlöre")
      }
    return Phrase(
      english: "\(parts.english) \(why.english)", german: "\(parts.german) \(why.german)")
  }

  static func keptWhole(_ surface: Double) -> Phrase {
    let metres = Numbers.text(surface, 0)
    return Phrase(
      english:
        "the other block lies wholly under others and would vanish; the overlap of "
        + "\(Numbers.english(metres)) m² stays. Correct one of the shapes",
      german:
        "der andere Block liegt ganz unter anderen und verschwände; die Überlappung von "
        + "\(Numbers.german(metres)) m² bleibt. Bitte eine der Formen berichtigen")
  }

  static func filledGap(pieces: Int) -> Phrase {
    let parts = counted(pieces, "gap", "gaps", "Lücke", "Lücken")
    return Phrase(
      english: "\(parts.english) to the longest border",
      german: "\(parts.german) an die längste Grenze")
  }

  static func leftGap(_ surface: Double, unit: String?) -> Phrase {
    let metres = Numbers.text(surface, 2)
    return Phrase(
      english:
        "gap of \(Numbers.english(metres)) m² left: no block beside it is of "
        + (unit.map { "“\($0)”" } ?? "its unit"),
      german:
        "Lücke von \(Numbers.german(metres)) m² bleibt: Kein Block daneben gehört zu "
        + (unit.map { "„\($0)“" } ?? "ihrer Einheit"))
  }

  static let leftVertices = Phrase(
    english: "vertices not moved: the shape would become invalid or lie over another",
    german: "Stützpunkte nicht verschoben: Die Form würde ungültig oder läge über einer anderen")

  static func vertices(inserted: Int, dropped: Int, by rest: Double) -> Phrase {
    Phrase(
      english: "vertices: \(inserted) inserted, \(dropped) dropped",
      german: "Stützpunkte: \(inserted) eingefügt, \(dropped) entfallen")
  }

  private static func counted(
    _ count: Int, _ one: String, _ many: String, _ eins: String, _ viele: String
  ) -> Phrase {
    Phrase(
      english: "\(count) \(count == 1 ? one : many)",
      german: "\(count) \(count == 1 ? eins : viele)"
    )
  }
}
