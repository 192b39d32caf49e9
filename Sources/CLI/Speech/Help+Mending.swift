import ArgumentParser
import Land

extension Help {
  static var mendAbstract: String {
    Phrase(
      english: "Writes mended copies and the log of what was changed; the originals stay.",
      german: "Schreibt bereinigte Kopien und das Protokoll; die Originale bleiben.")[.ofHelp]
  }
  static var gapWidth: ArgumentHelp {
    ArgumentHelp(
      stringLiteral: Phrase(
        english: "Gaps up to this width are filled, in metres; else up to the tolerance.",
        german: "Lücken bis zu dieser Breite in Metern werden gefüllt; sonst bis zur Toleranz.")[
          .ofHelp])
  }
  static var undo: ArgumentHelp {
    ArgumentHelp(
      stringLiteral: Phrase(
        english: "A folder of mended copies: restores the originals from its log.",
        german: "Ein Ordner bereinigter Kopien: stellt die Originale aus seinem Protokoll her.")[
          .ofHelp])
  }
  /// Neither a project nor a folder to undo, or both.
  static var projectOrUndo: ValidationError {
    notInRange(
      "mend", "takes a project file, or --undo FOLDER.",
      "nimmt eine Projektdatei oder --undo ORDNER.")
  }
}
