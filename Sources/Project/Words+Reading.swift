import Indicators
import Land

extension Words {
  static let fileMissing = Phrase(
    english: "The file is not there.", german: "Die Datei ist nicht da.")
  static let mendFileMissing = Phrase(
    english: "Put the file there or correct its name.",
    german: "Legen Sie die Datei dorthin oder berichtigen Sie ihren Namen.")
  static let isFolder = Phrase(
    english: "This is a folder; a project file was expected.",
    german: "Das ist ein Ordner; erwartet war eine Projektdatei.")
  static let mendIsFolder = Phrase(
    english: "Name the project file in it, which ends in .toml.",
    german: "Bitte die Projektdatei darin nennen, sie endet auf .toml.")
  static let isLayer = Phrase(
    english: "This is a layer or a table; a project file was expected.",
    german: "Das ist eine Ebene oder Tabelle; erwartet war eine Projektdatei.")
  static let mendIsLayer = Phrase(
    english: "Make a project file from the blocks with `veedel init`, and name that.",
    german: "Bitte mit `veedel init` aus den Blöcken eine Projektdatei machen und diese nennen.")
  static let noUTF8 = Phrase(
    english: "The project file is not UTF-8 text.",
    german: "Die Projektdatei ist kein Text in UTF-8.")
  static let mendNoUTF8 = Phrase(
    english: "Save it as UTF-8.", german: "Speichern Sie sie als UTF-8.")

  static func columnAmbiguous(_ name: String, files: [String]) -> Phrase {
    let list = files.joined(separator: ", ")
    return Phrase(
      english: "Several files have a column “\(name)”: \(list).",
      german: "Mehrere Dateien haben eine Spalte „\(name)“: \(list).")
  }
  static let mendColumnAmbiguous = Phrase(
    english: "Rename one of the columns, or add table = \"…\" where the key exists.",
    german: "Benennen Sie eine der Spalten um, oder ergänzen Sie table = \"…\", wo es das gibt.")
  static func columnAbsent(_ name: String, files: [String]) -> Phrase {
    let list = files.joined(separator: ", ")
    return Phrase(
      english: "There is no column “\(name)” in \(list).",
      german: "Es gibt keine Spalte „\(name)“ in \(list).")
  }
  static func knownColumns(nearest: String?, all: [String]) -> Phrase {
    let list = all.joined(separator: ", ")
    guard let nearest else {
      return Phrase(english: "Columns: \(list).", german: "Spalten: \(list).")
    }
    return Phrase(
      english: "The nearest is “\(nearest)”. Columns: \(list).",
      german: "Am nächsten kommt „\(nearest)“. Spalten: \(list).")
  }
  static func tableUnknown(_ name: String) -> Phrase {
    Phrase(
      english: "The table “\(name)” is not among [[tables]].",
      german: "Die Tabelle „\(name)“ steht nicht unter [[tables]].")
  }
  static func knownTables(nearest: String?, all: [String]) -> Phrase {
    if all.isEmpty {
      return Phrase(
        english: "Add [[tables]] with file and key.",
        german: "Ergänzen Sie [[tables]] mit file und key.")
    }
    return knownWords(nearest: nearest, all: all)
  }
  static func nearest(_ name: String?) -> Phrase {
    guard let name else {
      return Phrase(
        english: "Nothing similar is known.", german: "Nichts Ähnliches ist bekannt.")
    }
    return Phrase(english: "The nearest is “\(name)”.", german: "Am nächsten kommt „\(name)“.")
  }

  static func blockWithoutRow(_ id: String) -> Phrase {
    Phrase(
      english: "Block \(id) has no row in this table, so its inhabitants are not known.",
      german: "Block \(id) hat keine Zeile in dieser Tabelle; seine Einwohner sind unbekannt.")
  }
  static let mendBlockWithoutRow = Phrase(
    english: "Add a row for the block; write 0 if nobody lives there.",
    german: "Ergänzen Sie eine Zeile für den Block; schreiben Sie 0, wenn dort niemand wohnt.")
  static func populationMissing(_ id: String) -> Phrase {
    Phrase(
      english: "The inhabitants of block \(id) are missing.",
      german: "Die Einwohner von Block \(id) fehlen.")
  }
  static func populationNegative(_ text: String, _ id: String) -> Phrase {
    Phrase(
      english: "“\(text)” inhabitants of block \(id) are negative.",
      german: "„\(text)“ Einwohner von Block \(id) sind negativ.")
  }
  static func populationNoWholeNumber(_ text: String, _ id: String) -> Phrase {
    Phrase(
      english: "“\(text)” is not a whole number of inhabitants (block \(id)).",
      german: "„\(text)“ ist keine ganze Zahl von Einwohnern (Block \(id)).")
  }
  static let mendPopulation = Phrase(
    english: "Write a whole number, 0 or more, in that cell.",
    german: "Schreiben Sie eine ganze Zahl ab 0 in diese Zelle.")
  static let nobody = Phrase(
    english: "Nobody lives in any block.", german: "In keinem Block wohnt jemand.")
  static let mendNobody = Phrase(
    english: "Name the column of inhabitants.", german: "Nennen Sie die Spalte der Einwohner.")
  static func mergedDiffer(_ id: String, here: String, there: String, row: Int) -> Phrase {
    Phrase(
      english: "Block \(id) has “\(here)” inhabitants here and “\(there)” in record \(row).",
      german: "Block \(id) hat hier „\(here)“ Einwohner und „\(there)“ in Datensatz \(row).")
  }
  static let mendMergedDiffer = Phrase(
    english: "Write the block's total in each of its records; it is counted once.",
    german: "Schreiben Sie die Gesamtzahl des Blocks in jeden seiner Datensätze; sie zählt einmal.")
  static func controlTotal(_ total: Int64, _ control: Int64) -> Phrase {
    if total == control {
      return Phrase(
        english:
          "The blocks have \(grouped(total, in: .english)) inhabitants, as control_total says.",
        german:
          "Die Blöcke haben \(grouped(total, in: .german)) Einwohner, wie control_total es sagt.")
    }
    func text(_ language: Language) -> (String, String, String) {
      (
        grouped(total, in: language), grouped(control, in: language),
        (total > control ? "+" : "") + grouped(total - control, in: language)
      )
    }
    let (sumEnglish, statedEnglish, moreEnglish) = text(.english)
    let (sumGerman, statedGerman, moreGerman) = text(.german)
    return Phrase(
      english:
        "The blocks have \(sumEnglish) inhabitants, control_total says \(statedEnglish): \(moreEnglish).",
      german:
        "Die Blöcke haben \(sumGerman) Einwohner, control_total sagt \(statedGerman): \(moreGerman)."
    )
  }

  static func withoutUnit(_ layer: String, _ ids: [String]) -> Phrase {
    let list = shortList(ids)
    return Phrase(
      english: "\(ids.count) blocks have no \(layer): \(list).",
      german: "\(ids.count) Blöcke haben keine Einheit der Ebene \(layer): \(list).")
  }
  static let mendWithoutUnit = Phrase(
    english: "They belong to no unit of this layer.",
    german: "Sie gehören zu keiner Einheit dieser Ebene.")
  static func linkNeedless(_ first: String, _ second: String) -> Phrase {
    Phrase(
      english: "Blocks \(first) and \(second) are neighbours already; the link changes nothing.",
      german:
        "Die Blöcke \(first) und \(second) sind schon Nachbarn; die Verbindung ändert nichts.")
  }
  static func blockUnknown(_ id: String) -> Phrase {
    Phrase(english: "There is no block “\(id)”.", german: "Es gibt keinen Block „\(id)“.")
  }
  static func layerUnknown(_ name: String) -> Phrase {
    Phrase(
      english: "There is no identity layer “\(name)”.", german: "Es gibt keine Ebene „\(name)“.")
  }
  static func unitUnknown(_ unit: String, layer: String) -> Phrase {
    Phrase(
      english: "The layer \(layer) has no unit “\(unit)”.",
      german: "Die Ebene \(layer) hat keine Einheit „\(unit)“.")
  }
  static func noFlag(_ text: String) -> Phrase {
    Phrase(english: "“\(text)” is neither 0 nor 1.", german: "„\(text)“ ist weder 0 noch 1.")
  }
  static let mendNoFlag = Phrase(
    english: "Write 1 for deprived, 0 for not deprived, nothing for not scored.",
    german:
      "Schreiben Sie 1 für benachteiligt, 0 für nicht benachteiligt, nichts für nicht bewertet.")

  /// The first ten of a list, and that there are more.
  static func shortList(_ items: [String]) -> String {
    items.prefix(10).joined(separator: ", ") + (items.count > 10 ? ", …" : "")
  }
}
