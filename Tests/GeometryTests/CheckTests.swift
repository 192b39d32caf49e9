import Geometry
import Land
import Testing

@Suite struct `Checks of a map` {
  private func look(
    _ blocks: [(key: String, shape: MultiPolygon)], population: [Int32]? = nil
  ) throws -> [Finding] {
    let map = try BlockMap.drawn(blocks)
    return Inspection(
      map: map, borders: map.borders(minimumBorderMetres: 2), population: population
    ).findings().map(\.finding)
  }

  @Test func `a sound land has nothing to say but of its corners`() throws {
    let findings = try look(RandomLand.blocks(seed: 1, side: 4))
    #expect(findings.map(\.check) == ["corner_contact"])
  }

  @Test func `a block apart is an island with its people`() throws {
    let findings = try look(
      [("a", square(0, 0, 100)), ("b", square(100, 0, 100)), ("c", square(500, 0, 100))],
      population: [1, 2, 300])
    #expect(findings.map(\.check) == ["island"])
    #expect(findings.first?.key == "c")
    #expect(findings.first?.people == 300)
    #expect(findings.first?.x == 550)
  }

  @Test func `two pairs apart are two pieces`() throws {
    let findings = try look(
      [
        ("a", square(0, 0, 10)), ("b", square(10, 0, 10)), ("c", square(50, 0, 10)),
        ("d", square(60, 0, 10)), ("e", square(60, 10, 10)),
      ], population: [1, 2, 3, 4, 5])
    let piece = try #require(findings.first { $0.check == "pieces" })
    #expect(piece.people == 3)
    #expect(piece.message.english.contains("3, 2"))
  }

  // a b c d in a row: b leads to a, c to d.
  @Test func `a block in a row is a bottleneck for those behind`() throws {
    let findings = try look(
      (0..<4).map { (["a", "b", "c", "d"][$0], square(Double($0) * 100, 0, 100)) },
      population: [10, 20, 30, 40])
    #expect(findings.map(\.check) == ["bottleneck", "bottleneck"])
    #expect(findings.map(\.key) == ["b", "c"])
    #expect(findings.map(\.people) == [10, 40])
  }

  @Test func `gaps are told apart by the tolerance`() throws {
    // Four blocks around a courtyard of 4 m², and a slit of 20 cm between two of them.
    let findings = try look([
      ("a", rectangle(0, 0, 12, 5)), ("b", rectangle(7, 5, 5, 7)), ("c", rectangle(0, 7, 7, 5)),
      ("d", rectangle(0, 5, 5, 2)), ("e", rectangle(0, 12, 12, 5)),
      ("f", shape([(0, 17), (0, 20), (12, 20), (12, 17), (8, 17), (8, 17.2), (4, 17.2), (4, 17)])),
    ])
    let gap = try #require(findings.first { $0.check == "gap" })
    #expect(abs((gap.surfaceSquareMetres ?? 0) - 4) < 1e-9)
    #expect(gap.x == 6 && gap.y == 6)
    let sliver = try #require(findings.first { $0.check == "sliver" })
    #expect(abs((sliver.surfaceSquareMetres ?? 0) - 0.8) < 1e-9)
  }
}
