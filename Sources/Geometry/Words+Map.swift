import Land

// What is said of blocks, their keys and their shapes.
extension Words {
  /// Rows or records as a list, counted from 1.
  private static func list(_ rows: [Int]) -> String {
    rows.map { String($0 + 1) }.joined(separator: ", ")
  }

  static func noColumn(_ layer: Layer, _ column: String, _ names: [String]) -> Finding {
    let list = names.joined(separator: ", ")
    let nearest = Spelling.nearest(to: column, among: names)
    return Finding(
      check: "id_column", severity: .error, place: Place(file: layer.file, column: column),
      message: Phrase(
        english: "There is no such column. The file has: \(list).",
        german: "Diese Spalte gibt es nicht. Die Datei hat: \(list)."),
      mend: nearest.map {
        Phrase(english: "Did you mean “\($0)”?", german: "Ist „\($0)“ gemeint?")
      }
        ?? Phrase(
          english: "Name one of these columns in the project file.",
          german: "In der Projektdatei eine dieser Spalten nennen."))
  }

  static func noRecords(_ layer: Layer) -> Finding {
    Finding(
      check: "id_column", severity: .error, place: Place(file: layer.file),
      message: Phrase(
        english: "The file holds no records.",
        german: "Die Datei enthält keine Datensätze."))
  }

  static func emptyKey(_ layer: Layer, _ column: String, _ row: Int) -> Finding {
    Finding(
      check: "id_column", severity: .error,
      place: Place(file: layer.file, row: row + 1, column: column),
      message: Phrase(
        english: "The key is empty.",
        german: "Der Schlüssel ist leer."),
      mend: Phrase(
        english: "Every block needs a key of its own.",
        german: "Jeder Block braucht einen eigenen Schlüssel."))
  }

  static func nullShape(_ layer: Layer, _ row: Int, _ key: String) -> Finding {
    var finding = Finding(
      check: "null_shape", severity: .error, place: Place(file: layer.file, row: row + 1),
      message: Phrase(
        english: "The record “\(key)” has no shape.",
        german: "Der Datensatz „\(key)“ hat keine Form."),
      mend: Phrase(
        english: "Draw its shape or remove the record.",
        german: "Bitte die Form zeichnen oder den Datensatz entfernen."))
    finding.key = key
    return finding
  }

  static func duplicateKey(_ layer: Layer, _ column: String, _ key: String, _ rows: [Int])
    -> Finding
  {
    var finding = Finding(
      check: "duplicate_id", severity: .error,
      place: Place(file: layer.file, row: rows[0] + 1, column: column),
      message: Phrase(
        english: "The key “\(key)” stands in several records: \(list(rows)).",
        german: "Der Schlüssel „\(key)“ steht in mehreren Datensätzen: \(list(rows))."),
      mend: Phrase(
        english:
          "Give each block a key of its own, or set same_id = \"merge\" if they are parts of one block.",
        german:
          "Bitte jedem Block einen eigenen Schlüssel geben, oder same_id = \"merge\" setzen, wenn es Teile eines Blocks sind."
      ))
    finding.key = key
    return finding
  }

  static func mergedKey(_ layer: Layer, _ column: String, _ key: String, _ rows: [Int]) -> Finding {
    var finding = Finding(
      check: "same_id", severity: .note,
      place: Place(file: layer.file, row: rows[0] + 1, column: column),
      message: Phrase(
        english: "The records \(list(rows)) have the key “\(key)” and were merged into one block.",
        german:
          "Die Datensätze \(list(rows)) haben den Schlüssel „\(key)“ und wurden zu einem Block vereinigt."
      ))
    finding.key = key
    return finding
  }

  static func unmendable(_ layer: Layer, _ row: Int, _ reason: String) -> Finding {
    Finding(
      check: "invalid_ring", severity: .error, place: Place(file: layer.file, row: row + 1),
      message: Phrase(
        english: "The shape is invalid (\(reason)) and cannot be mended.",
        german: "Die Form ist ungültig (\(reason)) und lässt sich nicht heilen."),
      mend: Phrase(
        english: "Draw it anew.",
        german: "Bitte neu zeichnen."))
  }

  /// An invalid shape, why and where, and what mending changed.
  static func mended(
    _ layer: Layer, _ row: Int, _ reason: String, _ at: Point?, by change: Double
  ) -> Finding {
    let spot = at.map { "\(Numbers.text($0.x, 2)), \(Numbers.text($0.y, 2))" } ?? "?"
    let size = Numbers.text(abs(change), 2)
    let german = Numbers.german(size)
    let sign = change < 0 ? "−" : "+"
    let why = self.reason(reason)
    let changed =
      abs(change) < 0.005
      ? Phrase(english: "hardly changed", german: "änderte sich kaum")
      : Phrase(
        english: "changed by \(sign)\(size) m²", german: "änderte sich um \(sign)\(german) m²")
    var finding = Finding(
      check: "invalid_ring", severity: .warning, place: Place(file: layer.file, row: row + 1),
      message: Phrase(
        english: "The shape is invalid at \(spot): \(why.english).",
        german: "Die Form ist bei \(spot) ungültig: \(why.german)."),
      mend: Phrase(
        english: "It was mended for this run; its surface \(changed.english).",
        german:
          "Sie wurde für diesen Lauf geheilt; ihre Fläche \(changed.german)."))
    finding.x = at?.x
    finding.y = at?.y
    finding.surfaceSquareMetres = abs(change)
    return finding
  }

  /// A reason of GEOS in both languages; one that is not known stays as it is.
  static func reason(_ text: String) -> Phrase {
    switch text {
    case "Self-intersection":
      Phrase(english: "its edge crosses itself", german: "der Rand überschneidet sich")
    case "Ring Self-intersection":
      Phrase(english: "a ring touches itself", german: "ein Ring berührt sich selbst")
    case "Hole lies outside shell":
      Phrase(english: "a hole lies outside", german: "ein Loch liegt außerhalb")
    case "Holes are nested":
      Phrase(english: "holes lie in each other", german: "Löcher liegen ineinander")
    case "Nested shells":
      Phrase(english: "surfaces lie in each other", german: "Flächen liegen ineinander")
    case "Duplicate Rings":
      Phrase(english: "a ring is there twice", german: "ein Ring ist doppelt")
    case "Interior is disconnected":
      Phrase(english: "its inside is divided", german: "das Innere ist zerteilt")
    case "Too few points in geometry component":
      Phrase(english: "a ring has too few points", german: "ein Ring hat zu wenige Punkte")
    default: Phrase(verbatim: text)
    }
  }

  /// One line for each overlap worth it, one for all the others.
  static func overlaps(
    _ overlaps: [Overlap], kept: [Overlap], ids: [String], records: [Int], file: String
  ) -> [Finding] {
    let kept = Set(kept)
    var findings = overlaps.filter { $0.surface > Overlaps.noteworthy || kept.contains($0) }.map {
      overlap($0, isKept: kept.contains($0), ids, records, file)
    }
    let small = overlaps.filter { $0.surface <= Overlaps.noteworthy && !kept.contains($0) }
    guard !small.isEmpty else { return findings }
    let total = small.reduce(0) { $0 + $1.surface }
    let size = Numbers.text(total, 2)
    var finding = Finding(
      check: "overlap", severity: .note, place: Place(file: file),
      message: Phrase(
        english:
          "\(small.count) pairs of blocks overlap by at most 1 m², \(Numbers.english(size)) m² in all.",
        german:
          "\(small.count) Paare von Blöcken überlappen sich um höchstens 1 m², zusammen \(Numbers.german(size)) m²."
      ),
      mend: Phrase(
        english: "Each overlap was given to the block with the smaller key.",
        german: "Jede Überlappung wurde dem Block mit dem kleineren Schlüssel zugeschlagen."))
    finding.surfaceSquareMetres = total
    findings.append(finding)
    return findings
  }

  private static func overlap(
    _ overlap: Overlap, isKept: Bool, _ ids: [String], _ records: [Int], _ file: String
  ) -> Finding {
    let first = ids[overlap.first]
    let second = ids[overlap.second]
    let size = Numbers.text(overlap.surface, 1)
    var finding = Finding(
      check: "overlap", severity: .warning,
      place: Place(file: file, row: records[overlap.second]),
      message: Phrase(
        english: "The blocks “\(first)” and “\(second)” overlap by \(Numbers.english(size)) m².",
        german:
          "Die Blöcke „\(first)“ und „\(second)“ überlappen sich um \(Numbers.german(size)) m²."),
      mend: isKept
        ? Phrase(
          english: "Nothing would remain of “\(second)”, so both were left as they are.",
          german: "Von „\(second)“ bliebe nichts übrig, daher blieben beide, wie sie sind.")
        : Phrase(
          english: "The overlap was given to “\(first)”, the smaller key.",
          german: "Die Überlappung wurde „\(first)“, dem kleineren Schlüssel, zugeschlagen."))
    finding.key = second
    finding.x = overlap.centre.x
    finding.y = overlap.centre.y
    finding.surfaceSquareMetres = overlap.surface
    return finding
  }

  /// A unit without a name.
  static func unnamedUnit(_ layer: Layer, _ column: String, _ row: Int) -> Finding {
    Finding(
      check: "identity_name", severity: .warning,
      place: Place(file: layer.file, row: row + 1, column: column),
      message: Phrase(
        english: "The unit has no name and is left out.",
        german: "Die Einheit hat keinen Namen und bleibt außer Acht."))
  }

  /// A file of another kind where a shapefile was named.
  static func notShapefile(_ file: String) -> Finding {
    Finding(
      check: "shapefile", severity: .error, place: Place(file: file),
      message: Phrase(
        english: "This is no shapefile: its name does not end in .shp.",
        german: "Das ist kein Shapefile: Sein Name endet nicht auf .shp."),
      mend: Phrase(english: "Name the .shp file.", german: "Bitte die .shp-Datei nennen."))
  }

  /// A point far outside the rectangle that its record states around itself.
  static func strayPoint(_ file: String, _ record: Int, _ point: Point) -> Finding {
    let spot = "\(Numbers.text(point.x, 2)), \(Numbers.text(point.y, 2))"
    var finding = Finding(
      check: "stray_point", severity: .error, place: Place(file: file, row: record + 1),
      message: Phrase(
        english:
          "The shape has a point at \(spot), far outside the rectangle that its record states: the file is damaged.",
        german:
          "Die Form hat einen Punkt bei \(spot), weit außerhalb des Rechtecks, das ihr Datensatz nennt: Die Datei ist beschädigt."
      ),
      mend: Phrase(
        english: "Copy or export the file again.",
        german: "Bitte die Datei neu kopieren oder exportieren."))
    finding.x = point.x
    finding.y = point.y
    return finding
  }

  /// A block that a layer covers by less than half.
  static func bareBlock(_ map: BlockMap, _ layer: Layer, _ block: Int, _ share: Double)
    -> Finding
  {
    let percent = Numbers.text(share * 100, 0)
    var finding = Finding(
      check: "identity_cover", severity: .warning,
      place: Place(file: map.file, row: map.records[block]),
      message: Phrase(
        english:
          "“\(layer.name)” covers \(percent) % of the block “\(map.ids[block])”, less than half; it has no unit.",
        german:
          "„\(layer.name)“ bedeckt \(percent) % des Blocks „\(map.ids[block])“, weniger als die Hälfte; er hat keine Einheit."
      ))
    finding.key = map.ids[block]
    finding.x = map.centres[block].x
    finding.y = map.centres[block].y
    finding.surfaceSquareMetres = map.surfaceSquareMetres[block]
    return finding
  }
}
