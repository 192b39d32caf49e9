import Geometry
import Land
import Testing

@Suite struct `Units of a layer` {
  private let blocks = [
    ("a", square(0, 0, 10)), ("b", square(10, 0, 10)), ("c", square(20, 0, 10)),
  ]

  @Test func `a block has the unit with the largest part, if at least half is covered`() throws {
    let map = try BlockMap.drawn(blocks)
    let layer = try Layer.drawn([
      ("West", rectangle(0, 0, 14, 10)), ("Ost", rectangle(14, 0, 10, 10)),
    ])
    let (names, share, findings) = try map.units(of: layer, column: "NR")
    #expect(names == ["West", "Ost", nil])
    #expect(zip(share, [1, 0.6, 0.4]).allSatisfy { abs($0 - $1) < 1e-9 })
    #expect(findings.map(\.check) == ["identity_cover"])
    #expect(findings.first?.key == "c")
  }

  @Test func `a layer in degrees is carried over`() throws {
    let far = blocks.map { block in
      (block.0, square(356_000 + (block.0 == "a" ? 0 : 10), 5_645_000, 10))
    }
    let map = try BlockMap.drawn(Array(far.prefix(2)))
    let drawn = try Layer.drawn([("Köln", square(355_000, 5_644_000, 5000))])
    let toDegrees = try Projection(from: drawn.system, to: .wgs84)
    let layer = Layer(
      name: "degrees", file: "degrees.shp",
      shapes: try toDegrees.project(drawn.shapes.compactMap { $0 }),
      attributes: drawn.attributes, system: .wgs84, encoding: "UTF-8", findings: [])
    #expect(try map.units(of: layer, column: "NR").names == ["Köln", "Köln"])
  }

  @Test func `each bare block is told with its key`() throws {
    let map = try BlockMap.drawn(RandomLand.blocks(seed: 1, side: 5))
    let layer = try Layer.drawn([("Fern", square(-900, 0, 10))])
    let (names, share, findings) = try map.units(of: layer, column: "NR")
    #expect(names.allSatisfy { $0 == nil } && share.allSatisfy { $0 == 0 })
    #expect(findings.map(\.check) == map.ids.map { _ in "identity_cover" })
    #expect(findings.map(\.key) == map.ids)
  }

  @Test func `an unknown column names the nearest`() throws {
    let map = try BlockMap.drawn(blocks)
    let error = #expect(throws: InputError.self) {
      try map.units(of: .drawn([("x", square(0, 0, 1))]), column: "nr")
    }
    #expect(error?.findings.first?.mend.english.contains("“NR”") == true)
  }
}
