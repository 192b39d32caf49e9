import Foundation
import Geometry

/// What a cell of the ground is.
enum Ground: UInt8 {
  case land, water, beyond
}

/// Where the cells of the ground have their middle: dense in the centre and in some old towns around
/// it, wide at the rim, in pairs mirrored at the banks so that the banks become borders of cells.
struct Sites {
  private(set) var points: [Point] = []
  private(set) var grounds: [Ground] = []
  let cityRadius: Double
  let spacing: Double
  let river: River

  /// How many cells make a block.
  static let cellsPerBlock = 2.6
  /// The thinning of cells towards the rim; 0.5 would be none.
  private static let thinning = 0.7

  private let wanted: Double
  private let lobes: [(count: Double, size: Double, phase: Double)]
  private let oldTowns: [(centre: Point, reach: Double)]

  init(settings: Settings) {
    cityRadius = 11_300 * pow(Double(settings.blocks) / 800, 0.42)
    river = River(cityRadius: cityRadius, settings: settings)
    wanted = Double(settings.blocks) * Self.cellsPerBlock
    spacing = cityRadius * (Double.pi / wanted).squareRoot()
    var dice = settings.stream(.outline)
    lobes = [2.0, 3, 5, 8].enumerated().map {
      ($1, [0.13, 0.09, 0.06, 0.03][$0], dice.between(0, 2 * Double.pi))
    }
    oldTowns = Self.oldTowns(radius: cityRadius, dice: &dice)
    var scatter = settings.stream(.sites)
    layBanks()
    layGround(&scatter)
  }

  private static func oldTowns(radius: Double, dice: inout SplitMix64)
    -> [(centre: Point, reach: Double)]
  {
    (0..<6).map { town in
      let angle = (Double(town) + dice.between(0.1, 0.9)) * Double.pi / 3
      let distance = radius * dice.between(0.45, 0.75)
      return (
        Point(x: distance * cos(angle), y: distance * sin(angle)), radius * dice.between(0.12, 0.2)
      )
    }
  }

  /// Spacing of cells at a distance from the centre as a share of the radius.
  private func spacing(atShare share: Double) -> Double {
    let p = Self.thinning
    return cityRadius * (2 * Double.pi * p * pow(max(share, 0.02), 2 - 1 / p) / wanted).squareRoot()
  }

  private func outline(_ angle: Double) -> Double {
    lobes.reduce(0.94) { $0 + $1.size * sin($1.count * angle + $1.phase) }
  }

  private func isBeyond(_ point: Point) -> Bool {
    let angle = atan2(point.y, point.x)
    return (point.x * point.x + point.y * point.y).squareRoot() > cityRadius * outline(angle)
  }

  /// Pairs of sites, one on land and one in the water, along both banks.
  private mutating func layBanks() {
    var north = -1.35 * cityRadius
    while north < 1.35 * cityRadius {
      let middle = Point(x: river.east(north), y: north)
      let distance = (middle.x * middle.x + north * north).squareRoot()
      let step = spacing(atShare: min(1, distance / cityRadius)) * 0.85
      let normal = river.across(north)
      let inset = min(river.width * 0.22, step * 0.35)
      for side in [-1.0, 1.0] {
        for (offset, ground) in [(inset, Ground.land), (-inset, .water)] {
          let reach = side * (river.width / 2 + offset)
          let point = Point(x: middle.x + normal.x * reach, y: north + normal.y * reach)
          add(point, ground == .land && isBeyond(point) ? .beyond : ground)
        }
      }
      north += step
    }
  }

  /// A spiral of seeds (Vogel 1979), shaken, drawn to the old towns, without the river.
  private mutating func layGround(_ dice: inout SplitMix64) {
    let golden = Double.pi * (3 - 5.0.squareRoot())
    let last = Int(wanted * 1.9)
    for seed in 0..<last {
      let share = pow((Double(seed) + 0.5) / (wanted * 1.02), Self.thinning)
      let shake = spacing(atShare: share) * 0.33
      let angle = golden * Double(seed)
      var point = Point(
        x: share * cityRadius * cos(angle) + dice.between(-shake, shake),
        y: share * cityRadius * sin(angle) + dice.between(-shake, shake))
      for town in oldTowns { point = drawn(point, to: town.centre, reach: town.reach) }
      let bank = abs(river.distance(point)) - river.width / 2
      if bank < min(river.width * 0.22, spacing(atShare: share) * 0.3) * 1.9 { continue }
      add(point, isBeyond(point) ? .beyond : .land)
    }
  }

  private func drawn(_ point: Point, to centre: Point, reach: Double) -> Point {
    let (dx, dy) = (centre.x - point.x, centre.y - point.y)
    let pull = 0.38 * exp(-(dx * dx + dy * dy) / (reach * reach))
    return Point(x: point.x + dx * pull, y: point.y + dy * pull)
  }

  private mutating func add(_ point: Point, _ ground: Ground) {
    points.append(point)
    grounds.append(ground)
  }
}
