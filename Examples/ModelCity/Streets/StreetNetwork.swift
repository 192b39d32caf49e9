import Foundation
import Geometry

/// The streets: sides of cells in a row, cut where people would give a new name, with house numbers odd
/// to the left and even to the right.
struct StreetNetwork {
  /// House numbers from and to, as written.
  struct Numbers: Equatable {
    let from: Int
    let to: Int
  }

  /// One piece of street between two corners.
  struct Segment {
    let street: Int
    let part: Int
    let points: [Point]
    let metres: Double
    let left: Numbers?
    let right: Numbers?
    let leftBlock: Int32
    let rightBlock: Int32
  }

  /// The name of each street.
  private(set) var names: [String] = []
  /// The segments, street by street.
  private(set) var segments: [Segment] = []
  /// The key of each street, in the order of names.
  private(set) var keys: [String] = []

  private static let metresPerHouse = 19.0

  init(
    mesh: Mesh, hierarchy: Hierarchy, inhabitants: Inhabitants, names places: PlaceNames,
    settings: Settings
  ) {
    var dice = settings.stream(.streets)
    var namer = StreetNames()
    let chains = StreetChains(mesh: mesh, hierarchy: hierarchy, dice: &dice)
    for chain in chains.cut(&dice) {
      let first = mesh.sides[chain[0].side]
      let block = hierarchy.blockOfCell[Int(max(first.left, first.right))]
      let quarter = Int(hierarchy.quarterOfBlock[Int(block)])
      names.append(
        namer.name(
          in: quarter, called: places.quarters[quarter], isQuay: first.faces == .water, &dice))
      lay(chain, mesh, hierarchy, inhabitants, &dice)
    }
    let order = names.indices.sorted { (names[$0], $0) < (names[$1], $1) }
    let width = max(5, String(names.count).count)
    keys = Array(repeating: "", count: names.count)
    for (rank, street) in order.enumerated() { keys[street] = Keys.padded(rank + 1, width) }
  }

  private mutating func lay(
    _ chain: [StreetChains.Step], _ mesh: Mesh, _ hierarchy: Hierarchy, _ inhabitants: Inhabitants,
    _ dice: inout SplitMix64
  ) {
    var (odd, even) = (1, 2)
    for (part, step) in chain.enumerated() {
      let side = mesh.sides[step.side]
      var points =
        [mesh.corners[Int(side.start)]] + mesh.curve(step.side) + [mesh.corners[Int(side.end)]]
      points = (step.isForward ? points : points.reversed()).map(Outlines.grid)
      let cells = step.isForward ? (side.left, side.right) : (side.right, side.left)
      let left = cells.0 < 0 ? -1 : hierarchy.blockOfCell[Int(cells.0)]
      let right = cells.1 < 0 ? -1 : hierarchy.blockOfCell[Int(cells.1)]
      let metres = Self.length(points)
      let houses = Int(metres / Self.metresPerHouse * dice.between(0.7, 1.2))
      segments.append(
        Segment(
          street: names.count - 1, part: part + 1, points: points, metres: metres,
          left: Self.numbers(&odd, houses, left, inhabitants, &dice),
          right: Self.numbers(&even, houses, right, inhabitants, &dice), leftBlock: left,
          rightBlock: right))
    }
  }

  /// The next numbers on one side of a street; none where nobody lives.
  private static func numbers(
    _ next: inout Int, _ houses: Int, _ block: Int32, _ inhabitants: Inhabitants,
    _ dice: inout SplitMix64
  ) -> Numbers? {
    guard block >= 0, houses > 0, inhabitants.population[Int(block)] > 60 else { return nil }
    guard dice.share() > 0.04 else { return nil }
    let count = max(1, houses + dice.below(3) - 1)
    let numbers = Numbers(from: next, to: next + 2 * (count - 1))
    next = numbers.to + 2
    return numbers
  }

  private static func length(_ points: [Point]) -> Double {
    zip(points, points.dropFirst()).reduce(0) { sum, pair in
      let (dx, dy) = (pair.1.x - pair.0.x, pair.1.y - pair.0.y)
      return sum + (dx * dx + dy * dy).squareRoot()
    }
  }
}
