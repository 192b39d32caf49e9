extension MeasureWords {
  /// German.
  static let german = MeasureWords(
    card: germanCard,
    meaning: germanMeaning,
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
      case "nat": "Nat"
      case "per 1000": "je 1.000"
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
      "Menschen in benachteiligten Blöcken der Gebiete / Menschen der Gebiete"
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
      "Menschen außerhalb der Klasse mit den meisten Menschen ihrer Einheit / alle Menschen"
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
    ("Bedingte Entropie", "Σ Pⱼ/T · Σ s log₂(1/s) über die Klassen jeder Einheit")
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
    (
      "Ungleichheit zwischen den Gebieten",
      "Σ |G − qP| / (2 T q (1 − q)); G benachteiligte, P alle Menschen eines Gebiets, T = ΣP, q = ΣG/T"
    )
  case .dissimilarityCity:
    ("Ungleichheit mit dem Rest der Stadt", "dasselbe mit dem Land außerhalb als weiterer Klasse")
  case .theilAreas:
    (
      "Ungleiche Anteile der Gebiete",
      "Σ P (E − Eₐ) / (E T); E Entropie des Anteils aller Gebiete, Eₐ eines Gebiets; 0 = alle gleich"
    )
  case .theilCity:
    (
      "Ungleiche Anteile mit dem Rest der Stadt",
      "dasselbe mit dem Land außerhalb als weiterer Klasse"
    )
  case .stigmaHigh:
    (
      "Gebiete mit hohem Stigma-Risiko",
      "Anteil benachteiligt > 60 %, Index > 1,5 oder Index fällt an der Grenze nach außen um > 1,0"
    )
  case .stigmaWatch:
    (
      "Gebiete mit zu beobachtendem Stigma-Risiko",
      "Anteil benachteiligt > 45 %, Index > 1,0 oder Index fällt an der Grenze um > 0,5; nicht hoch"
    )
  case .peopleChanged:
    ("Menschen mit Änderung", "Menschen − größte Zuordnung zu den heutigen Gebieten")
  case .peopleChangedShare:
    ("Menschen mit Änderung, Anteil", "Menschen mit Änderung / Menschen der Stadt")
  case .variationOfInformation:
    ("Abstand zum Status quo", "Informationsabstand H(X|Y) + H(Y|X), nach Menschen gewichtet")
  case .deprivedShareMin:
    (
      "Anteil benachteiligt, kleinster",
      "Menschen in benachteiligten Blöcken / bewertete Menschen, im Gebiet mit dem kleinsten Wert"
    )
  case .deprivedShareMax:
    (
      "Anteil benachteiligt, größter",
      "Menschen in benachteiligten Blöcken / bewertete Menschen, im Gebiet mit dem größten Wert"
    )
  case .mixingEntropyMean:
    (
      "Mischung nach Entropie, Mittel",
      "s log₂(1/s) + (1 − s) log₂(1/(1 − s)), s = Anteil benachteiligt eines Gebiets"
    )
  case .splitUnitsOuter:
    (
      "Von der Außengrenze geteilte Einheiten",
      "Einheiten mit Menschen in einem Gebiet und außerhalb"
    )
  case .splitUnitsInner:
    (
      "Zwischen Gebieten geteilte Einheiten",
      "Einheiten mit Menschen in zwei oder mehr Gebieten"
    )
  case .fuzzySeparatedPeople:
    (
      "Getrennte Menschen, nach Überlappung",
      "wie getrennte Menschen, die Menschen eines Blocks nach Fläche auf seine Einheiten verteilt"
    )
  case .fuzzySplitUnits:
    (
      "Geteilte Einheiten, nach Überlappung",
      "Einheiten mit je mindestens 1 % ihrer Menschen in zwei oder mehr Klassen"
    )
  case .fuzzyMultiSplitUnits:
    (
      "Mehrfach geteilte Einheiten, nach Überlappung",
      "Einheiten mit je mindestens 1 % ihrer Menschen in drei oder mehr Klassen"
    )
  case .fuzzyUnitParts:
    (
      "Teile, nach Überlappung",
      "Paare aus einer Einheit und einer Klasse mit mindestens 1 % ihrer Menschen"
    )
  case .fuzzyKeptTogether:
    (
      "Zusammen bleibende Nachbarn, nach Überlappung",
      "Σ Pⱼ Σ s² / Σ Pⱼ, Menschen nach Fläche verteilt"
    )
  case .fuzzyConditionalEntropy:
    (
      "Bedingte Entropie, nach Überlappung",
      "Σ Pⱼ/T · Σ s log₂(1/s), Menschen nach Fläche verteilt"
    )
  case .fuzzyEffectiveSplits:
    (
      "Wirksame Teilungen, nach Überlappung",
      "Σ (1/Σ s² − 1), Menschen nach Fläche verteilt"
    )
  case .boundaryKmPer1000:
    (
      "Länge der Grenzen je 1.000 Menschen",
      "Länge der Grenzen · 1.000 / Menschen in den Gebieten"
    )
  case .cutEdgesInner:
    (
      "Durchschnittene Nachbarschaften zwischen Gebieten",
      "Paare von Nachbarblöcken in zwei Gebieten"
    )
  case .cutEdgesOuter:
    (
      "Durchschnittene Nachbarschaften nach außen",
      "Paare von Nachbarblöcken, von denen einer außerhalb liegt"
    )
  case .reockMean:
    (
      "Rundheit (Reock), Mittel",
      "Fläche / Fläche des kleinsten Kreises um alle Teile"
    )
  case .reockMin:
    (
      "Rundheit (Reock), kleinste",
      "Fläche / Fläche des kleinsten Kreises um alle Teile"
    )
  case .hullRatioMean:
    (
      "Füllung der konvexen Hülle, Mittel",
      "Fläche / Fläche der konvexen Hülle aller Teile"
    )
  case .hullRatioMin:
    (
      "Füllung der konvexen Hülle, kleinste",
      "Fläche / Fläche der konvexen Hülle aller Teile"
    )
  case .populationPolygonMean:
    (
      "Menschen der Hülle, die dazugehören, Mittel",
      "Menschen des Gebiets / Menschen in seiner konvexen Hülle, Blöcke nach ihrer Fläche darin"
    )
  case .populationPolygonMin:
    (
      "Menschen der Hülle, die dazugehören, kleinster Anteil",
      "Menschen des Gebiets / Menschen in seiner konvexen Hülle, Blöcke nach ihrer Fläche darin"
    )
  case .partsMax:
    (
      "Teile eines Gebiets, meiste",
      "zusammenhängende Teile im Nachbarschaftsgraph, im Gebiet mit den meisten"
    )
  case .bottleneckMin:
    (
      "Engste Stelle eines Gebiets",
      "kürzeste Länge von Kontakten, deren Schnitt auf jeder Seite mindestens 10 % der Menschen lässt"
    )
  case .districtMinorityPeople:
    (
      "Menschen im kleineren Bezirksteil",
      "Menschen der Gebiete außerhalb des Bezirks, in dem die meisten ihres Gebiets leben"
    )
  case .areasOutsideBand:
    (
      "Gebiete außerhalb des Bandes",
      "Gebiete mit weniger oder mehr Menschen, als das Band erlaubt"
    )
  case .futureBandViolationMax:
    (
      "Künftige Verletzung des Bandes, größte",
      "Verletzung des Bandes mit den Menschen der Prognose"
    )
  case .futureBandViolationSum:
    (
      "Künftige Verletzung des Bandes, Summe",
      "Verletzung des Bandes mit den Menschen der Prognose, über alle Gebiete"
    )
  case .futureAreasOutsideBand:
    (
      "Künftig Gebiete außerhalb des Bandes",
      "Gebiete, deren Menschen nach der Prognose außerhalb des Bandes liegen"
    )
  case .institutionsPer1000:
    (
      "Einrichtungen je 1.000 Menschen",
      "Einrichtungen in den Gebieten · 1.000 / Menschen in den Gebieten"
    )
  case .peopleNewlyIn:
    (
      "Menschen, die neu dazukommen",
      "Menschen, die heute außerhalb und im Plan in einem Gebiet sind"
    )
  case .peopleNewlyOut:
    (
      "Menschen, die herausfallen",
      "Menschen, die heute in einem Gebiet und im Plan außerhalb sind"
    )
  case .peopleMoved:
    (
      "Menschen, die das Gebiet wechseln",
      "Menschen, die in beiden in Gebieten sind, die nicht zusammengehören"
    )
  case .matchedHamming:
    (
      "Anteil mit anderem Gebiet nach Zuordnung",
      "Menschen, deren Block nach der Zuordnung eine andere Klasse hat / Menschen der Stadt"
    )
  case .variationOfInformationNat:
    (
      "Abstand zum Status quo, in Nat",
      "Informationsabstand in Bit · ln 2"
    )
  case .jointEntropy:
    (
      "Gemeinsame Entropie mit dem Status quo",
      "H(X, Y) = Σ r log₂(1/r), r = Anteil der Menschen in einem Paar von Klassen"
    )
  case .normalisedVariation:
    (
      "Abstand zum Status quo, 0 bis 1",
      "Informationsabstand / H(X, Y)"
    )
  }
}
