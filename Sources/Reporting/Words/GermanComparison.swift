import Delimitation

extension ComparisonWords {
  /// German.
  static let german = ComparisonWords(
    title: { "\($0): Optionen im Vergleich" },
    lead: { options, hasStatusQuo in
      (options == 1 ? "1 Option" : "\(options) Optionen") + " für die künftigen Gebiete"
        + (hasStatusQuo ? ", daneben der Status quo." : ".")
    },
    noScore: "Die Reihenfolge ist keine Rangfolge: Jede Option setzt etwas anderes an die erste "
      + "Stelle. Was schwerer wiegt, entscheidet das Gremium.",
    noScoreGiven:
      "Die Reihenfolge ist keine Rangfolge: Die Pläne stehen so, wie sie genannt wurden. "
      + "Was schwerer wiegt, entscheidet das Gremium.",
    glance: "Auf einen Blick", caption: "Eine Zeile je Option", option: "Option",
    areas: "Gebiete", peopleInside: "Menschen in den Gebieten", reached: "Erreicht",
    reachedPeople: "Erreichte Menschen in benachteiligten Blöcken",
    reachedSentence: { "\($0) der Menschen in benachteiligten Blöcken" },
    outsideBand: "Gebiete außerhalb des Bandes",
    separated: { "Von ihrem \($0) getrennt" },
    split: { "Geteilte Einheiten (\($0))" },
    changed: "Menschen, für die sich etwas ändert",
    shareRange: "Anteil benachteiligt je Gebiet",
    shareRangeValue: { $0 == $1 ? $0 : "\($0) bis \($1)" },
    compactness: "Kompaktheit (Mittel)", rulesBroken: "Nicht eingehaltene Regeln",
    maps: "Karten",
    mapsLead:
      "Alle Karten zeigen denselben Ausschnitt. Umrandet und schraffiert sind die Gebiete mit "
      + "ihren Nummern, hell ist die übrige Stadt.",
    gains: "Was jede Option gewinnt und was sie aufgibt",
    gain: { "Im Vergleich der Optionen hat sie \($0)." }, giveUp: { "Dafür hat sie \($0)." },
    between: "Sie liegt bei allen verglichenen Größen zwischen den anderen Optionen.",
    allEqual: "Die Optionen unterscheiden sich in keiner der verglichenen Größen.",
    tied: { "; ebenso \($0))" },
    best: { criterion, layer, value in
      switch criterion {
      case .coverage: "die meisten erreichten Menschen in benachteiligten Blöcken (\(value))"
      case .separatedPeople: "die wenigsten von ihrem \(layer) getrennten Menschen (\(value))"
      case .splitUnits: "die wenigsten geteilten Einheiten (\(layer): \(value))"
      case .mixing: "die stärkste Mischung benachteiligter und anderer Quartiere (\(value))"
      case .change: "die wenigsten Menschen, für die sich etwas ändert (\(value))"
      case .deviation:
        "die gleichmäßigste Größe der Gebiete (im Mittel \(value) neben der Zielgröße)"
      case .compactness: "die kompaktesten Gebiete (\(value))"
      case .boundary: "die kürzesten Grenzen (\(value))"
      }
    },
    worst: { criterion, layer, value in
      switch criterion {
      case .coverage: "die wenigsten erreichten Menschen in benachteiligten Blöcken (\(value))"
      case .separatedPeople: "die meisten von ihrem \(layer) getrennten Menschen (\(value))"
      case .splitUnits: "die meisten geteilten Einheiten (\(layer): \(value))"
      case .mixing: "die schwächste Mischung benachteiligter und anderer Quartiere (\(value))"
      case .change: "die meisten Menschen, für die sich etwas ändert (\(value))"
      case .deviation: "die ungleichste Größe der Gebiete (im Mittel \(value) neben der Zielgröße)"
      case .compactness: "die am wenigsten kompakten Gebiete (\(value))"
      case .boundary: "die längsten Grenzen (\(value))"
      }
    },
    behind: { criterion, layer in
      switch criterion {
      case .coverage: "weniger erreichte Menschen in benachteiligten Blöcken"
      case .separatedPeople: "mehr von ihrem \(layer) getrennte Menschen"
      case .splitUnits: "mehr geteilte Einheiten (\(layer))"
      case .mixing: "eine schwächere Mischung benachteiligter und anderer Quartiere"
      case .change: "mehr Menschen mit einer Änderung"
      case .deviation: "eine größere Abweichung in der Größe der Gebiete"
      case .compactness: "weniger kompakte Gebiete"
      case .boundary: "längere Grenzen"
      }
    },
    behindOption: { "\($0) als \($1) (\($2) statt \($3))" },
    againstStatusQuo: { before, after in
      "Gegenüber dem Status quo werden \(after) statt \(before) der Menschen in benachteiligten "
        + "Blöcken erreicht."
    },
    asStatusQuo: {
      "Wie im Status quo werden \($0) der Menschen in benachteiligten Blöcken erreicht."
    },
    peopleChange: { "Für \($0) ändert sich das Gebiet: neu hinein, hinaus oder in ein anderes." },
    quality: "Wie nah am Möglichen",
    qualityLead:
      "Zu jedem Ziel gibt es eine Grenze, über die nachweislich kein Plan hinauskommt, "
      + "der alle Regeln einhält.",
    proved: { "Für das Ziel „\($0)“ ist bewiesen, dass kein Plan besser ist als \($1)." },
    boundHigher: { goal, best, bound in
      "Für das Ziel „\(goal)“ ist \(best) der beste gefundene Wert; mehr als \(bound) erreicht "
        + "nachweislich kein Plan."
    },
    boundLower: { goal, best, bound in
      "Für das Ziel „\(goal)“ ist \(best) der beste gefundene Wert; unter \(bound) kommt "
        + "nachweislich kein Plan."
    },
    boundMet: { "Für das Ziel „\($0)“ ist mit \($1) die Grenze des Möglichen erreicht." },
    boundNear: {
      "Für das Ziel „\($0)“ liegt der beste gefundene Wert mit \($1), gerundet, an der Grenze des "
        + "Möglichen."
    },
    boundIdeal: { goal, best, ideal in
      "Für das Ziel „\(goal)“ ist \(best) der beste gefundene Wert. Als Grenze bekannt ist nur der "
        + "gedachte Bestwert \(ideal); wie nah ein Plan ihm kommen kann, ist nicht bewiesen."
    },
    behindBest: { "Diese Option selbst liegt bei \($0), weil auch andere Ziele zählen." },
    explanations: "Warum nicht mehr Optionen",
    allMeasures: "Alle Messgrößen", allMeasuresCaption: "Alle Messgrößen aller Optionen",
    openReport: { "Bericht öffnen: \($0)" },
    stopped: { reason, steps in
      switch reason {
      case .steps: "Die Suche endete nach dem Schrittbudget (\(steps) Schritte)."
      case .time: "Die Suche endete mit dem Zeitlimit (\(steps) Schritte)."
      case .proof: "Die Suche endete, weil alles Lohnende bewiesen war (\(steps) Schritte)."
      case .interrupt: "Die Suche wurde von Hand abgebrochen (\(steps) Schritte)."
      }
    },
    run: "Zum Rechenlauf")
}
