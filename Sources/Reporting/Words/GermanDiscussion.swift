import Delimitation

extension DiscussionWords {
  /// German.
  static let german = DiscussionWords(
    pairs: "Optionen gegeneinander",
    pairsLead: {
      "Je zwei Pläne nebeneinander, aus Sicht des zuerst genannten. Kleine Unterschiede zählen "
        + "nicht: „etwa gleich“ heißt, der Abstand ist kleiner als \($0)."
    },
    stepOfUnits: { "\($0) geteilte Einheit" }, stepOfBoundary: { "\($0) Grenze" },
    stepOfRatio: { "\($0) bei Kompaktheit und Mischung" },
    stepOfDeviation: { "\($0) der Zielgröße" },
    everyMerit: {
      "Jede Option hat gegenüber jeder anderen" + ($0 ? " und gegenüber dem Status quo" : "")
        + " mindestens einen Vorzug, der zählt."
    },
    dominated: { "\($0) ist gegenüber \($1) in nichts schlechter und in etwas besser." },
    pairsCaption: "Je zwei Pläne im Vergleich", pair: "Vergleich",
    against: { "\($0) gegenüber \($1)" }, better: "Besser", worse: "Schlechter",
    aboutEqual: "Etwa gleich", nothing: "nichts",
    criterion: { criterion, verdict in
      switch (criterion, verdict) {
      case (.coverage, .better): "mehr erreichte Menschen"
      case (.coverage, .worse): "weniger erreichte Menschen"
      case (.coverage, .aboutEqual): "erreichte Menschen"
      case (.separatedPeople, .better): "weniger getrennte Menschen"
      case (.separatedPeople, .worse): "mehr getrennte Menschen"
      case (.separatedPeople, .aboutEqual): "getrennte Menschen"
      case (.splitUnits, .better): "weniger geteilte Einheiten"
      case (.splitUnits, .worse): "mehr geteilte Einheiten"
      case (.splitUnits, .aboutEqual): "geteilte Einheiten"
      case (.mixing, .better): "stärkere Mischung"
      case (.mixing, .worse): "schwächere Mischung"
      case (.mixing, .aboutEqual): "Mischung"
      case (.change, .better): "weniger Menschen mit Änderung"
      case (.change, .worse): "mehr Menschen mit Änderung"
      case (.change, .aboutEqual): "Menschen mit Änderung"
      case (.deviation, .better): "gleichmäßigere Größen"
      case (.deviation, .worse): "ungleichere Größen"
      case (.deviation, .aboutEqual): "Größe der Gebiete"
      case (.compactness, .better): "kompaktere Gebiete"
      case (.compactness, .worse): "weniger kompakte Gebiete"
      case (.compactness, .aboutEqual): "Kompaktheit"
      case (.boundary, .better): "kürzere Grenzen"
      case (.boundary, .worse): "längere Grenzen"
      case (.boundary, .aboutEqual): "Länge der Grenzen"
      }
    },
    sensitivity: "Wie stabil diese Aussagen sind",
    sensitivityLead: { draws, varied in
      "\(draws)-mal wurde neu verglichen, jedes Mal mit etwas anderen Festlegungen. Verändert wurden \(varied)."
    },
    variedIndex: { lowest, highest, usual in
      "der Index, über dem ein Block als benachteiligt gilt (zwischen \(lowest) und \(highest); "
        + "festgelegt ist \(usual))"
    },
    variedShare: { lowest, highest, usual in
      "der Anteil der Einwohner, die in benachteiligten Blöcken leben (zwischen \(lowest) und "
        + "\(highest); festgelegt ist \(usual))"
    },
    variedWeights: "die Gewichte der Indikatoren (um bis zu 20 %)",
    variedSteps: "die Abstände, ab denen ein Unterschied zählt (um bis zu 20 %)",
    notVaried:
      "Welche Blöcke benachteiligt sind, steht in den Daten fest und wurde nicht verändert.",
    robustCaption: "Was in diesen Fällen aus jedem Plan wird",
    robust: "Kein anderer Plan ist in etwas besser und in nichts schlechter",
    ruleKept: "Die Regel zum Anteil benachteiligter Menschen ist eingehalten",
    cases: { count, draws in
      count == draws
        ? "in allen \(draws) Fällen"
        : count == 0 ? "in keinem Fall" : "in \(count) von \(draws) Fällen"
    },
    thresholdsCaption:
      "Anteil der erreichten Menschen, wenn nur die Grenze für benachteiligte Blöcke verändert wird",
    thresholdIndex: "Benachteiligt bei Index über",
    thresholdShare: "Benachteiligter Anteil der Stadt",
    deprivedPeople: "Menschen in benachteiligten Blöcken",
    asSet: { "\($0) (festgelegt)" },
    orderKept:
      "Wer mehr Menschen in benachteiligten Blöcken erreicht als ein anderer Plan, bleibt vorn: "
      + "Die Reihenfolge kehrt sich bei keiner der Veränderungen um.",
    mixingOrderKept:
      "Auch die Reihenfolge nach der Mischung kehrt sich an keiner dieser Grenzen um.",
    reversal: { first, second, cases in
      "\(first) erreicht mehr Menschen als \(second); \(cases) ist es umgekehrt"
    },
    reversalAt: { " (so bei einer Grenze von \($0))" },
    mixingReversal: { first, second, thresholds in
      "\(first) mischt stärker als \(second); bei einer Grenze von \(thresholds) ist es umgekehrt."
    },
    independent:
      "Getrennte Menschen, geteilte Einheiten, Grenzen, Kompaktheit, Größe und Änderungen hängen "
      + "nicht davon ab, welche Blöcke als benachteiligt gelten.",
    ruleKeptEverywhere: {
      "Alle Optionen halten die Regel zum Anteil benachteiligter Menschen (\($0)) an jeder dieser "
        + "Grenzen ein."
    },
    ruleBroken: { option, bounds, thresholds, areas in
      "\(option) würde die Regel zum Anteil benachteiligter Menschen (\(bounds)) bei einer Grenze "
        + "von \(thresholds) nicht einhalten (\(areas))."
    },
    ruleKeptByOthers: "Die übrigen Optionen halten sie an jeder dieser Grenzen ein.",
    bounds: { "\($0) bis \($1)" },
    consensus: "Worin gute Pläne übereinstimmen",
    consensusLead: { consensus, number in
      let met =
        consensus.plansMet == 1
        ? "Die Suche traf auf 1 zulässigen Plan."
        : "Die Suche traf auf \(number(consensus.plansMet)) zulässige Pläne"
          + (consensus.plansCompared < consensus.plansMet
            ? "; die besten \(number(consensus.plansCompared)) wurden verglichen."
            : ".")
      let good = number(consensus.goodPlans)
      return met + " "
        + (consensus.goodPlans == 1 ? "1 davon ist gut" : "\(good) davon sind gut")
        + ": von keinem anderen in allem erreicht und in etwas übertroffen, oder höchstens 5 % hinter "
        + "dem besten gefundenen Wert eines der Ziele. Die Karte zeigt, welche Blöcke in allen, in "
        + "manchen und in keinem dieser guten Pläne in einem Gebiet liegen. Andere Pläne, auf die die "
        + "Suche nicht traf, können davon abweichen."
    },
    onePlan: "Weil nur ein guter Plan gefunden wurde, gibt es nichts zu vergleichen.",
    kind: { kind in
      switch kind {
      case .always: "In allen guten Plänen in einem Gebiet"
      case .depends: "Je nach Plan"
      case .never: "In keinem guten Plan in einem Gebiet"
      }
    },
    kindShort: { kind in
      switch kind {
      case .always: "Immer innen"
      case .depends: "Je nach Plan"
      case .never: "Nie innen"
      }
    },
    kindCount: { "\($0): \($1), \($2)" },
    consensusMap: "Karte: worin gute Pläne übereinstimmen",
    consensusMapText:
      "Ausgefüllt sind Blöcke, die in allen guten Plänen in einem Gebiet liegen, schraffiert solche, "
      + "die es je nach Plan tun, weiß die übrigen.",
    consensusCaption: { "Menschen je \($0), nach der Lage ihres Blocks in den guten Plänen" },
    otherUnits: { $0 == 1 ? "1 weitere Einheit" : "\($0) weitere Einheiten" },
    withoutUnit: { "Ohne \($0)" }, wholeCity: "Ganze Stadt")
}
