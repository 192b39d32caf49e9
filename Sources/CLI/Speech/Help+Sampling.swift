import ArgumentParser
import Land

extension Help {
  static var sampleAbstract: String {
    Phrase(
      english: "Draws a neutral ensemble of valid plans, to say how unusual an option is.",
      german: "Zieht ein neutrales Ensemble gültiger Pläne: Wie ungewöhnlich ist ein Vorschlag?")[
        .ofHelp]
  }
  static var ensemble: ArgumentHelp {
    sentence(
      "The file to be written: JSON lines, where it comes from and then a line per plan.",
      "Die zu schreibende Datei: JSON-Zeilen, erst die Herkunft, dann eine Zeile je Plan.", "file")
  }
  static var samplePlans: ArgumentHelp {
    sentence(
      "How many plans this shard keeps, over four chains.",
      "Wie viele Pläne dieser Teil behält, aus vier Ketten.", "n")
  }
  static var sampleSteps: ArgumentHelp {
    sentence(
      "Steps of a chain between two plans that are kept; else 500 for each area.",
      "Schritte einer Kette zwischen zwei behaltenen Plänen; sonst 500 je Gebiet.", "n")
  }
  static var shard: ArgumentHelp {
    sentence(
      "Which part of the ensemble is drawn; each has chains of its own and runs anywhere.",
      "Welcher Teil des Ensembles gezogen wird; jeder hat eigene Ketten und läuft irgendwo.",
      "i/n")
  }
  static var heldAgainst: ArgumentHelp {
    sentence(
      "Neutral plans that `veedel sample` drew: how plans stand among them is told.",
      "Neutrale Pläne, die `veedel sample` zog: Wie Pläne unter ihnen stehen, wird gesagt.",
      "file")
  }
  static var merge: ArgumentHelp {
    sentence(
      "Shards to be put together and judged; with -o also written to one file.",
      "Teile, die vereint und beurteilt werden; mit -o auch in eine Datei geschrieben.", "file")
  }
  /// Neither a file to write nor shards to merge.
  static var outputOrMerge: ValidationError {
    notInRange(
      "sample", "takes -o FILE, or --merge FILE ….", "nimmt -o DATEI oder --merge DATEI ….")
  }
  /// A shard to be drawn and shards to be merged.
  static var shardOrMerge: ValidationError {
    notInRange("--shard", "says nothing beside --merge.", "sagt neben --merge nichts.")
  }

  private static func sentence(_ english: String, _ german: String, _ value: String)
    -> ArgumentHelp
  {
    var help = ArgumentHelp(
      stringLiteral: Phrase(english: english, german: german)[.ofHelp])
    help.valueName = value
    return help
  }
}
