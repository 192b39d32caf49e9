import Indicators
import Land

/// Words about the people behind indicators, and what protects few of them.
struct ProtectionWords: Sendable {
  /// What stands in place of a figure that is kept back.
  static let sign = "•"

  private let language: Language
  private let numbers: NumberFormat

  /// Words in a language.
  init(_ words: Words) {
    language = words.language
    numbers = words.numbers
  }

  private func say(_ english: String, _ german: String) -> String {
    Phrase(english: english, german: german)[language]
  }

  var edition: String { say("Edition", "Ausgabe") }
  func name(_ edition: Edition) -> String {
    switch edition {
    case .confidential: say("internal", "intern")
    case .open: say("public", "öffentlich")
    }
  }
  var noChecksum: String {
    say(
      "not told, as the file holds protected figures",
      "nicht angegeben, weil die Datei geschützte Zahlen enthält")
  }
  var uncertain: String { say("uncertain", "unsicher") }
  var indicators: String { say("Indicators", "Indikatoren") }
  var indicator: String { say("Indicator", "Indikator") }
  var land: String { say("Level", "Ebene") }
  func level(_ level: IndicatorRow.Level) -> String {
    switch level {
    case .city: say("City", "Stadt")
    case .inside: say("Inside the areas", "In den Gebieten")
    case .outside: say("Outside the areas", "Außerhalb der Gebiete")
    case .area: say("Area", "Gebiet")
    case .block: say("Block", "Block")
    }
  }
  var countedFrom: String { say("Counted, from", "Gezählt, von") }
  var countedTo: String { say("Counted, to", "Gezählt, bis") }
  var amongFrom: String { say("Among, from", "Unter, von") }
  var amongTo: String { say("Among, to", "Unter, bis") }
  var percentFrom: String { say("Share, from", "Anteil, von") }
  var percentTo: String { say("Share, to", "Anteil, bis") }
  var chanceFrom: String { say("95 % interval, from", "95-%-Intervall, von") }
  var chanceTo: String { say("95 % interval, to", "95-%-Intervall, bis") }

  var counted: String { say("Counted", "Gezählt") }
  var among: String { say("Among", "Unter") }
  var share: String { say("Share", "Anteil") }
  var chance: String { say("95 % interval", "95-%-Intervall") }
  var cityShare: String { say("City", "Stadt") }
  func caption(_ area: String) -> String {
    say("People behind the indicators: \(area)", "Menschen hinter den Indikatoren: \(area)")
  }
  var ranges: String {
    say(
      "Where a range or “•” stands, the exact number is kept back: it would tell something of very few people. The interval says how far a share may be from its value by chance (Wilson).",
      "Wo eine Spanne oder „•“ steht, wird die genaue Zahl zurückgehalten: sie würde etwas über sehr wenige Menschen verraten. Das Intervall sagt, wie weit ein Anteil durch Zufall abweichen kann (Wilson)."
    )
  }

  var statusFigure: String { say("Status", "Status") }
  func status(_ low: String, _ veryLow: String, _ high: String) -> String {
    say(
      "By the index on the scale of blocks: high below \(high), low above \(low), very low above \(veryLow). A low status means harder social conditions.",
      "Nach dem Index auf der Skala der Blöcke: hoch unter \(high), niedrig über \(low), sehr niedrig über \(veryLow). Ein niedriger Status heißt schwierigere soziale Lage."
    )
  }

  /// Hamburg's own caution about its monitoring of social conditions.
  var caution: String {
    say(
      "Whether there is a need for action cannot be judged by the index alone; it takes local knowledge and experience.",
      "Ob Handlungsbedarf besteht, kann nicht allein anhand des Index beurteilt werden; dazu gehört örtliches Erfahrungswissen."
    )
  }

  var heading: String { say("Protection of few people", "Schutz weniger Menschen") }
  func editionText(_ edition: Edition) -> String {
    switch edition {
    case .confidential:
      say(
        "This is the internal edition: it holds figures of very few people and must not be published. For publishing make it again with --edition public.",
        "Dies ist die interne Ausgabe: sie enthält Zahlen über sehr wenige Menschen und darf nicht veröffentlicht werden. Erzeugen Sie sie zum Veröffentlichen neu mit --edition public."
      )
    case .open:
      say(
        "This is the public edition: it is computed from nothing but what may be published.",
        "Dies ist die öffentliche Ausgabe: sie ist allein aus dem berechnet, was veröffentlicht werden darf."
      )
    }
  }
  func thresholds(_ limits: ProtectionThresholds) -> String {
    let count = numbers.decimal(limits.minimumCount, 0)
    let among = numbers.decimal(limits.minimumDenominator, 0)
    let people = numbers.count(limits.minimumPopulation)
    return say(
      "Kept back are counts below \(count) other than 0, those of all but so few, shares over fewer than \(among) people, and everything but the number of inhabitants in blocks of fewer than \(people). They are put together with others until sums may be told and no single one can be worked out more closely than to \(count) numbers; sums of parts are told as ranges.",
      "Zurückgehalten werden Zahlen unter \(count) außer 0, ebenso, wenn nur so wenige nicht betroffen sind, Anteile an weniger als \(among) Menschen, und alles außer der Einwohnerzahl in Blöcken mit weniger als \(people). Sie sind mit anderen zusammengefasst, bis die Summe genannt werden darf und keine einzelne sich enger als auf \(count) Zahlen ausrechnen lässt; Summen von Teilen sind als Spannen angegeben."
    )
  }
  func status(_ status: ProtectionStatus) -> String {
    let cells = numbers.count(Int64(status.hiddenCells))
    let open = numbers.count(Int64(status.conflicts.count))
    return say(
      "Protected cells: \(cells). Figures of too few people that could be found by subtracting what is told of all plans here: \(open).",
      "Geschützte Zellen: \(cells). Zahlen über zu wenige Menschen, die sich durch Abziehen aus den Angaben zu allen Plänen hier finden ließen: \(open)."
    )
  }

  var rulesHeading: String {
    say("When is a block deprived?", "Wann gilt ein Block als benachteiligt?")
  }
  var rulesCaption: String {
    say("The plans under three rules", "Die Pläne unter drei Regeln")
  }
  var rulesLead: String {
    say(
      "Three rules are in use; one decides here, the others show how much hangs on that choice.",
      "Drei Regeln sind gebräuchlich; eine entscheidet hier, die anderen zeigen, wie viel an dieser Wahl hängt."
    )
  }
  var rule: String { say("Deprived are", "Benachteiligt sind") }
  var decides: String { say("decides here", "entscheidet hier") }
  func name(_ rule: DeprivedRule) -> String {
    switch rule {
    case .statusClass:
      say("blocks of low or very low status", "Blöcke mit niedrigem oder sehr niedrigem Status")
    case .quintile:
      say("the hardest fifth of all people", "das am stärksten belastete Fünftel der Menschen")
    case .aboveAverage:
      say("blocks above the average", "Blöcke über dem Durchschnitt")
    }
  }
  var sameOrder: String {
    say(
      "The order of the plans by people reached is the same under all three.",
      "Die Reihenfolge der Pläne nach erreichten Menschen ist unter allen dreien dieselbe.")
  }
  var otherOrder: String {
    say(
      "The order of the plans by people reached depends on the rule:",
      "Die Reihenfolge der Pläne nach erreichten Menschen hängt von der Regel ab:")
  }
}
