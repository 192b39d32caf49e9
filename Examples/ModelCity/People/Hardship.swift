import Foundation
import Geometry

/// How hard life is, block by block: some places of hardship in different districts, a slow swell across
/// the city, and chance. Around 0 in most blocks, 1 and more where it is hard.
struct Hardship {
  /// The level of each block in the last year.
  let level: [Double]
  /// How much the level of each block rose from year to year.
  let trend: [Double]
  /// The quarter in which each place of hardship has its middle.
  let places: [Int]

  init(hierarchy: Hierarchy, radius: Double, settings: Settings) {
    var dice = settings.stream(.indicators)
    let centres = Self.centres(hierarchy, settings.districtCount, &dice)
    places = centres.map { Int(hierarchy.quarterOfBlock[$0]) }
    let spots = centres.map { centre in
      // Some are smaller than an area, some larger than one may hold.
      let blocks = dice.between(5, 20)
      return Spot(
        members: Self.around(centre, count: Int(blocks), hierarchy: hierarchy),
        height: dice.between(1.5, 2.5), trend: dice.between(-0.14, 0.14))
    }
    var level = [Double](repeating: 0, count: hierarchy.blockCount)
    var trend = [Double](repeating: 0, count: hierarchy.blockCount)
    for spot in spots {
      for (rank, block) in spot.members.enumerated() {
        // High inside, falling off over the outer third.
        let share = Double(rank) / Double(spot.members.count)
        let height = spot.height * (share < 0.65 ? 1 : (1 - share) / 0.35)
        level[block] = max(level[block], height)
        trend[block] += spot.trend * (1 - share)
      }
    }
    let swell = Swell(radius: radius, dice: &dice)
    for block in level.indices {
      level[block] += 0.35 * swell.height(hierarchy.middles[block]) + 0.28 * dice.normal()
      trend[block] += 0.03 * dice.normal()
    }
    self.level = level
    self.trend = trend
  }

  private struct Spot {
    let members: [Int]
    let height: Double
    let trend: Double
  }

  /// Blocks far apart from each other, every district in turn: 13 for a city of nine districts.
  private static func centres(
    _ hierarchy: Hierarchy, _ districts: Int, _ dice: inout SplitMix64
  ) -> [Int] {
    var blocks = [[Int]](repeating: [], count: hierarchy.districtCount)
    for block in 0..<hierarchy.blockCount {
      blocks[Int(hierarchy.districtOfQuarter[Int(hierarchy.quarterOfBlock[block])])].append(block)
    }
    let wanted = max(districts * 13 / 9, hierarchy.blockCount / 75)
    var chosen: [Int] = []
    for turn in 0..<wanted {
      let candidates = (0..<24).map { _ in dice.pick(blocks[turn % blocks.count]) }
      let nearby = chosen.suffix(4 * blocks.count)
      let distances = candidates.map { candidate in
        nearby.map { distance(hierarchy.middles[$0], hierarchy.middles[candidate]) }.min() ?? 0
      }
      let best = candidates.indices.max { (distances[$0], -$0) < (distances[$1], -$1) } ?? 0
      chosen.append(candidates[best])
    }
    return chosen
  }

  /// A block and those that follow it, neighbour by neighbour, nearest first.
  private static func around(_ centre: Int, count: Int, hierarchy: Hierarchy) -> [Int] {
    let middle = hierarchy.middles[centre]
    let near = hierarchy.middles.indices
      .map { (distance(hierarchy.middles[$0], middle), $0) }
      .filter { $0.0 < 40_000 }
      .sorted { $0 < $1 }
    return near.prefix(count).map(\.1)
  }

  private static func distance(_ one: Point, _ other: Point) -> Double {
    let (dx, dy) = (one.x - other.x, one.y - other.y)
    return (dx * dx + dy * dy).squareRoot()
  }
}

/// Long waves of different direction, together about as high as a standard deviation of 1.
struct Swell {
  private let waves: [(x: Double, y: Double, phase: Double)]

  init(radius: Double, dice: inout SplitMix64) {
    waves = (0..<6).map { _ in
      let angle = dice.between(0, 2 * Double.pi)
      let length = dice.between(2, 6) / radius
      return (length * cos(angle), length * sin(angle), dice.between(0, 2 * Double.pi))
    }
  }

  func height(_ point: Point) -> Double {
    waves.reduce(0) { $0 + sin($1.x * point.x + $1.y * point.y + $1.phase) } / 1.73
  }
}
