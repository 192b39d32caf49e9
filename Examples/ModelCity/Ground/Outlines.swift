import Foundation
import Geometry

/// Rings around sets of cells, from the shared sides, so that neighbours have the same points.
struct Outlines {
  private let mesh: Mesh
  /// The city's centre in the national grid: a place on the map, not a place in the country.
  static let centre = Point(x: 512_000, y: 5_741_000)

  init(mesh: Mesh) { self.mesh = mesh }

  /// A point of the plan in the national grid, to the millimetre.
  static func grid(_ point: Point) -> Point {
    Point(
      x: ((point.x + centre.x) * 1000).rounded() / 1000,
      y: ((point.y + centre.y) * 1000).rounded() / 1000)
  }

  /// One step along the edge of a unit.
  struct Step {
    let side: Int32
    let isForward: Bool
  }

  /// The steps around each unit, left side inside, in no order.
  func steps(unitOfCell: [Int32], count: Int) -> [[Step]] {
    var steps = [[Step]](repeating: [], count: count)
    for (side, line) in mesh.sides.enumerated() {
      let left = line.left < 0 ? -1 : unitOfCell[Int(line.left)]
      let right = line.right < 0 ? -1 : unitOfCell[Int(line.right)]
      guard left != right else { continue }
      if left >= 0 { steps[Int(left)].append(Step(side: Int32(side), isForward: true)) }
      if right >= 0 { steps[Int(right)].append(Step(side: Int32(side), isForward: false)) }
    }
    return steps
  }

  /// The shape inside some steps. `curve` gives the points between the ends of a side, from its start.
  func shape(_ steps: [Step], curve: (Int) -> [Point]) -> MultiPolygon {
    var stepFrom: [Int32: Int] = [:]
    for (position, step) in steps.enumerated() {
      let line = mesh.sides[Int(step.side)]
      stepFrom[step.isForward ? line.start : line.end] = position
    }
    var isDone = [Bool](repeating: false, count: steps.count)
    var rings: [Ring] = []
    for first in steps.indices where !isDone[first] {
      var points: [Point] = []
      var current = first
      while !isDone[current] {
        isDone[current] = true
        let line = mesh.sides[Int(steps[current].side)]
        let between = curve(Int(steps[current].side))
        let isForward = steps[current].isForward
        points.append(Self.grid(mesh.corners[Int(isForward ? line.start : line.end)]))
        points += isForward ? between : between.reversed()
        guard let next = stepFrom[isForward ? line.end : line.start] else { break }
        current = next
      }
      if let ring = Self.closed(points) { rings.append(ring) }
    }
    return Self.polygons(rings)
  }

  /// The curve of a side in the national grid.
  func gridCurve(_ side: Int) -> [Point] { mesh.curve(side).map(Self.grid) }

  /// A ring without repeated points; nil when nothing is left.
  static func closed(_ points: [Point]) -> Ring? {
    var kept: [Point] = []
    for point in points where kept.last != point { kept.append(point) }
    while kept.count > 1, kept.first == kept.last { kept.removeLast() }
    guard kept.count >= 3 else { return nil }
    return Ring(points: kept + [kept[0]])
  }

  /// Twice the surface inside a ring, positive when it runs counter-clockwise.
  static func doubleSurface(_ ring: Ring) -> Double {
    let origin = ring.points[0]
    return zip(ring.points, ring.points.dropFirst()).reduce(0) { sum, pair in
      sum + (pair.0.x - origin.x) * (pair.1.y - origin.y)
        - (pair.1.x - origin.x) * (pair.0.y - origin.y)
    }
  }

  /// Counter-clockwise rings are outlines, clockwise ones the holes of the first outline.
  private static func polygons(_ rings: [Ring]) -> MultiPolygon {
    let outer = rings.filter { doubleSurface($0) > 0 }
    let holes = rings.filter { doubleSurface($0) < 0 }
    return MultiPolygon(
      polygons: outer.enumerated().map { Polygon(exterior: $1, holes: $0 == 0 ? holes : []) })
  }
}
