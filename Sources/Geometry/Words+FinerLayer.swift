import Land

// What is said of the inhabitants of a finer layer.
extension Words {
  static func noPeopleColumn(_ layer: Layer, _ column: String) -> Finding {
    let names = layer.attributes.columns.map(\.name)
    let list = names.joined(separator: ", ")
    return Finding(
      check: "weigh_by", severity: .error, place: Place(file: layer.file, column: column),
      message: Phrase(
        english: "There is no column “\(column)” with inhabitants. The file has: \(list).",
        german: "Es gibt keine Spalte „\(column)“ mit Einwohnern. Die Datei hat: \(list)."),
      mend: Spelling.nearest(to: column, among: names).map {
        Phrase(english: "Did you mean “\($0)”?", german: "Ist „\($0)“ gemeint?")
      }
        ?? Phrase(
          english: "Name one of these columns in weigh_by.",
          german: "In weigh_by eine dieser Spalten nennen."))
  }

  static func notPeople(_ place: Place, _ cell: String?, isNegative: Bool) -> Finding {
    let message =
      switch cell {
      case nil:
        Phrase(english: "The inhabitants are missing.", german: "Die Einwohner fehlen.")
      case let text? where isNegative:
        Phrase(
          english: "“\(text)” inhabitants are negative.",
          german: "„\(text)“ Einwohner sind negativ.")
      case let text?:
        Phrase(
          english: "“\(text)” is no number of inhabitants.",
          german: "„\(text)“ ist keine Einwohnerzahl.")
      }
    return Finding(
      check: "weigh_by", severity: .error, place: place, message: message,
      mend: Phrase(
        english: "Write a number, 0 or more, in that cell; decimals are allowed.",
        german: "Schreiben Sie eine Zahl ab 0 in diese Zelle; Nachkommastellen sind erlaubt."))
  }

  static func noTotal(_ place: Place, _ total: Double) -> Finding {
    Finding(
      check: "weigh_by", severity: .error, place: place,
      message: total > 0
        ? Phrase(
          english: "All inhabitants together are more than can live anywhere.",
          german: "Alle Einwohner zusammen sind mehr, als irgendwo leben können.")
        : Phrase(
          english: "Nobody lives in any record of this layer.",
          german: "In keinem Datensatz dieser Ebene wohnt jemand."),
      mend: Phrase(
        english: "Name the column of inhabitants, or remove weigh_by.",
        german: "Nennen Sie die Spalte der Einwohner oder entfernen Sie weigh_by."))
  }
}
