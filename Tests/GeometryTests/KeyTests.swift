import Geometry
import Land
import Testing

@Suite struct `Keys of blocks` {
  @Test func `an absent column names the nearest`() throws {
    let layer = try Layer.drawn([("a", square(0, 0, 10))])
    let error = #expect(throws: InputError.self) {
      try BlockMap(layer: layer, idColumn: "NT", sameID: .error, toleranceMetres: 0.5)
    }
    #expect(error?.kind == .malformed)
    #expect(error?.findings.first?.mend.english.contains("“NR”") == true)
  }

  @Test func `all repeated and empty keys are listed at once`() throws {
    let square = square(0, 0, 1)
    let error = #expect(throws: InputError.self) {
      try BlockMap.drawn([
        ("b", square), ("a", square), ("b", square), (" ", square), ("a", square),
      ])
    }
    #expect(error?.findings.map(\.check) == ["id_column", "duplicate_id", "duplicate_id"])
    #expect(error?.findings.map(\.key) == [nil, "a", "b"])
    #expect(error?.findings[1].message.english.contains("2, 5") == true)
  }

  @Test func `keys are ordered by Unicode scalars`() throws {
    let map = try BlockMap.drawn([
      ("ä", square(0, 0, 1)), ("Z", square(2, 0, 1)), ("10", square(4, 0, 1)),
      ("9", square(6, 0, 1)), ("a", square(8, 0, 1)),
    ])
    #expect(map.ids == ["10", "9", "Z", "a", "ä"])
  }

  @Test func `a bow tie is mended with its record, reason and surface`() throws {
    let map = try BlockMap.drawn([
      ("a", shape([(0, 0), (2, 2), (2, 0), (0, 2)])), ("b", square(5, 5, 1)),
    ])
    #expect(map.shapes[0].polygons.count == 2)
    #expect(abs(map.surfaceSquareMetres[0] - 2) < 1e-9)
    let finding = try #require(map.findings.first)
    #expect(finding.check == "invalid_ring")
    #expect(finding.place.row == 1)
    #expect(finding.x == 1 && finding.y == 1)
  }
}
