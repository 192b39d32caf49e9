import Geometry
import Land
import Testing

@Suite struct `Checks of how blocks hang together` {
  /// Blocks far apart, with borders of one's own choice.
  private func inspection(_ count: Int, _ borders: [Border]) throws -> Inspection {
    let digits = (0..<count).map { String(1000 + $0) }
    let map = try BlockMap.drawn(
      digits.enumerated().map { ($0.element, square(Double($0.offset) * 100, 0, 10)) })
    return Inspection(
      map: map, borders: borders, population: [Int32](repeating: 1, count: count))
  }

  private func border(_ one: Int, _ other: Int, _ metres: Double = 100) -> Border {
    Border(BlockIndex(one), BlockIndex(other), metres: metres)
  }

  /// A random graph: sparse, so that it has bridges, cut blocks, islands and rings.
  private func graph(_ seed: UInt64, metres: [Double]) -> (count: Int, borders: [Border]) {
    var generator = Seeded(seed)
    let count = 3 + Int(generator.next() % 10)
    var borders: [Border] = []
    for one in 0..<count {
      for other in (one + 1)..<max(count, one + 1) where generator.next() % 10 < 3 {
        borders.append(border(one, other, metres[Int(generator.next() % UInt64(metres.count))]))
      }
    }
    return (count, borders)
  }

  /// Sizes of the pieces that hold `blocks`, without some borders and without a block.
  private func sizes(_ count: Int, _ borders: [Border], without block: Int?, among: Set<Int>)
    -> [Int]
  {
    let rest = borders.filter { $0.first.position != block && $0.second.position != block }
    let piece = Adjacency(blockCount: count, borders: rest).pieces()
    var sizes: [Int32: Int] = [:]
    for member in among where member != block { sizes[piece[member], default: 0] += 1 }
    return sizes.values.sorted()
  }

  @Test(arguments: 1...200 as ClosedRange<UInt64>)
  func `a bottleneck is what leaves several pieces when taken away, in any graph`(seed: UInt64)
    throws
  {
    let (count, borders) = graph(seed, metres: [100])
    let found = try inspection(count, borders).findings().filter {
      $0.finding.check == "bottleneck"
    }
    let piece = Adjacency(blockCount: count, borders: borders).pieces()
    var expected: [String: Int64] = [:]
    for block in 0..<count {
      let mates = Set((0..<count).filter { piece[$0] == piece[block] })
      let sizes = sizes(count, borders, without: block, among: mates)
      if sizes.count > 1 { expected[String(1000 + block)] = Int64(sizes.dropLast().reduce(0, +)) }
    }
    var told: [String: Int64] = [:]
    for entry in found { told[entry.finding.key ?? ""] = entry.finding.people }
    #expect(told == expected)
  }

  @Test(arguments: 1...200 as ClosedRange<UInt64>)
  func `a short contact without which a piece falls apart is told, in any graph`(seed: UInt64)
    throws
  {
    let (count, borders) = graph(seed, metres: [100, 8])
    let found = try inspection(count, borders).findings().filter {
      $0.finding.check == "weak_contact"
    }
    let pieces = Adjacency(blockCount: count, borders: borders).pieces().max()
    // Every short border that alone joins two parts must be among them, with its length.
    for (index, short) in borders.enumerated() where short.metres < 25 {
      var others = borders
      others.remove(at: index)
      let isBridge = Adjacency(blockCount: count, borders: others).pieces().max() != pieces
      guard isBridge else { continue }
      #expect(
        found.contains {
          $0.finding.lengthMetres == short.metres
            && $0.finding.key == String(1000 + short.first.position)
        }, "\(short)")
    }
    // And without what each tells, more pieces are left.
    for entry in found { #expect((entry.finding.lengthMetres ?? 99) < 25) }
  }

  // ab | cd: two pairs that meet along a few metres only.
  private func twoPairs(_ metres: Double) -> [(String, MultiPolygon)] {
    [
      ("a", square(0, 0, 100)), ("b", square(100, 0, 100)),
      ("c", square(200, 100 - metres, 100)), ("d", square(300, 100 - metres, 100)),
    ]
  }

  @Test func `a contact of 12 m is weak and drawn as a line, one of 40 m is not`() throws {
    let found = try Looking.find("weak_contact", twoPairs(12), population: [1, 2, 30, 40])
    try #require(found.count == 1)
    #expect(abs((found[0].finding.lengthMetres ?? 0) - 12) < 1e-9)
    #expect(found[0].finding.people == 3 || found[0].finding.people == 70)
    guard case .lines(let contact) = found[0].mark else {
      Issue.record("no line but \(found[0].mark)")
      return
    }
    let ends = contact.lines.flatMap { $0 }
    #expect(ends.allSatisfy { $0.x == 200 && (88...100).contains($0.y) })
    #expect(try Looking.find("weak_contact", twoPairs(40)).isEmpty)
  }

  @Test func `a link made by hand is not weak`() throws {
    let land = try inspection(4, [border(0, 1), border(2, 3), border(1, 2, 0)])
    #expect(!land.findings().contains { $0.finding.check == "weak_contact" })
  }

  @Test func `areas in force are told that hang by a block, by a contact, or not at all`() throws {
    // Areas 0 1 2 in a row, 3 4 by 8 m, 5 and 7 apart; 6 lies outside.
    var land = try inspection(
      8, [border(0, 1), border(1, 2), border(3, 4, 8), border(5, 6), border(6, 7)])
    land.plan = LabelledPlan(
      plan: Plan(areaOfBlock: [1, 1, 1, 2, 2, 3, 0, 3]),
      labels: ["Nord", "Süd", "West"].enumerated().map {
        AreaLabel(id: String($0.offset + 1), name: $0.element)
      })
    let findings = land.findings().map(\.finding)
    func keys(_ check: String) -> [String?] {
      findings.filter { $0.check == check }.map(\.key)
    }
    #expect(keys("area_bottleneck") == ["1001"])
    #expect(keys("area_weak_contact") == ["1003"])
    let apart = findings.filter { $0.check == "area_pieces" }
    #expect(apart.map(\.name) == ["West"])
    #expect(apart.first?.people == 1)
  }

  @Test func `a named unit in two pieces is told with blocks and people per piece`() throws {
    var land = try inspection(5, [border(0, 1), border(1, 2), border(2, 3), border(3, 4)])
    land.population = [10, 20, 30, 40, 50]
    land.groupings = [Grouping(name: "Teil", unitNames: ["A", "A", "B", "A", nil])]
    let found = land.findings().map(\.finding).filter { $0.check == "identity_pieces" }
    try #require(found.count == 1)
    #expect(found[0].name == "A" && found[0].people == 40)
    #expect(found[0].message.english.contains("2 blocks with 30 people; 1 block with 40 people"))
    #expect(found[0].message.german.contains("2 Blöcke mit 30 Menschen; 1 Block mit 40 Menschen"))
  }

  @Test func `blocks that meet in a corner are counted in one line`() throws {
    let found = try Looking.find(
      "corner_contact",
      [
        ("a", square(0, 0, 10)), ("b", square(10, 0, 10)), ("c", square(0, 10, 10)),
        ("d", square(10, 10, 10)), ("e", rectangle(20, 19, 10, 10)),
      ])
    #expect(found.count == 1)
    #expect(found.first?.finding.message.english.hasPrefix("3 pairs") == true)
    #expect(found.first?.finding.message.english.contains("1 of them along a line") == true)
  }

  @Test func `blocks without people and people on hardly any ground are told`() throws {
    let blocks = [
      ("a", square(0, 0, 100)), ("b", square(100, 0, 100)), ("c", rectangle(200, 0, 10, 10)),
    ]
    let empty = try Looking.find("empty_block", blocks, population: [100, 0, 90])
    #expect(empty.map(\.finding.key) == ["b"])
    let crowded = try Looking.find("crowded_block", blocks, population: [100, 50, 90])
    #expect(crowded.map(\.finding.key) == ["c"])
    #expect(try Looking.find("crowded_block", blocks, population: [100, 50, 5]).isEmpty)
  }
}

@Suite struct `Checks of layers of units` {
  private let blocks = [
    ("a", square(0, 0, 100)), ("b", square(100, 0, 100)), ("c", square(200, 0, 100)),
  ]

  private func findings(_ units: [(key: String, shape: MultiPolygon)]) throws -> [MapFinding] {
    var inspection = try Looking.inspection(blocks, population: [10, 20, 40])
    let layer = try Layer.drawn(units)
    let names = try inspection.map.units(of: layer, column: "NR").names
    let grouping = Grouping(name: "Viertel", unitNames: names)
    inspection.groupings = [grouping]
    inspection.layers.append(
      try InspectedLayer(units: layer, column: "NR", grouping: grouping, map: inspection.map))
    return inspection.findings()
  }

  @Test func `the share covered and the blocks cut by a unit's border are counted`() throws {
    let found = try findings([("W", rectangle(0, 0, 150, 100)), ("O", rectangle(150, 0, 52, 100))])
      .first { $0.finding.check == "identity_cut" }
    let finding = try #require(found?.finding)
    #expect(finding.people == 20)
    #expect(finding.message.english.contains("covers 67.3 %"))
    #expect(finding.message.english.contains("1 block with 20 people"))
    #expect(abs((finding.surfaceSquareMetres ?? 0) - 5000) < 1e-6)
  }

  @Test func `units have faults of their own: rings, overlaps, gaps`() throws {
    let found = try findings([
      ("W", rectangle(0, 0, 110, 100)), ("O", rectangle(100, 0, 200, 100)),
      ("X", shape([(0, 200), (40, 240), (40, 200), (0, 230)])),
    ]).map(\.finding)
    let overlap = try #require(found.first { $0.check == "overlap" })
    #expect(overlap.surfaceSquareMetres == 1000 && overlap.name == "O")
    let ring = try #require(found.first { $0.check == "invalid_ring" })
    #expect(ring.name == "X" && ring.place.row == 3)
  }
}
