import Land

/// What is said about the encodings of tables.
extension Words {
  static func assumedEncoding(
    _ place: Place, _ encoding: TextEncoding, _ byte: TextEncoding?, _ texts: [String]
  ) -> Finding {
    let reason =
      encoding == .utf8
      ? Phrase(english: "as all text is valid UTF-8", german: "da aller Text gültiges UTF-8 ist")
      : byte == nil
        ? Phrase(english: "as the text is not UTF-8", german: "da der Text kein UTF-8 ist")
        : Phrase(
          english: "as the table’s language byte says",
          german: "wie das Sprachbyte der Tabelle sagt")
    let shown = Phrase(
      english: texts.map { "“\($0)”" }.joined(separator: ", "),
      german: texts.map { "„\($0)“" }.joined(separator: ", "))
    return Finding(
      check: "encoding", severity: .note, place: place,
      message: Phrase(
        english:
          "No .cpg states the encoding; read as \(encoding.rawValue), \(reason.english): \(shown.english).",
        german:
          "Keine .cpg nennt die Kodierung; gelesen als \(encoding.rawValue), \(reason.german): \(shown.german)."
      ),
      mend: ifNamesLookWrong)
  }

  static func lyingCodePage(
    _ place: Place, _ stated: TextEncoding, _ chosen: TextEncoding,
    _ samples: [EncodingChoice.Sample]
  ) -> Finding {
    Finding(
      check: "encoding", severity: .warning, place: place,
      message: Phrase(
        english:
          "The file states \(stated.rawValue), but the text is not written so; read as \(chosen.rawValue): \(compared(samples, stated).english).",
        german:
          "Die Datei nennt \(stated.rawValue), der Text ist aber nicht so geschrieben; gelesen als \(chosen.rawValue): \(compared(samples, stated).german)."
      ),
      mend: ifNamesLookWrong)
  }

  static func lyingLanguageByte(
    _ place: Place, _ stated: TextEncoding, _ chosen: TextEncoding,
    _ samples: [EncodingChoice.Sample]
  ) -> Finding {
    Finding(
      check: "encoding", severity: .warning, place: place,
      message: Phrase(
        english:
          "No .cpg states the encoding. The table’s language byte says \(stated.rawValue), but the text is not written so; read as \(chosen.rawValue): \(compared(samples, stated).english).",
        german:
          "Keine .cpg nennt die Kodierung. Das Sprachbyte der Tabelle sagt \(stated.rawValue), der Text ist aber nicht so geschrieben; gelesen als \(chosen.rawValue): \(compared(samples, stated).german)."
      ),
      mend: ifNamesLookWrong)
  }

  static func forcedAgainstText(
    _ place: Place, _ forced: TextEncoding, _ better: TextEncoding,
    _ samples: [EncodingChoice.Sample]
  ) -> Finding {
    Finding(
      check: "encoding", severity: .warning, place: place,
      message: Phrase(
        english:
          "Read as \(forced.rawValue), as the project file says, but the text looks like \(better.rawValue): \(compared(samples, forced).english).",
        german:
          "Gelesen als \(forced.rawValue), wie die Projektdatei sagt; der Text sieht aber nach \(better.rawValue) aus: \(compared(samples, forced).german)."
      ),
      mend: Phrase(
        english: "Take “encoding” out of the project file, or correct it.",
        german: "Bitte „encoding“ aus der Projektdatei nehmen oder berichtigen."))
  }

  /// Names as they read in one encoding, and in the other.
  private static func compared(
    _ samples: [EncodingChoice.Sample], _ other: TextEncoding
  ) -> Phrase {
    Phrase(
      english: samples.map { "“\($0.chosen)” (in \(other.rawValue) “\($0.stated)”)" }
        .joined(separator: ", "),
      german: samples.map { "„\($0.chosen)“ (in \(other.rawValue) „\($0.stated)“)" }
        .joined(separator: ", "))
  }

  private static var ifNamesLookWrong: Phrase {
    Phrase(
      english: "If names look wrong, state encoding = \"CP1252\" (or another) in the project file.",
      german:
        "Falls Namen falsch aussehen, bitte in der Projektdatei encoding = \"CP1252\" (oder eine andere) angeben."
    )
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
