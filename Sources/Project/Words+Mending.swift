import Land

extension Words {
  static func onlyShapefiles(_ suffix: String) -> Phrase {
    Phrase(
      english: "Mended copies are shapefiles; .\(suffix) is not written.",
      german: "Bereinigte Kopien sind Shapefiles; .\(suffix) wird nicht geschrieben.")
  }
  static let mendOnlyShapefiles = Phrase(
    english: "Save the layer as a shapefile and name that in the project file.",
    german: "Bitte die Ebene als Shapefile speichern und dieses in der Projektdatei nennen.")

  static let pathsUnclear = Phrase(
    english: "The paths in the project file cannot be changed safely for the copy.",
    german: "Die Pfade der Projektdatei lassen sich für die Kopie nicht sicher ändern.")
  static let mendPathsUnclear = Phrase(
    english: "Write every path as file = \"name\" on one line, without escaped letters.",
    german: "Bitte jeden Pfad als file = \"name\" in eine Zeile schreiben, ohne Escape-Zeichen.")

  static let noMendLog = Phrase(
    english: "There is no log of mended copies here.",
    german: "Hier liegt kein Protokoll bereinigter Kopien.")
  static let noLogOfOurs = Phrase(
    english: "This is no log of mended copies that can be read.",
    german: "Das ist kein lesbares Protokoll bereinigter Kopien.")
  static let mendNoMendLog = Phrase(
    english: "Name the folder that `veedel mend` wrote.",
    german: "Bitte den Ordner nennen, den `veedel mend` geschrieben hat.")

  static let copyMissing = Phrase(
    english: "The mended copy is missing.", german: "Die bereinigte Kopie fehlt.")
  static let copyChanged = Phrase(
    english:
      "The copy or its log was changed since it was written; the original cannot be restored.",
    german:
      "Die Kopie oder ihr Protokoll wurde seither geändert; das Original lässt sich nicht "
      + "wiederherstellen.")
  static let mendCopyChanged = Phrase(
    english: "Take the folder as it was written, or the original itself.",
    german: "Bitte den Ordner nehmen, wie er geschrieben wurde, oder das Original selbst.")
}
