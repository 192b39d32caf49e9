import Foundation
import Geometry

/// The faults that the block file has on purpose, as files of real offices do.
struct Faults {
  /// A side that one of its two blocks draws differently.
  struct Misdrawn {
    /// The side.
    let side: Int
    /// The block that draws it wrong.
    let block: Int32
    /// The block beyond.
    let other: Int32
    /// Its own points between the ends, in the national grid.
    let curve: [Point]
    /// Surface between the two drawings in square metres.
    let squareMetres: Double
    /// Where.
    let place: Point
    /// Whether both blocks claim the ground; otherwise neither does.
    let isOverlap: Bool
  }

  /// Cracks and overlaps of a few centimetres.
  let slivers: [Misdrawn]
  /// Overlaps of several metres.
  let overlaps: [Misdrawn]
  /// The block that has a second part, and that part: an island in the river.
  let island: (block: Int32, ring: Ring)

  init(mesh: Mesh, hierarchy: Hierarchy, river: River, radius: Double, settings: Settings) {
    var dice = settings.stream(.faults)
    let count = max(8, min(400, settings.blocks / 60))
    var chosen: [Int] = []
    var tries = 0
    while chosen.count < count + 2, tries < 100_000 {
      tries += 1
      let side = dice.below(mesh.sides.count)
      if Self.isUsable(mesh, hierarchy, side), !chosen.contains(side) { chosen.append(side) }
    }
    slivers = chosen.dropLast(2).map { side in
      Self.misdrawn(
        mesh, hierarchy, side,
        towardsOther: dice.between(0.02, 0.08) * (dice.share() < 0.6 ? -1 : 1))
    }
    overlaps = chosen.suffix(2).map { side in
      Self.misdrawn(mesh, hierarchy, side, towardsOther: dice.between(3, 6))
    }
    island = Self.island(mesh, hierarchy, river, radius)
  }

  /// What each block draws differently, by side.
  var bySide: [Int: Misdrawn] {
    Dictionary(uniqueKeysWithValues: (slivers + overlaps).map { ($0.side, $0) })
  }

  private static func isUsable(_ mesh: Mesh, _ hierarchy: Hierarchy, _ side: Int) -> Bool {
    let line = mesh.sides[side]
    guard line.left >= 0, line.right >= 0, line.metres > 150, !mesh.curve(side).isEmpty else {
      return false
    }
    return hierarchy.blockOfCell[Int(line.left)] != hierarchy.blockOfCell[Int(line.right)]
  }

  /// The left block draws the middle of a side some metres beyond (or short of) the border.
  private static func misdrawn(
    _ mesh: Mesh, _ hierarchy: Hierarchy, _ side: Int, towardsOther metres: Double
  ) -> Misdrawn {
    let line = mesh.sides[side]
    let (from, to) = (mesh.middles[Int(line.left)], mesh.middles[Int(line.right)])
    let (dx, dy) = (to.x - from.x, to.y - from.y)
    let scale = metres / (dx * dx + dy * dy).squareRoot()
    let right = mesh.curve(side).map(Outlines.grid)
    let wrong = right.map { point in
      Point(
        x: ((point.x + dx * scale) * 1000).rounded() / 1000,
        y: ((point.y + dy * scale) * 1000).rounded() / 1000)
    }
    let ends = [mesh.corners[Int(line.start)], mesh.corners[Int(line.end)]].map(Outlines.grid)
    let ring = Ring(points: [ends[0]] + right + [ends[1]] + wrong.reversed() + [ends[0]])
    return Misdrawn(
      side: side, block: hierarchy.blockOfCell[Int(line.left)],
      other: hierarchy.blockOfCell[Int(line.right)], curve: wrong,
      squareMetres: abs(Outlines.doubleSurface(ring)) / 2, place: right[right.count / 2],
      isOverlap: metres > 0)
  }

  private static func island(
    _ mesh: Mesh, _ hierarchy: Hierarchy, _ river: River, _ radius: Double
  ) -> (block: Int32, ring: Ring) {
    let north = 0.23 * radius
    let middle = Point(x: river.east(north), y: north)
    let across = river.across(north)
    let points = (0..<14).map { step -> Point in
      let angle = Double(step) / 14 * 2 * Double.pi
      let (wide, long) = (river.width * 0.13 * cos(angle), river.width * 0.55 * sin(angle))
      return Outlines.grid(
        Point(
          x: middle.x + across.x * wide - across.y * long,
          y: middle.y + across.y * wide + across.x * long))
    }
    let nearest = mesh.sides.filter { $0.faces == .water }.map { max($0.left, $0.right) }.min {
      (distance(mesh.middles[Int($0)], middle), $0) < (distance(mesh.middles[Int($1)], middle), $1)
    }
    return (hierarchy.blockOfCell[Int(nearest ?? 0)], Ring(points: points + [points[0]]))
  }

  private static func distance(_ one: Point, _ other: Point) -> Double {
    let (dx, dy) = (one.x - other.x, one.y - other.y)
    return dx * dx + dy * dy
  }
}
