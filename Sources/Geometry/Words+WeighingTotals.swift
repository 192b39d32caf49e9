import Land

// What is said where a finer layer counts other people than the blocks.
extension Words {
  /// All blocks that differ, in one line; the five that differ most are named.
  static func peopleDiffer(
    _ weighing: Weighing, _ off: [Int], _ population: [Int32], _ mayDiffer: Double
  ) -> Finding {
    let finer = weighing.map.ids.indices.map { PeopleCover.people(weighing.people.inBlock[$0]) }
    func difference(_ block: Int) -> Double { abs(finer[block] - Double(population[block])) }
    let worst = off.sorted { (difference($1), $0) < (difference($0), $1) }.prefix(5)
    let total = Numbers.text(finer.reduce(0, +), 0)
    let stated = Numbers.text(population.reduce(0) { $0 + Double($1) }, 0)
    let allowed = Numbers.text(mayDiffer * 100, 1)
    func named(_ number: (String) -> String) -> String {
      worst.map {
        "\(weighing.map.ids[$0]) (\(number(Numbers.text(finer[$0], 0))) : \(number(String(population[$0]))))"
      }.joined(separator: ", ")
    }
    var finding = Finding(
      check: "weigh_by_differs", severity: .warning,
      place: Place(file: weighing.finer.layer.file, column: weighing.finer.column),
      message: Phrase(
        english:
          "In \(off.count) of \(population.count) blocks this layer's people differ from the block's inhabitants by more than \(Numbers.english(allowed))%; in all blocks \(Numbers.english(total)) against \(Numbers.english(stated)). Most: \(named(Numbers.english)).",
        german:
          "In \(off.count) von \(population.count) Blöcken weichen die Menschen dieser Ebene um mehr als \(Numbers.german(allowed)) % von den Einwohnern des Blocks ab; in allen Blöcken \(Numbers.german(total)) gegen \(Numbers.german(stated)). Am meisten: \(named(Numbers.german))."
      ),
      mend: Phrase(
        english:
          "Only shares within a block are taken from this layer; may_differ in weigh_by sets the bound.",
        german:
          "Aus dieser Ebene stammen nur Anteile innerhalb eines Blocks; may_differ in weigh_by setzt die Grenze."
      ))
    finding.people = Int64(off.reduce(0) { $0 + difference($1) }.rounded())
    return finding
  }

  /// A block that differs.
  static func blockDiffers(_ weighing: Weighing, _ block: Int, _ population: Int32) -> Finding {
    let map = weighing.map
    let people = Numbers.text(PeopleCover.people(weighing.people.inBlock[block]), 0)
    let stated = String(population)
    let id = map.ids[block]
    var finding = Finding(
      check: "weigh_by_differs", severity: .note,
      place: Place(file: map.file, row: map.records[block]),
      message: Phrase(
        english:
          "Block “\(id)” has \(Numbers.english(stated)) inhabitants, but \(Numbers.english(people)) in “\(weighing.finer.layer.name)”.",
        german:
          "Block „\(id)“ hat \(Numbers.german(stated)) Einwohner, aber \(Numbers.german(people)) in „\(weighing.finer.layer.name)“."
      ))
    finding.key = id
    finding.x = map.centres[block].x
    finding.y = map.centres[block].y
    return finding
  }
}
