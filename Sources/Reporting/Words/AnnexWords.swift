import Delimitation

import Land

/// Words of annexes: cards of measures, exact figures, what changes.
struct AnnexWords: Sendable {
  private let language: Language

  /// Words in a language.
  init(_ language: Language) { self.language = language }

  private func say(_ english: String, _ german: String) -> String {
    Phrase(english: english, german: german)[language]
  }

  /// The annex of the comparison.
  var heading: String { say("Annex: how the figures are made", "Anhang: wie die Zahlen entstehen") }
  var toAnnex: String { say("To the annex with all measures", "Zum Anhang mit allen Messgrößen") }
  var toMeasures: String { say("To all figures", "Zu allen Zahlen") }
  var cards: String { say("What each measure says", "Was jede Messgröße sagt") }
  var caption: String {
    say(
      "Every measure with meaning, formula, unit, direction and source",
      "Alle Messgrößen mit Bedeutung, Formel, Einheit, Richtung und Quelle")
  }
  var lead: String {
    say(
      "People are counted in blocks. P is a number of people, T all people of the city, s a share; j is a "
        + "unit of a layer (a neighbourhood), a class is an area or the land outside. “Outside counts” "
        + "tells whether the land outside takes part as a class of its own.",
      "Gezählt werden Menschen in Blöcken. P ist eine Zahl von Menschen, T alle Menschen der Stadt, s ein "
        + "Anteil; j ist eine Einheit einer Ebene (ein Viertel), eine Klasse ist ein Gebiet oder das Land "
        + "außerhalb. „Außerhalb zählt“ sagt, ob das Land außerhalb als eigene Klasse mitzählt.")
  }

  /// Headings of columns.
  var number: String { say("No.", "Nr.") }
  var meaning: String { say("What it says", "Was sie sagt") }
  var unit: String { say("Unit", "Einheit") }
  var direction: String { say("Direction", "Richtung") }
  var outside: String { say("Outside counts", "Außerhalb zählt") }
  var source: String { say("Source", "Quelle") }
  var identifier: String { say("Id", "Kennung") }

  /// Which way is better.
  func direction(_ better: Direction) -> String {
    switch better {
    case .higher: say("higher is better", "höher ist besser")
    case .lower: say("lower is better", "niedriger ist besser")
    case .none: say("no direction", "keine Richtung")
    }
  }

  /// Whether class 0 takes part.
  func outside(_ outside: MeasureOrigin.Outside) -> String {
    switch outside {
    case .no: say("no", "nein")
    case .yes: say("yes", "ja")
    case .neighbours: say("where it borders", "wo es angrenzt")
    }
  }

  /// The unit of a measure, in the plural.
  func unit(_ unit: String, isRatio: Bool, _ words: Words) -> String {
    switch unit {
    case "share" where !isRatio: "%"
    case "share", "ratio": say("number", "Zahl")
    case "people": words.page.people
    default: words.measures.unit(unit, false)
    }
  }

  /// Exact figures of areas.
  var exact: String { say("Exact figures of the areas", "Genaue Zahlen der Gebiete") }
  var exactCaption: String {
    say("Figures of the areas with four decimals", "Zahlen der Gebiete mit vier Nachkommastellen")
  }
  var mix: String { say("Mix", "Mix") }
  var mixing: String { say("Mixing 4s(1−s)", "Mischung 4s(1−s)") }
  var reock: String { say("Roundness", "Rundheit") }
  var hull: String { say("Hull filled", "Hülle gefüllt") }
  var polygon: String { say("People of the hull", "Menschen der Hülle") }
  var bottleneck: String { say("Narrowest place", "Engste Stelle") }
  var reach: String { say("Reach (m)", "Reichweite (m)") }
  var stigma: String { say("Risk of stigma", "Stigma-Risiko") }
  var institutions: String { say("Institutions", "Einrichtungen") }
  var institutionsPerThousand: String {
    say("Institutions per 1,000", "Einrichtungen je 1.000")
  }
  func forecast(_ name: String) -> String { say("People \(name)", "Menschen \(name)") }
  func stigma(_ stigma: StigmaClass) -> String {
    switch stigma {
    case .none: say("none", "keins")
    case .watch: say("watch", "beobachten")
    case .high: say("high", "hoch")
    }
  }

  /// A narrowest place that was not looked for to the end.
  func best(_ metres: String) -> String {
    say("\(metres) (best found)", "\(metres) (bestes gefundenes)")
  }

  /// What changes against the areas in force.
  var change: String {
    say("Where the people of today’s areas go", "Wohin die Menschen der heutigen Gebiete kommen")
  }
  var changeCaption: String {
    say(
      "People by area in force and area of the plan (M34)",
      "Menschen nach heutigem Gebiet und Gebiet des Plans (M34)")
  }
  var from: String { say("Today", "Heute") }
  var to: String { say("In the plan", "Im Plan") }
  var shareOfOld: String { say("Of today’s", "Von heute") }
  var outsideName: String { say("outside", "außerhalb") }
}
