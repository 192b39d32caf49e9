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

@Suite struct `Bridges found in bands` {
  /// A line of an outline, its block's inside on the left.
  private struct Side {
    let a: Point
    let b: Point
    let block: Int
    var length: Double {
      let (x, y): (Double, Double) = (b.x - a.x, b.y - a.y)
      return (x * x + y * y).squareRoot()
    }
  }

  private func sides(_ map: BlockMap) -> [Side] {
    var sides: [Side] = []
    for (block, shape) in map.shapes.enumerated() {
      for polygon in shape.polygons {
        let points = polygon.exterior.points
        var doubled = 0.0
        for (a, b) in zip(points, points.dropFirst()) { doubled += a.x * b.y - b.x * a.y }
        let isForward = doubled > 0
        for (a, b) in zip(points, points.dropFirst()) {
          sides.append(Side(a: isForward ? a : b, b: isForward ? b : a, block: block))
        }
      }
    }
    return sides
  }

  /// The block that a look from a place of a side first meets; the side's own block where that blocks
  /// the sight, or where nothing is within reach.
  private func met(from side: Side, share: Double, reach: Double, _ sides: [Side]) -> Int {
    let x: Double = (side.b.x - side.a.x) / side.length
    let y: Double = (side.b.y - side.a.y) / side.length
    let eyeX: Double = side.a.x + (side.b.x - side.a.x) * share
    let eyeY: Double = side.a.y + (side.b.y - side.a.y) * share
    var nearest = reach
    var block = side.block
    for other in sides {
      let s: Double = (other.a.x - eyeX) * x + (other.a.y - eyeY) * y
      let t: Double = (other.b.x - eyeX) * x + (other.b.y - eyeY) * y
      if (s < 0) == (t < 0) { continue }
      let part: Double = s / (s - t)
      let crossX: Double = other.a.x + part * (other.b.x - other.a.x)
      let crossY: Double = other.a.y + part * (other.b.y - other.a.y)
      let out: Double = (crossX - eyeX) * y - (crossY - eyeY) * x
      if out > 1e-6, out < nearest {
        nearest = out
        block = t < s ? other.block : side.block
      }
    }
    return block
  }

  /// For each pair the length on which the two see each other, from looks every half metre past all
  /// outlines; no grid, no bands.
  private func looked(_ map: BlockMap, gap: Double) -> [[Int]: Double] {
    let sides = sides(map)
    var seen: [[Int]: Double] = [:]
    for side in sides {
      let looks = (2 * side.length).rounded(.up)
      for look in stride(from: 0.5, to: looks, by: 1) {
        let block = met(from: side, share: look / looks, reach: gap, sides)
        if block != side.block { seen[[side.block, block], default: 0] += side.length / looks }
      }
    }
    var both: [[Int]: Double] = [:]
    for (pair, metres) in seen where pair[0] < pair[1] {
      both[pair] = min(metres, seen[[pair[1], pair[0]]] ?? 0)
    }
    return both
  }

  @Test(arguments: [3, 4] as [UInt64], [12, 45, 90, 5000])
  func `are those that looks from every place over all outlines find`(seed: UInt64, gap: Double)
    throws
  {
    // Every fifth block is missing, so that some look far and some see nothing.
    let blocks = ShrunkLand.blocks(seed: seed, side: 5).enumerated().filter {
      $0.offset % 5 != 2
    }.map(\.element)
    let map = try BlockMap.drawn(blocks)
    let found = map.bridges(gapMetres: gap, minimumBorderMetres: 0, beside: [])
    let lengths = Dictionary(
      uniqueKeysWithValues: found.map {
        ([$0.border.first.position, $0.border.second.position], $0.border.metres)
      })
    let expected = looked(map, gap: gap)
    #expect(!expected.isEmpty)
    for pair in Set(lengths.keys).union(expected.keys) {
      // A look stands for half a metre; a pair has several sides, each with two ends.
      #expect(
        abs((lengths[pair] ?? 0) - (expected[pair] ?? 0)) < 4, "seed \(seed), gap \(gap), \(pair)")
    }
  }

  @Test func `wider than the land see no more than across it`() throws {
    let map = try BlockMap.drawn(ShrunkLand.blocks(seed: 9, side: 4))
    let across = map.bridges(gapMetres: 1000, minimumBorderMetres: 2, beside: [])
    let endless = map.bridges(gapMetres: 1e9, minimumBorderMetres: 2, beside: [])
    #expect(across.map(\.border) == endless.map(\.border))
  }
}
