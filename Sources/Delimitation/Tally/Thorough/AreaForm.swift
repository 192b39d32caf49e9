internal import Land

/// Circle and hull of an area, all its parts together (M6 to M8).
public struct AreaForm: Hashable, Sendable {
  /// Surface over that of the smallest circle around the area, 0 to 1 (Reock 1961; M6).
  public let reock: Double
  /// Surface over that of the convex hull, 0 to 1 (M7).
  public let hullRatio: Double
  /// Inhabitants over those inside the convex hull, blocks counted by their surface in it, 0 to 1 (M8);
  /// nil where nobody lives there.
  public let populationPolygon: Double?

  /// An area's form; 0 where it has no surface.
  init(_ area: AreaTally, _ shapes: BlockShapes) {
    let hull = area.members.flatMap { shapes.hulls[Int($0)] }.convexHull
    let surface = area.members.reduce(0.0) { $0 + shapes.surfaces[Int($1)] }
    let hullSurface = hull.doubleSurface / 2
    guard hull.count > 2, hullSurface > 0 else {
      (reock, hullRatio, populationPolygon) = (0, 0, area.population > 0 ? 1 : nil)
      return
    }
    let radius = EnclosingCircle(around: hull).radius
    reock = min(1, surface / (Double.pi * radius * radius))
    hullRatio = min(1, surface / hullSurface)
    let inside = shapes.people(inside: hull, of: area)
    populationPolygon = inside > 0 ? min(1, Double(area.population) / inside) : nil
  }
}

/// The shapes of all blocks, in metres from a point among them.
struct BlockShapes {
  /// Rings of each block, outer ones against the clock, holes with it.
  private let rings: [[[PlanePoint]]]
  private let population: [Int32]
  private let bounds: [(low: PlanePoint, high: PlanePoint)]
  /// The convex hull of each block.
  let hulls: [[PlanePoint]]
  /// The surface of each block in square metres.
  let surfaces: [Double]

  init(_ outlines: BlockOutlines, population: [Int32]) {
    let (left, bottom) = (outlines.x.first ?? 0, outlines.y.first ?? 0)
    let rings = (0..<outlines.blockCount).map { block in
      outlines.rings(block).map { ring in
        ring.map { PlanePoint(x: outlines.x[$0] - left, y: outlines.y[$0] - bottom) }
      }
    }
    self.rings = rings
    self.population = population
    hulls = rings.map { $0.flatMap { $0 }.convexHull }
    surfaces = rings.map { max(0, $0.reduce(0) { $0 + $1.doubleSurface } / 2) }
    bounds = hulls.map { hull in
      (
        PlanePoint(x: hull.map(\.x).min() ?? 0, y: hull.map(\.y).min() ?? 0),
        PlanePoint(x: hull.map(\.x).max() ?? 0, y: hull.map(\.y).max() ?? 0)
      )
    }
  }

  /// Inhabitants inside a convex polygon that holds an area: all of the area, of others by surface.
  func people(inside hull: [PlanePoint], of area: AreaTally) -> Double {
    let low = PlanePoint(x: hull.map(\.x).min() ?? 0, y: hull.map(\.y).min() ?? 0)
    let high = PlanePoint(x: hull.map(\.x).max() ?? 0, y: hull.map(\.y).max() ?? 0)
    var isOwn = [Bool](repeating: false, count: rings.count)
    for member in area.members { isOwn[Int(member)] = true }
    var people = Double(area.population)
    for block in rings.indices where population[block] > 0 && surfaces[block] > 0 && !isOwn[block] {
      let (one, other) = bounds[block]
      guard one.x < high.x, other.x > low.x, one.y < high.y, other.y > low.y else { continue }
      people += Double(population[block]) * share(of: block, inside: hull)
    }
    return people
  }

  /// The share of a block's surface inside a convex polygon.
  private func share(of block: Int, inside hull: [PlanePoint]) -> Double {
    let isInside = hulls[block].allSatisfy { point in
      hull.indices.allSatisfy {
        PlanePoint.turn(hull[$0], hull[($0 + 1) % hull.count], point) >= 0
      }
    }
    if isInside { return 1 }
    let common = rings[block].reduce(0.0) { $0 + $1.clipped(to: hull).doubleSurface / 2 }
    return min(1, max(0, common / surfaces[block]))
  }
}
