import Testing

@testable import Geometry

@Suite struct `Segments near each other` {
  private func outline(_ shapes: [MultiPolygon]) -> Outline {
    Outline(shapes, boxes: shapes.map { Box($0) })
  }

  private func others(_ place: Int, in near: NearSegments) -> [Int] {
    var others: [Int] = []
    var entry = Int(near.firsts[place])
    while entry >= 0 {
      others.append(Int(near.entries[entry].other))
      entry = Int(near.entries[entry].next)
    }
    return others
  }

  @Test(arguments: 1...5 as ClosedRange<UInt64>, [1e-6, 0.5, 30])
  func `every two that come within reach are found, each once and from both sides`(
    seed: UInt64, reach: Double
  ) {
    let noise = min(reach, 3)
    let blocks = RandomLand.blocks(seed: seed, side: 6, noise: noise)
    // A long thin one across all others, and one far away.
    let outline = outline(
      blocks.map(\.shape) + [rectangle(-50, 271, 900, 0.25), square(1e6, 1e6, 10)])
    let near = NearSegments(outline, reach: reach)
    #expect(near.loose == outline.loose)
    for place in near.loose.indices {
      let one = Int(near.loose[place])
      let found = others(place, in: near)
      #expect(Set(found).count == found.count, "seed \(seed), segment \(one)")
      for other in near.loose.map({ Int($0) })
      where outline.owner[other] != outline.owner[one]
        && outline.isClose(one, other, within: reach)
      {
        #expect(found.contains(other), "seed \(seed): \(one) and \(other)")
      }
    }
  }

  @Test func `a segment that three blocks draw is paired once, for the first of the two alike`() {
    let shapes = [square(0, 0, 10), square(10, 0, 10), square(0, 0, 10)]
    let outline = outline(shapes)
    var owners: Set<[Int32]> = []
    for segment in 0..<outline.count where outline.owner[segment] >= 0 {
      let partner = Int(outline.partner[segment])
      if partner < 0 { continue }
      #expect(Int(outline.partner[partner]) == segment)
      #expect(outline.points[partner] == outline.points[segment + 1])
      #expect(outline.points[partner + 1] == outline.points[segment])
      owners.insert([outline.owner[segment], outline.owner[partner]].sorted())
    }
    #expect(owners == [[0, 1]])
  }

  @Test func `a table of pairs knows its pairs in either order and no others`() {
    let pairs = BlockPair.unique([BlockPair(4, 1), BlockPair(0, 3), BlockPair(1, 2)])
    let table = PairTable(pairs, blockCount: 5)
    for one in 0..<5 as Range<Int32> {
      for other in 0..<5 as Range<Int32> where one != other {
        #expect(table.contains(one, other) == pairs.contains(BlockPair(one, other)))
      }
    }
  }
}

extension Outline {
  /// Whether two segments cross, or one has an end near the other.
  fileprivate func isClose(_ one: Int, _ other: Int, within reach: Double) -> Bool {
    let least = min(
      squaredDistance(one, to: points[other]), squaredDistance(one, to: points[other + 1]),
      squaredDistance(other, to: points[one]), squaredDistance(other, to: points[one + 1]))
    if least <= reach * reach { return true }
    func side(_ a: Point, _ b: Point, _ c: Point) -> Double {
      (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
    }
    let (a, b) = (points[one], points[one + 1])
    let (c, d) = (points[other], points[other + 1])
    return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0
  }
}
