import Land

// What `inspect` says of how layers are drawn, and what `veedel mend` would do about it.
extension Words {
  /// A kind of fault in a ring.
  static func kind(_ kind: RingFaults.Kind) -> Phrase {
    switch kind {
    case .tooFewPoints:
      Phrase(english: "a ring has too few points", german: "ein Ring hat zu wenige Punkte")
    case .selfIntersection:
      Phrase(english: "an edge crosses another", german: "eine Kante kreuzt eine andere")
    case .spike:
      Phrase(
        english: "the edge runs back on itself (spike)",
        german: "der Rand läuft auf sich selbst zurück (Spitze)")
    case .touchesItself:
      Phrase(english: "a ring touches itself", german: "ein Ring berührt sich selbst")
    case .repeatedRing:
      Phrase(english: "a ring is there twice", german: "ein Ring ist doppelt vorhanden")
    case .holeOutside:
      Phrase(
        english: "a hole lies outside its surface", german: "ein Loch liegt außerhalb der Fläche")
    case .nestedRings:
      Phrase(english: "rings lie in each other", german: "Ringe liegen ineinander")
    case .dividedInside:
      Phrase(english: "its inside is divided", german: "das Innere ist zerteilt")
    }
  }

  /// An invalid record, its kinds of fault, and what mending changes.
  static func invalidRing(
    _ layer: InspectedLayer, _ record: Int, _ kinds: [RingFaults.Kind],
    _ places: [RingFaults.Kind: [Point]], _ change: Double
  ) -> Finding {
    func list(_ word: (Phrase) -> String, _ times: String) -> String {
      kinds.map { kind in
        let points = places[kind] ?? []
        let spot = points.first.map { " (\(Numbers.text($0.x, 2)), \(Numbers.text($0.y, 2))" } ?? ""
        let more = points.count > 1 ? "; \(points.count) \(times)" : ""
        return word(self.kind(kind)) + (spot.isEmpty ? "" : spot + more + ")")
      }.joined(separator: "; ")
    }
    let size = Amount(abs(change), 2)
    let sign = change < 0 ? "−" : "+"
    let label = layer.label(record)
    return Finding(
      check: "invalid_ring", severity: .warning, place: layer.place(record),
      message: Phrase(
        english: "The shape of “\(label)” is invalid: \(list(\.english, "places")).",
        german: "Die Form von „\(label)“ ist ungültig: \(list(\.german, "Stellen"))."),
      mend: abs(change) < 0.005
        ? Phrase(
          english: "`veedel mend` rebuilds the rings, as this run did; the surface stays the same.",
          german:
            "`veedel mend` baut die Ringe neu auf, wie in diesem Lauf; die Fläche bleibt gleich.")
        : Phrase(
          english:
            "`veedel mend` rebuilds the rings, as this run did; the surface changes by \(sign)\(size.english) m².",
          german:
            "`veedel mend` baut die Ringe neu auf, wie in diesem Lauf; die Fläche ändert sich um \(sign)\(size.german) m²."
        ))
  }

  /// Points drawn twice in a layer.
  static func repeatedPoints(
    _ layer: InspectedLayer, _ first: Int, _ records: Int, _ count: Int
  ) -> Finding {
    let points = Amount(count)
    let shapes = Amount(records)
    return Finding(
      check: "repeated_point", severity: .note, place: layer.place(first),
      message: Phrase(
        english:
          "\(points.english) points are drawn twice, in \(shapes.english) records; the first is “\(layer.label(first))”.",
        german:
          "\(points.german) Punkte sind doppelt gezeichnet, in \(shapes.german) Datensätzen; der erste ist „\(layer.label(first))“."
      ),
      mend: Phrase(
        english: "Harmless; `veedel mend` leaves out the repetition.",
        german: "Harmlos; `veedel mend` lässt die Wiederholung weg."))
  }

  /// A needle in an outline.
  static func spike(_ layer: InspectedLayer, _ record: Int, _ metres: Double) -> Finding {
    let length = Amount(metres, 1)
    return Finding(
      check: "spike", severity: .note, place: layer.place(record),
      message: Phrase(
        english:
          "The outline of “\(layer.label(record))” has a spike of \(length.english) m, nowhere wider than 1 cm.",
        german:
          "Der Umriss von „\(layer.label(record))“ hat eine Spitze von \(length.german) m, nirgends breiter als 1 cm."
      ),
      mend: Phrase(
        english: "Valid, so it stays; remove the point if nothing lies there.",
        german: "Gültig, daher bleibt sie; bitte den Punkt entfernen, wenn dort nichts liegt."))
  }

  /// Two records drawn alike.
  static func duplicate(_ layer: InspectedLayer, _ pair: LikeShapes.Pair, isSameKey: Bool)
    -> Finding
  {
    let one = layer.label(pair.first)
    let other = layer.label(pair.second)
    let like = Phrase(
      english: pair.isExact ? "the same shape" : "the same shape within the tolerance",
      german: pair.isExact ? "dieselbe Form" : "innerhalb der Toleranz dieselbe Form")
    return Finding(
      check: "duplicate_shape", severity: .warning, place: layer.place(pair.second),
      message: Phrase(
        english:
          "“\(other)” has \(like.english) as “\(one)” in record \(pair.first + 1): the ground is there twice.",
        german:
          "„\(other)“ hat \(like.german) wie „\(one)“ in Datensatz \(pair.first + 1): Der Grund ist doppelt vorhanden."
      ),
      mend: isSameKey && pair.isExact
        ? Phrase(
          english:
            "`veedel mend` removes it if every attribute is the same too; else decide which one counts.",
          german:
            "`veedel mend` entfernt ihn, wenn auch alle Sachdaten gleich sind; sonst bitte entscheiden, welcher gilt."
        )
        : Phrase(
          english: "`veedel mend` leaves both: decide which one counts, and remove the other.",
          german:
            "`veedel mend` lässt beide stehen: Bitte entscheiden, welcher gilt, und den anderen entfernen."
        ))
  }

  /// Two records that lie over each other.
  static func overlap(
    _ place: Place, _ first: String, _ second: String, _ surface: Double, isThin: Bool,
    isLarge: Bool, ofUnits: Bool
  ) -> Finding {
    let size = Amount.surface(surface)
    let what =
      ofUnits
      ? Phrase(english: "The units", german: "Die Einheiten")
      : Phrase(english: "The blocks", german: "Die Blöcke")
    let (one, other) = ofUnits && second < first ? (second, first) : (first, second)
    return Finding(
      check: "overlap", severity: .warning, place: place,
      message: Phrase(
        english:
          "\(what.english) “\(one)” and “\(other)” overlap by \(size.english) m²\(isThin ? ", thinner than the tolerance" : "").",
        german:
          "\(what.german) „\(one)“ und „\(other)“ überlappen sich um \(size.german) m²\(isThin ? ", schmaler als die Toleranz" : "")."
      ),
      mend: ofUnits ? mendUnitOverlap : isLarge ? mendLargeOverlap : mendOverlap)
  }

  private static let mendOverlap = Phrase(
    english: "`veedel mend` gives it to the smaller key, as this run does.",
    german: "`veedel mend` schlägt sie dem kleineren Schlüssel zu, wie dieser Lauf.")

  private static let mendUnitOverlap = Phrase(
    english: "Correct the layer; a block counts for the unit that holds most of it.",
    german:
      "Bitte die Ebene berichtigen; ein Block zählt zu der Einheit, in der er am meisten liegt.")

  private static let mendLargeOverlap = Phrase(
    english:
      "Large: this run gives it to the smaller key; `veedel mend` gives it to the block whose unit covers it, else to the one that would lose more than half, else to the smaller key, and marks it for your decision.",
    german:
      "Groß: Dieser Lauf schlägt sie dem kleineren Schlüssel zu; `veedel mend` dem Block, dessen Einheit sie bedeckt, sonst dem, der mehr als die Hälfte verlöre, sonst dem kleineren Schlüssel, und merkt sie zur Entscheidung vor."
  )

  /// The overlaps that are not told one by one.
  static func smallOverlaps(_ layer: InspectedLayer, _ surfaces: [Double]) -> Finding {
    let count = Amount(surfaces.count)
    let total = surfaces.reduce(0, +)
    let size = Amount(total, 2)
    let isSmall = surfaces.allSatisfy { $0 <= Overlaps.noteworthy }
    var finding = Finding(
      check: "overlap", severity: .note, place: Place(file: layer.file),
      message: Phrase(
        english:
          "\(count.english) \(isSmall ? "" : "more ")pairs overlap\(isSmall ? " by at most 1 m² each" : ""), \(size.english) m² in all.",
        german:
          "\(count.german) \(isSmall ? "" : "weitere ")Paare überlappen sich\(isSmall ? " um je höchstens 1 m²" : ""), zusammen \(size.german) m²."
      ),
      mend: Phrase(
        english: "`veedel mend` gives each to the smaller key, as this run does.",
        german: "`veedel mend` schlägt jede dem kleineren Schlüssel zu, wie dieser Lauf."))
    finding.surfaceSquareMetres = total
    return finding
  }

  private static let mendGap = Phrase(
    english:
      "`veedel mend` gives gaps up to the width stated there to the neighbour with the longest common border in the same unit; wider ones stay.",
    german:
      "`veedel mend` schlägt Lücken bis zur dort genannten Breite dem Nachbarn mit der längsten gemeinsamen Grenze in derselben Einheit zu; breitere bleiben."
  )

  /// A hole between blocks wider than the tolerance.
  static func gap(_ map: BlockMap, _ surface: Double, width: Double) -> Finding {
    let size = Amount.surface(surface)
    let wide = Amount(width, 1)
    return Finding(
      check: "gap", severity: .note, place: Place(file: map.file),
      message: Phrase(
        english:
          "A gap of \(size.english) m², on average \(wide.english) m wide, belongs to no block.",
        german:
          "Eine Lücke von \(size.german) m², im Mittel \(wide.german) m breit, gehört zu keinem Block."
      ),
      mend: mendGap)
  }

  /// Gaps that are not named one by one.
  static func moreGaps(_ file: String, _ gaps: [MultiPolygon], isMore: Bool) -> Finding {
    let total = gaps.reduce(0) { $0 + $1.surface }
    let size = Amount.surface(total)
    let count = Amount(gaps.count)
    let largest = Amount.surface(gaps.map(\.surface).max() ?? 0)
    var finding = Finding(
      check: "gap", severity: .note, place: Place(file: file),
      message: Phrase(
        english:
          "\(count.english) \(isMore ? "more " : "")gaps are wider than the tolerance, \(size.english) m² in all, the largest \(largest.english) m².",
        german:
          "\(count.german) \(isMore ? "weitere " : "")Lücken sind breiter als die Toleranz, zusammen \(size.german) m², die größte \(largest.german) m²."
      ),
      mend: mendGap)
    finding.surfaceSquareMetres = total
    return finding
  }

  /// The gaps that the tolerance closes.
  static func slivers(_ map: BlockMap, _ file: String, _ gaps: [MultiPolygon]) -> Finding {
    let total = gaps.reduce(0) { $0 + $1.surface }
    let size = Amount.surface(total)
    let count = Amount(gaps.count)
    let width = Amount(map.toleranceMetres, 2)
    var finding = Finding(
      check: "sliver", severity: .note, place: Place(file: file),
      message: Phrase(
        english:
          "\(count.english) gaps are narrower than the tolerance of \(width.english) m (slivers), \(size.english) m² in all.",
        german:
          "\(count.german) Lücken sind schmaler als die Toleranz von \(width.german) m (Splitter), zusammen \(size.german) m²."
      ),
      mend: Phrase(
        english: "This run counts them as closed; `veedel mend` closes them.",
        german: "Dieser Lauf zählt sie als geschlossen; `veedel mend` schließt sie."))
    finding.surfaceSquareMetres = total
    return finding
  }

  /// A block narrower than the tolerance.
  static func slender(_ place: Place, _ key: String) -> Finding {
    Finding(
      check: "slender_block", severity: .warning, place: place,
      message: Phrase(
        english: "The block “\(key)” is narrower than the tolerance.",
        german: "Der Block „\(key)“ ist schmaler als die Toleranz."),
      mend: Phrase(
        english:
          "`veedel mend` leaves it: check whether it is a leftover of drawing, or lower the tolerance.",
        german:
          "`veedel mend` lässt ihn stehen: Bitte prüfen, ob er ein Rest vom Zeichnen ist, oder die Toleranz senken."
      ))
  }

  /// A block of several parts.
  static func multiPart(_ place: Place, _ key: String, _ sizes: [Double]) -> Finding {
    let english = sizes.prefix(5).map { Amount.surface($0).english }.joined(separator: "; ")
    let german = sizes.prefix(5).map { Amount.surface($0).german }.joined(separator: "; ")
    let rest = sizes.count > 5 ? " …" : ""
    return Finding(
      check: "multi_part_block", severity: .note, place: place,
      message: Phrase(
        english: "The block “\(key)” has \(sizes.count) parts, m²: \(english)\(rest).",
        german: "Der Block „\(key)“ hat \(sizes.count) Teile, m²: \(german)\(rest)."),
      mend: Phrase(
        english: "It counts as one block; tiny parts are often leftovers of drawing.",
        german: "Er zählt als ein Block; winzige Teile sind oft Reste vom Zeichnen."))
  }
}
