import Geometry
import Land
import Testing

/// Looks at layers drawn in a test.
enum Looking {
  /// An inspection of blocks with their layer as drawn.
  static func inspection(
    _ blocks: [(key: String, shape: MultiPolygon)], population: [Int32]? = nil,
    sameID: BlockMap.SameID = .error
  ) throws -> Inspection {
    let layer = try Layer.drawn(blocks)
    let map = try BlockMap(
      layer: layer, idColumn: "NR", sameID: sameID, toleranceMetres: 0.5)
    var inspection = Inspection(
      map: map, borders: map.borders(minimumBorderMetres: 2), population: population)
    inspection.layers = [try InspectedLayer(blocks: layer, idColumn: "NR", map: map)]
    return inspection
  }

  /// The findings of one check.
  static func find(
    _ check: String, _ blocks: [(key: String, shape: MultiPolygon)], population: [Int32]? = nil,
    sameID: BlockMap.SameID = .error
  ) throws -> [MapFinding] {
    try inspection(blocks, population: population, sameID: sameID).findings()
      .filter { $0.finding.check == check }
  }
}

@Suite struct `Checks of how blocks are drawn` {
  private static let hole = ring([(60, 60), (70, 60), (70, 70), (60, 70)])

  /// One invalid block per kind of fault.
  static let faults: [(kind: String, shape: MultiPolygon)] = [
    ("self_intersection", shape([(0, 0), (40, 40), (40, 0), (0, 30)])),
    ("ring_touches_itself", shape([(0, 0), (20, 20), (40, 0), (40, 40), (20, 20), (0, 40)])),
    (
      "hole_outside",
      MultiPolygon(polygons: [
        Polygon(exterior: ring([(0, 0), (0, 40), (40, 40), (40, 0)]), holes: [hole])
      ])
    ),
    (
      "nested_rings",
      MultiPolygon(
        polygons: rectangle(0, 0, 40, 40).polygons + rectangle(10, 10, 5, 5).polygons)
    ),
    ("spike", shape([(0, 0), (0, 40), (40, 40), (60, 40), (40, 40), (40, 0)])),
  ]

  @Test(arguments: faults)
  func `an invalid ring is told with its kind, place and people`(
    fault: (kind: String, shape: MultiPolygon)
  ) throws {
    let found = try Looking.find(
      "invalid_ring", [("a", fault.shape), ("b", square(100, 0, 40))], population: [7, 8])
    try #require(found.count == 1)
    #expect(found[0].kind?.contains(fault.kind) == true, "\(found[0].kind ?? "none")")
    #expect(found[0].finding.key == "a" && found[0].finding.people == 7)
    #expect(found[0].finding.place.row == 1)
    #expect(found[0].finding.x != nil)
    #expect(found[0].finding.mend.german.contains("veedel mend"))
  }

  @Test
  func `overlaps over a square metre are told one by one with their shape, the rest in one line`()
    throws
  {
    let found = try Looking.find(
      "overlap",
      [
        ("a", rectangle(0, 0, 10, 10)), ("b", rectangle(9, 0, 10, 10)),
        ("c", rectangle(17, 0, 10, 10)), ("d", rectangle(26.99, 0, 10, 10)),
      ], population: [1, 2, 3, 4])
    #expect(found.map { ($0.finding.surfaceSquareMetres ?? 0).rounded() } == [20, 10, 0])
    #expect(found.map(\.finding.key) == ["c", "b", nil])
    #expect(found.map(\.finding.people) == [5, 3, nil])
    guard case .surface(let shape) = found[0].mark else {
      Issue.record("no shape but \(found[0].mark)")
      return
    }
    #expect(abs(shape.surface - 20) < 1e-9)
    #expect(found[0].finding.x == 18 && found[0].finding.y == 5)
  }

  @Test func `the same ground under another key is a duplicate and no overlap`() throws {
    let blocks = [
      ("a", square(0, 0, 20)), ("b", square(0, 0, 20)),
      ("c", rectangle(20, 0, 20, 20)), ("d", rectangle(20.1, 0.1, 19.9, 19.9)),
      ("e", rectangle(40, 0, 20, 20)), ("f", rectangle(45, 0, 20, 20)),
    ]
    let found = try Looking.find("duplicate_shape", blocks)
    #expect(found.map(\.finding.key) == ["b", "d"])
    #expect(found.map(\.kind) == ["same_shape", "same_within_tolerance"])
    let overlaps = try Looking.find("overlap", blocks).compactMap(\.finding.key)
    #expect(overlaps == ["f"])
  }

  @Test func `a record twice under one key is told as such`() throws {
    let found = try Looking.find(
      "duplicate_shape",
      [("a", square(0, 0, 20)), ("b", square(20, 0, 20)), ("a", square(0, 0, 20))],
      sameID: .merge)
    #expect(found.map(\.kind) == ["same_key"])
    #expect(found.first?.finding.place.row == 3)
  }

  @Test func `points drawn twice and needles are told, sound corners are not`() throws {
    let blocks = [
      ("a", shape([(0, 0), (0, 20), (0, 20), (20, 20), (20, 0)])),
      ("b", shape([(20, 0), (20, 20), (40, 20), (40, 10.004), (50, 10), (40, 10), (40, 0)])),
      ("c", square(60, 0, 20)),
    ]
    let doubled = try Looking.find("repeated_point", blocks)
    #expect(doubled.count == 1 && doubled.first?.finding.place.row == 1)
    let spikes = try Looking.find("spike", blocks)
    #expect(spikes.map(\.finding.key) == ["b"])
    #expect(spikes.first?.finding.x == 50)
    #expect(abs((spikes.first?.finding.lengthMetres ?? 0) - 10) < 0.01)
  }

  @Test func `a block of two parts is told with their sizes`() throws {
    let parts = MultiPolygon(
      polygons: rectangle(0, 0, 10, 10).polygons + rectangle(50, 0, 2, 2).polygons)
    let found = try Looking.find("multi_part_block", [("a", parts), ("b", square(10, 0, 10))])
    #expect(found.map(\.finding.key) == ["a"])
    #expect(found.first?.finding.surfaceSquareMetres == 4)
    #expect(found.first?.finding.message.english.contains("100; 4.0") == true)
  }

  @Test func `reading's own word on rings and overlaps gives way to the checks'`() throws {
    let inspection = try Looking.inspection([
      ("a", rectangle(0, 0, 10, 10)), ("b", rectangle(8, 0, 10, 10)),
    ])
    let told = inspection.told(inspection.map.findings).map(\.finding.check)
    #expect(inspection.map.findings.contains { $0.check == "overlap" })
    #expect(!told.contains("overlap"))
  }
}
