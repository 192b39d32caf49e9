import Land

// What `inspect` says of keys and of tables joined to the blocks.
extension Words {
  static func keyVariant(_ key: String, _ other: String, record: Int) -> Phrase {
    Phrase(
      english:
        "The key “\(key)” differs from “\(other)” in record \(record) only by zeros, blanks or the case of letters.",
      german:
        "Der Schlüssel „\(key)“ unterscheidet sich von „\(other)“ in Datensatz \(record) nur durch Nullen, Leerzeichen oder Groß- und Kleinschreibung."
    )
  }
  static func rowVariant(_ key: String, _ block: String) -> Phrase {
    Phrase(
      english:
        "“\(key)” is no block's key, but the block “\(block)” differs from it only by zeros, blanks or the case of letters.",
      german:
        "„\(key)“ ist kein Schlüssel eines Blocks, aber der Block „\(block)“ unterscheidet sich davon nur durch Nullen, Leerzeichen oder Groß- und Kleinschreibung."
    )
  }
  static let mendKeyVariant = Phrase(
    english: "`veedel mend` leaves keys alone: write both the same way if one thing is meant.",
    german:
      "`veedel mend` ändert keine Schlüssel: Bitte beide gleich schreiben, wenn dasselbe gemeint ist."
  )
  static func rowsWithoutBlock(_ rows: Int, of all: Int) -> Phrase {
    Phrase(
      english: "\(rows) of \(all) rows have a key that no block has.",
      german: "\(rows) von \(all) Zeilen haben einen Schlüssel, den kein Block hat.")
  }
  static let mendRowsWithoutBlock = Phrase(
    english: "They are left out; correct the keys, or remove the rows.",
    german: "Sie bleiben außer Acht; bitte die Schlüssel berichtigen oder die Zeilen entfernen.")
  static func blocksWithoutRow(_ ids: [String], of all: Int) -> Phrase {
    Phrase(
      english: "\(ids.count) of \(all) blocks have no row: \(shortList(ids)).",
      german: "\(ids.count) von \(all) Blöcken haben keine Zeile: \(shortList(ids)).")
  }
  static let mendBlocksWithoutRow = Phrase(
    english: "Their values from this table are missing; add the rows.",
    german: "Ihre Werte aus dieser Tabelle fehlen; bitte die Zeilen ergänzen.")
  static func peopleWithoutBlock(_ people: Int64, rows: Int) -> Phrase {
    Phrase(
      english: "\(people) people in \(rows) rows belong to no block and are counted nowhere.",
      german:
        "\(people) Menschen in \(rows) Zeilen gehören zu keinem Block und werden nirgends gezählt.")
  }
  static let mendPeopleWithoutBlock = Phrase(
    english: "Correct the keys of these rows, or add the blocks.",
    german: "Bitte die Schlüssel dieser Zeilen berichtigen oder die Blöcke ergänzen.")
}
