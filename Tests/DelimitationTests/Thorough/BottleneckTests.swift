import Land
import TestSupport
import Testing

@testable import Delimitation

/// The narrowest place of areas (M12).
@Suite struct `Narrowest places` {
  @Test func `a neck of one side between two squares`() {
    let land = TinyLand("aaaaa\naa.aa")
    #expect(
      land.thoroughly("11111\n11.11").areas[0].bottleneck
        == Bottleneck(metres: 100, isExact: true))
    #expect(land.thoroughly("11111\n11.11").value("bottleneck_min") == 100)
    #expect(land.thoroughly("11111\n11.11").value("parts_max") == 1)
  }

  @Test func `a corner of too few people is not cut off`() {
    // Three blocks in a row: the last has a twentieth of the people, so the cut is not there.
    let land = TinyLand("aaa\naa.").populated([4000, 1000, 500, 4000, 500])
    #expect(land.thoroughly("111\n11.").areas[0].bottleneck?.metres == 200)
  }

  @Test func `an area in two parts has none to cut, one of a single block no cut at all`() {
    let land = TinyLand("aaaa")
    #expect(land.thoroughly("1101").areas[0].bottleneck?.metres == 0)
    #expect(land.thoroughly("1101").value("parts_max") == 2)
    #expect(land.thoroughly("1000").areas[0].bottleneck == nil)
    let empty = land.populated([0, 0, 5, 5])
    #expect(empty.thoroughly("1100").areas[0].bottleneck == nil)
  }

  @Test(arguments: UInt64(1)...80)
  func `is the shortest of all cuts`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let territory = randomTerritory(2 + generator.below(11), using: &generator)
    let area = PlanTally(
      Plan(areaOfBlock: territory.blocks.ids.map { _ in 1 }), in: problem(territory)
    ).areas[0]
    let found = Bottleneck(area, in: territory)
    #expect(found?.metres == shortestCut(territory), "seed \(seed)")
    #expect(found?.isExact != false, "seed \(seed)")
  }

  @Test func `forty blocks are looked at to the end, more are marked`() {
    let row = String(repeating: "a", count: 8) + "\n"
    let forty = TinyLand(String(repeating: row, count: 5))
    let ones = String(repeating: String(repeating: "1", count: 8) + "\n", count: 5)
    // A corner of two by two squares is a tenth: four sides.
    #expect(forty.thoroughly(ones).areas[0].bottleneck == Bottleneck(metres: 400, isExact: true))
    let more = TinyLand(String(repeating: row, count: 6))
    let place = more.thoroughly(ones + ones.prefix(9)).areas[0].bottleneck
    #expect(place?.isExact == false)
    // Five of 48 squares are the least: no cut of five has fewer than five sides.
    #expect(place?.metres == 500)
  }

  private func problem(_ territory: Territory) -> Problem {
    let count = territory.blocks.count
    return Problem(
      territory: territory,
      deprivation: DeprivationColumns(
        index: [Double](repeating: 0, count: count),
        statusSum: [Double](repeating: 0, count: count),
        isScored: [Bool](repeating: true, count: count),
        isDeprived: [Bool](repeating: false, count: count), statusMean: 0, statusDeviation: 1),
      identity: [], district: nil,
      rules: AreaRules(
        count: .between(0, 9), population: 0...9, populationIsRequired: false,
        deprivedShare: 0...1, keep: []), statusQuo: nil)
  }

  /// Blocks in a random graph, not always connected, with borders of whole metres.
  private func randomTerritory(_ count: Int, using generator: inout SeededGenerator) -> Territory {
    var borders: [Border] = []
    for one in 0..<count {
      for other in (one + 1)..<max(count, one + 1) where generator.happens(percent: 45) {
        borders.append(
          Border(
            BlockIndex(one), BlockIndex(other), metres: Double(generator.below(60))))
      }
    }
    let zeros = [Double](repeating: 0, count: count)
    return Territory(
      blocks: BlockTable(
        ids: (0..<count).map { String(10 + $0) },
        population: (0..<count).map { _ in
          generator.happens(percent: 15) ? 0 : Int32(generator.below(500))
        }, surfaceSquareMetres: zeros, perimeterMetres: zeros, centreX: zeros, centreY: zeros),
      adjacency: Adjacency(blockCount: count, borders: borders))
  }

  /// Every way to put the blocks on two sides is tried.
  private func shortestCut(_ territory: Territory) -> Double? {
    let people = territory.blocks.population.map(Double.init)
    let total = people.reduce(0, +)
    guard total > 0 else { return nil }
    let borders = territory.adjacency.borders
    var best: Double?
    for sides in 0..<(1 << people.count) {
      let left = people.indices.reduce(0.0) { $0 + (sides >> $1 & 1 == 1 ? people[$1] : 0) }
      guard left >= 0.1 * total, total - left >= 0.1 * total else { continue }
      let cut = borders.reduce(0.0) { sum, border in
        let isCut = sides >> border.first.position & 1 != sides >> border.second.position & 1
        return isCut ? sum + border.metres : sum
      }
      best = min(best ?? cut, cut)
    }
    return best
  }
}
