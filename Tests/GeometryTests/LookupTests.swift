import Geometry
import Testing

@Suite struct `Points in blocks` {
  // +-----+--+
  // |a+-+ |c |
  // | |b| |  |
  // | +-+ |  |
  // +-----+--+
  @Test func `a point finds its block, a hole's block, an edge the smaller key, the outside none`()
    throws
  {
    let outer = MultiPolygon(polygons: [
      Polygon(
        exterior: ring([(0, 0), (0, 30), (30, 30), (30, 0)]),
        holes: [ring([(10, 10), (20, 10), (20, 20), (10, 20)])])
    ])
    let map = try BlockMap.drawn([
      ("a", outer), ("b", square(10, 10, 10)), ("c", rectangle(30, 0, 10, 30)),
    ])
    let found = map.blocks(containing: [
      Point(x: 5, y: 5), Point(x: 15, y: 15), Point(x: 35, y: 1), Point(x: 30, y: 15),
      Point(x: 10, y: 15), Point(x: 45, y: 15), Point(x: -1e6, y: 7), Point(x: 0, y: 0),
    ])
    #expect(found == [0, 1, 2, 0, 0, -1, -1, 0])
  }

  @Test(arguments: 1...5 as ClosedRange<UInt64>)
  func `every point inside the land lies in exactly the block that surrounds it`(seed: UInt64)
    throws
  {
    let map = try BlockMap.drawn(RandomLand.blocks(seed: seed, side: 8))
    var generator = Seeded(seed &+ 7)
    let points = (0..<2000).map { _ in
      Point(
        x: .random(in: -50...850, using: &generator), y: .random(in: -50...850, using: &generator))
    }
    let found = map.blocks(containing: points)
    for (point, block) in zip(points, found) {
      // By hand: the sum of signed angles around the point is a full turn inside, nothing outside.
      let around = map.shapes.indices.filter { shape in
        windings(of: map.shapes[shape].polygons[0].exterior, around: point) != 0
      }
      #expect(around.map(Int32.init) == (block < 0 ? [] : [block]), "seed \(seed), \(point)")
    }
  }

  /// How often a ring runs around a point, from the quadrants it passes.
  private func windings(of ring: Ring, around point: Point) -> Int {
    var turns = 0
    for (a, b) in zip(ring.points, ring.points.dropFirst()) {
      let side = (b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x)
      if a.y <= point.y, b.y > point.y, side > 0 { turns += 1 }
      if a.y > point.y, b.y <= point.y, side < 0 { turns -= 1 }
    }
    return turns
  }
}
