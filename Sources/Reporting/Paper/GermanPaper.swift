import Delimitation

extension PaperWords {
  /// German.
  static let german = PaperWords(
    title: { "Beschlussvorlage: \($0)" },
    fields: ["Vorlagennummer", "Gremium", "Sitzung am", "Federführung"],
    purpose: "Anlass und Ziel",
    purposeText: { options, hasStatusQuo in
      "Zu entscheiden ist, welche Gebiete künftig gelten. Ein Plan legt fest, welcher Block der Stadt "
        + "zu welchem Gebiet gehört; Blöcke können auch außerhalb bleiben. "
        + (options == 1 ? "Vorgelegt wird 1 Plan" : "Vorgelegt werden \(options) Pläne")
        + (hasStatusQuo ? "; daneben stehen die heute geltenden Gebiete (Status quo)." : ".")
    },
    cityText: { people, deprived, share in
      "In der Stadt leben \(people), davon \(deprived) in benachteiligten Blöcken (\(share) der "
        + "Menschen in bewerteten Blöcken)."
    },
    neutral:
      "Diese Vorlage empfiehlt keinen Plan und vergibt keine Gesamtnote. Die Pläne stehen in der "
      + "Reihenfolge, in der sie genannt wurden; das ist keine Rangfolge.",
    rules: "Die Regeln",
    rulesLead: "Für jeden Plan gelten dieselben Regeln. Sie stehen in der Projektdatei.",
    count: { count in
      switch count {
      case .between(let low, let high):
        low == high
          ? (low == 1 ? "Es gibt genau 1 Gebiet." : "Es gibt genau \(low) Gebiete.")
          : "Es gibt \(low) bis \(high) Gebiete."
      case .wholeCity: "Jeder Block der Stadt liegt in einem Gebiet."
      }
    },
    connected: "Jedes Gebiet hängt zusammen.",
    band: { lower, upper, isRequired in
      isRequired
        ? "In jedem Gebiet leben \(lower) bis \(upper) Menschen."
        : "In jedem Gebiet sollen \(lower) bis \(upper) Menschen leben; Ausnahmen brauchen eine "
          + "Begründung."
    },
    share: {
      "In jedem Gebiet leben \($0) bis \($1) der Menschen in benachteiligten Blöcken, damit neben "
        + "benachteiligten auch andere Quartiere dazugehören."
    },
    district: { span in
      switch span {
      case .forbid: "Jedes Gebiet liegt in einem Bezirk und gehört so zu einem Bürgeramt."
      case .avoid: "Jedes Gebiet soll möglichst in einem Bezirk liegen."
      case .allow: "Gebiete dürfen über die Grenzen der Bezirke reichen."
      }
    },
    identity: { layer, split in
      switch split {
      case .forbid: "Keine Einheit der Ebene „\(layer)“ wird geteilt."
      case .avoid: "Einheiten der Ebene „\(layer)“ sollen möglichst ganz bleiben."
      case .allow: "Einheiten der Ebene „\(layer)“ dürfen geteilt werden."
      }
    },
    barrier: { "Kein Gebiet hängt nur über eine Barriere zusammen (\($0))." },
    keep: { subject, wish, reason in
      let wished =
        switch wish {
        case .inside: "liegt innerhalb"
        case .outside: "liegt außerhalb"
        case .together: "bleibt zusammen"
        case .apart: "wird auf verschiedene Gebiete verteilt"
        case .frozen: "bleibt als Gebiet unverändert"
        }
      return "\(subject) \(wished)." + (reason.isEmpty ? "" : " Grund: \(reason)")
    },
    granted: { "Zugelassene Ausnahme für Gebiet \($0): \($1)" },
    options: "Die Pläne",
    optionsLead:
      "Alle Karten zeigen denselben Ausschnitt. Umrandet und schraffiert sind die Gebiete mit "
      + "ihren Nummern, hell ist die übrige Stadt.",
    tradeOffs: "Abwägung",
    tradeOffsLead:
      "Je zwei Pläne: was für den einen spricht und was für den anderen; in Klammern die "
      + "Werte beider Pläne.",
    against: { "\($0) und \($1)" },
    speaksFor: { "Für \($0) spricht: \($1)." },
    nothingFor: { "Für \($0) spricht in diesem Vergleich nichts, was zählt." },
    alike: { "\($0) und \($1) unterscheiden sich in keiner der verglichenen Größen spürbar." },
    equal: { "Etwa gleich: \($0)." },
    instead: { "\($0) (\($1) statt \($2))" },
    consequences: "Folgen",
    changeCaption: "Für wie viele Menschen sich gegenüber dem Status quo etwas ändert",
    newlyIn: "Neu in einem Gebiet", newlyOut: "Nicht mehr in einem Gebiet",
    moved: "In einem anderen Gebiet", unchangedInside: "Unverändert in einem Gebiet",
    districtsLead:
      "Jeder Bezirk hat ein Bürgeramt. Ein Gebiet, das in mehrere Bezirke reicht, ist bei "
      + "jedem davon gezählt; die Menschen sind dort gezählt, wo sie wohnen.",
    districtsCaption: "Gebiete und Menschen in den Gebieten je Bezirk", districtName: "Bezirk",
    districtCell: { areas, people in
      areas == 0 ? "–" : (areas == 1 ? "1 Gebiet" : "\(areas) Gebiete") + ", \(people)"
    },
    spanning: { "\($0): in mehrere Bezirke reichen \($1)." },
    noDistricts:
      "Bezirke sind in diesem Projekt nicht angegeben; welches Bürgeramt zuständig ist, sagt "
      + "diese Vorlage nicht.",
    open: "Offene Fragen",
    broken: { plan, broken, all in
      broken == 1
        ? "\(plan) hält 1 von \(all) Regeln nicht ein:"
        : "\(plan) hält \(broken) von \(all) Regeln nicht ein:"
    },
    noneBroken: "Alle vorgelegten Pläne halten alle Regeln ein.",
    unreasoned: { "\($0): Außerhalb des Bandes und ohne Begründung liegen \($1)." },
    unscored: { people, share in
      "Für \(people) (\(share) der Stadt) gibt es keinen Index. Ihre Blöcke zählen nirgends als "
        + "benachteiligt, auch wenn die Lage dort schwierig sein sollte."
    },
    unscoredInside: { "Anteil der Menschen ohne Index in den Gebieten: \($0)." },
    allScored: "Jeder bewohnte Block der Stadt hat einen Index.",
    findings: { warnings, notes in
      "Beim Lesen der Daten gab es \(warnings) "
        + (warnings == 1 ? "Warnung" : "Warnungen") + " und \(notes) "
        + (notes == 1 ? "Hinweis" : "Hinweise")
        + "; sie stehen im Anhang jedes Gebietsberichts."
    },
    stability: "Wie stabil die Reihenfolge der Pläne ist",
    decision: "Beschluss",
    decisionLead: "Das Gremium beschließt (Zutreffendes ankreuzen):",
    keepStatusQuo: "Es bleibt beim Status quo.", otherDecision: "Etwas anderes, nämlich:",
    dissent: "Abweichende Auffassung",
    dissentLead: "Raum für Mitglieder, die anderer Auffassung sind, mit Namen und Begründung.",
    sources: "Quellen",
    planFiles: "Die vorgelegten Pläne mit Prüfsumme (SHA-256)",
    reports:
      "Zu jedem Plan gibt es einen Gebietsbericht mit einer Seite je Gebiet, dazu den Vergleich "
      + "aller Messgrößen (index.html).")
}
