import ArgumentParser
import Land

extension Help {
  static var improveAbstract: String {
    Phrase(
      english:
        "Finds the smallest change that makes a plan keep every rule, and what more would do.",
      german:
        "Sucht die kleinste Änderung, mit der ein Plan alle Regeln einhält, und was mehr bringt.")[
        .ofHelp]
  }
  static var further: ArgumentHelp {
    var help = ArgumentHelp(
      stringLiteral: Phrase(
        english: "For how many further thousand people the curve goes on, 0 to 100.",
        german: "Für wie viele weitere tausend Menschen die Kurve weitergeht, 0 bis 100.")[.ofHelp])
    help.valueName = "n"
    return help
  }
}
