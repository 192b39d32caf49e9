import Geometry
import Land
import Testing

@Suite struct `Barriers` {
  // d e f
  // a b c   squares of 100 m
  private let blocks = [
    ("a", square(0, 0, 100)), ("b", square(100, 0, 100)), ("c", square(200, 0, 100)),
    ("d", square(0, 100, 100)), ("e", square(100, 100, 100)), ("f", square(200, 100, 100)),
  ]

  private func layer(_ records: LayerRecords) throws -> Layer {
    Layer(
      name: "wall", file: "wall.shp", records: records,
      attributes: AttributeTable(columns: [], rowCount: 1),
      system: try CoordinateSystem(definition: "EPSG:25832", place: Place(file: "wall.prj")),
      encoding: "UTF-8", findings: [])
  }

  private func line(_ points: [(Double, Double)]) throws -> Layer {
    try layer(.lines([MultiLine(lines: [points.map { Point(x: $0.0, y: $0.1) }])]))
  }

  /// Pairs along the barrier, and the findings.
  private func along(
    _ wall: Layer, blocks: [(key: String, shape: MultiPolygon)]? = nil, tolerance: Double = 0.5,
    effect: BarrierEffect = .forbid, gap: Double? = nil
  ) throws -> (pairs: [String], findings: [Finding]) {
    let map = try BlockMap.drawn(blocks ?? self.blocks)
    var borders = map.borders(minimumBorderMetres: 2)
    if let gap {
      borders += map.bridges(gapMetres: gap, minimumBorderMetres: 2, beside: borders)
        .map(\.border)
    }
    let barrier = Barrier(name: "Fluss", effect: effect, toleranceMetres: tolerance, layer: wall)
    let result = try map.borders(borders, gapMetres: gap, along: [barrier])
    #expect(result.borders.map(\.metres) == borders.map(\.metres))
    let marked = result.borders.filter(\.traits.isAlongBarrier)
    #expect(marked.allSatisfy { $0.traits.contains(effect.trait) })
    return (
      marked.map { map.ids[$0.first.position] + "-" + map.ids[$0.second.position] },
      result.findings
    )
  }

  @Test func `lie between the blocks along whose borders they run`() throws {
    let river = try line([(-50, 100), (350, 100)])
    let found = try along(river)
    #expect(found.pairs == ["a-d", "b-e", "c-f"])
    #expect(
      found.findings.map(\.check) == ["barrier"] + Array(repeating: "along_barrier", count: 3))
    #expect(
      found.findings[1].message.english
        == "The barrier “Fluss” lies between the blocks “a” and “d”, whose border is 100 m long.")
  }

  @Test func `that cross a border square do not separate`() throws {
    #expect(try along(line([(-50, 50), (350, 50)])).pairs.isEmpty)
  }

  @Test func `count where they run along more than half of a border`() throws {
    #expect(try along(line([(0, 100), (40, 100)])).pairs.isEmpty)
    #expect(try along(line([(0, 100), (60, 100)])).pairs == ["a-d"])
  }

  @Test func `drawn beside a border count within their tolerance, and else warn`() throws {
    let beside = try line([(-50, 103), (350, 103)])
    #expect(try along(beside, tolerance: 5).pairs == ["a-d", "b-e", "c-f"])
    let none = try along(beside)
    #expect(none.pairs.isEmpty)
    #expect(none.findings.map(\.severity) == [.warning])
    #expect(none.findings[0].mend.german.contains("tolerance"))
  }

  @Test func `far from all blocks or without a line say so in place of a tolerance`() throws {
    let far = try along(line([(5000, 100), (5400, 100)]))
    #expect(far.pairs.isEmpty)
    #expect(far.findings.map(\.severity) == [.warning])
    #expect(far.findings[0].message.english.contains("wholly outside the blocks"))
    let empty = try along(layer(.lines([nil])))
    #expect(empty.findings.map(\.severity) == [.warning])
    #expect(empty.findings[0].message.english.contains("draws no line"))
  }

  @Test func `may be surfaces that blocks reach into`() throws {
    let river = try layer(.polygons([rectangle(-50, 90, 220, 20)]))
    #expect(try along(river, effect: .avoid).pairs == ["a-d", "b-e"])
  }

  @Test func `in a gap lie between bridged blocks whose sight they cross`() throws {
    let banks = [
      ("a", square(0, 0, 100)), ("b", square(100, 0, 100)), ("c", square(0, 130, 100)),
      ("d", square(100, 130, 100)),
    ]
    let river = try layer(.polygons([rectangle(-50, 105, 300, 20)]))
    #expect(try along(river, blocks: banks, gap: 50).pairs == ["a-c", "b-d"])
    let creek = try line([(-50, 115), (120, 115)])
    #expect(try along(creek, blocks: banks, gap: 50).pairs == ["a-c"])
  }

  @Test func `drawn in another system are carried to the blocks'`() throws {
    let moved = blocks.map { block in
      (
        key: block.0,
        shape: MultiPolygon(
          polygons: block.1.polygons.map { polygon in
            Polygon(
              exterior: Ring(
                points: polygon.exterior.points.map {
                  Point(x: $0.x + 356_000, y: $0.y + 5_645_000)
                }), holes: [])
          })
      )
    }
    let system = try CoordinateSystem(definition: "EPSG:25832", place: Place(file: "a"))
    let points = try Projection(from: system, to: .wgs84).project([
      Point(x: 355_950, y: 5_645_100), Point(x: 356_350, y: 5_645_100),
    ])
    let river = Layer(
      name: "wall", file: "wall.shp", records: .lines([MultiLine(lines: [points])]),
      attributes: AttributeTable(columns: [], rowCount: 1), system: .wgs84, encoding: "UTF-8",
      findings: [])
    #expect(try along(river, blocks: moved).pairs == ["a-d", "b-e", "c-f"])
  }
}
