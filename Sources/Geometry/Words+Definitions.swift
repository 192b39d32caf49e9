import Land

// What is said of the text of a coordinate system.
extension Words {
  private static func definition(
    _ severity: Severity, _ place: Place, _ message: Phrase, _ mend: Phrase = mendDefinition
  ) -> Finding {
    Finding(check: "crs", severity: severity, place: place, message: message, mend: mend)
  }

  private static let mendDefinition = Phrase(
    english:
      "Correct the definition, or state the system in the project file by its number: crs = \"EPSG:…\".",
    german:
      "Bitte die Definition berichtigen oder das System in der Projektdatei mit seiner Nummer angeben: crs = \"EPSG:…\"."
  )

  private static let stays = Phrase(
    english: "Nothing need be done; a correct definition would say the same.",
    german: "Es ist nichts zu tun; eine fehlerfreie Definition sagte dasselbe.")

  /// A name, cut where it is longer than a line.
  private static func brief(_ name: String) -> String {
    name.utf8.count > 60 ? name.prefix(60) + "…" : name
  }

  /// A number as a definition writes it.
  private static func number(_ value: Double) -> String {
    let whole = Int(exactly: value).map(String.init)
    return whole ?? "\(value)"
  }

  /// Brackets or quotation marks that do not close.
  static func brokenDefinition(_ place: Place, _ fault: DefinitionTree.Fault, _ bytes: [UInt8])
    -> Finding
  {
    let why: Phrase
    switch fault {
    case .unclosed(let word, let at):
      let near = DefinitionTree.around(at, in: bytes)
      why = Phrase(
        english: "the bracket behind “\(brief(word))” is never closed, near “\(near)”",
        german: "die Klammer nach „\(brief(word))“ wird nie geschlossen, bei „\(near)“")
    case .otherBracket(let at):
      let near = DefinitionTree.around(at, in: bytes)
      why = Phrase(
        english: "a bracket is closed by one of another kind, near “\(near)”",
        german: "eine Klammer wird mit einer anderen Art geschlossen, bei „\(near)“")
    case .unclosedQuote(let at):
      let near = DefinitionTree.around(at, in: bytes)
      why = Phrase(
        english: "a quotation mark has no second one, near “\(near)”",
        german: "ein Anführungszeichen hat kein zweites, bei „\(near)“")
    case .unexpected(let at):
      let near = DefinitionTree.around(at, in: bytes)
      why = Phrase(
        english: "a quotation mark, a comma or a bracket is missing or too many, near “\(near)”",
        german:
          "ein Anführungszeichen, ein Komma oder eine Klammer fehlt oder ist zu viel, bei „\(near)“"
      )
    case .tooMany(let at):
      let near = DefinitionTree.around(at, in: bytes)
      why = Phrase(
        english: "there are more brackets than any definition has, near “\(near)”",
        german: "es gibt mehr Klammern, als eine Definition je hat, bei „\(near)“")
    }
    return definition(
      .error, place,
      Phrase(
        english: "The coordinate system cannot be read: \(why.english).",
        german: "Das Koordinatensystem ist nicht lesbar: \(why.german)."))
  }

  /// A word that is none of well-known text.
  static func unknownWord(
    _ place: Place, _ text: String, _ word: String, nearest: String?, _ severity: Severity
  ) -> Finding {
    let start = text.prefix(40)
    let meant = nearest.map {
      Phrase(english: " “\($0)” is the nearest.", german: " Am nächsten kommt „\($0)“.")
    }
    return definition(
      severity, place,
      Phrase(
        english:
          "“\(brief(word))” is no word of a definition and is left out: “\(start)”.\(meant?.english ?? "")",
        german:
          "„\(brief(word))“ ist kein Wort einer Definition und bleibt außer Acht: „\(start)“.\(meant?.german ?? "")"
      ), severity == .error ? mendDefinition : stays)
  }

  /// Something else where a number should be.
  static func noNumber(_ place: Place, _ word: String, _ name: String, _ text: String) -> Finding {
    let there = text.isEmpty ? Phrase(english: "nothing", german: "nichts") : nil
    return definition(
      .error, place,
      Phrase(
        english:
          "\(word)[\"\(brief(name))\"] has \(there?.english ?? "“\(brief(text))”") where a number is expected.",
        german:
          "\(word)[\"\(brief(name))\"] hat \(there?.german ?? "„\(brief(text))“"), wo eine Zahl stehen muss."
      ))
  }

  /// More than one number in a parameter: a decimal comma.
  static func twoNumbers(_ place: Place, _ name: String, _ numbers: [String]) -> Finding {
    let text = numbers.joined(separator: ",")
    return definition(
      .error, place,
      Phrase(
        english:
          "PARAMETER[\"\(brief(name))\"] has more than one number: “\(brief(text))”. Perhaps a decimal comma; a point is expected.",
        german:
          "PARAMETER[\"\(brief(name))\"] hat mehr als eine Zahl: „\(brief(text))“. Vielleicht ein Dezimalkomma; erwartet wird ein Punkt."
      ))
  }

  /// A parameter whose name nobody knows.
  static func unknownParameter(
    _ place: Place, _ stated: MapPart.Parameter, expected: String?, taken: Double?,
    _ severity: Severity
  ) -> Finding {
    let meant = expected.map {
      Phrase(english: "; expected was “\($0)”", german: "; erwartet war „\($0)“")
    }
    let value = number(stated.value)
    let effect: Phrase
    if let taken, severity == .error {
      effect = Phrase(
        english:
          " Instead of \(value), \(number(taken)) would be taken, and the layer lie elsewhere.",
        german: " Statt \(value) würde \(number(taken)) genommen, und die Ebene läge woanders.")
    } else if stated.hasCode {
      effect = Phrase(
        english: " It is read by its number in the register.",
        german: " Er wird nach seiner Nummer im Register gelesen.")
    } else if taken != nil {
      effect = Phrase(
        english: " Left out, it counts as \(value), which is the same.",
        german: " Ohne ihn gilt \(value), also dasselbe.")
    } else {
      effect = Phrase(
        english: " Its number, \(value), is left out.",
        german: " Seine Zahl, \(value), bleibt außer Acht.")
    }
    return definition(
      severity, place,
      Phrase(
        english:
          "No parameter is called “\(brief(stated.name))”\(meant?.english ?? "").\(effect.english)",
        german:
          "Kein Parameter heißt „\(brief(stated.name))“\(meant?.german ?? "").\(effect.german)"),
      severity == .error ? mendDefinition : stays)
  }

  /// A number of the map that the text does not state.
  static func missingParameter(_ place: Place, _ taken: ProjReading.Entry, _ severity: Severity)
    -> Finding
  {
    missing(place, ParameterName.usual(taken.key), number(taken.value), severity)
  }

  /// The same where only PROJ's name of it is known.
  static func missingParameter(_ place: Place, named name: String, _ severity: Severity) -> Finding
  {
    missing(place, name, nil, severity)
  }

  private static func missing(
    _ place: Place, _ name: String, _ taken: String?, _ severity: Severity
  ) -> Finding {
    let value = taken.map { " (\($0))" } ?? ""
    let effect =
      severity == .error
      ? Phrase(
        english: "a default\(value) would be taken unseen",
        german: "sonst würde unbesehen ein Vorgabewert\(value) genommen")
      : Phrase(
        english: "the value of the registered system\(value) is taken",
        german: "es gilt der Wert des Systems im Register\(value)")
    return definition(
      severity, place,
      Phrase(
        english: "The parameter “\(brief(name))” is missing; \(effect.english).",
        german: "Der Parameter „\(brief(name))“ fehlt; \(effect.german)."),
      severity == .error ? mendDefinition : stays)
  }

  /// A parameter that the projection has no use for.
  static func unusedParameter(_ place: Place, _ stated: MapPart.Parameter) -> Finding {
    definition(
      .error, place,
      Phrase(
        english:
          "The projection has no use for the parameter “\(brief(stated.name))”, \(number(stated.value)); it would be left out.",
        german:
          "Die Abbildung kennt keinen Parameter „\(brief(stated.name))“ (\(number(stated.value))); er bliebe außer Acht."
      ))
  }

  /// A parameter that stands twice.
  static func repeatedParameter(
    _ place: Place, _ stated: MapPart.Parameter, first: Double, _ severity: Severity
  ) -> Finding {
    definition(
      severity, place,
      Phrase(
        english:
          "The parameter “\(brief(stated.name))” stands twice: \(number(first)) and \(number(stated.value)). Expected was one.",
        german:
          "Der Parameter „\(brief(stated.name))“ steht zweimal da: \(number(first)) und \(number(stated.value)). Erwartet war einer."
      ), severity == .error ? mendDefinition : stays)
  }

  /// A projection that nobody knows.
  static func unknownProjection(_ place: Place, _ name: String, nearest: String?) -> Finding {
    let meant = nearest.map {
      Phrase(english: "; “\($0)” is the nearest", german: "; am nächsten kommt „\($0)“")
    }
    return definition(
      .error, place,
      Phrase(
        english: "No map projection is called “\(brief(name))”\(meant?.english ?? "").",
        german: "Keine Kartenabbildung heißt „\(brief(name))“\(meant?.german ?? "")."))
  }

  /// A projection that is registered and not computed.
  static func uncomputedProjection(_ place: Place, _ name: String) -> Finding {
    definition(
      .error, place,
      Phrase(
        english:
          "PROJ, which carries the points, has no formula for the projection “\(brief(name))”.",
        german:
          "PROJ, das die Punkte umrechnet, hat keine Formel für die Abbildung „\(brief(name))“."),
      Phrase(
        english: "Have the layer delivered in another system, for example EPSG:25832.",
        german: "Bitte die Ebene in einem anderen System liefern lassen, zum Beispiel EPSG:25832."))
  }

  /// What PROJ remarks on.
  static func remark(_ place: Place, _ text: String) -> Finding {
    definition(
      .note, place,
      Phrase(
        english: "PROJ, which reads the definition, remarks: “\(text)”.",
        german: "PROJ, das die Definition liest, merkt an: „\(text)“."),
      Phrase(verbatim: ""))
  }

  /// Where PROJ's grammar stumbles.
  static func stumble(_ place: Place, _ text: String) -> Finding {
    definition(
      .warning, place,
      Phrase(
        english:
          "The definition breaks the rules of its language: “\(text)”. All its numbers were read.",
        german:
          "Die Definition verletzt die Regeln ihrer Sprache: „\(text)“. Alle ihre Zahlen wurden gelesen."
      ))
  }
}
