import Land
import Testing

@testable import Geometry

/// Barriers asked the slow way: every line of them at every place.
private struct SlowBarrier {
  let drawn: MapMarks.Barrier
  let tolerance: Double

  func metres(along stretch: SightLines.Stretch) -> Double {
    let parts = max(1, (stretch.metres / 2).rounded(.up))
    var hits = 0.0
    for part in stride(from: 0.5, to: parts, by: 1) {
      let here = stretch.from.towards(stretch.to, part / parts)
      let there = stretch.seenFrom.towards(stretch.seenTo, part / parts)
      if isNear(here, there) { hits += 1 }
    }
    return stretch.metres * hits / parts
  }

  private func isNear(_ from: Point, _ to: Point) -> Bool {
    let rings = drawn.shapes.flatMap { $0.polygons.flatMap { [$0.exterior] + $0.holes } }
    for line in drawn.lines + rings.map(\.points) {
      for (a, b) in zip(line, line.dropFirst()) where distance(from, to, a, b) <= tolerance {
        return true
      }
    }
    return drawn.shapes.contains { shape in
      shape.polygons.contains { polygon in
        polygon.exterior.position(of: from) == .inside
          && !polygon.holes.contains { $0.position(of: from) == .inside }
      }
    }
  }

  private func distance(_ a: Point, _ b: Point, _ c: Point, _ d: Point) -> Double {
    let turn = (b.x - a.x) * (d.y - c.y) - (b.y - a.y) * (d.x - c.x)
    if turn != 0 {
      let along = ((c.x - a.x) * (d.y - c.y) - (c.y - a.y) * (d.x - c.x)) / turn
      let across = ((c.x - a.x) * (b.y - a.y) - (c.y - a.y) * (b.x - a.x)) / turn
      if (0...1).contains(along), (0...1).contains(across) { return 0 }
    }
    return min(
      min(distance(a, b, to: c), distance(a, b, to: d)),
      min(distance(c, d, to: a), distance(c, d, to: b)))
  }

  private func distance(_ a: Point, _ b: Point, to point: Point) -> Double {
    let length = a.distance(to: b)
    if length == 0 { return point.distance(to: a) }
    let along = ((point.x - a.x) * (b.x - a.x) + (point.y - a.y) * (b.y - a.y)) / length
    return point.distance(to: a.towards(b, min(max(along / length, 0), 1)))
  }
}

@Suite struct `A barrier asked where it runs` {
  private static func random(_ seed: UInt64, _ count: Int) -> [Point] {
    var generator = Seeded(seed &* 31)
    return (0..<count).map { _ in
      Point(
        x: Double(generator.next() % 6000) / 10 - 50, y: Double(generator.next() % 6000) / 10 - 50)
    }
  }

  /// Lines that leap across the land, or two crooked surfaces that overlap, one with a hole.
  private static func barrier(_ seed: UInt64) -> MapMarks.Barrier {
    let points = random(seed, 24)
    if seed.isMultiple(of: 2) {
      return MapMarks.Barrier(
        name: "a", effect: .avoid, lines: [Array(points.prefix(9)), [points[20], points[20]]],
        shapes: [])
    }
    let shapes = [0, 3].map { first in
      let (a, b) = (points[first], points[first + 1])
      let width = 20 + Double(seed) * 6
      return MultiPolygon(polygons: [
        Polygon(
          exterior: ring([
            (a.x, a.y), (a.x - width, a.y + 150), (b.x, b.y + 400), (b.x + 90, b.y + 400),
            (a.x + width, a.y),
          ]), holes: [])
      ])
    }
    let frame = MultiPolygon(polygons: [
      Polygon(
        exterior: ring([(300, 300), (300, 540), (540, 540), (540, 300)]),
        holes: [ring([(330, 330), (510, 330), (510, 510), (330, 510)])])
    ])
    return MapMarks.Barrier(name: "a", effect: .avoid, lines: [], shapes: shapes + [frame])
  }

  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func `answers as when every line is looked at in every place`(seed: UInt64) throws {
    let blocks =
      seed % 3 == 0
      ? RandomLand.blocks(seed: seed, side: 5) : ShrunkLand.blocks(seed: seed, side: 5)
    let map = try BlockMap.drawn(blocks)
    let barrier = Self.barrier(seed)
    let valid = try barrier.shapes.map { try GEOSContext().shape($0).madeValid().values }
    let drawn = MapMarks.Barrier(
      name: "a", effect: .avoid, lines: barrier.lines, shapes: valid)
    // On a land without gaps ways have no length: only a tolerance lets lines come near.
    let tolerance = [3, 0, 4.0][Int(seed % 3)]
    let quick = try BarrierLine(drawn, tolerance: tolerance)
    let slow = SlowBarrier(drawn: drawn, tolerance: tolerance)
    var (asked, hits, partly) = (0, 0, 0)
    SightLines(OutlineChunks(map.shapes, longest: 30), reach: 60, tolerance: 0.5).forEach {
      stretch in
      let expected = slow.metres(along: stretch)
      let found = quick.metres(along: stretch)
      asked += 1
      if expected > 0 { hits += 1 }
      if expected > 0, expected < stretch.metres { partly += 1 }
      #expect(abs(found - expected) < 1e-9, "seed \(seed): \(stretch)")
      let box = Box([stretch.from, stretch.to, stretch.seenFrom, stretch.seenTo])
      let isNear = quick.isNear(box)
      #expect(isNear || expected == 0, "seed \(seed): \(stretch)")
    }
    #expect(asked > 50)
    #expect(hits > 0 && hits < asked, "\(hits) of \(asked)")
    #expect(partly > 0)
  }

  @Test func `of one long line is cut, and found where none of its ends is`() throws {
    let drawn = MapMarks.Barrier(
      name: "a", effect: .forbid,
      lines: [
        [Point(x: -100_000, y: 110), Point(x: 100_000, y: 110)],
        [Point(x: 0, y: 0), Point(x: 0.1, y: 0)],
      ],
      shapes: [])
    let line = try BarrierLine(drawn, tolerance: 0.5)
    let across = line.isNear(Box([Point(x: 49_990, y: 100), Point(x: 50_000, y: 120)]))
    let beside = line.isNear(Box([Point(x: 49_990, y: 90), Point(x: 50_000, y: 109)]))
    #expect(across && !beside)
  }

  @Test func `of no line at all is nowhere`() throws {
    let drawn = MapMarks.Barrier(name: "a", effect: .forbid, lines: [], shapes: [])
    let line = try BarrierLine(drawn, tolerance: 5)
    let isNear = line.isNear(Box([Point(x: 0, y: 0), Point(x: 10, y: 10)]))
    #expect(!isNear)
  }
}
