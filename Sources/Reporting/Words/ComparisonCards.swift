import Delimitation

import Land

/// What is told of a plan in ways other than a number of its own, with the same columns as measures.
struct FurtherCard: Sendable {
  let number: String
  let name: String
  let meaning: String
  let formula: String
  let unit: String
  let direction: String
  let outside: Bool
  let source: String
}

/// M34 and M37 to M39: tables and sentences of the pages.
func furtherCards(_ language: Language) -> [FurtherCard] {
  func say(_ english: String, _ german: String) -> String {
    Phrase(english: english, german: german)[language]
  }
  let words = AnnexWords(language)
  let own = say("own definition", "eigene Festlegung")
  return [
    FurtherCard(
      number: "M34",
      name: say("Overlap with today’s areas", "Überlappung mit den heutigen Gebieten"),
      meaning: say(
        "Where the people of each of today’s areas are in the plan.",
        "Wo die Menschen jedes heutigen Gebiets im Plan sind."),
      formula: say(
        "people in area a today and b in the plan, each row also as shares",
        "Menschen heute in Gebiet a und im Plan in b, jede Zeile auch als Anteile"),
      unit: say("people, %", "Menschen, %"), direction: words.direction(.none), outside: true,
      source: "Crespin 2005"),
    FurtherCard(
      number: "M37", name: say("Better than, worse than", "Besser als, schlechter als"),
      meaning: say(
        "Whether a plan is at least as good as another in every agreed criterion and better in one.",
        "Ob ein Plan in jedem vereinbarten Kriterium mindestens so gut wie ein anderer ist und in einem besser."
      ),
      formula: say(
        "x dominates y if no criterion is worse by a step that matters and one is better by it",
        "x dominiert y, wenn kein Kriterium um einen Schritt von Gewicht schlechter ist und eines um ihn besser"
      ),
      unit: say("yes or no", "ja oder nein"), direction: words.direction(.none), outside: true,
      source: say("Pareto dominance with steps", "Pareto-Dominanz mit Schritten")),
    FurtherCard(
      number: "M38", name: say("Robustness", "Robustheit"),
      meaning: say(
        "How often a plan stays undominated when weights and thresholds change a little.",
        "Wie oft ein Plan undominiert bleibt, wenn sich Gewichte und Schwellen etwas ändern."),
      formula: say(
        "undominated draws / 500 draws, factors 0.8 to 1.2",
        "Ziehungen ohne Dominanz / 500 Ziehungen, Faktoren 0,8 bis 1,2"), unit: "%",
      direction: words.direction(.higher), outside: true, source: own),
    FurtherCard(
      number: "M39", name: say("Consensus", "Konsens"),
      meaning: say(
        "In how many of the good plans a block lies inside: always, depends, never.",
        "In wie vielen der guten Pläne ein Block innen liegt: immer, je nachdem, nie."),
      formula: say(
        "good plans with the block inside / good plans", "gute Pläne mit dem Block / gute Pläne"),
      unit: "%", direction: words.direction(.none), outside: true,
      source: say("literature on drawing districts", "Fachliteratur zum Zuschnitt von Gebieten")),
  ]
}
