import Land

/// What is said about the records of a shapefile.
extension Words {
  static func otherKind(
    _ file: String, _ record: Int, _ entry: ShapeRecords.Entry, _ code: ShapeCode, _ kind: LayerKind
  ) -> Finding {
    Finding(
      check: "shapefile", severity: .error, place: Place(file: file, row: record + 1),
      message: Phrase(
        english:
          "The record at byte \(entry.offset) holds \(shapeKind(code).english) in a file of \(kindName(kind).english).",
        german:
          "Der Datensatz bei Byte \(entry.offset) enthält \(shapeKind(code).german) in einer Datei mit \(kindName(kind).german)."
      ),
      mend: exportAgain)
  }

  static func kindOfRecords(_ file: String, _ stated: ShapeCode, _ found: ShapeCode) -> Finding {
    Finding(
      check: "shapefile", severity: .warning, place: Place(file: file),
      message: Phrase(
        english:
          "The header states \(shapeKind(stated).english); the records hold \(shapeKind(found).english) and were read as such.",
        german:
          "Der Kopf nennt \(shapeKind(stated).german); die Datensätze enthalten \(shapeKind(found).german) und wurden so gelesen."
      ),
      mend: exportAgain)
  }

  static func surplus(
    _ file: String, _ record: Int, _ entry: ShapeRecords.Entry, _ frame: RecordFrame
  ) -> Finding {
    let what =
      frame.code.number == 0
      ? Phrase(english: "states that it has no shape", german: "nennt keine Form")
      : Phrase(
        english: "counts \(frame.pointCount) points in \(frame.partCount) parts",
        german: "zählt \(frame.pointCount) Punkte in \(frame.partCount) Teilen")
    return Finding(
      check: "unused_bytes", severity: .warning, place: Place(file: file, row: record + 1),
      message: Phrase(
        english:
          "The record at byte \(entry.offset) \(what.english), but is \(frame.surplus) bytes longer than that; they were left out.",
        german:
          "Der Datensatz bei Byte \(entry.offset) \(what.german), ist aber \(frame.surplus) Bytes länger; sie wurden ausgelassen."
      ),
      mend: exportAgain)
  }

  static func noNumbers(_ file: String, _ record: Int, _ entry: ShapeRecords.Entry) -> Finding {
    Finding(
      check: "coordinates", severity: .error, place: Place(file: file, row: record + 1),
      message: Phrase(
        english:
          "The record at byte \(entry.offset) has coordinates that are no numbers, or larger than any map.",
        german:
          "Der Datensatz bei Byte \(entry.offset) hat Koordinaten, die keine Zahlen oder größer als jede Karte sind."
      ),
      mend: exportAgain)
  }

  static func wrongBox(_ file: String, _ record: Int) -> Finding {
    Finding(
      check: "wrong_box", severity: .warning, place: Place(file: file, row: record + 1),
      message: Phrase(
        english: "The rectangle that the record states does not fit its points; the points count.",
        german:
          "Das Rechteck, das der Datensatz nennt, passt nicht zu seinen Punkten; diese gelten."
      ),
      mend: Phrase(
        english: "Look at the shape; if it seems wrong, copy or export the file again.",
        german:
          "Bitte die Form ansehen; wirkt sie falsch, die Datei neu kopieren oder exportieren."))
  }

  static func wrongFileBox(_ file: String) -> Finding {
    Finding(
      check: "wrong_box", severity: .note, place: Place(file: file),
      message: Phrase(
        english: "The rectangle in the file’s header does not fit its points; the points count.",
        german: "Das Rechteck im Kopf der Datei passt nicht zu ihren Punkten; diese gelten."))
  }

  static func recordsWithoutShape(_ file: String, _ records: [Int]) -> Finding {
    let list = records.prefix(10).map { String($0 + 1) }.joined(separator: ", ")
    let more = records.count > 10 ? " …" : ""
    return Finding(
      check: "null_shape", severity: .note, place: Place(file: file, row: records[0] + 1),
      message: Phrase(
        english: "\(records.count) records have no shape: \(list)\(more).",
        german: "\(records.count) Datensätze haben keine Form: \(list)\(more)."))
  }

  static func furtherNumbers(_ file: String) -> Finding {
    Finding(
      check: "heights", severity: .note, place: Place(file: file),
      message: Phrase(
        english: "The points also have heights or measures; they are left out.",
        german: "Die Punkte haben auch Höhen oder Messwerte; sie bleiben außer Acht."))
  }

  static func oddRings(
    _ file: String, _ record: Int, _ oddity: RingAssembly.Oddity, _ count: Int, _ place: Point?
  ) -> Finding {
    let (check, severity, message, mend) = oddity.words(count)
    var finding = Finding(
      check: check, severity: severity, place: Place(file: file, row: record + 1),
      message: message, mend: mend)
    finding.x = place?.x
    finding.y = place?.y
    return finding
  }

  static func collapsedLines(_ file: String, _ record: Int, _ count: Int) -> Finding {
    Finding(
      check: "invalid_line", severity: .warning, place: Place(file: file, row: record + 1),
      message: Phrase(
        english: "\(count) lines without length were left out.",
        german: "\(count) Linien ohne Länge wurden ausgelassen."))
  }

  static func repeatedPoints(_ file: String, _ record: Int, _ count: Int) -> Finding {
    oddRings(file, record, .repeated, count, nil)
  }

  /// Findings of one sort that are not told one by one.
  static func more(like finding: Finding, _ count: Int) -> Finding {
    Finding(
      check: finding.check, severity: finding.severity,
      place: Place(file: finding.place.file, column: finding.place.column),
      message: Phrase(
        english: "\(count) more of the same kind are not listed.",
        german: "\(count) weitere derselben Art sind nicht aufgeführt."),
      mend: finding.mend)
  }
}

extension RingAssembly.Oddity {
  /// The check, the weight, what is said, and what to do.
  fileprivate func words(_ count: Int) -> (String, Severity, Phrase, Phrase) {
    let none = Phrase(verbatim: "")
    return switch self {
    case .open:
      (
        "invalid_ring", .warning,
        Phrase(
          english: "\(count) rings were not closed and have been closed.",
          german: "\(count) Ringe waren offen und wurden geschlossen."), none
      )
    case .collapsed:
      (
        "invalid_ring", .warning,
        Phrase(
          english: "\(count) rings without surface were left out.",
          german: "\(count) Ringe ohne Fläche wurden ausgelassen."), none
      )
    case .repeated:
      (
        "repeated_point", .note,
        Phrase(
          english: "\(count) points repeat the one before and were left out.",
          german: "\(count) Punkte wiederholen den vorigen und wurden ausgelassen."), none
      )
    case .reversed:
      (
        "ring_direction", .note,
        Phrase(
          english:
            "All rings run against the clock; every second one from outside was taken for a hole.",
          german:
            "Alle Ringe laufen gegen den Uhrzeiger; jeder zweite von außen wurde als Loch gelesen."),
        none
      )
    case .loneHole:
      (
        "invalid_ring", .warning,
        Phrase(
          english: "\(count) holes lie outside of every outer ring and were taken for surface.",
          german:
            "\(count) Löcher liegen außerhalb jedes Außenrings und wurden als Fläche gelesen."),
        Phrase(
          english: "Check the shape; a hole there is a ring that runs the wrong way.",
          german: "Bitte die Form prüfen; ein Loch dort ist ein Ring, der verkehrt herum läuft.")
      )
    case .entangled:
      (
        "invalid_ring", .error,
        Phrase(
          english: "The record’s rings are so entangled that their holes cannot be placed.",
          german:
            "Die Ringe des Datensatzes sind so verschlungen, dass sich Löcher nicht zuordnen lassen."
        ), Words.exportAgain
      )
    }
  }
}
