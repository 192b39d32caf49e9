import Land
import TestSupport
import Testing

@testable import Delimitation

/// Circle, hull and who lives in it (M6 to M8), on squares of 100 m that can be drawn on paper.
@Suite struct `Forms of areas` {
  private func near(_ one: Double?, _ other: Double) -> Bool {
    one.map { abs($0 - other) < 1e-9 } ?? false
  }

  @Test func `a square fills its hull and two over π of its circle`() {
    let land = TinyLand("aaa\naaa")
    let evaluation = land.thoroughly("110\n110")
    #expect(near(evaluation.value("reock_mean"), 2 / Double.pi))
    #expect(evaluation.value("hull_ratio_mean") == 1)
    #expect(evaluation.value("population_polygon_mean") == 1)
  }

  @Test func `an angle leaves half a square of its hull to others`() {
    let land = TinyLand("aa\naa").populated([1000, 3000, 1000, 1000])
    let form = land.thoroughly("10\n11").areas[0].form
    #expect(near(form?.hullRatio, 3 / 3.5))
    #expect(near(form?.populationPolygon, 3000 / 4500))
    // The circle goes through the three far corners: its radius is half of the diagonal of 2 by 2.
    #expect(near(form?.reock, 3 / (2 * Double.pi)))
  }

  @Test func `parts far from each other count together`() {
    let land = TinyLand("aaaa")
    let form = land.thoroughly("1001").areas[0].form
    #expect(near(form?.hullRatio, 0.5))
    #expect(near(form?.populationPolygon, 0.5))
    #expect(near(form?.reock, 2 / (Double.pi * 4.25)))
  }

  @Test func `without outlines, or without a thorough look, there is none`() {
    let land = TinyLand("aa")
    let plan = land.plan("10")
    #expect(evaluate(plan, in: land.problem()).value("reock_mean") == nil)
    let blind = evaluateThoroughly(plan.numbered, in: land.problem(), outlines: nil)
    #expect(blind.value("reock_mean") == nil && blind.areas[0].form == nil)
    #expect(land.thoroughly("00").value("hull_ratio_min") == nil)
  }

  @Test func `a hole is no surface`() {
    let outlines = BlockOutlines(blocks: [
      [
        ([(0, 0), (4, 0), (4, 4), (0, 4), (0, 0)], false),
        ([(1, 1), (3, 1), (3, 3), (1, 3), (1, 1)], true),
      ]
    ])
    let shapes = BlockShapes(outlines, population: [10])
    #expect(shapes.surfaces == [12])
  }

  @Test(arguments: UInt64(1)...60)
  func `the smallest circle is that of two or three points`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let points = (0..<(2 + generator.below(7))).map { _ in
      PlanePoint(x: Double(generator.below(20)), y: Double(generator.below(20)))
    }
    let circle = EnclosingCircle(around: points.convexHull)
    #expect(abs(circle.radius - smallestRadius(points)) < 1e-9, "\(points)")
  }

  @Test(arguments: UInt64(1)...60)
  func `the hull holds every point and turns left at each corner`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let points = (0..<(3 + generator.below(30))).map { _ in
      PlanePoint(x: Double(generator.below(9)), y: Double(generator.below(9)))
    }
    let hull = points.convexHull
    guard hull.count > 2 else { return }
    #expect(Set(hull).isSubset(of: Set(points)))
    for corner in hull.indices {
      let (next, after) = (hull[(corner + 1) % hull.count], hull[(corner + 2) % hull.count])
      #expect(PlanePoint.turn(hull[corner], next, after) > 0, "seed \(seed)")
      #expect(points.allSatisfy { PlanePoint.turn(hull[corner], next, $0) >= 0 }, "seed \(seed)")
    }
  }

  @Test(arguments: UInt64(1)...40)
  func `what is clipped and what is cut away make the whole`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let land = TinyLand.random(blocks: 12, using: &generator)
    let shapes = BlockShapes(land.outlines, population: land.cells.map(\.people))
    let triangle = [
      PlanePoint(x: Double(generator.below(300)) - 300, y: -300), PlanePoint(x: 400, y: 0),
      PlanePoint(x: 0, y: Double(generator.below(400))),
    ].convexHull
    // A grid of points counts the surface inside, square by square.
    for hull in shapes.hulls {
      let part = hull.clipped(to: triangle).doubleSurface / 2
      var hits = 0
      for column in 0..<50 {
        for row in 0..<50 {
          let point = PlanePoint(
            x: (hull.map(\.x).min() ?? 0) + Double(column) * 2 + 1,
            y: (hull.map(\.y).min() ?? 0) + Double(row) * 2 + 1)
          let isInside = triangle.indices.allSatisfy {
            PlanePoint.turn(triangle[$0], triangle[($0 + 1) % 3], point) >= 0
          }
          hits += isInside ? 1 : 0
        }
      }
      #expect(abs(part - Double(hits) * 4) < 400, "seed \(seed)")
    }
  }

  /// The least radius of a circle of two or three points that holds all: every pair and triple is tried.
  private func smallestRadius(_ points: [PlanePoint]) -> Double {
    var best = Double.infinity
    func take(_ centre: PlanePoint) {
      let radius = points.map { centre.squaredDistance(to: $0) }.max() ?? 0
      best = min(best, radius.squareRoot())
    }
    for a in points {
      take(a)
      for b in points {
        take(PlanePoint(x: (a.x + b.x) / 2, y: (a.y + b.y) / 2))
        for c in points {
          let d = 2 * (a.x * (b.y - c.y) + b.x * (c.y - a.y) + c.x * (a.y - b.y))
          guard d != 0 else { continue }
          let (p, q, r) = (
            a.x * a.x + a.y * a.y, b.x * b.x + b.y * b.y, c.x * c.x + c.y * c.y
          )
          take(
            PlanePoint(
              x: (p * (b.y - c.y) + q * (c.y - a.y) + r * (a.y - b.y)) / d,
              y: (p * (c.x - b.x) + q * (a.x - c.x) + r * (b.x - a.x)) / d))
        }
      }
    }
    return best
  }
}
