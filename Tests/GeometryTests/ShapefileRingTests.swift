import Geometry
import Land
import Testing

@Suite struct `Rings of shapefiles` {
  private typealias Bytes = ShapefileBytes

  private func read(_ rings: [[(Double, Double)]]) throws -> Layer {
    var file = ShapefileBytes(cells: ["one"])
    file.records = [Bytes.polygon(rings)]
    return try file.read()
  }

  private func hole(_ x: Double, _ y: Double, _ width: Double) -> [(Double, Double)] {
    Bytes.square(x, y, width).reversed()
  }

  @Test func `holes find their part in any order`() throws {
    let rings = [
      hole(2, 2, 2), Bytes.square(0, 0, 10), hole(102, 2, 2), hole(6, 6, 2),
      Bytes.square(100, 0, 10),
    ]
    let shape = try #require(try read(rings).shapes[0])
    #expect(shape.polygons.map { $0.holes.count } == [2, 1])
    #expect(shape.surface == 188)
  }

  @Test func `an island in a hole belongs to no other part`() throws {
    let rings = [Bytes.square(0, 0, 20), hole(2, 2, 16), Bytes.square(5, 5, 10), hole(8, 8, 2)]
    let shape = try #require(try read(rings).shapes[0])
    #expect(shape.polygons.map { $0.holes.count } == [1, 1])
    #expect(shape.surface == 400 - 256 + 100 - 4)
  }

  @Test func `a hole that touches its part's edge is one`() throws {
    let shape = try read([Bytes.square(0, 0, 10), hole(0, 3, 2)]).shapes[0]
    #expect(shape?.polygons.map { $0.holes.count } == [1])
  }

  @Test func `an open ring is closed and told`() throws {
    let layer = try read([Array(Bytes.square(0, 0, 10).dropLast())])
    #expect(layer.shapes[0]?.surface == 100)
    #expect(layer.findings("invalid_ring").first?.place.row == 1)
  }

  @Test(arguments: [[(0.0, 0.0)], [(0, 0), (1, 1), (0, 0)], [(0, 0), (1, 1), (2, 2), (0, 0)], []])
  func `a ring without surface is left out and told`(ring: [(Double, Double)]) throws {
    let layer = try read([Bytes.square(0, 0, 10), ring])
    #expect(layer.shapes[0]?.polygons.count == 1)
    #expect(layer.findings("invalid_ring").first?.message.german.contains("ohne Fläche") == true)
    let alone = try read([ring])
    #expect(alone.shapes[0] == nil)
    #expect(alone.findings("null_shape").count == 1)
  }

  @Test func `a bow tie of no surface is kept to be mended`() throws {
    let layer = try read([[(0, 0), (2, 2), (2, 0), (0, 2), (0, 0)]])
    #expect(layer.shapes[0] != nil)
  }

  @Test func `repeated points are left out and told`() throws {
    let layer = try read([[(0, 0), (0, 0), (0, 9), (9, 9), (9, 9), (9, 0), (0, 0)]])
    #expect(layer.shapes[0]?.polygons[0].exterior.points.count == 5)
    #expect(layer.findings("repeated_point").first?.message.english.contains("2 points") == true)
  }

  @Test func `rings that all run the wrong way are nested, and that is told`() throws {
    let rings = [hole(0, 0, 20), Bytes.square(2, 2, 16), hole(5, 5, 10)].map { $0 }
    let reversed = [rings[0], Array(rings[1].reversed()), rings[2]]
    let layer = try read(reversed)
    #expect(layer.shapes[0]?.surface == 244.0)
    #expect(layer.findings("ring_direction").count == 1)
  }

  @Test func `a lone hole is surface, and that is told`() throws {
    let layer = try read([Bytes.square(0, 0, 10), hole(50, 0, 10)])
    #expect(layer.shapes[0]?.surface == 200)
    #expect(layer.findings("invalid_ring").first?.x == 50)
  }

  @Test func `a record of 8,000 rings is sorted, each hole into its own part`() throws {
    var rings: [[(Double, Double)]] = []
    for number in 0..<4_000 {
      let (x, y) = (Double(number % 141) * 20, Double(number / 141) * 20)
      rings.append(hole(x + 2, y + 2, 3))
      rings.append(Bytes.square(x, y, 10))
    }
    let shape = try #require(try read(rings).shapes[0])
    #expect(shape.polygons.count == 4_000)
    #expect(shape.polygons.allSatisfy { $0.holes.count == 1 })
  }

  @Test func `4,000 holes in one ring of 4,000 points are sorted`() throws {
    var outer: [(Double, Double)] = []
    for number in 0..<4_000 {
      outer.append((-1 - Double(number % 2), Double(number)))
    }
    outer += [(2000, 4_000), (2000, 0), outer[0]]
    let holes = (0..<4_000).map { hole(Double($0 % 100) * 10 + 1, Double($0 / 100) * 10 + 1, 4) }
    let shape = try #require(try read(holes + [outer]).shapes[0])
    #expect(shape.polygons.count == 1)
    #expect(shape.polygons[0].holes.count == 4_000)
  }
}
