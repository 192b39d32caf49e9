import Foundation
import Geometry

/// The river: a winding line from south to north, in metres from the city's centre.
struct River {
  /// From bank to bank in metres.
  let width: Double
  private let reach: Double
  private let swings: [(size: Double, length: Double, phase: Double)]

  init(cityRadius: Double, settings: Settings) {
    var dice = settings.stream(.outline)
    reach = cityRadius
    width = min(900, 330 * (cityRadius / 11_300).squareRoot())
    swings = [
      (0.15 * reach, 0.95 * reach, dice.between(0, 2)),
      (0.06 * reach, 0.47 * reach, dice.between(0, 6)),
      (0.012 * reach, 0.19 * reach, dice.between(0, 6)),
    ]
  }

  /// East of the middle line at a northing.
  func east(_ north: Double) -> Double {
    swings.reduce(0.06 * reach) { $0 + $1.size * sin(north / $1.length * 2 + $1.phase) }
  }

  /// The unit vector across the river, from the left (western) to the right bank.
  func across(_ north: Double) -> (x: Double, y: Double) {
    let slope = (east(north + 1) - east(north - 1)) / 2
    let length = (1 + slope * slope).squareRoot()
    return (1 / length, -slope / length)
  }

  /// Metres from the middle line, negative to the west.
  func distance(_ point: Point) -> Double {
    (point.x - east(point.y)) * across(point.y).x
  }
}
