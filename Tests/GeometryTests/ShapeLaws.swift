import Geometry
import Land
import TestSupport
import Testing

/// What the fast ways of this room promise, held against plain ones.
@Suite struct `Laws of shapes` {
  @Test(arguments: 1...8 as ClosedRange<UInt64>, [0, 0.04])
  func `dissolved groups have the surface of their blocks and no border inside`(
    seed: UInt64, noise: Double
  ) throws {
    let map = try BlockMap.drawn(RandomLand.blocks(seed: seed, side: 7, noise: noise))
    var generator = Seeded(seed)
    let group = map.ids.indices.map { _ in Int32(generator.next() % 5) }
    let shapes = map.dissolved(group: group, groupCount: 4)
    for number in 1...4 {
      let members = map.ids.indices.filter { group[$0] == Int32(number) }
      let surface = members.reduce(0) { $0 + map.surfaceSquareMetres[$1] }
      let slack = noise == 0 ? 1e-6 : 0.002 * surface + 1
      #expect(abs(shapes[number - 1].surface - surface) <= slack, "seed \(seed), group \(number)")
      guard noise == 0 else { continue }
      let inner = map.borders(minimumBorderMetres: 0).filter {
        group[$0.first.position] == Int32(number) && group[$0.second.position] == Int32(number)
      }
      let outline =
        members.reduce(0) { $0 + map.perimeterMetres[$1] } - 2 * inner.reduce(0) { $0 + $1.metres }
      #expect(abs(shapes[number - 1].perimeter - outline) < 1e-3, "seed \(seed), group \(number)")
    }
  }

  // +--+--+     two blocks of a group touch in a corner, and around a hole: every ring passes a point
  // |a |x |     once, so the hole is a hole
  // +--+--+
  // |y |b |
  // +--+--+
  @Test func `blocks that touch in corners dissolve into simple rings`() throws {
    let cells = (0..<3).flatMap { row in
      (0..<3).map { column in
        ("\(row)\(column)", square(Double(column) * 10, Double(row) * 10, 10))
      }
    }
    let map = try BlockMap.drawn(cells)
    // All but the middle and one neighbour of it in the corner: the hole touches the outside nowhere.
    let frame = map.dissolved(group: map.ids.map { $0 == "11" ? 0 : 1 }, groupCount: 1)[0]
    #expect(frame.polygons.count == 1 && frame.polygons[0].holes.count == 1)
    #expect(frame.surface == 800)
    // Without a corner block the hole touches the outside in one point.
    let open = map.dissolved(group: map.ids.map { $0 == "11" || $0 == "00" ? 0 : 1 }, groupCount: 1)
    #expect(open[0].surface == 700)
    #expect(open[0].polygons.count == 1 && open[0].polygons[0].holes.count == 1)
    for ring in open[0].polygons.flatMap({ [$0.exterior] + $0.holes }) {
      #expect(Set(ring.points).count == ring.points.count - 1)
    }
    // A checkerboard: five squares that only touch in corners.
    let board = map.dissolved(
      group: map.ids.indices.map { $0.isMultiple(of: 2) ? 1 : 0 }, groupCount: 1)[0]
    #expect(board.polygons.count == 5 && board.surface == 500)
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `a deep overlap is found wherever it lies, also under blocks that fit together`(
    seed: UInt64
  ) throws {
    var blocks = RandomLand.blocks(seed: seed, side: 6)
    var generator = Seeded(seed &+ 31)
    let x = Double.random(in: 100...350, using: &generator)
    let y = Double.random(in: 100...350, using: &generator)
    // A large square over many blocks that meet vertex for vertex.
    blocks.append(("zz", square(x, y, 180)))
    let map = try BlockMap.drawn(blocks)
    let land = map.dissolved(group: map.ids.map { _ in 1 }, groupCount: 1)[0].surface
    #expect(abs(map.surfaceSquareMetres.reduce(0, +) - land) < 0.01 * land / 100)
    let named = map.findings.filter { $0.check == "overlap" }
    #expect(named.count >= 4, "seed \(seed)")
    // Nothing would remain of the square, so it is kept or shrinks to what is left over.
    let plain = try BlockMap.drawn(RandomLand.blocks(seed: seed, side: 6))
    #expect(abs(land - plain.surfaceSquareMetres.reduce(0, +)) < 200 * 200)
  }
}
