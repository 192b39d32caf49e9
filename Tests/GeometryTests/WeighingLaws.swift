import Land
import Testing

@testable import Geometry

@Suite struct `Laws of weighing by people` {
  /// A land of 36 blocks, coarse units shifted against it that leave some of it uncovered, and a finer
  /// land of its own that reaches beyond.
  private struct Case {
    let map: BlockMap
    let units: Layer
    let finer: [MultiPolygon]
    var generator: Seeded

    init(_ seed: UInt64) throws {
      generator = Seeded(seed &* 31 &+ 5)
      map = try BlockMap.drawn(RandomLand.blocks(seed: seed, side: 6))
      units = try Layer.drawn(
        RandomLand.blocks(seed: seed + 50, side: 4).enumerated().map { position, block in
          ("u\(position / 3)", stretched(block.shape, by: 1.4, shift: 37))
        })
      finer = RandomLand.blocks(seed: seed + 90, side: 9).map {
        stretched($0.shape, by: 0.75, shift: -20)
      }
    }

    /// The finer polygons with random people; some have none.
    mutating func peopled() -> [(MultiPolygon, Double)] {
      finer.map { ($0, Double(max(0, Int.random(in: -20...400, using: &generator))) / 4) }
    }

    /// Random points over the land and a little around it.
    mutating func points(_ count: Int) -> [(Point?, Double)] {
      (0..<count).map { _ in
        (
          Point(
            x: .random(in: -50...650, using: &generator),
            y: .random(in: -50...650, using: &generator)),
          Double(Int.random(in: 0...9, using: &generator))
        )
      }
    }
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `units, people without unit and people without block add up to all`(seed: UInt64) throws {
    var land = try Case(seed)
    for finer in [try FinerLayer.drawn(land.peopled()), try FinerLayer.drawn(land.points(500))] {
      let people = try land.map.people(of: finer, in: land.units)
      #expect(people.total == finer.people.reduce(0) { $0 + PeopleCover.steps($1) })
      #expect(people.inBlocks <= people.total)
      for block in land.map.ids.indices {
        #expect(people.inUnits(block) <= people.inBlock[block], "seed \(seed)")
        #expect(people.parts[block].allSatisfy { $0.steps > 0 })
      }
    }
    // Where blocks and units cover everything, nobody is lost, to the last step.
    let whole = try Layer.drawn([
      ("W", rectangle(-900, -900, 1211, 3000)), ("O", rectangle(311, -900, 2000, 3000)),
    ])
    let block = try BlockMap.drawn([
      ("a", rectangle(-900, -900, 3000, 1207)), ("b", rectangle(-900, 307, 3000, 2000)),
    ])
    let all = try block.people(of: .drawn(land.peopled()), in: whole)
    #expect(all.inBlocks == all.total)
    #expect(block.ids.indices.reduce(0) { $0 + all.inUnits($1) } == all.total)
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `polygons agree with intersections of record, block and unit`(seed: UInt64) throws {
    var land = try Case(seed)
    let finer = try FinerLayer.drawn(land.peopled())
    let people = try land.map.people(of: finer, in: land.units)
    let context = GEOSContext()
    let names = land.units.attributes.columns[0].cells
    for (block, shape) in land.map.shapes.enumerated() {
      var expected = [Double](repeating: 0, count: people.names.count)
      var inBlock = 0.0
      for (record, drawn) in finer.layer.shapes.enumerated() {
        let drawn = try #require(drawn)
        let piece = try context.shape(drawn).intersection(context.shape(shape))
        if piece.surface <= 0 { continue }
        inBlock += finer.people[record] * piece.surface / drawn.surface
        for (unit, drawnUnit) in land.units.shapes.enumerated() {
          let common = try piece.intersection(context.shape(#require(drawnUnit))).surface
          let name = try #require(people.names.firstIndex(of: names[unit] ?? ""))
          expected[name] += finer.people[record] * common / drawn.surface
        }
      }
      #expect(abs(PeopleCover.people(people.inBlock[block]) - inBlock) < 1e-4)
      for (name, count) in expected.enumerated() {
        let steps = people.parts[block].first { $0.name == Int32(name) }?.steps ?? 0
        #expect(abs(PeopleCover.people(steps) - count) < 1e-4, "seed \(seed), block \(block)")
      }
    }
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `points agree with a look at every block and unit`(seed: UInt64) throws {
    var land = try Case(seed)
    let points = land.points(800)
    let people = try land.map.people(of: .drawn(points), in: land.units)
    var expected: [String: [String: Double]] = [:]
    for (point, number) in points where number > 0 {
      let point = try #require(point)
      let block = land.map.shapes.firstIndex { $0.contains(point) }
      let unit = land.units.shapes.firstIndex { $0?.contains(point) ?? false }
      guard let block, let unit else { continue }
      let name = land.units.attributes.columns[0].cells[unit] ?? ""
      expected[land.map.ids[block], default: [:]][name, default: 0] += number
    }
    #expect(people.table(land.map) == expected, "seed \(seed)")
  }

  @Test(arguments: 1...3 as ClosedRange<UInt64>)
  func `no order of records or units changes a step`(seed: UInt64) throws {
    var land = try Case(seed)
    let polygons = land.peopled()
    let points = land.points(300)
    let reversed = try Layer.drawn(
      zip(land.units.attributes.columns[0].cells, land.units.shapes).reversed().compactMap {
        name, shape in name.flatMap { name in shape.map { (name, $0) } }
      })
    let one = try land.map.weighed(land.units, by: .drawn(polygons))
    let two = try land.map.weighed(reversed, by: .drawn(polygons.shuffled(using: &land.generator)))
    #expect(one.names == two.names && one.share == two.share && one.findings == two.findings)
    let three = try land.map.people(of: .drawn(points), in: land.units)
    let four = try land.map.people(
      of: .drawn(points.shuffled(using: &land.generator)), in: reversed)
    #expect(three.parts == four.parts && three.inBlock == four.inBlock)
  }

  @Test func `people spread evenly give the shares of the surface`() throws {
    let land = try Case(7)
    let surface = UnitCover(
      blocks: land.map.shapes, units: land.units.shapes.compactMap { $0 },
      names: land.units.attributes.columns[0].cells)
    // A point every two metres: the error of a share falls with the step; polygons have none.
    let grid = (0..<330 * 330).map { number -> (Point?, Double) in
      (Point(x: Double(number % 330) * 2 - 29.7, y: Double(number / 330) * 2 - 29.3), 1)
    }
    let even = [(rectangle(-100, -100, 900, 900), 1e6)]
    let points = try land.map.people(of: .drawn(grid), in: land.units)
    let polygon = try land.map.people(of: .drawn(even), in: land.units)
    for block in land.map.ids.indices {
      let whole = land.map.surfaceSquareMetres[block]
      for part in surface.parts[block] {
        func share(_ people: PeopleCover) -> Double {
          let steps = people.parts[block].first { $0.name == part.name }?.steps ?? 0
          return Double(steps) / Double(people.inBlock[block])
        }
        #expect(abs(share(points) - part.surface / whole) < 0.02)
        #expect(abs(share(polygon) - part.surface / whole) < 1e-6)
      }
    }
  }

  @Test func `people in one corner decide, whoever has the rest of the block`() throws {
    let map = try BlockMap.drawn([("a", square(0, 0, 100))])
    let corners = [(1.0, 1.0), (99, 1), (1, 99), (99, 99)]
    for (number, corner) in corners.enumerated() {
      let units = try Layer.drawn(
        [("Mitte", rectangle(3, 0, 94, 100))]
          + corners.enumerated().map { ("Ecke \($0)", square($1.0 - 1, $1.1 - 1, 2)) })
      let finer = try FinerLayer.drawn([(Point(x: corner.0, y: corner.1), 0.25)])
      #expect(try map.weighed(units, by: finer).names == ["Ecke \(number)"])
      let cell = try FinerLayer.drawn([(square(corner.0 - 0.5, corner.1 - 0.5, 1), 3)])
      #expect(try map.weighed(units, by: cell).names == ["Ecke \(number)"])
    }
  }

  @Test func `specks of polygons count as the points in their middle`() throws {
    var land = try Case(9)
    let points = land.points(300)
    let specks = points.compactMap { point, people in
      point.map { (square($0.x - 5e-4, $0.y - 5e-4, 1e-3), people) }
    }
    let one = try land.map.people(of: .drawn(points), in: land.units)
    let two = try land.map.people(of: .drawn(specks), in: land.units)
    #expect(one.table(land.map) == two.table(land.map))
  }
}

/// A shape made larger or smaller from the origin, then moved east and half as much north.
private func stretched(_ shape: MultiPolygon, by factor: Double, shift: Double) -> MultiPolygon {
  func moved(_ ring: Ring) -> Ring {
    Ring(
      points: ring.points.map {
        Point(x: $0.x * factor + shift, y: $0.y * factor + shift / 2)
      })
  }
  return MultiPolygon(
    polygons: shape.polygons.map {
      Polygon(exterior: moved($0.exterior), holes: $0.holes.map { moved($0) })
    })
}
