import Geometry
import Land

extension Messages {
  /// An output folder that holds what is to be read.
  static func holdsInputs(_ folder: String) -> Finding {
    Finding(
      check: "output", severity: .error, place: Place(file: folder),
      message: Phrase(
        english: "holds inputs of the project; inputs are never replaced.",
        german: "enthält Eingaben des Projekts; Eingaben werden nie ersetzt."),
      mend: Phrase(
        english: "Name another folder with -o.", german: "Mit -o einen anderen Ordner nennen."))
  }

  /// A layer that came out worse: our fault.
  static func mendedWorse(_ entry: MendLog.Entry) -> Finding {
    let counts = checkedAgain(entry.mended.before, entry.mended.after)
    return Finding(
      check: "internal", severity: .error, place: Place(file: entry.file),
      message: Phrase(
        english: "internal fault: mending made it worse. \(counts.english)",
        german: "interner Fehler: Die Bereinigung hat es verschlechtert. \(counts.german)"),
      mend: Phrase(
        english: "Nothing was written. Please report it with the layer.",
        german: "Nichts wurde geschrieben. Bitte mit der Ebene melden."))
  }

  /// How many records of a layer changed.
  static func mendedRecords(_ count: Int, of all: Int) -> Phrase {
    Phrase(
      english: "\(Language.english.whole(count)) of \(Language.english.whole(all)) records changed",
      german:
        "\(Language.german.whole(count)) von \(Language.german.whole(all)) Datensätzen geändert")
  }

  /// The faults before and after.
  static func checkedAgain(_ before: MendCounts, _ after: MendCounts) -> Phrase {
    func text(_ language: Language, _ invalid: String, _ overlaps: String, _ gaps: String) -> String
    {
      func pair(_ value: (MendCounts) -> Int) -> String {
        "\(language.whole(value(before))) → \(language.whole(value(after)))"
      }
      return
        "\(invalid) \(pair(\.invalid)), \(overlaps) \(pair(\.overlaps)), \(gaps) \(pair(\.gaps))"
    }
    return Phrase(
      english: text(.english, "Invalid", "overlaps", "gaps"),
      german: text(.german, "Ungültig", "Überlappungen", "Lücken"))
  }

  /// The pairs of neighbours before and after.
  static func neighboursAgain(_ neighbours: MendedNeighbours) -> Phrase {
    let gained = neighbours.changes.count { $0.kind == .gained }
    let lost = neighbours.changes.count - gained
    func text(_ language: Language, _ words: (pairs: String, gained: String, lost: String))
      -> String
    {
      let pair = "\(language.whole(neighbours.before)) → \(language.whole(neighbours.after))"
      return
        "\(words.pairs) \(pair) (\(language.whole(gained)) \(words.gained), "
        + "\(language.whole(lost)) \(words.lost))"
    }
    return Phrase(
      english: text(.english, ("Pairs of neighbours", "gained", "lost")),
      german: text(.german, ("Nachbarpaare", "gewonnen", "verloren")))
  }

  /// How many changes a person should look at.
  static func toDecide(_ count: Int) -> Phrase {
    Phrase(
      english: "\(Language.english.whole(count)) to be looked at: see “Please decide” on the page.",
      german: "\(Language.german.whole(count)) bitte ansehen: „Bitte entscheiden“ auf der Seite.")
  }

  /// Where the copies lie and what to do next.
  static func mended(_ folder: String, page: String, project: String) -> Phrase {
    Phrase(
      english: "Mended copies in \(folder); what was changed: \(page). Go on with \(project).",
      german: "Bereinigte Kopien in \(folder); was geändert wurde: \(page). Weiter mit \(project).")
  }

  /// What was restored.
  static func restored(_ files: [String], to folder: String) -> Phrase {
    let list = files.joined(separator: ", ")
    return Phrase(
      english: "The originals as they were, in \(folder): \(list)",
      german: "Die Originale, wie sie waren, in \(folder): \(list)")
  }
}
