import Delimitation

import Land

extension Words {
  /// German.
  static let german = Words(
    language: .german,
    numbers: NumberFormat(decimalSign: ",", groupSign: ".", beforePercent: "\u{a0}"),
    page: .german, report: .german, area: .german, map: .german, comparison: .german,
    discussion: .german, ensemble: .german,
    measures: .german)
}

extension PageWords {
  fileprivate static let german = PageWords(
    skip: "Zum Inhalt springen", and: "und", yes: "ja", no: "nein", none: "keine",
    notDefined: "–", person: "Mensch", people: "Menschen", statusQuo: "Status quo",
    option: { folder in
      if folder.isEmpty { return "Verbesserter Plan" }
      return folder.hasPrefix("option-")
        ? "Option " + folder.dropFirst("option-".count) : folder
    },
    profile: { profile in
      switch profile {
      case .coverage: "Abdeckung"
      case .identity: "Identität"
      case .mix: "Mischung"
      case .statusQuo: "Wenig Änderung"
      case .compact: "Kompakt"
      }
    },
    profileGoal: { profile in
      switch profile {
      case .coverage: "möglichst viele Menschen in benachteiligten Blöcken erreichen"
      case .identity: "gewachsene Viertel ganz lassen"
      case .mix: "benachteiligte und andere Quartiere in jedem Gebiet mischen"
      case .statusQuo: "für möglichst wenige Menschen etwas ändern"
      case .compact: "runde Gebiete mit kurzen Grenzen"
      }
    },
    note: { "Bevölkerung: \($0)" },
    madeWith: { "Erstellt mit Veedel \($0)" },
    colon: ": ")
}

extension ReportWords {
  fileprivate static let german = ReportWords(
    title: { "Gebietsbericht: \($0)" },
    statusQuoGoal: "die heute geltenden Gebiete",
    givenGoal: "Ein vorgelegter Plan: Er wird hier bewertet, nicht verändert.",
    toComparison: "Zum Vergleich aller Optionen",
    toChange: "Zur Seite der Änderung",
    contents: "Inhalt", overview: "Überblick", areas: "Die Gebiete",
    areasCaption: "Die Gebiete in Zahlen", area: "Gebiet", number: "Nr.",
    inhabitants: "Menschen", inBand: "Im Band", surface: "Fläche",
    deprivedPeople: "Menschen in benachteiligten Blöcken", deprivedShare: "Anteil benachteiligt",
    index: "Index", districts: "Bezirk", units: { $0 }, compactness: "Kompaktheit",
    parts: "Teile", total: "Alle Gebiete",
    outside: { "Außerhalb der Gebiete liegen \($0) mit \($1)." },
    areaCount: { $0 == 1 ? "1 Gebiet" : "\($0) Gebiete" },
    inside: { "\($0) leben in den Gebieten, in der ganzen Stadt \($1)." },
    coverage: { "\($0) der Menschen in benachteiligten Blöcken der Stadt werden erreicht." },
    noCoverage: "In der Stadt gibt es keine benachteiligten Blöcke.",
    rulesKept: "Alle Regeln sind eingehalten.",
    rulesBroken: { broken, all in
      broken == 1
        ? "1 von \(all) Regeln ist nicht eingehalten."
        : "\(broken) von \(all) Regeln sind nicht eingehalten."
    },
    rules: "Regeln", rulesCaption: "Was der Plan einhalten muss", rule: "Regel",
    verdict: "Eingehalten", kept: "ja", broken: "nein", reason: "Begründung",
    appendix: "Anhang", measures: "Alle Messgrößen",
    measuresCaption: "Alle Messgrößen dieses Plans mit ihrer Formel", measure: "Messgröße",
    value: "Wert", formula: "Formel",
    assumptions: "Annahmen und Auffälligkeiten der Daten",
    noAssumptions: "Es wurde nichts angenommen, und es ist nichts aufgefallen.",
    moreFindings: { "… und \($0) weitere dieser Art; „veedel inspect“ nennt alle." },
    indexMethod: "Wie der Index entsteht", inputs: "Eingangsdaten und Version",
    inputsCaption: "Dateien, aus denen dieser Bericht entstand, mit Prüfsumme (SHA-256)",
    file: "Datei", checksum: "Prüfsumme",
    seed: { "Startwert der Suche: \($0)" },
    explainDeprived:
      "„Benachteiligt“ heißt ein Block, dessen Index über der festgelegten Schwelle liegt. Anteile "
      + "beziehen sich auf die Menschen in bewerteten Blöcken, also solchen mit einem Index.")
}

extension AreaWords {
  fileprivate static let german = AreaWords(
    heading: { "Gebiet \($0): \($1)" }, caption: { "Kennzahlen von \($0)" }, figure: "Kennzahl",
    value: "Wert", meaning: "Was das bedeutet", speaksFor: "Dafür", speaksAgainst: "Dagegen",
    toKnow: "Zur Kenntnis",
    inBand: { "Das liegt im vorgesehenen Band von \($0) bis \($1)." },
    belowBand: { "Es fehlen \($0) bis zur Untergrenze von \($1)." },
    aboveBand: { "Das sind \($0) mehr als die Obergrenze von \($1)." },
    exceptions: "Gebiete außerhalb des Bandes der Einwohnerzahlen:",
    exception: { "Begründung der Ausnahme: \($0)" },
    noException: "Eine Begründung der Ausnahme fehlt (areas.exceptions in der Projektdatei).",
    unusedExceptions: { "Ausnahmen, die dieser Plan nicht braucht: \($0)." },
    surface: { blocks, outline in
      (blocks == 1 ? "1 Block" : "\(blocks) Blöcke") + ", Umriss \(outline)."
    },
    deprived: { "\($0) von \($1) in bewerteten Blöcken leben in benachteiligten Blöcken." },
    deprivedCity: { "In der ganzen Stadt sind es \($0)." },
    notScored: "Kein Block dieses Gebiets ist bewertet.",
    mix: "Andere Quartiere",
    mixed: {
      "\($0) leben in anderen als benachteiligten Blöcken. Benachteiligte und andere Quartiere "
        + "kommen zusammen: Der Anteil benachteiligt liegt zwischen \($1) und \($2)."
    },
    tooFewDeprived: {
      "\($0) leben in anderen als benachteiligten Blöcken. Der Anteil benachteiligt liegt unter "
        + "der Untergrenze von \($1)."
    },
    tooManyDeprived: {
      "Nur \($0) leben in anderen als benachteiligten Blöcken. Der Anteil benachteiligt liegt "
        + "über der Obergrenze von \($1)."
    },
    indexHarder: "Die soziale Lage ist schwieriger als im Durchschnitt der Stadt (0).",
    indexEasier: "Die soziale Lage ist günstiger als im Durchschnitt der Stadt (0).",
    indexAverage: "Die soziale Lage entspricht etwa dem Durchschnitt der Stadt (0).",
    oneDistrict: { "Das Gebiet liegt ganz im Bezirk \($0): ein Bürgeramt ist zuständig." },
    severalDistricts: { "Das Gebiet reicht in mehrere Bezirke: \($0)." },
    unitsWhole: { "Ganz enthalten: \($0)." }, unitsCut: { "Angeschnitten: \($0)." },
    noUnits: "Keine benannten Einheiten.",
    allWhole: { _, count in count == 1 ? "1, ganz enthalten" : "\(count), alle ganz enthalten" },
    someCut: { _, cut, all in "\(all), davon \(cut) angeschnitten" },
    compactHigh: "Kurze Grenze im Verhältnis zur Fläche (1 wäre ein Kreis).",
    compactMiddle: "Mittlere Länge der Grenze im Verhältnis zur Fläche (1 wäre ein Kreis).",
    compactLow: "Lange Grenze im Verhältnis zur Fläche (1 wäre ein Kreis).",
    onePart: "Das Gebiet hängt zusammen.",
    severalParts: { "Das Gebiet zerfällt in \($0) Teile." },
    crossings: "Barrieren und Verbindungen",
    overBarriers: { "Das Gebiet reicht über eine Barriere, die zu meiden ist, zwischen: \($0)." },
    onLinks: { "Von Hand verbunden: \($0)." })
}

extension MapWords {
  fileprivate static let german = MapWords(
    overviewTitle: { "Karte der Gebiete: \($0)" },
    overviewText: { areas, blocks in
      "Die Stadt mit \(blocks) Blöcken; \(areas == 1 ? "1 Gebiet ist" : "\(areas) Gebiete sind") "
        + "umrandet, schraffiert und mit ihrer Nummer beschriftet."
    },
    areaTitle: { "Karte von \($0)" },
    areaText: { area, neighbours in
      "\(area) mit seinen Blöcken; benachteiligte Blöcke sind gepunktet."
        + (neighbours.isEmpty ? "" : " Benachbarte Gebiete: \(neighbours).")
    },
    smallTitle: { "Kleine Karte: \($0)" },
    smallText: { $0 == 1 ? "Lage des einen Gebiets" : "Lage der \($0) Gebiete in der Stadt" },
    blockCount: { $0 == 1 ? "1 Block" : "\($1) Blöcke" },
    legend: "Legende", north: "N", thisArea: "Dieses Gebiet", otherAreas: "Andere Gebiete",
    deprivedBlock: "Benachteiligter Block", outside: "Außerhalb der Gebiete",
    blockBorder: "Grenze eines Blocks", unitNames: { "Namen: \($0)" },
    source: { "Quelle: \($0); Blöcke aus \($1). Norden ist oben." })
}
