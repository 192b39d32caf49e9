import ArgumentParser
import Land

extension Help {
  static var verifyAbstract: String {
    Phrase(
      english: "Computes every figure of a result again from its inputs and says what differs.",
      german: "Rechnet jede Zahl eines Ergebnisses aus den Eingaben nach und sagt, was abweicht.")[
        .ofHelp]
  }
  static var verifiedResult: ArgumentHelp {
    var help = ArgumentHelp(
      stringLiteral: Phrase(
        english: "The folder that propose, improve or compare wrote.",
        german: "Der Ordner, den propose, improve oder compare schrieb.")[.ofHelp])
    help.valueName = "out"
    return help
  }
  static var verifiedProject: ArgumentHelp {
    var help = ArgumentHelp(
      stringLiteral: Phrase(
        english: "The project file, where it lies neither beside the result nor above it.",
        german: "Die Projektdatei, wenn sie weder neben dem Ergebnis noch darüber liegt.")[.ofHelp])
    help.valueName = "project.toml"
    return help
  }
  static var verifiedEnsemble: ArgumentHelp {
    var help = ArgumentHelp(
      stringLiteral: Phrase(
        english: "The file of neutral plans, where it lies beside neither result nor project.",
        german: "Die Datei neutraler Pläne, wenn sie weder beim Ergebnis noch beim Projekt liegt.")[
          .ofHelp])
    help.valueName = "file"
    return help
  }
}
