extension MeasureWords {
  /// German.
  static let german = MeasureWords(
    card: germanCard,
    withLayer: { "\($0) (\($1))" },
    rule: { id in
      switch id {
      case "count": "Zahl der Gebiete"
      case "connected": "Jedes Gebiet hängt zusammen"
      case "population": "Menschen je Gebiet im Band"
      case "deprived_share": "Anteil benachteiligt je Gebiet"
      case "district": "Jedes Gebiet in einem Bezirk"
      case "identity": "Einheiten bleiben ganz"
      case "barrier": "Kein Gebiet über eine Barriere"
      case "keep": "Vorgaben zu einzelnen Blöcken"
      default: nil
      }
    },
    unit: { unit, isOne in
      switch unit {
      case "units": isOne ? "Einheit" : "Einheiten"
      case "areas": isOne ? "Gebiet" : "Gebiete"
      case "edges": isOne ? "Grenze" : "Grenzen"
      case "pieces": isOne ? "Stück" : "Stücke"
      case "splits": isOne ? "Teilung" : "Teilungen"
      case "bit": "Bit"
      case "ratio": ""
      default: unit
      }
    })
}

@Sendable private func germanCard(_ measure: KnownMeasure) -> (name: String, formula: String) {
  switch measure {
  case .areas: ("Gebiete", "Zahl der Gebiete des Plans")
  case .populationInside: ("Menschen in den Gebieten", "Summe über die Gebiete")
  case .populationMinimum: ("Kleinstes Gebiet", "Menschen im Gebiet mit den wenigsten Menschen")
  case .populationMaximum: ("Größtes Gebiet", "Menschen im Gebiet mit den meisten Menschen")
  case .coverage:
    (
      "Abdeckung",
      "Menschen in benachteiligten Blöcken der Gebiete / Menschen in benachteiligten Blöcken der Stadt"
    )
  case .targeting:
    (
      "Zielgenauigkeit",
      "Menschen in benachteiligten Blöcken der Gebiete / bewertete Menschen der Gebiete"
    )
  case .lift: ("Zielgenauigkeit gegenüber der Stadt", "Zielgenauigkeit / Anteil in der Stadt")
  case .mixingMean: ("Mischung, Mittel", "4 s (1 − s), s = Anteil benachteiligt eines Gebiets")
  case .separatedPeople:
    (
      "Getrennte Menschen",
      "Menschen, die nicht im größten Stück ihrer Einheit leben, an allen"
    )
  case .splitUnits: ("Geteilte Einheiten", "Einheiten mit Menschen in zwei oder mehr Klassen")
  case .pieces: ("Stücke", "zusammenhängende Stücke aller Einheiten")
  case .conditionalEntropy:
    ("Bedingte Entropie", "Σ Pⱼ/T · Σ s log₂(1/s) über die Stücke jeder Einheit")
  case .effectiveSplits: ("Wirksame Teilungen", "Σ (1/Σ s² − 1) über die Einheiten")
  case .boundaryKilometres:
    ("Länge der Grenzen", "gemeinsame Grenzen von Blöcken verschiedener Gebiete")
  case .boundaryInner:
    ("Länge der Grenzen zwischen Gebieten", "gemeinsame Grenzen zweier Gebiete")
  case .boundaryOuter:
    ("Länge der Grenzen nach außen", "Grenzen von Gebieten mit Blöcken außerhalb")
  case .cutEdges: ("Durchschnittene Nachbarschaften", "Paare von Nachbarblöcken, die getrennt sind")
  case .barrierCrossings:
    ("Grenzen über Barrieren im Gebiet", "Blockpaare eines Gebiets mit einer Barriere dazwischen")
  case .polsbyPopperMean: ("Kompaktheit, Mittel", "Polsby-Popper: 4π · Fläche / Umfang²")
  case .polsbyPopperMinimum: ("Kompaktheit, kleinste", "Polsby-Popper: 4π · Fläche / Umfang²")
  case .bandViolationMaximum:
    ("Verletzung des Bandes, größte", "Abstand zur Grenze des Bandes / Grenze")
  case .bandViolationSum:
    ("Verletzung des Bandes, Summe", "Σ Abstand zur Grenze des Bandes / Grenze")
  case .deviationMaximum: ("Abweichung vom Ziel, größte", "|Menschen − Ziel| / Ziel")
  case .deviationMean: ("Abweichung vom Ziel, Mittel", "|Menschen − Ziel| / Ziel")
  case .dissimilarityAreas:
    ("Ungleichheit zwischen den Gebieten", "Dissimilarität nach Massey und Denton, Gebiete")
  case .dissimilarityCity:
    ("Ungleichheit mit dem Rest der Stadt", "Dissimilarität nach Massey und Denton, mit außerhalb")
  case .stigmaHigh: ("Gebiete mit hohem Stigma-Risiko", "Klassen keins, beobachten, hoch")
  case .stigmaWatch:
    ("Gebiete mit zu beobachtendem Stigma-Risiko", "Klassen keins, beobachten, hoch")
  case .peopleChanged:
    ("Menschen mit Änderung", "Menschen − größte Zuordnung zu den heutigen Gebieten")
  case .peopleChangedShare:
    ("Menschen mit Änderung, Anteil", "Menschen mit Änderung / Menschen der Stadt")
  case .variationOfInformation:
    ("Abstand zum Status quo", "Informationsabstand H(X|Y) + H(Y|X), nach Menschen gewichtet")
  }
}
