import Land

// What is said of unowned land that is given to blocks.
extension Words {
  /// All that was filled, in one line.
  static func filled(_ map: BlockMap, _ layer: String, blocks: Int, total: Double) -> Finding {
    let (count, size) = (String(blocks), Numbers.text(total, 0))
    var finding = Finding(
      check: "filled", severity: .note, place: Place(file: map.file),
      message: Phrase(
        english:
          "\(Numbers.english(size)) m² of unowned land were given to the nearest block inside the same \(layer) (fill); \(Numbers.english(count)) \(blocks == 1 ? "block" : "blocks") gained land.",
        german:
          "\(Numbers.german(size)) m² Land ohne Block kamen zum nächsten Block derselben Einheit von \(layer) (fill); \(Numbers.german(count)) \(blocks == 1 ? "Block gewann" : "Blöcke gewannen") Land."
      ),
      mend: Phrase(
        english: "Shapes, surfaces and maps show the blocks with that land.",
        german: "Umrisse, Flächen und Karten zeigen die Blöcke mit diesem Land."))
    finding.surfaceSquareMetres = total
    return finding
  }

  /// What one block gained.
  static func filledBlock(_ map: BlockMap, _ block: Int, _ gain: Double) -> Finding {
    let size = Numbers.text(gain, 0)
    let share = map.surfaceSquareMetres[block] > 0 ? gain / map.surfaceSquareMetres[block] : 0
    let percent = Numbers.text(share * 100, 0)
    return Finding(
      check: "filled_block", severity: .note,
      place: Place(file: map.file, row: map.records[block]),
      message: Phrase(
        english:
          "The block “\(map.ids[block])” gained \(Numbers.english(size)) m² (\(Numbers.english(percent))% of what it had).",
        german:
          "Der Block „\(map.ids[block])“ gewann \(Numbers.german(size)) m² (\(Numbers.german(percent)) % seiner bisherigen Fläche)."
      ))
  }

  /// A gap that stays.
  static func unowned(_ map: BlockMap, _ layer: String, _ surface: Double) -> Finding {
    let size = Numbers.text(surface, 0)
    return Finding(
      check: "unowned", severity: .note, place: Place(file: map.file),
      message: Phrase(
        english:
          "\(Numbers.english(size)) m² of a unit of \(layer) stay unowned: no block of that unit lies at their rim.",
        german:
          "\(Numbers.german(size)) m² einer Einheit von \(layer) bleiben ohne Block: An ihrem Rand liegt kein Block dieser Einheit."
      ))
  }

  /// The gaps that are not told one by one.
  static func moreUnowned(_ map: BlockMap, _ layer: String, _ gaps: [MultiPolygon]) -> Finding {
    let total = gaps.reduce(0) { $0 + $1.surface }
    let (count, size) = (String(gaps.count), Numbers.text(total, 0))
    var finding = Finding(
      check: "unowned", severity: .note, place: Place(file: map.file),
      message: Phrase(
        english:
          gaps.count == 1
          ? "1 more gap in a unit of \(layer) stays unowned, \(Numbers.english(size)) m²."
          : "\(Numbers.english(count)) more gaps in units of \(layer) stay unowned, \(Numbers.english(size)) m² in all.",
        german:
          gaps.count == 1
          ? "1 weitere Lücke in einer Einheit von \(layer) bleibt ohne Block, \(Numbers.german(size)) m²."
          : "\(Numbers.german(count)) weitere Lücken in Einheiten von \(layer) bleiben ohne Block, zusammen \(Numbers.german(size)) m²."
      ))
    finding.surfaceSquareMetres = total
    return finding
  }

  /// Units that are a column have no outline of their own.
  static func unitsByHull(_ map: BlockMap, _ layer: String) -> Finding {
    Finding(
      check: "fill_land", severity: .note, place: Place(file: map.file),
      message: Phrase(
        english:
          "\(layer) is a column of the blocks and draws no land: each unit was taken to reach as far as the convex hull of its blocks, and what lies nearer to a block of another unit is not given.",
        german:
          "\(layer) ist eine Spalte der Blöcke und zeichnet kein Land: Angenommen wurde, dass jede Einheit bis zur konvexen Hülle ihrer Blöcke reicht; was näher an einem Block einer anderen Einheit liegt, wird nicht vergeben."
      ),
      mend: Phrase(
        english: "Name a file with the units' outlines to fill exactly to them.",
        german: "Eine Datei mit den Umrissen der Einheiten füllt genau bis zu diesen."))
  }

  /// Shapes that the geometry library could not divide.
  static func unfillable(_ map: BlockMap, _ layer: String, _ reason: String) -> Finding {
    Finding(
      check: "fill", severity: .error, place: Place(file: map.file),
      message: Phrase(
        english: "Unowned land could not be divided: \(reason).",
        german: "Land ohne Block ließ sich nicht aufteilen: \(reason)."),
      mend: Phrase(
        english: "Take fill out, or mend the shapes of the layer \(layer).",
        german: "Bitte fill herausnehmen oder die Umrisse der Ebene \(layer) berichtigen."))
  }
}
