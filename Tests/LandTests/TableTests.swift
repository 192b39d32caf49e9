import Land
import Testing

@Suite struct `A table of blocks` {
  private func table(_ ids: [String], _ population: [Int32]) -> BlockTable {
    let zeros = [Double](repeating: 0, count: ids.count)
    return BlockTable(
      ids: ids, population: population, surfaceSquareMetres: zeros, perimeterMetres: zeros,
      centreX: zeros, centreY: zeros)
  }

  @Test(arguments: 0..<40) func `finds every key it has, whatever its length`(count: Int) {
    let ids = (0..<count).map { String($0 + 100) }
    let blocks = table(ids, ids.map { _ in 1 })
    for (position, id) in ids.enumerated() { #expect(blocks.index(of: id) == BlockIndex(position)) }
  }

  @Test func `finds no key it does not have, however near`() {
    let blocks = table(["010203", "010204", "10203"], [1, 2, 3])
    for id in ["", "0", "01020", "0102030", "010205", "10204", "10203 ", "９"] {
      #expect(blocks.index(of: id) == nil)
    }
  }

  @Test func `tells keys with leading zeros from those without`() {
    let blocks = table(["010203", "10203"], [1, 2])
    #expect(blocks.index(of: "010203") == BlockIndex(0))
    #expect(blocks.index(of: "10203") == BlockIndex(1))
  }

  @Test func `tells a letter with an umlaut from the letter and dots apart`() {
    // Equal as Swift strings, different as keys: files are told apart by what is written in them.
    let blocks = table(["Mu\u{308}hle", "M\u{FC}hle"], [1, 2])
    #expect(blocks.index(of: "Mu\u{308}hle") == BlockIndex(0))
    #expect(blocks.index(of: "M\u{FC}hle") == BlockIndex(1))
  }

  @Test func `sums inhabitants beyond what one block could hold`() {
    #expect(table(["a", "b"], [.max, .max]).totalPopulation == 2 * Int64(Int32.max))
  }
}

@Suite struct `A grouping` {
  @Test func `names each block's unit, or none`() {
    let names: [String?] = ["Süd", nil, "Nord", "Süd", "Äcker"]
    let grouping = Grouping(name: "Stadtteil", unitNames: names)
    #expect((0..<5).map { grouping.unitName(of: $0) } == names)
  }

  @Test func `lists each unit once, ascending by what is written`() {
    let grouping = Grouping(name: "Stadtteil", unitNames: ["Süd", "Zoo", "Ähre", "Süd", "Alt"])
    #expect(grouping.units == ["Alt", "Süd", "Zoo", "Ähre"])
  }

  @Test func `has the same units in whatever order blocks come`() {
    let names: [String?] = ["c", nil, "a", "b", "a"]
    for turn in names.indices {
      let turned = Array(names[turn...] + names[..<turn])
      let grouping = Grouping(name: "x", unitNames: turned)
      #expect(grouping.units == ["a", "b", "c"])
      #expect(grouping.unitOfBlock.count == names.count)
    }
  }

  @Test func `without any unit is empty`() {
    let grouping = Grouping(name: "x", unitNames: [nil, nil])
    #expect(grouping.units.isEmpty)
    #expect(grouping.unitOfBlock == [-1, -1])
  }
}

@Suite struct `A finding` {
  @Test func `is told as place, what is there and how to mend it`() {
    let finding = Finding(
      check: "number", severity: .error,
      place: Place(file: "blocks.dbf", row: 1204, column: "POP"),
      message: Phrase(english: "“12a” is no number.", german: "„12a“ ist keine Zahl."),
      mend: Phrase(english: "Write digits only.", german: "Nur Ziffern schreiben."))
    #expect(
      finding.line(in: .english)
        == "blocks.dbf, row 1204, column POP: “12a” is no number. Write digits only.")
    #expect(
      finding.line(in: .german)
        == "blocks.dbf, Zeile 1204, Spalte POP: „12a“ ist keine Zahl. Nur Ziffern schreiben.")
  }
}
