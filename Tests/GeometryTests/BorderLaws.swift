import Geometry
import Land
import Testing

@Suite struct `Laws of borders` {
  /// The pairs that a grid of blocks must have.
  private func expected(_ side: Int) -> Set<String> {
    var pairs: Set<String> = []
    for row in 0..<side {
      for column in 0..<side {
        let key = "\(row + 10)\(column + 10)"
        if column + 1 < side { pairs.insert(key + "-\(row + 10)\(column + 11)") }
        if row + 1 < side { pairs.insert(key + "-\(row + 11)\(column + 10)") }
      }
    }
    return pairs
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `nodes on one side, and shaken blocks, keep their neighbours`(seed: UInt64) throws {
    let exact = try BlockMap.drawn(RandomLand.blocks(seed: seed, side: 6))
    let tees = try BlockMap.drawn(
      RandomLand.blocks(seed: seed, side: 6, nodesOnOneSide: true), tolerance: 0.01)
    let shaken = try BlockMap.drawn(RandomLand.blocks(seed: seed, side: 6, noise: 0.15))
    for map in [exact, tees, shaken] {
      #expect(Set(map.named(2).keys) == expected(6), "seed \(seed)")
    }
    let before = exact.named(2)
    for (pair, metres) in shaken.named(2) {
      #expect(abs(metres - (before[pair] ?? 0)) < 2.5, "seed \(seed), \(pair)")
    }
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>, [0, 0.15])
  func `the order of records does not matter`(seed: UInt64, noise: Double) throws {
    let blocks = RandomLand.blocks(seed: seed, side: 5, noise: noise)
    var generator = Seeded(seed &+ 99)
    let map = try BlockMap.drawn(blocks)
    let other = try BlockMap.drawn(blocks.shuffled(using: &generator))
    #expect(map.ids == other.ids)
    #expect(map.shapes == other.shapes)
    #expect(map.borders(minimumBorderMetres: 0) == other.borders(minimumBorderMetres: 0))
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>, [0, 0.15])
  func `borders sum up to no more than the perimeter`(seed: UInt64, noise: Double) throws {
    let map = try BlockMap.drawn(RandomLand.blocks(seed: seed, side: 5, noise: noise))
    let borders = map.borders(minimumBorderMetres: 0)
    #expect(borders.allSatisfy { $0.first < $0.second && $0.metres >= 0 })
    for block in map.ids.indices {
      let index = BlockIndex(block)
      let sum = borders.reduce(0) { sum, border in
        border.first == index || border.second == index ? sum + border.metres : sum
      }
      // Shaken lines differ a little from side to side.
      let slack = noise == 0 ? 1e-6 : 4 * noise
      #expect(sum <= map.perimeterMetres[block] + slack, "seed \(seed), \(map.ids[block])")
    }
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `moving the land does not change a border`(seed: UInt64) throws {
    let blocks = RandomLand.blocks(seed: seed, side: 4)
    let moved = blocks.map { block in
      (
        key: block.key,
        shape: MultiPolygon(
          polygons: block.shape.polygons.map { polygon in
            Polygon(
              exterior: Ring(
                points: polygon.exterior.points.map {
                  Point(x: $0.x + 356_000, y: $0.y + 5_645_000)
                }), holes: [])
          })
      )
    }
    let before = try BlockMap.drawn(blocks).named(2)
    let after = try BlockMap.drawn(moved).named(2)
    #expect(before.keys.sorted() == after.keys.sorted())
    for (pair, metres) in before { #expect(abs(metres - (after[pair] ?? 0)) < 1e-6) }
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>, [true, false])
  func `the union of two blocks loses twice their border`(seed: UInt64, tees: Bool) throws {
    let blocks = RandomLand.blocks(seed: seed, side: 4, nodesOnOneSide: tees)
    let map = try BlockMap.drawn(blocks, tolerance: 0.01)
    for border in map.borders(minimumBorderMetres: 2) {
      var group = [Int32](repeating: 0, count: map.ids.count)
      group[border.first.position] = 1
      group[border.second.position] = 1
      let both = map.dissolved(group: group, groupCount: 1)[0].perimeter
      let apart =
        map.perimeterMetres[border.first.position] + map.perimeterMetres[border.second.position]
      #expect(abs((apart - both) / 2 - border.metres) < 0.05, "seed \(seed)")
    }
  }
}
