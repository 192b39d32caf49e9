import Land

extension Messages {
  /// The line of a running search.
  static func progress(
    steps: UInt64, of budget: UInt64, bestCoverage: Double?, remainingSeconds: Double?,
    isStopping: Bool
  ) -> Phrase {
    func line(_ language: Language, _ words: (step: String, best: String, left: String)) -> String {
      var parts = [words.step + " " + language.whole(steps)]
      if budget > 0 { parts[0] += " / " + language.whole(budget) }
      if let bestCoverage { parts.append(words.best + " " + language.percent(bestCoverage)) }
      if let remainingSeconds {
        parts.append(words.left + " " + language.whole(Int(remainingSeconds.rounded(.up))) + " s")
      }
      return parts.joined(separator: " · ")
    }
    let stop = isStopping
    return Phrase(
      english: line(.english, ("step", "best coverage", "remaining"))
        + (stop ? " · stopping, Ctrl-C again quits at once" : ""),
      german: line(.german, ("Schritt", "beste Abdeckung", "noch"))
        + (stop ? " · hört auf, nochmals Strg-C bricht sofort ab" : ""))
  }

  /// What the inputs are being done to, while there is nothing else to tell.
  static let readingInputs = Phrase(
    english: "reading the inputs …", german: "liest die Eingaben …")

  /// Where warnings come from and how to see all.
  static func seeInspect(warnings: Int, project: String) -> Phrase {
    Phrase(
      english:
        "\(Language.english.whole(warnings)) \(warnings == 1 ? "warning" : "warnings") "
        + "about the inputs; see `veedel inspect \(project)`.",
      german:
        "\(Language.german.whole(warnings)) \(warnings == 1 ? "Warnung" : "Warnungen") "
        + "zu den Eingaben; siehe `veedel inspect \(project)`.")
  }

  /// How often a warning of the same kind occurs again.
  static func moreOfTheKind(_ count: Int) -> Phrase {
    Phrase(
      english: "(and \(Language.english.whole(count)) more of this kind)",
      german: "(und \(Language.german.whole(count)) weitere dieser Art)")
  }

  /// The word before a finding.
  static func severity(_ severity: Severity) -> Phrase {
    switch severity {
    case .error: Phrase(english: "Error", german: "Fehler")
    case .warning: Phrase(english: "Warning", german: "Warnung")
    case .note: Phrase(english: "Note", german: "Hinweis")
    }
  }

  /// The heading over findings of one severity.
  static func severities(_ severity: Severity, count: Int) -> Phrase {
    let english = Language.english.whole(count)
    let german = Language.german.whole(count)
    return switch severity {
    case .error: Phrase(english: "Errors (\(english))", german: "Fehler (\(german))")
    case .warning: Phrase(english: "Warnings (\(english))", german: "Warnungen (\(german))")
    case .note: Phrase(english: "Notes (\(english))", german: "Hinweise (\(german))")
    }
  }

  /// What was written, and which page to open.
  static func written(_ count: Int, to folder: String) -> Phrase {
    Phrase(
      english: count == 1 ? "1 option in \(folder)" : "\(count) options in \(folder)",
      german: count == 1 ? "1 Vorschlag in \(folder)" : "\(count) Vorschläge in \(folder)")
  }

  /// Which page compares the options.
  static func open(_ page: String) -> Phrase {
    Phrase(english: "Open \(page) to compare them.", german: "Zum Vergleichen \(page) öffnen.")
  }

  /// How good an option is: its value, and a bound unless that goes without saying.
  static func standing(
    value: (Language) -> String, bound: (Language) -> String, isHigherBetter: Bool, isIdeal: Bool,
    isProved: Bool
  ) -> Phrase {
    if isProved {
      return Phrase(
        english: value(.english) + " (proved to be the best)",
        german: value(.german) + " (beweisbar das Beste)")
    }
    if isIdeal { return Phrase(english: value(.english), german: value(.german)) }
    return Phrase(
      english: value(.english)
        + " (at \(isHigherBetter ? "most" : "least") \(bound(.english)) possible)",
      german: value(.german)
        + " (\(isHigherBetter ? "höchstens" : "mindestens") \(bound(.german)) möglich)")
  }

  /// That a run was ended by hand.
  static let interrupted = Phrase(
    english: "Interrupted: these are the best valid options so far.",
    german: "Unterbrochen: Dies sind die besten gültigen Vorschläge bis dahin.")

  /// The rules that a plan breaks; the answer tells where and by how much.
  static func brokenRules(_ plan: String, rules: [String]) -> Phrase {
    let list = rules.joined(separator: ", ")
    return Phrase(
      english: "\(plan): breaks \(rules.count == 1 ? "the rule" : "the rules") \(list).",
      german: "\(plan): verletzt \(rules.count == 1 ? "die Regel" : "die Regeln") \(list).")
  }
}
