/// What each measure says, in plain German.
@Sendable func germanMeaning(_ measure: KnownMeasure) -> String {
  switch measure {
  case .areas:
    "Wie viele Gebiete der Plan hat."
  case .populationInside:
    "Wie viele Menschen in allen Gebieten zusammen leben."
  case .populationMinimum:
    "Wie viele Menschen im kleinsten Gebiet leben."
  case .populationMaximum:
    "Wie viele Menschen im größten Gebiet leben."
  case .coverage:
    "Welchen Teil der Menschen in benachteiligten Blöcken der Stadt das Programm erreicht."
  case .targeting:
    "Wie viele der Menschen in den Gebieten in benachteiligten Blöcken leben. Gut nur, solange auch andere dort wohnen."
  case .lift:
    "Wievielmal so hoch dieser Anteil ist wie in der ganzen Stadt."
  case .deprivedShareMin:
    "In welchem Maß Menschen in benachteiligten Blöcken im Gebiet mit den wenigsten vertreten sind."
  case .deprivedShareMax:
    "Dasselbe für das Gebiet mit den meisten."
  case .mixingMean:
    "Wie ausgewogen Menschen aus benachteiligten und anderen Blöcken ein Gebiet teilen: 0 nur eine Gruppe, 1 je zur Hälfte."
  case .mixingEntropyMean:
    "Dasselbe in Bit; der Wert fällt zu einer Seite hin langsamer ab."
  case .othersShareMinimum:
    "Wie viele Menschen außerhalb benachteiligter Blöcke im Gebiet mit den wenigsten davon leben. Gut bis zur Untergrenze der Regeln."
  case .averageBurdenAreas:
    "Wie viele Gebiete im Ganzen nicht stärker belastet sind als die Stadt. Erlaubt, aber jedes braucht eine Begründung."
  case .separatedPeople:
    "Wie viele Menschen von dem Teil getrennt werden, in dem die meisten ihres Viertels leben."
  case .splitUnits:
    "Wie viele Viertel überhaupt geteilt werden."
  case .splitUnitsOuter:
    "Wie viele Viertel teils im Programm und teils außerhalb liegen."
  case .splitUnitsInner:
    "Wie viele Viertel zu mehr als einem Gebiet gehören."
  case .multiSplitUnits:
    "Wie viele Viertel in drei oder mehr geteilt werden."
  case .unitParts:
    "In wie viele Teile die Viertel zusammen zerfallen."
  case .pieces:
    "Dasselbe, nicht zusammenhängende Teile einzeln gezählt."
  case .keptTogether:
    "Wie wahrscheinlich zwei Menschen eines Viertels im selben Gebiet sind."
  case .conditionalEntropy:
    "Wie unsicher das Gebiet eines Menschen ist, wenn man sein Viertel kennt; 0, wenn nichts geteilt ist."
  case .effectiveSplits:
    "Wie viele Teilungen es gibt: Hälften zählen voll, abgeschnittene Ecken kaum."
  case .fuzzySeparatedPeople:
    "Getrennte Menschen, wo Viertel nicht den Blöcken folgen."
  case .fuzzySplitUnits:
    "Geteilte Viertel, wo diese nicht den Blöcken folgen."
  case .fuzzyMultiSplitUnits:
    "Dasselbe ab drei Teilen."
  case .fuzzyUnitParts:
    "In wie viele Teile Viertel zerfallen, die nicht den Blöcken folgen."
  case .fuzzyKeptTogether:
    "Zusammen bleibende Nachbarn, wo Viertel nicht den Blöcken folgen."
  case .fuzzyConditionalEntropy:
    "Bedingte Entropie, wo Viertel nicht den Blöcken folgen."
  case .fuzzyEffectiveSplits:
    "Wirksame Teilungen, wo Viertel nicht den Blöcken folgen."
  case .boundaryKilometres:
    "Wie lang die Grenzen der Gebiete innerhalb der Stadt sind."
  case .boundaryInner:
    "Der Teil davon zwischen zwei Gebieten."
  case .boundaryOuter:
    "Der Teil davon zwischen Gebieten und der übrigen Stadt."
  case .boundaryKmPer1000:
    "Wie viel Grenze auf 1.000 Menschen kommt."
  case .boundaryQuality:
    "Wie viel der Grenzen dort verläuft, wo schon eine Grenze bekannt ist."
  case .cutEdges:
    "Wie viele Paare benachbarter Blöcke getrennt werden."
  case .cutEdgesInner:
    "Der Teil davon zwischen zwei Gebieten."
  case .cutEdgesOuter:
    "Der Teil davon zwischen Gebieten und der übrigen Stadt."
  case .barrierCrossings:
    "Wie oft ein Gebiet über einen Fluss, eine Bahn oder Straße reicht, die zu meiden ist."
  case .polsbyPopperMean:
    "Wie kurz die Umrisse für ihre Fläche sind; ein Kreis hat 1."
  case .polsbyPopperMinimum:
    "Dasselbe für das Gebiet mit dem längsten Umriss für seine Fläche."
  case .reockMean:
    "Wie gut Gebiete den Kreis um sie ausfüllen; lang gestreckte tun das schlecht."
  case .reockMin:
    "Dasselbe für das am längsten gestreckte Gebiet."
  case .hullRatioMean:
    "Wie wenige Buchten und Zungen Gebiete haben: Was ein Band um sie einschlösse, gehört fast ganz zu ihnen."
  case .hullRatioMin:
    "Dasselbe für das Gebiet mit den größten Buchten."
  case .populationPolygonMean:
    "Wie viele der Menschen, die ein Band um ein Gebiet einschlösse, zu ihm gehören."
  case .populationPolygonMin:
    "Dasselbe für das Gebiet mit dem kleinsten Wert."
  case .partsMax:
    "In wie viele Teile das am stärksten zerfallene Gebiet zerfällt; 1 heißt, dass alle zusammenhängen."
  case .bottleneckMin:
    "Wie breit ein Gebiet an seiner engsten Stelle ist."
  case .reachMean:
    "Wie weit die Menschen in Luftlinie von der Mitte ihres Gebiets leben."
  case .reachFar:
    "Wie weit im weitesten Gebiet die weit außen Lebenden von der Mitte leben."
  case .spreadMean:
    "Dasselbe, weit außen Lebende stärker gezählt."
  case .multiDistrictAreas:
    "Wie viele Gebiete es mit mehr als einem Bürgeramt zu tun hätten."
  case .districtMinorityPeople:
    "Wie viele Menschen in einem anderen Bezirk leben als die meisten ihres Gebiets."
  case .bandViolationMaximum:
    "Wie weit das schlechteste Gebiet außerhalb des Bandes der Einwohnerzahlen liegt."
  case .bandViolationSum:
    "Dasselbe über alle Gebiete."
  case .areasOutsideBand:
    "Wie viele Gebiete zu klein oder zu groß sind."
  case .deviationMaximum:
    "Wie weit das schlechteste Gebiet von der Mitte des Bandes entfernt ist."
  case .deviationMean:
    "Wie weit Gebiete im Mittel von der Mitte des Bandes entfernt sind."
  case .deviationRange:
    "Um wie viel das größte Gebiet das kleinste übertrifft."
  case .futureBandViolationMax:
    "Wie weit das schlechteste Gebiet nach der Prognose außerhalb des Bandes liegen wird."
  case .futureBandViolationSum:
    "Dasselbe über alle Gebiete."
  case .futureAreasOutsideBand:
    "Wie viele Gebiete nach der Prognose zu klein oder zu groß sein werden."
  case .dissimilarityAreas:
    "Wie ungleich der Anteil benachteiligt in den Gebieten ist: 0 alle gleich."
  case .dissimilarityCity:
    "Dasselbe mit der übrigen Stadt als weiterem Gebiet: Es zeigt, wie scharf das Programm auswählt."
  case .theilAreas:
    "Dasselbe nach Theil."
  case .theilCity:
    "Dasselbe nach Theil mit der übrigen Stadt."
  case .stigmaHigh:
    "Wie viele Gebiete ihre Menschen durch die Auswahl abstempeln könnten."
  case .stigmaWatch:
    "Wie viele weitere daraufhin zu beobachten sind."
  case .institutionsPer1000:
    "Wie viele Kitas, Schulen, Zentren es für die Menschen gibt."
  case .peopleChanged:
    "Wie viele Menschen woanders hingehören als heute."
  case .peopleChangedShare:
    "Dasselbe als Anteil an der Stadt."
  case .peopleNewlyIn:
    "Wie viele Menschen neu ins Programm kommen."
  case .peopleNewlyOut:
    "Wie viele Menschen aus dem Programm fallen."
  case .peopleMoved:
    "Wie viele Menschen im Programm bleiben und das Gebiet wechseln."
  case .matchedHamming:
    "Der Anteil der Menschen mit Änderung, Block für Block gezählt; die Nummern der Gebiete spielen keine Rolle."
  case .variationOfInformation:
    "Wie weit der Plan von den heutigen Gebieten entfernt ist; 0 bei gleichen Gebieten."
  case .variationOfInformationNat:
    "Dasselbe in einer anderen Einheit."
  case .jointEntropy:
    "Wie viel über beide Pläne zusammen zu wissen ist; macht den Abstand vergleichbar."
  case .normalisedVariation:
    "Der Abstand als Zahl zwischen 0 (gleich) und 1 (nichts gemeinsam)."
  }
}
