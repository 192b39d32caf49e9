import ArgumentParser
import Land
import Reporting

/// Help texts, in the language of the locale or of `--language`.
enum Help {
  /// The program.
  static var program: String {
    text(
      "Draws social-planning areas from a city's shapefiles.",
      "Grenzt Sozialraumgebiete aus den Geodaten einer Stadt ab.")
  }
  static var language: ArgumentHelp {
    help(
      "The language of words and numbers: de or en.",
      "Die Sprache von Wörtern und Zahlen: de oder en.", "de|en")
  }
  static var json: ArgumentHelp {
    help("The answer for programs.", "Die Antwort für Programme.")
  }
  static var project: ArgumentHelp {
    help("The project file.", "Die Projektdatei.", "project.toml")
  }
  static var plan: ArgumentHelp {
    help(
      "An option folder, a plan.csv, area polygons, or a list of names.",
      "Ein Vorschlagsordner, eine plan.csv, Gebietspolygone oder eine Namensliste.", "plan")
  }
  static var initAbstract: String {
    text(
      "Looks at a block file and writes a commented project file.",
      "Sieht sich eine Blockdatei an und schreibt eine kommentierte Projektdatei.")
  }
  static var blocks: ArgumentHelp {
    help(
      "The file of the blocks: .shp, .gpkg, .geojson or .csv.",
      "Die Datei der Blöcke: .shp, .gpkg, .geojson oder .csv.", "blocks.shp")
  }
  static var initOutput: ArgumentHelp {
    help(
      "The project file to be written; never overwritten. Else standard output.",
      "Die zu schreibende Projektdatei; nie überschrieben. Sonst die Standardausgabe.", "file")
  }
  static var inspectAbstract: String {
    text("Checks all inputs.", "Prüft alle Eingaben.")
  }
  static var inspected: ArgumentHelp {
    help(
      "The project file, or a bare block file (.shp, .gpkg, .geojson, .csv).",
      "Die Projektdatei oder eine bloße Blockdatei (.shp, .gpkg, .geojson, .csv).", "project.toml")
  }
  static var layer: ArgumentHelp {
    help(
      "Which layer of a GeoPackage holds the blocks.",
      "Welche Ebene eines GeoPackage die Blöcke enthält.", "name")
  }
  static var statedCRS: ArgumentHelp {
    help(
      "The coordinate system of a block file that states none, or a wrong one.",
      "Das Koordinatensystem einer Blockdatei, die keines oder ein falsches nennt.", "EPSG:n")
  }
  static var findings: ArgumentHelp {
    help(
      "Findings as GeoJSON, or as a page with maps (.html).",
      "Befunde als GeoJSON oder als Seite mit Karten (.html).", "findings.geojson")
  }
  static var proposeAbstract: String {
    text(
      "Searches for different good options and writes maps, tables and reports.",
      "Sucht verschiedene gute Vorschläge und schreibt Karten, Tabellen und Berichte.")
  }
  static var outputFolder: ArgumentHelp {
    help(
      "The folder of the result; it appears whole or not at all.",
      "Der Ergebnisordner; er erscheint ganz oder gar nicht.", "folder")
  }
  static var replace: ArgumentHelp {
    help("Replaces an earlier result.", "Ersetzt ein früheres Ergebnis.")
  }
  static var options: ArgumentHelp {
    help("How many options, 1 to 5.", "Wie viele Vorschläge, 1 bis 5.", "n")
  }
  static var seed: ArgumentHelp {
    help("The seed of all chance.", "Der Startwert allen Zufalls.", "n")
  }
  static var timeLimit: ArgumentHelp {
    help(
      "Seconds for the whole search; 0 = none.", "Sekunden für die ganze Suche; 0 = ohne.",
      "seconds")
  }
  static var steps: ArgumentHelp {
    help("A budget of steps; 0 = none.", "Ein Budget an Schritten; 0 = ohne.", "n")
  }
  static var threads: ArgumentHelp {
    help(
      "How many tasks at a time; 0 = all cores. Never changes the result.",
      "Wie viele Aufgaben zugleich; 0 = alle Kerne. Ändert nie das Ergebnis.", "n")
  }
  static var evaluateAbstract: String {
    text(
      "All measures and rules of a plan; exit code 1 if a rule is broken.",
      "Alle Maße und Regeln eines Plans; Rückgabewert 1, wenn eine Regel verletzt ist.")
  }
  static var exportAbstract: String {
    let endings = ExportFormat.all.map { "." + $0.ending }.joined(separator: " ")
    return text(
      "Writes one plan in the format of the file's ending: \(endings)",
      "Schreibt einen Plan im Format der Dateiendung: \(endings)")
  }
  static var exportOutput: ArgumentHelp {
    help("The file to be written.", "Die zu schreibende Datei.", "file")
  }
  static var crs: ArgumentHelp {
    help(
      "The coordinate system of a .geojson (else WGS 84), .gpkg or .shp (else that of the blocks).",
      "Das Koordinatensystem einer .geojson (sonst WGS 84), .gpkg oder .shp (sonst das der Blöcke).",
      "EPSG:n")
  }
  static var table: ArgumentHelp {
    help(
      "areas, blocks or neighbours, where a file holds one of them (.geojson .shp .csv).",
      "areas, blocks oder neighbours, wo eine Datei eins davon enthält (.geojson .shp .csv).",
      "areas")
  }
  static var exportProgram: ArgumentHelp {
    let names = BlockAssignment.allCases.map(\.rawValue).joined(separator: ", ")
    return help(
      "Which block lies in which area, as another program reads it (.csv): \(names).",
      "Welcher Block in welchem Gebiet liegt, wie ein anderes Programm es liest (.csv): \(names).",
      "program")
  }

  /// A fault of usage: a number outside its range.
  static func notInRange(_ option: String, _ english: String, _ german: String) -> ValidationError {
    ValidationError(option + " " + text(english, german))
  }

  private static func text(_ english: String, _ german: String) -> String {
    Phrase(english: english, german: german)[.ofHelp]
  }

  private static func help(_ english: String, _ german: String, _ value: String? = nil)
    -> ArgumentHelp
  {
    ArgumentHelp(stringLiteral: text(english, german)).valued(value)
  }
}

extension ArgumentHelp {
  fileprivate func valued(_ name: String?) -> ArgumentHelp {
    var help = self
    help.valueName = name
    return help
  }
}
