import ArgumentParser
import Land

extension Help {
  static var edition: ArgumentHelp {
    var help = ArgumentHelp(
      stringLiteral: Phrase(
        english: "For whom: internal, or public without figures of very few people.",
        german:
          "Für wen: internal (intern) oder public (öffentlich) ohne Zahlen über sehr wenige Menschen."
      )[.ofHelp])
    help.valueName = "internal|public"
    return help
  }
  static var register: ArgumentHelp {
    ArgumentHelp(
      stringLiteral: Phrase(
        english: "Remembers the figures of the areas in the register of publications.",
        german: "Merkt die Zahlen der Gebiete im Verzeichnis der Veröffentlichungen vor.")[.ofHelp])
  }
  static var registerOfPublic: ValidationError {
    ValidationError(
      Phrase(
        english: "--register needs --edition public: nothing else is published.",
        german: "--register braucht --edition public: anderes wird nicht veröffentlicht.")[.ofHelp])
  }
}
