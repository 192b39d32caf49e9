import ArgumentParser
import Land

extension Help {
  static var compareAbstract: String {
    Phrase(
      english: "Puts any plans side by side, beside the areas in force.",
      german: "Stellt beliebige Pläne nebeneinander, neben die heute geltenden Gebiete.")[.ofHelp]
  }
  static var comparedPlans: ArgumentHelp {
    var help = ArgumentHelp(
      stringLiteral: Phrase(
        english: "Plans of any form, each as PATH or TITLE=PATH.",
        german: "Pläne jeder Form, jeweils als PFAD oder TITEL=PFAD.")[.ofHelp])
    help.valueName = "plan"
    return help
  }
  static var paper: ArgumentHelp {
    ArgumentHelp(
      stringLiteral: Phrase(
        english:
          "Also writes paper.html, a paper for the steering body, and paper.pdf if a browser is there.",
        german:
          "Schreibt auch paper.html, eine Vorlage für das Gremium, und paper.pdf, wenn ein Browser da "
          + "ist.")[.ofHelp])
  }
}
