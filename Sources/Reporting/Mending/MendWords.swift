import Geometry
import Land

/// What the page of mending says, both languages side by side.
struct MendWords {
  let language: Language

  func say(_ english: String, _ german: String) -> String {
    Phrase(english: english, german: german)[language]
  }

  var heading: String { say("What was mended", "Was bereinigt wurde") }
  var nothing: String {
    say(
      "Nothing had to be mended; the copies are the originals.",
      "Es war nichts zu bereinigen; die Kopien sind die Originale.")
  }
  var originals: String {
    say(
      "The originals were not touched. ", "Die Originale wurden nicht angerührt. ")
  }
  func undo(_ words: Words) -> String {
    say(
      "To get them back from these copies: veedel mend --undo FOLDER -o OTHER.",
      "Aus diesen Kopien kommen sie zurück mit: veedel mend --undo ORDNER -o ANDERER.")
  }
  func lead(_ log: MendLog, _ words: Words) -> String {
    let layer = log.layers[0].mended
    let changed = words.numbers.count(Int64(layer.isChanged.count { $0 }))
    let all = words.numbers.count(Int64(layer.isChanged.count))
    let removed = layer.isRemoved.count { $0 }
    let gone = removed == 0 ? "" : say(", \(removed) removed", ", \(removed) entfernt")
    return say(
      "\(changed) of \(all) blocks have another shape than before\(gone). Inhabitants stay with their "
        + "blocks: \(words.numbers.count(log.population)) before and after.",
      "\(changed) von \(all) Blöcken haben eine andere Form als zuvor\(gone). Einwohner bleiben bei "
        + "ihren Blöcken: \(words.numbers.count(log.population)) vorher wie nachher.")
  }

  var decideHeading: String { say("Please decide", "Bitte entscheiden") }
  var decideLead: String {
    say(
      "These were settled by a rule, or left, but a rule knows nothing of the place. If another answer "
        + "is right, correct the original and mend again.",
      "Das hat eine Regel entschieden oder offen gelassen, aber eine Regel kennt den Ort nicht. Ist "
        + "eine andere Antwort richtig, bitte das Original berichtigen und neu bereinigen.")
  }
  var noDecision: String {
    say("Nothing is left to decide.", "Nichts bleibt zu entscheiden.")
  }

  var checksHeading: String { say("Checked again", "Noch einmal geprüft") }
  var checksCaption: String { say("Faults before and after", "Fehler vorher und nachher") }
  var check: String { say("Check", "Prüfung") }
  var before: String { say("before", "vorher") }
  var after: String { say("after", "nachher") }
  var invalid: String { say("records with invalid rings", "Datensätze mit ungültigen Ringen") }
  var overlaps: String { say("pairs that overlap", "Paare, die sich überlappen") }
  var overlapSurface: String { say("surface of overlaps, m²", "Fläche der Überlappungen, m²") }
  func gaps(_ width: String) -> String {
    say("gaps up to \(width) m wide", "Lücken bis \(width) m Breite")
  }
  var wideGaps: String { say("wider holes (left alone)", "breitere Löcher (bleiben)") }
  var surface: String { say("surface covered, km²", "bedeckte Fläche, km²") }

  var stepsHeading: String { say("Step by step", "Schritt für Schritt") }
  var step: String { say("Step", "Schritt") }
  var changes: String { say("changes", "Änderungen") }
  var squareMetres: String { say("m² moved", "m² bewegt") }
  var people: String { say("people on it", "Menschen darauf") }
  var rule: String { say("Rule", "Regel") }
  var estimate: String {
    say(
      "People on moved land are an estimate: the block's inhabitants by the share of its surface. ",
      "Menschen auf bewegtem Land sind geschätzt: die Einwohner des Blocks nach Anteil seiner Fläche. "
    )
  }
  func touched(_ people: String) -> String {
    say(
      "\(people) live in blocks that lost or gained land.",
      "\(people) wohnen in Blöcken, die Land verloren oder gewonnen haben.")
  }
  func units(_ name: String) -> String {
    say("Gaps stay inside their \(name).", "Lücken bleiben in ihrer Einheit der Ebene \(name).")
  }

  var largestHeading: String { say("The largest changes", "Die größten Änderungen") }
  func largestCaption(_ shown: Int, of all: Int, _ words: Words) -> String {
    let all = words.numbers.count(Int64(all))
    return say(
      "\(shown) of \(all) changes, the largest first; all are in mend-log.csv",
      "\(shown) von \(all) Änderungen, die größten zuerst; alle stehen in mend-log.csv")
  }
  var block: String { say("Block", "Block") }
  var unit: String { say("Unit", "Einheit") }
  var what: String { say("What", "Was") }
  var from: String { say("from", "von") }
  var place: String { say("Where (x, y)", "Wo (x, y)") }
  func layer(_ name: String, isBlocks: Bool) -> String {
    isBlocks ? say("Blocks: \(name)", "Blöcke: \(name)") : say("Layer \(name)", "Ebene \(name)")
  }
  var files: String { say("Files", "Dateien") }
  var file: String { say("File", "Datei") }
  var same: String { say("as the original", "wie das Original") }
  var different: String { say("changed", "geändert") }
  var new: String { say("new", "neu") }
  var status: String { say("Copy", "Kopie") }
}
