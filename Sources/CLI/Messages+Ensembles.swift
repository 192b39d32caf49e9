import Delimitation
import Land

/// Faults of files that hold neutral plans.
extension Messages {
  private static let mendEnsemble = Phrase(
    english: "Copy the file again, or draw it again with `veedel sample`.",
    german: "Die Datei neu kopieren oder mit `veedel sample` neu ziehen.")

  /// What stands in a line, and what should.
  static func ensembleFault(
    _ path: String, row: Int, column: String?, there: String, expected: Phrase
  ) -> Finding {
    let what =
      there.isEmpty
      ? Phrase(english: "Nothing is there", german: "Dort steht nichts")
      : Phrase(english: "“\(there)” is there", german: "Dort steht „\(there)“")
    return shardFinding(
      path, row: row, column: column,
      Phrase(
        english: what.english + "; expected is " + expected.english + ".",
        german: what.german + "; erwartet wird " + expected.german + "."), mend: mendEnsemble)
  }

  static let expectsObject = Phrase(
    english: "a whole line of JSON, as `veedel sample` writes it",
    german: "eine ganze Zeile JSON, wie `veedel sample` sie schreibt")

  static let expectsHeader = Phrase(
    english: "first a line that says where the plans come from",
    german: "zuerst eine Zeile, die sagt, woher die Pläne stammen")

  static let expectsChain = Phrase(
    english: "the number of a chain, 0 or more", german: "die Nummer einer Kette, 0 oder mehr")

  static let expectsMeasure = Phrase(
    english: "a measure that the first line names", german: "ein Maß, das die erste Zeile nennt")

  static func expectsUnits(_ count: Int) -> Phrase {
    Phrase(
      english: "a unit for each of the \(count) measures",
      german: "eine Einheit für jedes der \(count) Maße")
  }

  /// What a decoder expected.
  static func expectsKind(of error: DecodingError) -> Phrase {
    switch error {
    case .typeMismatch(let kind, _), .valueNotFound(let kind, _):
      switch kind {
      case is Int.Type, is UInt64.Type:
        return Phrase(english: "a whole number", german: "eine ganze Zahl")
      case is Double.Type: return Phrase(english: "a number", german: "eine Zahl")
      case is String.Type: return Phrase(english: "a text", german: "ein Text")
      default: return Phrase(english: "a list of values", german: "eine Liste von Werten")
      }
    case .keyNotFound: return Phrase(english: "this key", german: "dieser Schlüssel")
    default: return Phrase(english: "a value of another kind", german: "ein Wert anderer Art")
    }
  }

  /// Fewer plans, or more, than the first line of a shard says.
  static func ensembleCutOff(_ path: String, row: Int, has: Int, of plans: Int) -> Finding {
    shardFinding(
      path, row: row, column: "plans",
      Phrase(
        english: "\(Language.english.whole(plans)) plans should follow, and "
          + "\(Language.english.whole(has)) do: the file is cut off, or lines were added.",
        german: "\(Language.german.whole(plans)) Pläne sollten folgen, es sind "
          + "\(Language.german.whole(has)): Die Datei ist abgeschnitten, oder es kamen Zeilen hinzu."
      ),
      mend: mendEnsemble)
  }

  /// A file without plans.
  static func emptyEnsemble(_ path: String) -> Finding {
    shardFinding(
      path, row: nil,
      Phrase(english: "holds no plans.", german: "enthält keine Pläne."), mend: mendEnsemble)
  }

  /// A file that does not open.
  static func unreadableEnsemble(_ path: String) -> Finding {
    shardFinding(
      path, row: nil,
      Phrase(
        english: "cannot be read: it is no file, or may not be opened.",
        german: "kann nicht gelesen werden: Es ist keine Datei oder darf nicht geöffnet werden."),
      mend: Phrase(
        english: "Name a file that `veedel sample PROJECT -o FILE` wrote.",
        german: "Eine Datei nennen, die `veedel sample PROJEKT -o DATEI` schrieb."))
  }

  /// Plans drawn by another version, whose measures and law may be others.
  static func ensembleOfOtherVersion(_ path: String, _ version: String, now: String) -> Finding {
    shardFinding(
      path, row: 1, column: "version",
      Phrase(
        english: "was drawn by version \(version), and this is \(now); measures may differ.",
        german: "wurde von Version \(version) gezogen, dies ist \(now); Maße können abweichen."),
      mend: Phrase(english: "Draw the ensemble again.", german: "Das Ensemble neu ziehen."))
  }
}
