import Land

extension Messages {
  /// A register is asked for and none is named.
  static func noRegister(_ project: String) -> Phrase {
    Phrase(
      english: "\(project) names no register of publications.",
      german: "\(project) nennt kein Verzeichnis der Veröffentlichungen.")
  }
  static let mendNoRegister = Phrase(
    english: "Add register = \"published.jsonl\" under [protection].",
    german: "Ergänzen Sie unter [protection] register = \"veroeffentlicht.jsonl\".")

  /// Neutral plans of another edition.
  static func ensembleOfOtherEdition(_ file: String) -> Finding {
    Finding(
      check: "ensemble", severity: .error, place: Place(file: file),
      message: Phrase(
        english: "was drawn for the other edition; its figures rest on other blocks and rates.",
        german:
          "wurde für die andere Ausgabe gezogen; die Zahlen beruhen auf anderen Blöcken und Quoten."
      ),
      mend: Phrase(
        english: "Draw it again with the same --edition.",
        german: "Neu ziehen, mit derselben --edition."))
  }
}
