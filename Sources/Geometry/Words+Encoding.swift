import Land

/// What is said about the encodings of tables.
extension Words {
  static func assumedEncoding(
    _ place: Place, _ encoding: TextEncoding, _ byte: TextEncoding?, _ texts: [String]
  ) -> Finding {
    let shown = texts.map { "“\($0)”" }.joined(separator: ", ")
    let german = texts.map { "„\($0)“" }.joined(separator: ", ")
    let reason =
      byte == nil
      ? Phrase(english: "as the text is not UTF-8", german: "da der Text kein UTF-8 ist")
      : Phrase(
        english: "as the table’s language byte says", german: "wie das Sprachbyte der Tabelle sagt")
    return Finding(
      check: "encoding", severity: .note, place: place,
      message: Phrase(
        english:
          "No .cpg states the encoding; read as \(encoding.rawValue), \(reason.english): \(shown).",
        german:
          "Keine .cpg nennt die Kodierung; gelesen als \(encoding.rawValue), \(reason.german): \(german)."
      ),
      mend: Phrase(
        english:
          "If names look wrong, state encoding = \"CP1252\" (or another) in the project file.",
        german:
          "Falls Namen falsch aussehen, bitte in der Projektdatei encoding = \"CP1252\" (oder eine andere) angeben."
      ))
  }

  static func assumedUTF8(_ place: Place, _ byte: TextEncoding?, _ texts: [String]) -> Finding {
    let shown = texts.map { "“\($0)”" }.joined(separator: ", ")
    let german = texts.map { "„\($0)“" }.joined(separator: ", ")
    let against =
      byte.map {
        Phrase(
          english: " although the table’s language byte says \($0.rawValue)",
          german: ", obwohl das Sprachbyte der Tabelle \($0.rawValue) sagt")
      } ?? Phrase(verbatim: "")
    return Finding(
      check: "encoding", severity: byte == nil ? .note : .warning, place: place,
      message: Phrase(
        english:
          "No .cpg states the encoding; read as UTF-8, as all text is valid UTF-8\(against.english): \(shown).",
        german:
          "Keine .cpg nennt die Kodierung; gelesen als UTF-8, da aller Text gültiges UTF-8 ist\(against.german): \(german)."
      ),
      mend: Phrase(
        english:
          "If names look wrong, state encoding = \"CP1252\" (or another) in the project file.",
        german:
          "Falls Namen falsch aussehen, bitte in der Projektdatei encoding = \"CP1252\" (oder eine andere) angeben."
      ))
  }

  static func brokenUTF8(
    _ place: Place, _ encoding: TextEncoding, _ cell: (row: Int, column: String)?
  ) -> Finding {
    Finding(
      check: "encoding", severity: .warning,
      place: Place(file: place.file, row: cell?.row, column: cell?.column),
      message: Phrase(
        english:
          "The encoding is stated as UTF-8, but this text is not; read as \(encoding.rawValue).",
        german:
          "Als Kodierung ist UTF-8 angegeben, dieser Text ist es aber nicht; gelesen als \(encoding.rawValue)."
      ),
      mend: Phrase(
        english: "State the right encoding in the project file, for example encoding = \"CP1252\".",
        german:
          "Bitte die richtige Kodierung in der Projektdatei angeben, zum Beispiel encoding = \"CP1252\"."
      ))
  }

  static func unknownEncoding(_ place: Place, _ name: String) -> Finding {
    let known = TextEncoding.allCases.map(\.rawValue).joined(separator: ", ")
    return Finding(
      check: "encoding", severity: .error, place: Place(file: place.file, column: "encoding"),
      message: Phrase(
        english: "The encoding “\(name)” is not known.",
        german: "Die Kodierung „\(name)“ ist nicht bekannt."),
      mend: Phrase(
        english: "Known are \(known).",
        german: "Bekannt sind \(known)."))
  }

  static func unknownCodePage(_ place: Place, _ name: String) -> Finding {
    let known = TextEncoding.allCases.map(\.rawValue).joined(separator: ", ")
    return Finding(
      check: "encoding", severity: .warning, place: place,
      message: Phrase(
        english: "The encoding “\(name)” is not known; the text itself decided.",
        german: "Die Kodierung „\(name)“ ist nicht bekannt; der Text selbst hat entschieden."),
      mend: Phrase(
        english: "Known are \(known).",
        german: "Bekannt sind \(known)."))
  }
}
