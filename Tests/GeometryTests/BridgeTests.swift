import Geometry
import Land
import Testing

@Suite struct `Bridges over gaps` {
  private func bridges(
    _ blocks: [(key: String, shape: MultiPolygon)], gap: Double, minimum: Double = 2
  ) throws -> [String: Bridge] {
    let map = try BlockMap.drawn(blocks)
    let borders = map.borders(minimumBorderMetres: minimum)
    var named: [String: Bridge] = [:]
    for bridge in map.bridges(gapMetres: gap, minimumBorderMetres: minimum, beside: borders) {
      let border = bridge.border
      named[map.ids[border.first.position] + "-" + map.ids[border.second.position]] = bridge
    }
    return named
  }

  // a  b, 30 m apart, on 60 of 100 m
  private let apart = [("a", square(0, 0, 100)), ("b", square(130, 40, 100))]

  @Test func `have the facing length and the width of the gap`() throws {
    let found = try bridges(apart, gap: 30.001)
    let bridge = try #require(found["a-b"])
    #expect(found.count == 1)
    #expect(abs(bridge.border.metres - 60) < 1e-9)
    #expect(abs(bridge.widthMetres - 30) < 1e-9)
    #expect(abs(bridge.middle.x - 115) < 1e-9)
    #expect(bridge.border.traits == .bridge)
  }

  @Test func `reach no further than the width that is given`() throws {
    #expect(try bridges(apart, gap: 29.9).isEmpty)
  }

  @Test func `do not lead past a corner`() throws {
    let corner = [("a", square(0, 0, 100)), ("b", square(110, 110, 100))]
    #expect(try bridges(corner, gap: 50).isEmpty)
    let barely = [("a", square(0, 0, 100)), ("b", square(110, 99, 100))]
    #expect(try bridges(barely, gap: 50).isEmpty)
    #expect(try bridges(barely, gap: 50, minimum: 1).keys.sorted() == ["a-b"])
  }

  @Test func `do not lead through a third block`() throws {
    let between = [
      ("a", square(0, 0, 100)), ("b", square(130, 0, 100)), ("c", rectangle(110, -5, 5, 110)),
    ]
    #expect(try bridges(between, gap: 50).keys.sorted() == ["a-c", "b-c"])
    let half = [
      ("a", square(0, 0, 100)), ("b", square(130, 0, 100)), ("c", rectangle(110, -5, 5, 65)),
    ]
    let found = try bridges(half, gap: 50)
    #expect(abs((found["a-b"]?.border.metres ?? 0) - 40) < 1e-9)
    #expect(abs((found["a-c"]?.border.metres ?? 0) - 60) < 1e-9)
  }

  @Test func `do not lead through a block's own land`() throws {
    // The open side of the bow shows away from b.
    let bow = shape([(0, 0), (0, 100), (5, 100), (5, 5), (95, 5), (95, 100), (100, 100), (100, 0)])
    let found = try bridges([("a", bow), ("b", rectangle(0, -30, 100, 20))], gap: 200)
    #expect(abs((found["a-b"]?.border.metres ?? 0) - 100) < 1e-9)
    #expect(abs((found["a-b"]?.widthMetres ?? 0) - 10) < 1e-9)
  }

  @Test func `leave neighbours as they are`() throws {
    let touching = [("a", square(0, 0, 100)), ("b", square(100, 0, 100))]
    #expect(try bridges(touching, gap: 50).isEmpty)
  }

  @Test func `are told by count and total, then one by one, the widest first`() throws {
    let map = try BlockMap.drawn([
      ("a", square(0, 0, 100)), ("b", square(130, 0, 100)), ("c", square(240, 0, 100)),
    ])
    let found = map.bridges(gapMetres: 50, minimumBorderMetres: 2, beside: [])
    let findings = map.findings(on: found, gapMetres: 50)
    #expect(findings.map(\.check) == ["bridges", "bridge", "bridge"])
    #expect(findings.map(\.widthMetres) == [nil, 30, 10])
    #expect(findings.map(\.lengthMetres) == [200, 100, 100])
    #expect(findings[0].message.english.hasPrefix("2 pairs of blocks that do not touch"))
    #expect(
      findings[1].message.german
        == "Die Blöcke „a“ und „b“ sind über eine Lücke von 30,0 m Breite Nachbarn, auf 100 m.")
    let none = map.findings(on: [], gapMetres: 2.5)
    #expect(none.map(\.check) == ["bridges"])
    #expect(none[0].message.german.contains("2,50 m"))
  }
}

@Suite struct `Laws of bridges` {
  private func bridges(_ map: BlockMap) -> [Bridge] {
    map.bridges(
      gapMetres: 60, minimumBorderMetres: 2, beside: map.borders(minimumBorderMetres: 2))
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func `neither the order of records nor the drawing of rings matters`(seed: UInt64) throws {
    let blocks = ShrunkLand.blocks(seed: seed, side: 5)
    var generator = Seeded(seed &+ 3)
    let redrawn = blocks.shuffled(using: &generator).map {
      (key: $0.key, shape: ShrunkLand.redrawn($0.shape))
    }
    let found = bridges(try BlockMap.drawn(blocks))
    let again = bridges(try BlockMap.drawn(redrawn))
    #expect(!found.isEmpty)
    #expect(found.map(\.border.first) == again.map(\.border.first))
    #expect(found.map(\.border.second) == again.map(\.border.second))
    for (one, other) in zip(found, again) {
      #expect(abs(one.border.metres - other.border.metres) < 1e-6, "seed \(seed)")
      #expect(abs(one.widthMetres - other.widthMetres) < 1e-6, "seed \(seed)")
    }
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func `lengths sum up to no more than the perimeter, widths to no more than the gap`(
    seed: UInt64
  ) throws {
    let map = try BlockMap.drawn(ShrunkLand.blocks(seed: seed, side: 5))
    let found = bridges(map)
    for block in map.ids.indices {
      let own = found.filter {
        $0.border.first == BlockIndex(block) || $0.border.second == BlockIndex(block)
      }
      let sum = own.reduce(0) { $0 + $1.border.metres }
      #expect(sum <= map.perimeterMetres[block] + 1e-6, "seed \(seed), \(map.ids[block])")
    }
    #expect(found.allSatisfy { $0.widthMetres <= 60 && $0.border.metres >= 2 })
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func `join what was one land before its blocks shrank`(seed: UInt64) throws {
    let map = try BlockMap.drawn(ShrunkLand.blocks(seed: seed, side: 5))
    let whole = try BlockMap.drawn(RandomLand.blocks(seed: seed, side: 5))
    let adjacency = Adjacency(blockCount: map.ids.count, borders: bridges(map).map(\.border))
    #expect(adjacency.pieces().allSatisfy { $0 == 0 })
    // Long borders of the whole land are all found again.
    let pairs = Set(adjacency.borders.map { [$0.first, $0.second] })
    for border in whole.borders(minimumBorderMetres: 60) {
      #expect(pairs.contains([border.first, border.second]), "seed \(seed)")
    }
  }
}
