import Delimitation
import Land

/// What the page of an improvement says, both languages side by side.
struct ImprovementWords {
  let words: Words

  func say(_ english: String, _ german: String) -> String {
    Phrase(english: english, german: german)[words.language]
  }

  func heading(_ isUnchanged: Bool) -> String {
    isUnchanged
      ? say("Nothing has to change", "Nichts muss sich ändern")
      : say(
        "The smallest change that keeps all rules", "Die kleinste Änderung, die alle Regeln hält")
  }

  /// The first sentences: what is broken, how many people change, and how few could.
  func lead(_ report: ImprovementReport) -> String {
    let rules = report.given.evaluation.rules
    let broken = rules.count { !$0.isKept }
    if report.isUnchanged {
      return say(
        "The given plan keeps all \(rules.count) rules as it is: 0 people change.",
        "Der vorgelegte Plan hält alle \(rules.count) Regeln schon ein: Für 0 Menschen ändert sich etwas."
      )
    }
    let people = words.people(report.peopleChanged)
    let share = words.numbers.percent(
      Double(report.peopleChanged) / Double(max(1, report.given.city.population)))
    return say(
      "The given plan breaks \(broken) of \(rules.count) rules. If something changes for \(people) "
        + "(\(share) of everyone), all are kept.",
      "Der vorgelegte Plan verletzt \(broken) von \(rules.count) Regeln. Wenn sich für \(people) "
        + "(\(share) von allen) etwas ändert, sind alle eingehalten.")
  }

  /// How sure it is that fewer will not do.
  func bound(_ report: ImprovementReport) -> String {
    if report.isUnchanged { return "" }
    if report.isProved {
      return say(
        "No plan that keeps all rules changes anything for fewer people; this is proved.",
        "Kein Plan, der alle Regeln einhält, ändert für weniger Menschen etwas; das ist bewiesen.")
    }
    let least = words.people(report.leastChange)
    return say(
      "Fewer than \(least) will not do in any plan: so many are missing or too many in the areas as "
        + "they are, even if areas might fall into pieces. Between the two figures the search found "
        + "nothing.",
      "Unter \(least) geht es in keinem Plan: So viele fehlen den Gebieten oder sind dort zu viel, "
        + "selbst wenn Gebiete zerfallen dürften. Zwischen beiden Zahlen hat die Suche nichts gefunden."
    )
  }

  var changed: String { say("Something changes for", "Es ändert sich etwas für") }
  var ofThese: String { say("Of these", "Davon") }
  func ofThese(_ comparison: PlanComparison) -> String {
    let count = words.numbers.count
    return say(
      "\(count(comparison.newlyIn)) newly inside, \(count(comparison.newlyOut)) no longer inside, "
        + "\(count(comparison.movedBetweenAreas)) to another area",
      "\(count(comparison.newlyIn)) neu dabei, \(count(comparison.newlyOut)) nicht mehr dabei, "
        + "\(count(comparison.movedBetweenAreas)) in ein anderes Gebiet")
  }
  var coverage: String { say("Coverage", "Abdeckung") }
  func beforeAfter(_ before: String, _ after: String) -> String {
    before == after ? say("\(after), as before", "\(after), wie bisher") : "\(before) → \(after)"
  }

  var wrongHeading: String {
    say("What is wrong with the given plan", "Was am vorgelegten Plan nicht stimmt")
  }
  var areasHeading: String {
    say("What changes, area by area", "Was sich ändert, Gebiet für Gebiet")
  }
  var areasLead: String {
    say(
      "Each move has a number, on the maps and below. Its reason was found by undoing it alone.",
      "Jeder Schritt hat eine Nummer, auf den Karten wie im Text. Sein Grund wurde gefunden, indem er "
        + "allein zurückgenommen wurde.")
  }
  var stays: String { say("Nothing changes in:", "Nichts ändert sich in:") }
  func area(_ label: AreaLabel) -> String {
    let name = label.name == label.id ? "" : " – \(label.name)"
    return say("Area \(label.id)\(name)", "Gebiet \(label.id)\(name)")
  }
  var isNew: String { say("This area is new.", "Dieses Gebiet ist neu.") }
  var isGivenUp: String { say("This area is given up.", "Dieses Gebiet wird aufgegeben.") }
  var people: String { say("Inhabitants", "Einwohner") }
  var share: String { say("Deprived share", "Anteil Benachteiligter") }
  var pieces: String { say("Pieces", "Teile") }

  /// What a move is, in a sentence; `units` are the units that the blocks lie in.
  func move(
    _ blocks: Int, in units: String, from: AreaLabel?, to: AreaLabel?, people: String
  ) -> String {
    let place = units.isEmpty ? "" : " in \(units)"
    let isOne = blocks == 1
    let what = say(
      "\(blocks) \(isOne ? "block" : "blocks")\(place)",
      "\(blocks) \(isOne ? "Block" : "Blöcke")\(place)")
    let way =
      switch (from, to) {
      case (nil, let to?):
        say(
          "\(isOne ? "joins" : "join") area \(to.id)",
          "\(isOne ? "kommt" : "kommen") zu Gebiet \(to.id)")
      case (let from?, nil):
        say(
          "\(isOne ? "leaves" : "leave") area \(from.id)",
          "\(isOne ? "verlässt" : "verlassen") Gebiet \(from.id)")
      case (let from?, let to?):
        say(
          "\(isOne ? "goes" : "go") from area \(from.id) to area \(to.id)",
          "\(isOne ? "geht" : "gehen") von Gebiet \(from.id) zu Gebiet \(to.id)")
      case (nil, nil): ""
      }
    return "\(what) \(way)\(words.page.colon)\(people)."
  }

  func cityMapTitle(_ moves: Int) -> String {
    say("Where the \(moves) moves lie", "Wo die \(moves) Schritte liegen")
  }
  func areaMapTitle(_ label: AreaLabel) -> String {
    say("What changes at \(area(label))", "Was sich ändert: \(area(label))")
  }
  func mapText(_ moves: String) -> String {
    say(
      "The given areas with a dashed outline, the new ones with a solid one, and between them the "
        + "blocks that change, with the numbers of the moves: \(moves).",
      "Die bisherigen Gebiete mit gestricheltem Umriss, die neuen mit durchgezogenem, dazwischen die "
        + "Blöcke, die wechseln, mit den Nummern der Schritte: \(moves).")
  }
  var joins: String { say("comes into an area", "kommt in ein Gebiet") }
  var leaves: String { say("leaves the programme", "verlässt das Programm") }
  var crosses: String { say("goes to another area", "geht in ein anderes Gebiet") }
  var oldOutline: String { say("given outline", "bisheriger Umriss") }
  var newOutline: String { say("new outline", "neuer Umriss") }

  var curveHeading: String { say("What more change would reach", "Was mehr Änderung erreicht") }
  func curveLead(_ report: ImprovementReport) -> String {
    if report.steps.count == 1 {
      return say(
        "Letting more people change raised coverage in no plan that was found.",
        "Mehr Menschen, für die sich etwas ändert, brachten in keinem gefundenen Plan mehr Abdeckung."
      )
    }
    return say(
      "Coverage is the share of the city's deprived inhabitants who live inside an area. Each point is "
        + "a plan that keeps all rules: the best coverage found if so many people change. Each lies in "
        + "its folder.",
      "Abdeckung ist der Anteil der benachteiligten Einwohner der Stadt, die in einem Gebiet wohnen. "
        + "Jeder Punkt ist ein Plan, der alle Regeln einhält: die höchste Abdeckung, die sich fand, "
        + "wenn sich für so viele Menschen etwas ändert. Jeder liegt in seinem Ordner.")
  }
  var chartTitle: String {
    say("Coverage by people who change", "Abdeckung nach Menschen, für die sich etwas ändert")
  }
  func chartText(_ first: String, _ last: String, _ points: Int) -> String {
    say(
      "\(points) plans, from \(first) to \(last). The table below has every point.",
      "\(points) Pläne, von \(first) bis \(last). Die Tabelle darunter nennt jeden Punkt.")
  }
  var chartAcross: String { say("people who change", "Menschen, für die sich etwas ändert") }
  var today: String { say("given plan", "vorgelegter Plan") }
  var smallest: String { say("smallest change", "kleinste Änderung") }
  var plan: String { say("Plan", "Plan") }
  var peopleWhoChange: String { say("People who change", "Menschen, für die sich etwas ändert") }
  var deprivedInside: String {
    say("Deprived inhabitants inside", "Benachteiligte in den Gebieten")
  }
  var gained: String {
    say("More than with the smallest change", "Mehr als mit der kleinsten Änderung")
  }

  var allMoves: String { say("All moves", "Alle Schritte") }
  var move: String { say("No.", "Nr.") }
  var from: String { say("From", "Von") }
  var to: String { say("To", "Nach") }
  var place: String { say("Where", "Wo") }
  var blockCount: String { say("Blocks", "Blöcke") }
  func shortArea(_ id: String) -> String { say("Area \(id)", "Gebiet \(id)") }
  var reason: String { say("Why", "Warum") }
  var outside: String { say("outside", "außerhalb") }
  var files: String {
    say(
      "Beside this page: the area report of the improved plan (report.html), plan.csv, areas.geojson, "
        + "areas.csv and blocks.geojson for other programs, the moves block by block (moves.csv), the "
        + "curve (curve.csv).",
      "Neben dieser Seite: der Gebietsbericht zum verbesserten Plan (report.html), plan.csv, "
        + "areas.geojson, areas.csv und blocks.geojson für andere Programme, die Schritte Block für "
        + "Block (moves.csv), die Kurve (curve.csv).")
  }
  var openReport: String {
    say("To the area report of the improved plan", "Zum Gebietsbericht des verbesserten Plans")
  }
  func given(_ file: String) -> String {
    say("Given plan: \(file).", "Vorgelegter Plan: \(file).")
  }
}
