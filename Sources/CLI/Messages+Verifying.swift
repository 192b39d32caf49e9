import Land

/// What `verify` says.
extension Messages {
  private static func fault(_ file: String, _ check: String, _ message: Phrase, _ mend: Phrase)
    -> Finding
  {
    Finding(
      check: check, severity: .error, place: Place(file: file), message: message, mend: mend)
  }

  /// A folder without a run.json.
  static func noResult(_ path: String) -> Finding {
    fault(
      path, "file_missing",
      Phrase(english: "The file is missing.", german: "Die Datei fehlt."),
      Phrase(
        english: "Name the folder of a result of propose, improve or compare.",
        german: "Den Ordner eines Ergebnisses von propose, improve oder compare nennen."))
  }

  /// A run.json that is not ours, or spoilt.
  static func unreadableRun(_ path: String) -> Finding {
    fault(
      path, "run",
      Phrase(
        english: "says not enough of how the result was made: keys are missing, or it is no JSON.",
        german:
          "sagt nicht genug darüber, wie das Ergebnis entstand: Es fehlen Angaben, oder sie ist "
          + "kein JSON."),
      Phrase(
        english: "Take the file as it was written, or make the result anew.",
        german: "Die Datei nehmen, wie sie geschrieben wurde, oder das Ergebnis neu erstellen."))
  }

  /// A project file that is not found.
  static func noProject(_ name: String, of result: String) -> Finding {
    fault(
      name, "file_missing",
      Phrase(
        english: "The project file of \(result) lies neither beside it nor in a folder above.",
        german: "Die Projektdatei von \(result) liegt weder daneben noch in einem Ordner darüber."),
      Phrase(
        english: "Name it with --project.", german: "Sie mit --project nennen."))
  }

  /// A file of neutral plans that is not found.
  static func ensembleNotFound(_ name: String, of result: String) -> Finding {
    fault(
      name, "file_missing",
      Phrase(
        english:
          "The neutral plans of \(result) lie neither beside it, nor above, nor at the project.",
        german:
          "Die neutralen Pläne von \(result) liegen weder daneben noch darüber noch beim Projekt."),
      Phrase(english: "Name the file with --ensemble.", german: "Sie mit --ensemble nennen."))
  }

  /// Neutral plans for a result that was held against none.
  static func noEnsemble(_ result: String) -> Phrase {
    Phrase(
      english: "\(result) was not held against neutral plans.",
      german: "\(result) wurde nicht mit neutralen Plänen verglichen.")
  }
  static let mendNoEnsemble = Phrase(
    english: "Leave the flag out.", german: "Die Angabe weglassen.")

  /// An input that is no longer there.
  static func inputMissing(_ file: String) -> Finding {
    fault(
      file, "file_missing",
      Phrase(
        english: "The file that the result was made from is missing.",
        german: "Die Datei, aus der das Ergebnis entstand, fehlt."),
      Phrase(
        english: "Put it back, or name the project with --project.",
        german: "Sie zurücklegen oder das Projekt mit --project nennen."))
  }

  /// An input that is no longer what it was.
  static func inputChanged(_ file: String, there: String, now: String) -> Finding {
    fault(
      file, "input_changed",
      Phrase(
        english: "has changed since the result was made: SHA-256 was \(there), is \(now).",
        german: "hat sich geändert, seit das Ergebnis entstand: SHA-256 war \(there), ist \(now)."),
      Phrase(
        english: "Put back the file as it was, or make the result anew.",
        german: "Die Datei zurücklegen, wie sie war, oder das Ergebnis neu erstellen."))
  }

  /// A result of another version.
  static func otherVersion(_ version: String, this: String) -> Phrase {
    Phrase(
      english: "The result was made by version \(version); this is \(this).",
      german: "Das Ergebnis entstand mit Version \(version); dies ist \(this).")
  }

  /// How it ended.
  static func verified(_ result: String, files: Int, differences: Int) -> Phrase {
    if differences == 0 {
      return Phrase(
        english: "\(result): all figures of \(files) files are what the inputs give.",
        german: "\(result): Alle Zahlen in \(files) Dateien ergeben sich aus den Eingaben.")
    }
    return Phrase(
      english: differences == 1
        ? "\(result): 1 figure differs from what the inputs give:"
        : "\(result): \(differences) figures differ from what the inputs give:",
      german: differences == 1
        ? "\(result): 1 Zahl weicht von dem ab, was die Eingaben ergeben:"
        : "\(result): \(differences) Zahlen weichen von dem ab, was die Eingaben ergeben:")
  }

  /// One difference.
  static func differs(_ difference: Difference) -> Phrase {
    let place = [
      difference.file, difference.file.hasPrefix(difference.option) ? "" : difference.option,
      difference.row, difference.measure,
    ].filter { !$0.isEmpty }.joined(separator: ", ")
    func text(_ value: String?, _ nothing: String, _ open: String, _ close: String) -> String {
      value.map { $0.isEmpty ? nothing : open + $0 + close } ?? nothing
    }
    func english(_ value: String?) -> String { text(value, "nothing", "“", "”") }
    func german(_ value: String?) -> String { text(value, "nichts", "„", "“") }
    let (there, recomputed) = (difference.there.value, difference.recomputed.value)
    return Phrase(
      english: "\(place): there \(english(there)), recomputed \(english(recomputed))",
      german: "\(place): dort \(german(there)), nachgerechnet \(german(recomputed))")
  }

  /// A print that another browser makes otherwise.
  static let printNotCompared = Phrase(
    english: "Not compared: paper.pdf, which a browser made of paper.html.",
    german: "Nicht verglichen: paper.pdf, das ein Browser aus paper.html gemacht hat.")

  /// What cannot be computed again without the search.
  static func taken(by command: String?) -> [Phrase] {
    switch command {
    case "compare": []
    case "improve":
      [
        Phrase(
          english:
            "Not recomputed, as only the search can tell: the bound, steps and times in run.json.",
          german:
            "Nicht nachgerechnet, weil nur die Suche es weiß: die Grenze, Schritte und Zeiten in "
            + "run.json.")
      ]
    default:
      [
        Phrase(
          english:
            "Not recomputed, as only the search can tell: best, bound, proved, steps and times in "
            + "run.json, which plans consensus.csv counts, and why there are no more options.",
          german:
            "Nicht nachgerechnet, weil nur die Suche es weiß: best, bound, proved, Schritte und "
            + "Zeiten in run.json, welche Pläne consensus.csv zählt und warum es nicht mehr Optionen "
            + "gibt.")
      ]
    }
  }
}
