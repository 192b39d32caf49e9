import Land

extension Words {
  static let keyEmpty = Phrase(english: "The key is missing.", german: "Der Schlüssel fehlt.")
  static let mendKeyEmpty = Phrase(
    english: "Write the block's key in this cell, or delete the row.",
    german: "Schreiben Sie den Schlüssel des Blocks in diese Zelle, oder löschen Sie die Zeile.")
  static func keyDuplicate(_ key: String, firstRow: Int) -> Phrase {
    Phrase(
      english: "The key “\(key)” is already in row \(firstRow).",
      german: "Der Schlüssel „\(key)“ steht schon in Zeile \(firstRow).")
  }
  static let mendKeyDuplicate = Phrase(
    english: "Each key may occur once: correct or delete one of the two rows.",
    german:
      "Jeder Schlüssel darf nur einmal vorkommen: Berichtigen oder löschen Sie eine der beiden Zeilen."
  )
  static func joined(keyName: String, found: Int, blocks: Int) -> Phrase {
    Phrase(
      english: "Joined to the blocks by \(keyName): \(found) of \(blocks) blocks have a row.",
      german:
        "Über \(keyName) mit den Blöcken verbunden: \(found) von \(blocks) Blöcken haben eine Zeile."
    )
  }
  static func rowWithoutBlock(_ key: String) -> Phrase {
    Phrase(
      english: "There is no block with the key “\(key)”.",
      german: "Es gibt keinen Block mit dem Schlüssel „\(key)“.")
  }
  static let mendRowWithoutBlock = Phrase(
    english: "The row is not used.", german: "Die Zeile wird nicht verwendet.")
  static func lostZeros(key: String, id: String, count: Int) -> Phrase {
    Phrase(
      english:
        "The key “\(key)” looks like block “\(id)” with other leading zeros; \(count) keys of this table do.",
      german:
        "Der Schlüssel „\(key)“ sieht aus wie Block „\(id)“ mit anderen führenden Nullen; so ist es bei \(count) Schlüsseln dieser Tabelle."
    )
  }
  static let mendLostZeros = Phrase(
    english:
      "A spreadsheet took the zeros away. Import the key column as text and save the table again.",
    german:
      "Eine Tabellenkalkulation hat die Nullen entfernt. Lesen Sie die Schlüsselspalte als Text ein und speichern Sie die Tabelle neu."
  )

  static func notANumber(_ text: String) -> Phrase {
    Phrase(english: "“\(text)” is not a number.", german: "„\(text)“ ist keine Zahl.")
  }
  static let mendNumber = Phrase(
    english: "Write a number in that cell, or leave it empty if the value is missing.",
    german: "Schreiben Sie eine Zahl in diese Zelle, oder lassen Sie sie leer, wenn der Wert fehlt."
  )
  static func mixedDecimals(comma: String, commaRow: Int, point: String, pointRow: Int) -> Phrase {
    Phrase(
      english:
        "The column mixes decimal comma (“\(comma)” in row \(commaRow)) and decimal point (“\(point)” in row \(pointRow)).",
      german:
        "Die Spalte mischt Dezimalkomma („\(comma)“ in Zeile \(commaRow)) und Dezimalpunkt („\(point)“ in Zeile \(pointRow))."
    )
  }
  static let mendMixed = Phrase(
    english: "Write all numbers of the column in one way.",
    german: "Schreiben Sie alle Zahlen der Spalte auf dieselbe Weise.")
  static func doubtful(_ text: String, count: Int) -> Phrase {
    Phrase(
      english:
        "“\(text)” may mean thousands or decimals, and no other number of the column tells which (\(count) such cells).",
      german:
        "„\(text)“ kann Tausender oder Nachkommastellen meinen, und keine andere Zahl der Spalte verrät es (\(count) solche Zellen)."
    )
  }
  static func doubtfulAmongOthers(_ text: String) -> Phrase {
    Phrase(
      english: "“\(text)” has another separator than the decimals of this column.",
      german: "„\(text)“ hat ein anderes Trennzeichen als die Dezimalzahlen dieser Spalte.")
  }
  static let mendDoubtful = Phrase(
    english: "Write numbers without thousands separators.",
    german: "Schreiben Sie Zahlen ohne Tausendertrennzeichen.")
  static func decimalAssumed(_ mark: DecimalMark, _ text: String) -> Phrase {
    mark == .comma
      ? Phrase(
        english: "Numbers were read with a decimal comma, as in “\(text)”.",
        german: "Zahlen wurden mit Dezimalkomma gelesen, wie in „\(text)“.")
      : Phrase(
        english: "Numbers were read with a decimal point, as in “\(text)”.",
        german: "Zahlen wurden mit Dezimalpunkt gelesen, wie in „\(text)“.")
  }
}
