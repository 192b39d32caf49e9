import Land

// What is said of blocks that do not touch.
extension Words {
  /// Bridges of a map in one line.
  static func bridges(_ map: BlockMap, _ bridges: [Bridge], _ gap: Double) -> Finding {
    let total = bridges.reduce(0) { $0 + $1.border.metres }
    let (count, metres, width) = (String(bridges.count), Numbers.text(total, 0), short(gap))
    let isOne = bridges.count == 1
    var finding = Finding(
      check: "bridges", severity: .note, place: Place(file: map.file),
      message: Phrase(
        english:
          "\(Numbers.english(count)) \(isOne ? "pair" : "pairs") of blocks that do not touch became neighbours over \(isOne ? "a gap" : "gaps") of at most \(Numbers.english(width)) m (bridge_gaps); they face each other on \(Numbers.english(metres)) m.",
        german:
          "\(Numbers.german(count)) \(isOne ? "Paar" : "Paare") von Blöcken, die sich nicht berühren, \(isOne ? "ist über eine Lücke" : "sind über Lücken") von höchstens \(Numbers.german(width)) m \(isOne ? "ein Nachbarpaar" : "Nachbarn") geworden (bridge_gaps); \(isOne ? "die beiden" : "sie") liegen sich auf \(Numbers.german(metres)) m gegenüber."
      ))
    finding.lengthMetres = total
    return finding
  }

  /// A width that bridges nothing.
  static func noBridges(_ map: BlockMap, _ gap: Double) -> Finding {
    let width = short(gap)
    return Finding(
      check: "bridges", severity: .note, place: Place(file: map.file),
      message: Phrase(
        english:
          "No two blocks that do not touch face each other over a gap of at most \(Numbers.english(width)) m (bridge_gaps).",
        german:
          "Keine zwei Blöcke, die sich nicht berühren, liegen sich über eine Lücke von höchstens \(Numbers.german(width)) m gegenüber (bridge_gaps)."
      ))
  }

  /// One bridge.
  static func bridge(_ map: BlockMap, _ bridge: Bridge) -> Finding {
    let first = bridge.border.first.position
    let (one, other) = (map.ids[first], map.ids[bridge.border.second.position])
    let width = Numbers.text(bridge.widthMetres, 1)
    let metres = Numbers.text(bridge.border.metres, 0)
    return Finding(
      check: "bridge", severity: .note, place: Place(file: map.file, row: map.records[first]),
      message: Phrase(
        english:
          "Blocks “\(one)” and “\(other)” are neighbours over a gap \(Numbers.english(width)) m wide, on \(Numbers.english(metres)) m.",
        german:
          "Die Blöcke „\(one)“ und „\(other)“ sind über eine Lücke von \(Numbers.german(width)) m Breite Nachbarn, auf \(Numbers.german(metres)) m."
      ))
  }

  /// A width without needless decimals.
  static func short(_ metres: Double) -> String {
    Numbers.text(metres, metres == metres.rounded() ? 0 : 2)
  }
}
