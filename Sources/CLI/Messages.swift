import Foundation
import Land

/// What the command line says to people. Words about data are the rooms' own.
enum Messages {
  /// An output that cannot be written.
  static func cannotWrite(_ target: String, _ fault: DiskFault) -> Finding {
    refusal(
      target,
      Phrase(
        english: "cannot be written: \(fault.reason.english).",
        german: "kann nicht geschrieben werden: \(fault.reason.german)."),
      mend: Phrase(
        english: "Name another place with -o, or make room and allow writing there.",
        german: "Mit -o einen anderen Ort nennen oder dort Platz und Schreibrecht schaffen."))
  }

  /// Standard output that takes nothing.
  static func cannotWriteOutput(_ fault: DiskFault) -> Finding {
    refusal(
      "standard output",
      Phrase(
        english: "cannot be written: \(fault.reason.english).",
        german: "kann nicht geschrieben werden: \(fault.reason.german)."),
      mend: Phrase(
        english: "Send the answer to a file on a disk with room.",
        german: "Die Antwort in eine Datei auf einem Datenträger mit Platz leiten."))
  }

  /// An output folder with something in it.
  static func notEmpty(_ folder: String) -> Finding {
    refusal(
      folder,
      Phrase(english: "is not empty.", german: "ist nicht leer."),
      mend: Phrase(
        english: "Name another folder with -o, or add --replace to replace an earlier result.",
        german:
          "Mit -o einen anderen Ordner nennen oder mit --replace ein früheres Ergebnis ersetzen."))
  }

  /// A folder that is no result of ours.
  static func notOurs(_ folder: String) -> Finding {
    refusal(
      folder,
      Phrase(
        english:
          "holds no run.json of ours, so it is no earlier result; --replace leaves it alone.",
        german:
          "enthält keine run.json von Veedel, ist also kein früheres Ergebnis; "
          + "--replace rührt es nicht an."),
      mend: Phrase(
        english: "Name another folder with -o.", german: "Mit -o einen anderen Ordner nennen."))
  }

  /// An earlier result to which the user added something.
  static func holdsOthers(_ folder: String, _ name: String) -> Finding {
    refusal(
      folder,
      Phrase(
        english: "holds “\(name)”, which is not part of the result; --replace would delete it.",
        german: "enthält „\(name)“, was nicht zum Ergebnis gehört; --replace würde es löschen."),
      mend: Phrase(
        english: "Move it elsewhere, or name another folder with -o.",
        german: "Bitte woandershin legen oder mit -o einen anderen Ordner nennen."))
  }

  /// A file where a folder was wished.
  static func notAFolder(_ path: String) -> Finding {
    refusal(
      path,
      Phrase(
        english: "is a file; the result is a folder.",
        german: "ist eine Datei; das Ergebnis ist ein Ordner."),
      mend: Phrase(
        english: "Name another folder with -o.", german: "Mit -o einen anderen Ordner nennen."))
  }

  /// A file that must not be overwritten.
  static func exists(_ path: String) -> Finding {
    refusal(
      path,
      Phrase(
        english: "is there already and is never overwritten.",
        german: "gibt es schon und wird nie überschrieben."),
      mend: Phrase(
        english: "Name another file with -o, or move this one away.",
        german: "Mit -o eine andere Datei nennen oder diese zur Seite legen."))
  }

  /// An output that is one of the inputs.
  static func isInput(_ path: String) -> Finding {
    refusal(
      path,
      Phrase(
        english: "is an input of the project; inputs are never overwritten.",
        german: "ist eine Eingabe des Projekts; Eingaben werden nie überschrieben."),
      mend: Phrase(
        english: "Name another file with -o.", german: "Mit -o eine andere Datei nennen."))
  }

  private static func refusal(_ path: String, _ message: Phrase, mend: Phrase) -> Finding {
    Finding(
      check: "output", severity: .error, place: Place(file: path), message: message, mend: mend)
  }

  /// How to mend a fault of usage that the argument parser found.
  static let mendUsage = Phrase(
    english: "See `veedel --help` and `veedel COMMAND --help`.",
    german: "Siehe `veedel --help` und `veedel BEFEHL --help`.")

  /// A search that would never end.
  static let neverEnds = Phrase(
    english: "steps and time_limit are both 0: the search would never end.",
    german: "steps und time_limit sind beide 0: Die Suche würde nie enden.")

  /// How to give a search an end.
  static let mendNeverEnds = Phrase(
    english: "State one of them: --time-limit SECONDS or --steps N, or in [propose].",
    german: "Eines davon angeben: --time-limit SEKUNDEN oder --steps N, oder in [propose].")

  /// A plan of the search that breaks a rule: our fault.
  static func brokenPlan(_ project: String, option: String, rule: String, reason: Phrase)
    -> Finding
  {
    Finding(
      check: "internal", severity: .error, place: Place(file: project),
      message: Phrase(
        english: "internal fault: \(option) breaks the rule \(rule): \(reason.english)",
        german: "interner Fehler: \(option) verletzt die Regel \(rule): \(reason.german)"),
      mend: Phrase(
        english: "Nothing was written. Please report it with the project file and the seed.",
        german: "Nichts wurde geschrieben. Bitte mit Projektdatei und seed melden."))
  }

  /// No plan, and why.
  static func noPlan(_ project: String, why: [Phrase], isProved: Bool) -> Finding {
    let english = isProved ? "no plan exists." : "no plan was found."
    let german = isProved ? "Es gibt keinen Plan." : "Es wurde kein Plan gefunden."
    return Finding(
      check: "no_plan", severity: .error, place: Place(file: project, column: "areas"),
      message: Phrase(
        english: ([english] + why.map(\.english)).joined(separator: " "),
        german: ([german] + why.map(\.german)).joined(separator: " ")),
      mend: Phrase(
        english: "Nothing was written. Change count, population or the rules named.",
        german: "Nichts wurde geschrieben. count, population oder die genannten Regeln ändern."))
  }

  /// An interruption before a plan was found, and what was found so far.
  static func interruptedEarly(_ project: String, why: [Phrase] = []) -> Finding {
    Finding(
      check: "interrupt", severity: .error, place: Place(file: project),
      message: Phrase(
        english: (["interrupted before a plan was found."] + why.map(\.english))
          .joined(separator: " "),
        german: (["unterbrochen, bevor ein Plan gefunden war."] + why.map(\.german))
          .joined(separator: " ")),
      mend: Phrase(
        english: "Nothing was written. Let it run longer.",
        german: "Nichts wurde geschrieben. Länger laufen lassen."))
  }

  /// An ending that no exporter has.
  static func noSuchEnding(_ ending: String, known: [String]) -> Phrase {
    let list = known.map { "." + $0 }.joined(separator: " ")
    return Phrase(
      english: "there is no export to “.\(ending)”; the endings are \(list).",
      german: "nach „.\(ending)“ wird nicht exportiert; die Endungen sind \(list).")
  }

  /// How to name a file to export.
  static let mendEnding = Phrase(
    english: "Name the file with one of these endings.",
    german: "Die Datei mit einer dieser Endungen nennen.")

  /// An option that does not fit the ending; `known` are the values that do.
  static func notForEnding(_ ending: String, known: [String] = []) -> Phrase {
    let list = known.joined(separator: ", ")
    return Phrase(
      english: "says nothing for a .\(ending) file"
        + (known.isEmpty ? "." : "; there it may be \(list)."),
      german: "sagt nichts für eine .\(ending)"
        + (known.isEmpty ? "." : "; möglich ist dort \(list)."))
  }

  /// A table and a program at once.
  static let tableAndProgram = Phrase(
    english: "names a block assignment, and --table another table.",
    german: "meint eine Zuordnung der Blöcke, --table eine andere Tabelle.")

  /// How to mend that.
  static let mendTableAndProgram = Phrase(
    english: "Leave one of the two out.", german: "Eins von beiden weglassen.")

  /// How to mend an option that does not fit.
  static let mendNotForEnding = Phrase(
    english: "Leave it out, or choose another ending.",
    german: "Weglassen oder eine andere Endung wählen.")

  /// A flag that says how a bare file is read, beside a project.
  static let bareFileOnly = Phrase(
    english: "is for a bare block file; a project file says it itself.",
    german: "gilt für eine bloße Blockdatei; eine Projektdatei sagt es selbst.")

  /// How to mend a flag beside a project.
  static let mendBareFileOnly = Phrase(
    english: "State layer and crs in the project file.",
    german: "layer und crs in der Projektdatei angeben.")

  /// How many findings are not shown.
  static func andMore(_ count: Int) -> Phrase {
    Phrase(
      english: "… and \(Language.english.whole(count)) more.",
      german: "… und \(Language.german.whole(count)) weitere.")
  }
}
