import Land

extension Words {
  static func planHeader(_ columns: [String]) -> Phrase {
    let list = columns.joined(separator: ", ")
    return Phrase(
      english: "This is no plan: its columns are \(list).",
      german: "Das ist kein Plan: Seine Spalten sind \(list).")
  }
  static let mendPlanHeader = Phrase(
    english: "A plan has block_id,area_id,area_name; a list of names has NR;NAME;EBENE;EINHEIT.",
    german:
      "Ein Plan hat block_id,area_id,area_name; eine Namensliste hat NR;NAME;EBENE;EINHEIT.")
  static func blocksLeftOut(_ ids: [String], of count: Int) -> Phrase {
    let list = shortList(ids)
    return Phrase(
      english: "\(ids.count) of \(count) blocks are left out: \(list).",
      german: "\(ids.count) von \(count) Blöcken fehlen: \(list).")
  }
  static let mendBlockUnknown = Phrase(
    english: "Use the ids of the block file.", german: "Verwenden Sie die Schlüssel der Blockdatei."
  )
  static let mendBlocksLeftOut = Phrase(
    english: "List every block once; leave area_id empty for blocks outside.",
    german: "Führen Sie jeden Block einmal auf; lassen Sie area_id leer für Blöcke außerhalb.")
  static func areaNameDiffers(_ id: String, name: String, known: String) -> Phrase {
    Phrase(
      english: "Area \(id) is called “\(name)” here and “\(known)” above.",
      german: "Gebiet \(id) heißt hier „\(name)“ und weiter oben „\(known)“.")
  }
  static let mendAreaNameDiffers = Phrase(
    english: "Give an area one name in all its rows.",
    german: "Geben Sie einem Gebiet in allen Zeilen denselben Namen.")
  static func areaNameTwice(_ name: String, _ ids: [String]) -> Phrase {
    Phrase(
      english: "The areas \(ids.joined(separator: " and ")) are both called “\(name)”.",
      german: "Die Gebiete \(ids.joined(separator: " und ")) heißen beide „\(name)“.")
  }
  static let mendAreaNameTwice = Phrase(
    english: "Give each area a name of its own.",
    german: "Geben Sie jedem Gebiet einen eigenen Namen.")
  static func areaWithoutBlocks(_ label: AreaLabel) -> Phrase {
    Phrase(
      english: "Area \(label.id) (\(label.name)) has no block.",
      german: "Gebiet \(label.id) (\(label.name)) hat keinen Block.")
  }
  static let mendAreaWithoutBlocks = Phrase(
    english: "A block belongs to an area when more than half of it lies inside.",
    german: "Ein Block gehört zu einem Gebiet, wenn mehr als die Hälfte von ihm darin liegt.")
  static func unitTwice(_ unit: String, row: Int) -> Phrase {
    Phrase(
      english: "The unit “\(unit)” is already in another area (row \(row)).",
      german: "Die Einheit „\(unit)“ ist schon in einem anderen Gebiet (Zeile \(row)).")
  }
  static func blockTwice(_ id: String, row: Int) -> Phrase {
    Phrase(
      english: "Block \(id) is already in another area (through row \(row)).",
      german: "Block \(id) ist schon in einem anderen Gebiet (durch Zeile \(row)).")
  }
  static let mendUnitTwice = Phrase(
    english: "A block lies in one area only: remove one of the two rows.",
    german: "Ein Block liegt nur in einem Gebiet: Entfernen Sie eine der beiden Zeilen.")
  static func unitWithoutBlocks(_ unit: String) -> Phrase {
    Phrase(
      english: "No block lies more than half inside “\(unit)”.",
      german: "Kein Block liegt mehr als zur Hälfte in „\(unit)“.")
  }
  static let mendUnitWithoutBlocks = Phrase(
    english: "The row adds nothing to its area.",
    german: "Die Zeile trägt nichts zu ihrem Gebiet bei.")
  static let cellEmpty = Phrase(english: "The cell is empty.", german: "Die Zelle ist leer.")
  static let mendCellEmpty = Phrase(
    english: "Each row needs NR and EINHEIT; without EBENE the unit is looked for in all layers.",
    german: "Jede Zeile braucht NR und EINHEIT; ohne EBENE wird in allen Ebenen gesucht.")
}
