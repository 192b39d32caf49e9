import Land

/// Words of the page of findings.
struct FindingWords: Sendable {
  /// The language.
  let language: Language

  /// Words in a language.
  init(_ language: Language) { self.language = language }

  private func say(_ english: String, _ german: String) -> String {
    Phrase(english: english, german: german)[language]
  }

  func title(_ project: String) -> String { say("Findings: \(project)", "Befunde: \(project)") }
  var overview: String { say("All checks at a glance", "Alle Prüfungen im Überblick") }
  var overviewCaption: String {
    say("What was found, by check", "Was gefunden wurde, nach Prüfungen")
  }
  var nothing: String { say("Nothing was found.", "Es wurde nichts gefunden.") }
  var check: String { say("Check", "Prüfung") }
  var severityHead: String { say("Weight", "Gewicht") }
  var count: String { say("Findings", "Befunde") }
  var worst: String { say("Largest", "Größter") }
  var number: String { say("No.", "Nr.") }
  var placeHead: String { say("Place", "Ort") }
  var name: String { say("Name", "Name") }
  var finding: String { say("Finding", "Befund") }
  var sizeHead: String { say("Size", "Größe") }
  var blocks: String { say("Blocks", "Blöcke") }
  var inhabitants: String { say("Inhabitants", "Menschen") }
  var pieces: String { say("Connected pieces", "Zusammenhängende Teile") }
  var others: String { say("Without a place on the map", "Ohne Ort auf der Karte") }

  func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: say("Error", "Fehler")
    case .warning: say("Warning", "Warnung")
    case .note: say("Note", "Hinweis")
    }
  }

  /// How many findings of each weight there are, in a sentence.
  func lead(_ groups: [FindingGroup]) -> String {
    func count(_ severity: Severity) -> Int {
      groups.filter { $0.severity == severity }.reduce(0) { $0 + $1.members.count }
    }
    let (errors, warnings, notes) = (count(.error), count(.warning), count(.note))
    let numbers = Words.of(language).numbers
    func text(_ number: Int, _ one: String, _ many: String) -> String {
      numbers.count(Int64(number)) + " " + (number == 1 ? one : many)
    }
    if errors > 0 {
      return say(
        "\(text(errors, "error makes", "errors make")) results wrong; besides "
          + "\(text(warnings, "warning", "warnings")) and \(text(notes, "note", "notes")).",
        "\(text(errors, "Fehler verfälscht", "Fehler verfälschen")) die Ergebnisse; dazu "
          + "\(text(warnings, "Warnung", "Warnungen")) und \(text(notes, "Hinweis", "Hinweise")).")
    }
    return say(
      "Nothing makes results wrong. Someone should look at "
        + "\(text(warnings, "warning", "warnings")); \(text(notes, "note tells", "notes tell")) "
        + "what was assumed, mended or is worth knowing.",
      "Nichts verfälscht die Ergebnisse. \(text(warnings, "Warnung sollte", "Warnungen sollte")) "
        + "sich jemand ansehen; \(text(notes, "Hinweis sagt", "Hinweise sagen")), was angenommen "
        + "oder geheilt wurde oder wissenswert ist.")
  }

  func listCaption(_ title: String) -> String {
    say("\(title): the list, the largest first", "\(title): die Liste, die größten zuerst")
  }

  func restCaption(_ title: String, from number: Int) -> String {
    say("\(title): from no. \(number) on", "\(title): ab Nr. \(number)")
  }

  /// What a fold says that holds the rest of a list.
  func folded(_ count: Int, _ words: Words) -> String {
    let number = words.numbers.count(Int64(count))
    return say("Show \(number) more", "\(number) weitere zeigen")
  }

  func more(_ rest: Int, _ words: Words) -> String {
    let count = words.numbers.count(Int64(rest))
    return say(
      "… and \(count) more; on the map they are dots. “veedel inspect --json” and "
        + "“-o findings.geojson” list all.",
      "… und \(count) weitere; auf der Karte sind sie Punkte. „veedel inspect --json“ und "
        + "„-o befunde.geojson“ nennen alle.")
  }

  func how(mapsOf blocks: Int) -> String {
    say(
      "On each map findings of the list bear their number; click a number to go to its row, and the "
        + "row's number to go back. “veedel mend” writes mended copies; the originals stay.",
      "Auf jeder Karte tragen die Befunde der Liste ihre Nummer; ein Klick darauf führt zur Zeile, "
        + "die Nummer der Zeile zurück. „veedel mend“ schreibt geheilte Kopien; die Originale "
        + "bleiben.")
  }

  func mapTitle(_ title: String) -> String { say("Map: \(title)", "Karte: \(title)") }

  func mapText(_ title: String, _ shown: Int) -> String {
    say(
      "The city's blocks in grey; \(shown) findings are marked: \(title). The table below lists them.",
      "Die Blöcke der Stadt in Grau; \(shown) Befunde sind markiert: \(title). Die Tabelle darunter "
        + "nennt sie.")
  }

  func toRow(_ number: Int) -> String { say("Finding \(number)", "Befund \(number)") }

  /// Where a finding stands; the file is left out where a group has one only.
  func place(_ place: Place, _ file: String?) -> String {
    let row = place.row.map { say("row \($0)", "Zeile \($0)") }
    let parts = [file == place.file ? nil : place.file, row, place.column].compactMap { $0 }
    return parts.isEmpty ? say("whole file", "ganze Datei") : parts.joined(separator: ", ")
  }

  /// Surface, length and people, as far as known.
  func size(_ finding: Finding, _ words: Words) -> String {
    var parts: [String] = []
    if let surface = finding.surfaceSquareMetres, surface > 0 {
      parts.append(
        surface >= 1_000_000
          ? words.numbers.decimal(surface / 1_000_000, 2) + "\u{a0}km²"
          : words.numbers.decimal(surface, surface < 0.1 ? 4 : surface < 10 ? 1 : 0) + "\u{a0}m²")
    }
    if let length = finding.lengthMetres {
      parts.append(words.numbers.decimal(length, length < 100 ? 1 : 0) + "\u{a0}m")
    }
    if let people = finding.people, people > 0 { parts.append(words.people(people)) }
    return parts.joined(separator: ", ")
  }
}
