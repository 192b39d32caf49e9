import ArgumentParser
import Land

extension Help {
  static var streetsAbstract: String {
    Phrase(
      english: "Tells to which area an address belongs, and which streets an area has.",
      german: "Sagt, zu welchem Gebiet eine Adresse gehört und welche Straßen ein Gebiet hat.")[
        .ofHelp]
  }
  static var streetsFindAbstract: String {
    Phrase(
      english: "The area of an address; exit code 1 if it cannot be said.",
      german: "Das Gebiet einer Adresse; Rückgabewert 1, wenn es sich nicht sagen lässt.")[.ofHelp]
  }
  static var streetsListAbstract: String {
    Phrase(
      english: "The directory of an area: whole streets, and of others the numbers.",
      german: "Das Straßenverzeichnis eines Gebiets: ganze Straßen, von anderen die Nummern.")[
        .ofHelp]
  }
  static var streetsBatchAbstract: String {
    Phrase(
      english: "Many addresses from a CSV file; the same rows out with the area. Stays here.",
      german: "Viele Adressen aus einer CSV-Datei; dieselben Zeilen mit Gebiet. Bleibt hier.")[
        .ofHelp]
  }
  static var streetsCheckAbstract: String {
    Phrase(
      english: "What became of each row and segment, and where the sources disagree.",
      german: "Was aus jeder Zeile und jedem Abschnitt wurde und wo sich die Quellen widersprechen."
    )[
      .ofHelp]
  }
  static var address: ArgumentHelp {
    street("Street and number: \"Venloer Str. 601\"", "Straße und Nummer: \"Venloer Str. 601\"")
  }
  static var listedArea: ArgumentHelp {
    street(
      "Id or name of the area; 0 is outside. Else all of them.",
      "Kennung oder Name des Gebiets; 0 ist außerhalb. Sonst alle.")
  }
  static var directoryOutput: ArgumentHelp {
    street(
      "The file to be written: .csv, .html, .xlsx or .pdf. Else standard output.",
      "Die zu schreibende Datei: .csv, .html, .xlsx oder .pdf. Sonst die Standardausgabe.")
  }
  static var addresses: ArgumentHelp {
    street(
      "A CSV file with a column address, or street and number.",
      "Eine CSV-Datei mit einer Spalte address oder street und number.")
  }
  static var batchOutput: ArgumentHelp {
    street("The CSV file to be written.", "Die zu schreibende CSV-Datei.")
  }

  static var streetsDifferenceAbstract: String {
    Phrase(
      english: "Which streets and numbers lie in another area under another plan.",
      german: "Welche Straßen und Nummern nach einem anderen Plan in einem anderen Gebiet liegen.")[
        .ofHelp]
  }
  static var planBefore: ArgumentHelp { street("The plan before.", "Der Plan vorher.") }
  static var planAfter: ArgumentHelp { street("The plan after.", "Der Plan nachher.") }
  static var differenceOutput: ArgumentHelp {
    street(
      "The file to be written: .csv, .html or .xlsx. Else standard output.",
      "Die zu schreibende Datei: .csv, .html oder .xlsx. Sonst die Standardausgabe.")
  }
  static var planUnlessDay: ArgumentHelp {
    street(
      "The plan; may be left out with --on.", "Der Plan; darf mit --on fehlen.")
  }
  static var onDay: ArgumentHelp {
    street(
      "Answer by the plan of [[plans]] in force on a day: 2016-05-01.",
      "Nach dem Plan aus [[plans]] antworten, der an einem Tag gilt: 2016-05-01.")
  }
  static var noCache: ArgumentHelp {
    street(
      "Read all files anew and keep nothing.", "Alle Dateien neu lesen und nichts aufbewahren.")
  }
  static var streetsCache: String {
    Phrase(
      english:
        "What was read is kept in $XDG_CACHE_HOME/veedel or ~/.cache/veedel, and read anew as "
        + "soon as any file has changed. The folder may be deleted; --no-cache does without it.",
      german: "Das Gelesene wird in $XDG_CACHE_HOME/veedel oder ~/.cache/veedel aufbewahrt und neu "
        + "gelesen, sobald sich eine Datei geändert hat. Der Ordner darf gelöscht werden; --no-cache "
        + "kommt ohne ihn aus.")[.ofHelp]
  }

  private static func street(_ english: String, _ german: String) -> ArgumentHelp {
    ArgumentHelp(stringLiteral: Phrase(english: english, german: german)[.ofHelp])
  }
}
