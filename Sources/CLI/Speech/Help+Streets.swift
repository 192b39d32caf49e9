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
      "The file to be written: .csv or .html. Else standard output.",
      "Die zu schreibende Datei: .csv oder .html. Sonst die Standardausgabe.")
  }
  static var addresses: ArgumentHelp {
    street(
      "A CSV file with a column address, or street and number.",
      "Eine CSV-Datei mit einer Spalte address oder street und number.")
  }
  static var batchOutput: ArgumentHelp {
    street("The CSV file to be written.", "Die zu schreibende CSV-Datei.")
  }

  private static func street(_ english: String, _ german: String) -> ArgumentHelp {
    ArgumentHelp(stringLiteral: Phrase(english: english, german: german)[.ofHelp])
  }
}
