import Land

// What is said of units that are weighed by people.
extension Words {
  /// A whole number of people in both languages.
  private static func count(_ people: Double) -> Phrase {
    let text = Numbers.text(people, 0)
    return Phrase(english: Numbers.english(text), german: Numbers.german(text))
  }

  private static func count(_ steps: Int64) -> Phrase { count(PeopleCover.people(steps)) }

  private static func percent(_ part: Double, _ whole: Double) -> Phrase {
    let text = Numbers.text(whole > 0 ? part / whole * 100 : 0, 1)
    return Phrase(english: Numbers.english(text) + "%", german: Numbers.german(text) + " %")
  }

  /// A finding about one block.
  private static func about(
    _ check: String, _ severity: Severity, _ weighing: Weighing, _ block: Int, _ message: Phrase
  ) -> Finding {
    let map = weighing.map
    var finding = Finding(
      check: check, severity: severity, place: Place(file: map.file, row: map.records[block]),
      message: message)
    finding.key = map.ids[block]
    finding.x = map.centres[block].x
    finding.y = map.centres[block].y
    return finding
  }

  /// The first ten ids and that there are more.
  private static func list(_ weighing: Weighing, _ blocks: [Int]) -> String {
    blocks.prefix(10).map { weighing.map.ids[$0] }.joined(separator: ", ")
      + (blocks.count > 10 ? " …" : ".")
  }

  /// What was done, on which assumption, and how much is covered.
  static func weighed(_ weighing: Weighing) -> Finding {
    let (people, map) = (weighing.people, weighing.map)
    let inUnits = map.ids.indices.reduce(Int64(0)) { $0 + people.inUnits($1) }
    let (some, all) = (count(inUnits), count(people.inBlocks))
    let share = percent(Double(inUnits), Double(people.inBlocks))
    let surfaces = map.surfaceSquareMetres
    let covered = percent(
      zip(weighing.bySurface, surfaces).reduce(0) { $0 + $1.0.covered * $1.1 },
      surfaces.reduce(0, +))
    let isPoints = weighing.finer.layer.kind == .points
    var finding = Finding(
      check: "weigh_by", severity: .note,
      place: Place(file: weighing.finer.layer.file, column: weighing.finer.column),
      message: Phrase(
        english:
          "Units of “\(weighing.layer.name)” are weighed by inhabitants: units hold \(some.english) of \(all.english) people in the blocks (\(share.english)) and \(covered.english) of their surface.",
        german:
          "Die Einheiten von „\(weighing.layer.name)“ sind nach Einwohnern gewichtet: In Einheiten liegen \(some.german) von \(all.german) Menschen der Blöcke (\(share.german)) und \(covered.german) ihrer Fläche."
      ),
      mend: isPoints
        ? Phrase(
          english:
            "Each point counts where it lies; a block belongs to the unit with most of its people.",
          german:
            "Jeder Punkt zählt dort, wo er liegt; ein Block gehört zur Einheit mit den meisten seiner Menschen."
        )
        : Phrase(
          english:
            "Assumed: people live evenly over each polygon, so they are divided by surface between blocks and units; a block belongs to the unit with most of its people.",
          german:
            "Angenommen: Menschen wohnen gleichmäßig auf jedem Polygon verteilt; sie sind nach Fläche auf Blöcke und Einheiten aufgeteilt. Ein Block gehört zur Einheit mit den meisten seiner Menschen."
        ))
    finding.people = Int64(PeopleCover.people(inUnits).rounded())
    return finding
  }

  /// Blocks in which the finer layer has nobody.
  static func weighedBySurface(_ weighing: Weighing) -> Finding {
    let (number, all) = (String(weighing.empty.count), String(weighing.map.ids.count))
    let ids = list(weighing, weighing.empty)
    return Finding(
      check: "weigh_by_surface", severity: .note, place: Place(file: weighing.finer.layer.file),
      message: Phrase(
        english:
          "In \(Numbers.english(number)) of \(Numbers.english(all)) blocks this layer has no people; they are weighed by surface: \(ids)",
        german:
          "In \(Numbers.german(number)) von \(Numbers.german(all)) Blöcken hat diese Ebene keine Menschen; sie sind nach Fläche gewichtet: \(ids)"
      ))
  }

  /// What to do where most people lie elsewhere.
  private static let mendMostOutside = Phrase(
    english: "The layer seems to lie elsewhere: check its coordinate system (crs in weigh_by).",
    german:
      "Die Ebene liegt anscheinend woanders: Bitte ihr Koordinatensystem prüfen (crs in weigh_by).")

  /// People who are in no block, and people of blocks who are in no unit.
  static func peopleOutside(_ weighing: Weighing) -> [Finding] {
    let people = weighing.people
    let place = Place(file: weighing.finer.layer.file, column: weighing.finer.column)
    let inUnits = weighing.map.ids.indices.reduce(Int64(0)) { $0 + people.inUnits($1) }
    func finding(
      _ steps: Int64, _ severity: Severity, _ message: Phrase,
      mend: Phrase = Phrase(verbatim: "")
    ) -> Finding? {
      guard steps > 0 else { return nil }
      var finding = Finding(
        check: "weigh_by_outside", severity: severity, place: place, message: message, mend: mend)
      finding.people = Int64(PeopleCover.people(steps).rounded())
      return finding
    }
    let apart = people.total - people.inBlocks - people.shapeless.steps
    let (all, out) = (count(people.total), count(apart))
    let share = percent(Double(apart), Double(people.total))
    let (lost, rest) = (count(people.shapeless.steps), count(people.inBlocks - inUnits))
    let (records, drawn) = (people.recordsWithoutBlock, people.shapeless.records)
    return [
      finding(
        apart, PeopleCover.people(apart) >= 1 ? .warning : .note,
        Phrase(
          english:
            "\(out.english) of \(all.english) people of this layer (\(share.english)) lie in no block; records wholly outside: \(records).",
          german:
            "\(out.german) von \(all.german) Menschen dieser Ebene (\(share.german)) liegen in keinem Block; Datensätze ganz außerhalb: \(records)."
        ),
        mend: 2 * apart > people.total ? mendMostOutside : Phrase(verbatim: "")),
      finding(
        people.shapeless.steps, .warning,
        Phrase(
          english:
            "Records with people but without a shape: \(drawn), people: \(lost.english). They count nowhere.",
          german:
            "Datensätze mit Menschen, aber ohne Form: \(drawn), Menschen: \(lost.german). Sie zählen nirgends."
        )),
      finding(
        people.inBlocks - inUnits, .note,
        Phrase(
          english:
            "\(rest.english) people of this layer lie in a block, but in no unit of “\(weighing.layer.name)”.",
          german:
            "\(rest.german) Menschen dieser Ebene liegen in einem Block, aber in keiner Einheit von „\(weighing.layer.name)“."
        )),
    ].compactMap { $0 }
  }

  /// A block of whose people units hold less than half.
  static func bareByPeople(_ weighing: Weighing, _ block: Int) -> Finding {
    let share = percent(weighing.choices[block].covered, 1)
    let (name, id) = (weighing.layer.name, weighing.map.ids[block])
    return about(
      "identity_cover", .warning, weighing, block,
      Phrase(
        english:
          "Units of “\(name)” hold \(share.english) of the people of block “\(id)”, less than half; it has no unit.",
        german:
          "In Einheiten von „\(name)“ wohnen \(share.german) der Menschen des Blocks „\(id)“, weniger als die Hälfte; er hat keine Einheit."
      ))
  }

  /// How many blocks have another unit than by surface.
  static func unitsChanged(_ weighing: Weighing, _ changed: [Int], _ population: [Int32]?)
    -> Finding
  {
    let ids = list(weighing, changed)
    let (number, all) = (String(changed.count), String(weighing.map.ids.count))
    var finding = Finding(
      check: "weigh_by_changed", severity: .note, place: Place(file: weighing.finer.layer.file),
      message: Phrase(
        english:
          "\(Numbers.english(number)) of \(Numbers.english(all)) blocks have another unit of “\(weighing.layer.name)” by people than by surface: \(ids)",
        german:
          "\(Numbers.german(number)) von \(Numbers.german(all)) Blöcken haben nach Menschen eine andere Einheit von „\(weighing.layer.name)“ als nach Fläche: \(ids)"
      ))
    finding.people = population.map { people in
      changed.reduce(0) { $0 + Int64(people[$1]) }
    }
    return finding
  }

  /// A block that has another unit than by surface.
  static func unitChanged(_ weighing: Weighing, _ block: Int) -> Finding {
    let (old, new) = (weighing.bySurface[block], weighing.choices[block])
    let (before, after) = (percent(old.share, 1), percent(new.share, 1))
    func named(_ choice: Weighing.Choice) -> Phrase {
      choice.name.map { Phrase(english: "“\($0)”", german: "„\($0)“") }
        ?? Phrase(english: "none", german: "keine")
    }
    let (one, other) = (named(old), named(new))
    return about(
      "weigh_by_changed", .note, weighing, block,
      Phrase(
        english:
          "By surface the unit of block “\(weighing.map.ids[block])” is \(one.english) (its largest part \(before.english)), by people \(other.english) (\(after.english)).",
        german:
          "Nach Fläche ist die Einheit des Blocks „\(weighing.map.ids[block])“ \(one.german) (ihr größter Teil \(before.german)), nach Menschen \(other.german) (\(after.german))."
      ))
  }
}
