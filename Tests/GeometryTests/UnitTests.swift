import Land
import Testing

@testable import Geometry

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
    #expect(findings.map(\.check) == ["identity_cover", "identity_cover"])
    #expect(findings.map(\.key) == [nil, "c"])
  }

  @Test func `what a layer leaves uncovered is summed up, with the people there`() throws {
    let map = try BlockMap.drawn(blocks)
    let layer = try Layer.drawn([
      ("West", rectangle(0, 0, 14, 10)), ("Ost", rectangle(14, 0, 10, 10)),
    ])
    let summary = try #require(
      map.units(of: layer, column: "NR", people: [500, 100, 1000]).findings.first)
    #expect(summary.surfaceSquareMetres?.rounded() == 60)
    #expect(summary.people == 600)
    #expect(summary.severity == .warning)
    #expect(summary.message.english.contains("about 600 inhabitants: 1 of 3 blocks"))
    // A layer that leaves a block a little is no more than a note, one that covers all is none.
    let most = try Layer.drawn([("Alles", rectangle(0, 0, 28, 10))])
    #expect(try map.units(of: most, column: "NR").findings.map(\.severity) == [.note])
    let all = try Layer.drawn([("Alles", rectangle(-5, -5, 50, 50))])
    #expect(try map.units(of: all, column: "NR").findings.isEmpty)
  }

  @Test func `halves go to the smaller name, and exactly half is enough`() throws {
    let map = try BlockMap.drawn([("a", square(0.1, 0.1, 10.3))])
    let halves = try Layer.drawn([
      ("Z", rectangle(0.1, 0.1, 5.15, 10.3)), ("A", rectangle(5.25, 0.1, 5.15, 10.3)),
    ])
    #expect(try map.units(of: halves, column: "NR").names == ["A"])
    let one = try Layer.drawn([("Z", rectangle(0.1, 0.1, 5.15, 10.3))])
    let (names, share, _) = try map.units(of: one, column: "NR")
    #expect(names == ["Z"] && share == [0.5])
  }

  @Test func `units of one name count together, holes and islands too`() throws {
    let map = try BlockMap.drawn([("a", square(0, 0, 10))])
    let ring = MultiPolygon(polygons: [
      Polygon(
        exterior: square(-1, -1, 12).polygons[0].exterior,
        holes: [square(2, 2, 6).polygons[0].exterior])
    ])
    let layer = try Layer.drawn([
      ("Ring", ring), ("Kern", rectangle(2, 2, 3, 6)), ("Kern", rectangle(5, 2, 3, 3)),
    ])
    let cover = UnitCover(
      blocks: map.shapes, units: layer.shapes.compactMap { $0 }, names: ["Ring", "Kern", "Kern"])
    #expect(cover.names == ["Kern", "Ring"])
    #expect(cover.parts[0].map { ($0.surface * 1e6).rounded() / 1e6 } == [27, 64])
  }

  @Test(arguments: 0..<12) func `surfaces agree with intersections, one by one`(seed: Int) {
    // Two random lands, the second shifted against the first by the seed; for every third seed they
    // share their borders.
    let blocks = RandomLand.blocks(seed: UInt64(seed), side: 6).map(\.1)
    let other = seed.isMultiple(of: 3) ? seed : seed + 100
    let shift = seed.isMultiple(of: 3) ? 0 : Double(seed) * 7.3
    let units = RandomLand.blocks(seed: UInt64(other), side: 6).map { moved($0.1, by: shift) }
    let cover = UnitCover(blocks: blocks, units: units, names: units.indices.map { "u\($0)" })
    var cache = ShapeCache(units)
    for (block, shape) in blocks.enumerated() {
      var ours = [Double](repeating: 0, count: units.count)
      for part in cover.parts[block] {
        let unit = Int(cover.names[Int(part.name)].dropFirst())
        ours[unit ?? 0] = part.surface
      }
      for unit in units.indices {
        let theirs = cache.commonSurface(unit, with: shape)
        #expect(
          abs(ours[unit] - theirs) <= 1e-6 * shape.surface + 1e-6, "seed \(seed): \(block) \(unit)")
      }
    }
  }

  @Test func `a block within one unit needs no second look, wherever it lies`() {
    // A unit with a deep bay: the middle of a block's box may lie in the bay's shadow.
    let unit = shape([
      (0, 0), (0, 100), (100, 100), (100, 60), (20, 60), (20, 40), (100, 40), (100, 0),
    ])
    let blocks = [
      square(5, 5, 10), square(50, 45, 10), square(90, 65, 10), square(150, 45, 10),
      square(15, 45, 10), square(40, 35, 10),
    ]
    let cover = UnitCover(blocks: blocks, units: [unit], names: ["U"])
    #expect(
      blocks.indices.map { (cover.covered($0) * 1e6).rounded() / 1e6 } == [100, 0, 100, 0, 50, 50])
  }

  /// A shape some metres further east and half as much north.
  private func moved(_ shape: MultiPolygon, by metres: Double) -> MultiPolygon {
    func moved(_ ring: Ring) -> Ring {
      Ring(points: ring.points.map { Point(x: $0.x + metres, y: $0.y + metres / 2) })
    }
    return MultiPolygon(
      polygons: shape.polygons.map {
        Polygon(exterior: moved($0.exterior), holes: $0.holes.map { moved($0) })
      })
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
    #expect(findings.map(\.check) == ["identity_cover"] + map.ids.map { _ in "identity_cover" })
    #expect(findings.dropFirst().map(\.key) == map.ids)
  }

  @Test func `an unknown column names the nearest`() throws {
    let map = try BlockMap.drawn(blocks)
    let error = #expect(throws: InputError.self) {
      try map.units(of: .drawn([("x", square(0, 0, 1))]), column: "nr")
    }
    #expect(error?.findings.first?.mend.english.contains("“NR”") == true)
  }
}
