import Delimitation
import Land

extension Messages {
  /// How many plans an ensemble holds, and where.
  static func ensemble(_ summary: EnsembleSummary, file: String?) -> Phrase {
    let plans = (
      Language.english.whole(summary.plans), Language.german.whole(summary.plans)
    )
    let moved = (
      Language.english.percent(summary.movedShare), Language.german.percent(summary.movedShare)
    )
    let place = (file.map { " in \($0)" } ?? "")
    let isPart = summary.shardCount > summary.shards.count
    let shards = summary.shards.map(String.init).joined(separator: ", ")
    let part = (
      isPart ? " (shard \(shards) of \(summary.shardCount))" : "",
      isPart ? " (Teil \(shards) von \(summary.shardCount))" : ""
    )
    return Phrase(
      english: "\(plans.0) valid plans from \(summary.chains) chains\(place)\(part.0); "
        + "\(moved.0) of all steps changed the plan. \(ensembleLaw.english)",
      german: "\(plans.1) gültige Pläne aus \(summary.chains) Ketten\(place)\(part.1); "
        + "\(moved.1) aller Schritte änderten den Plan. \(ensembleLaw.german)")
  }

  /// Where the values of a measure lie.
  static func spread(middle: String, low: String, high: String) -> Phrase {
    Phrase(
      english: "half of the plans below \(middle), 90 of 100 from \(low) to \(high)",
      german: "die Hälfte der Pläne unter \(middle), 90 von 100 von \(low) bis \(high)")
  }

  /// How well the chains agree on a measure.
  static func agreement(_ diagnosis: Diagnosis) -> Phrase {
    guard let rHat = diagnosis.splitRHat, let size = diagnosis.effectiveSize else {
      return diagnosis.deviation == 0
        ? Phrase(english: "always the same", german: "immer gleich")
        : Phrase(english: "too few plans to judge", german: "zu wenige Pläne für ein Urteil")
    }
    let whole = Int(size.rounded())
    return Phrase(
      english: "R-hat \(Language.english.decimal(rHat, places: 3)), as good as "
        + "\(Language.english.whole(whole)) independent draws",
      german: "R-Dach \(Language.german.decimal(rHat, places: 3)), so gut wie "
        + "\(Language.german.whole(whole)) unabhängige Ziehungen")
  }

  /// Whether the ensemble may be relied on.
  static func settled(unsettled names: [String]) -> Phrase {
    if names.isEmpty {
      return Phrase(
        english: "The chains agree: R-hat is at most 1.05, with at least 100 independent draws.",
        german: "Die Ketten stimmen überein: R-Dach höchstens 1,05, mindestens 100 unabhängige "
          + "Ziehungen.")
    }
    let list = names.joined(separator: "; ")
    return Phrase(
      english: "The chains do NOT agree well enough yet on: \(list). Do not read shares of plans "
        + "off this ensemble; draw it with more --steps or --plans.",
      german: "Die Ketten stimmen noch NICHT gut genug überein bei: \(list). Aus diesem Ensemble "
        + "keine Anteile von Plänen ablesen; mit mehr --steps oder --plans ziehen.")
  }

  /// A draw that was ended by hand.
  static let ensembleInterrupted = Phrase(
    english: "Interrupted: the file holds the plans drawn so far.",
    german: "Unterbrochen: Die Datei enthält die bis dahin gezogenen Pläne.")

  /// A file of an ensemble that is not there.
  static func ensembleMissing(_ path: String) -> Finding {
    shardFinding(
      path, row: nil, Phrase(english: "is not there.", german: "ist nicht da."),
      mend: Phrase(
        english: "Name the files that `veedel sample PROJECT -o FILE` wrote.",
        german: "Die Dateien nennen, die `veedel sample PROJEKT -o DATEI` schrieb."))
  }

  /// A shard of other inputs than the project has now.
  static func ensembleOfOtherInputs(_ path: String, files: [String]) -> Finding {
    let list = files.joined(separator: ", ")
    return shardFinding(
      path, row: 1, column: "inputs",
      Phrase(
        english: "was drawn from other inputs: the checksums of \(list) are not those of the "
          + "project's files as they are.",
        german: "wurde aus anderen Eingaben gezogen: Die Prüfsummen von \(list) sind nicht die der "
          + "Dateien des Projekts, wie sie jetzt sind."),
      mend: Phrase(
        english: "Name the project as it was, or draw the ensemble again.",
        german: "Das Projekt im damaligen Stand nennen oder das Ensemble neu ziehen."))
  }

  /// Shards of different ensembles.
  static func foreignShard(_ path: String, _ other: String, key: String) -> Finding {
    shardFinding(
      path, row: 1,
      Phrase(
        english: "does not belong to \(other): “\(key)” differs.",
        german: "gehört nicht zu \(other): „\(key)“ weicht ab."),
      mend: Phrase(
        english: "Merge shards that were drawn with the same settings.",
        german: "Teile vereinen, die mit gleichen Einstellungen gezogen wurden."))
  }

  /// A shard named twice.
  static func sameShard(_ path: String, _ other: String, shard: Int) -> Finding {
    shardFinding(
      path, row: 1,
      Phrase(
        english: "is shard \(shard), as \(other) is; its plans would count twice.",
        german: "ist Teil \(shard) wie \(other); seine Pläne würden doppelt zählen."),
      mend: Phrase(english: "Name each shard once.", german: "Jeden Teil einmal nennen."))
  }

  /// A fault of a file of an ensemble.
  static func shardFinding(
    _ path: String, row: Int?, column: String? = nil, _ message: Phrase, mend: Phrase
  ) -> Finding {
    Finding(
      check: "ensemble", severity: .error, place: Place(file: path, row: row, column: column),
      message: message, mend: mend)
  }
}
