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
      case "parts": isOne ? "Teil" : "Teile"
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
  case .othersShareMinimum:
    (
      "Menschen außerhalb benachteiligter Blöcke, kleinster Anteil",
      "1 − Anteil benachteiligt, im Gebiet mit dem kleinsten Wert"
    )
  case .averageBurdenAreas:
    ("Gebiete ohne überdurchschnittliche Belastung", "Gebiete mit einem Index von höchstens 0")
  case .separatedPeople:
    (
      "Getrennte Menschen",
      "Menschen, die nicht im größten Stück ihrer Einheit leben, an allen"
    )
  case .splitUnits: ("Geteilte Einheiten", "Einheiten mit Menschen in zwei oder mehr Klassen")
  case .multiSplitUnits:
    ("Mehrfach geteilte Einheiten", "Einheiten mit Menschen in drei oder mehr Klassen")
  case .unitParts: ("Teile", "Paare aus einer Einheit und einer Klasse, in der sie Menschen hat")
  case .pieces: ("Stücke", "zusammenhängende Stücke aller Einheiten")
  case .keptTogether:
    (
      "Zusammen bleibende Nachbarn",
      "Chance, dass zwei Menschen einer Einheit in einer Klasse sind: Σ Pⱼ Σ s² / Σ Pⱼ"
    )
  case .conditionalEntropy:
    ("Bedingte Entropie", "Σ Pⱼ/T · Σ s log₂(1/s) über die Stücke jeder Einheit")
  case .effectiveSplits: ("Wirksame Teilungen", "Σ (1/Σ s² − 1) über die Einheiten")
  case .boundaryKilometres:
    ("Länge der Grenzen", "gemeinsame Grenzen von Blöcken verschiedener Gebiete")
  case .boundaryInner:
    ("Länge der Grenzen zwischen Gebieten", "gemeinsame Grenzen zweier Gebiete")
  case .boundaryOuter:
    ("Länge der Grenzen nach außen", "Grenzen von Gebieten mit Blöcken außerhalb")
  case .boundaryQuality:
    (
      "Grenzen entlang von Linien",
      "Anteil der Grenzen entlang von Barrieren oder zwischen Einheiten"
    )
  case .cutEdges: ("Durchschnittene Nachbarschaften", "Paare von Nachbarblöcken, die getrennt sind")
  case .barrierCrossings:
    ("Grenzen über Barrieren im Gebiet", "Blockpaare eines Gebiets mit einer Barriere dazwischen")
  case .polsbyPopperMean: ("Kompaktheit, Mittel", "Polsby-Popper: 4π · Fläche / Umfang²")
  case .polsbyPopperMinimum: ("Kompaktheit, kleinste", "Polsby-Popper: 4π · Fläche / Umfang²")
  case .reachMean:
    (
      "Reichweite, Mittel",
      "mittlerer Abstand der Menschen vom Mittelpunkt (geometrischer Median) ihres Gebiets"
    )
  case .reachFar:
    (
      "Reichweite von neun Zehnteln, größte",
      "Abstand vom Mittelpunkt, in dem 90 % der Menschen leben"
    )
  case .spreadMean:
    (
      "Streuung, Mittel",
      "Wurzel des mittleren quadrierten Abstands der Menschen von ihrem Schwerpunkt"
    )
  case .multiDistrictAreas:
    ("Gebiete in mehr als einem Bezirk", "Gebiete mit Blöcken in zwei oder mehr Bezirken")
  case .bandViolationMaximum:
    ("Verletzung des Bandes, größte", "Abstand zur Grenze des Bandes / Grenze")
  case .bandViolationSum:
    ("Verletzung des Bandes, Summe", "Σ Abstand zur Grenze des Bandes / Grenze")
  case .deviationMaximum: ("Abweichung vom Ziel, größte", "|Menschen − Ziel| / Ziel")
  case .deviationMean: ("Abweichung vom Ziel, Mittel", "|Menschen − Ziel| / Ziel")
  case .deviationRange:
    ("Größtes weniger kleinstes Gebiet", "(meiste Menschen − wenigste Menschen) / Mittel")
  case .dissimilarityAreas:
    ("Ungleichheit zwischen den Gebieten", "Dissimilarität nach Massey und Denton, Gebiete")
  case .dissimilarityCity:
    ("Ungleichheit mit dem Rest der Stadt", "Dissimilarität nach Massey und Denton, mit außerhalb")
  case .theilAreas: ("Ungleiche Anteile der Gebiete", "H nach Theil, nur Gebiete; 0 = alle gleich")
  case .theilCity: ("Ungleiche Anteile mit dem Rest der Stadt", "H nach Theil, mit außerhalb")
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
