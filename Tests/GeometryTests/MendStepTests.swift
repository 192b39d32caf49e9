import Land
import Testing

@testable import Geometry

/// One small case per rule of mending.
@Suite struct `Steps of mending` {
  private func mended(
    _ blocks: [(key: String, shape: MultiPolygon)], tolerance: Double = 0.5, width: Double = 0.5,
    units: MendUnits? = nil
  ) throws -> MendedLayer {
    try MendedLayer(
      .drawn(blocks),
      settings: MendSettings(
        keyColumn: "NR", toleranceMetres: tolerance, gapWidthMetres: width, minimumBorderMetres: 2,
        units: units))
  }

  private func surfaces(_ layer: MendedLayer) -> [Double] {
    layer.shapes.map { (($0?.surface ?? 0) * 1000).rounded() / 1000 }
  }

  @Test func `a bow tie becomes two triangles`() throws {
    let tie = shape([(0, 0), (10, 10), (10, 0), (0, 10)])
    let layer = try mended([("1", tie)])
    #expect(layer.before.invalid == 1 && layer.after.invalid == 0)
    #expect(surfaces(layer) == [50])
    #expect(layer.shapes[0]?.polygons.count == 2)
    #expect(layer.changes.first?.step == "invalid_rings")
  }

  @Test func `a record that repeats another in everything is removed, one with another key is not`()
    throws
  {
    let same = try mended([("1", square(0, 0, 10)), ("1", square(0, 0, 10))])
    #expect(same.isRemoved == [false, true])
    #expect(same.layer.attributes.rowCount == 1)
    let other = try mended([("1", square(0, 0, 10)), ("2", square(0, 0, 10))])
    #expect(other.isRemoved == [false, false])
    #expect(other.changes.contains { $0.kind == .left })
    #expect(surfaces(other) == [100, 100])
  }

  @Test func `a small overlap goes to the smaller key whatever the order`() throws {
    let layer = try mended([("2", square(9, 0, 10)), ("1", square(0, 0, 10))])
    #expect(surfaces(layer) == [90, 100])
    #expect(
      layer.changes.contains { $0.step == "overlaps" && $0.fromKey == "2" && $0.toKey == "1" })
  }

  @Test func `a block drawn over a larger one keeps its surface, for decision`() throws {
    let layer = try mended([("1", square(0, 0, 100)), ("2", square(40, 40, 10))])
    #expect(surfaces(layer) == [9900, 100])
    #expect(layer.changes.contains { $0.kind == .decide && $0.fromKey == "1" && $0.toKey == "2" })
  }

  @Test func `a large overlap goes to the block whose unit covers it`() throws {
    let units = Layer(
      name: "units", file: "units.shp",
      shapes: [rectangle(0, 0, 60, 100), rectangle(60, 0, 90, 100)],
      attributes: AttributeTable(
        columns: [.init(name: "NR", kind: .text, cells: ["West", "East"])], rowCount: 2),
      system: try CoordinateSystem(definition: "EPSG:25832", place: Place(file: "units.prj")),
      encoding: "UTF-8", findings: [])
    let layer = try mended(
      [("1", rectangle(0, 0, 90, 100)), ("2", rectangle(60, 0, 90, 100))],
      units: MendUnits(name: "unit", layer: units, column: "NR"))
    #expect(surfaces(layer) == [6000, 9000])
    #expect(layer.changes.contains { $0.kind == .decide && $0.toKey == "2" })
  }

  /// Three blocks around a slit of 0.4 m:  1 | 2  over  3, the slit along 1 and 2's common border.
  @Test func `a narrow gap goes to the longest border, a wider one stays`() throws {
    func land(_ width: Double) -> [(key: String, shape: MultiPolygon)] {
      [
        ("1", rectangle(0, 0, 50, 100)), ("2", rectangle(50 + width, 0, 50, 90)),
        ("3", rectangle(0, 100, 101, 20)), ("4", rectangle(0, -20, 101, 20)),
        ("5", rectangle(50 + width, 90, 50, 10)),
      ]
    }
    let narrow = try mended(land(0.4))
    #expect(narrow.before.gaps == 1 && narrow.after.gaps == 0)
    #expect(surfaces(narrow)[0] == 5040)
    let wide = try mended(land(0.9))
    #expect(wide.after.wideGaps == 1)
    #expect(surfaces(wide)[0] == 5000)
    #expect(surfaces(try mended(land(0.9), width: 1))[0] == 5090)
  }

  @Test func `a gap between two units is cut at their border`() throws {
    // A slit of 0.4 m between 1 (left) and 2 (right), from y 0 to 100; the units meet at y = 50.
    let blocks = [
      ("1", rectangle(0, 0, 50, 50)), ("2", rectangle(0, 50, 50, 50)),
      ("3", rectangle(50.4, 0, 50, 50)), ("4", rectangle(50.4, 50, 50, 50)),
      ("5", rectangle(0, -20, 100.4, 20)), ("6", rectangle(0, 100, 100.4, 20)),
    ]
    let units = Layer(
      name: "units", file: "units.shp",
      shapes: [rectangle(-10, -30, 200, 80), rectangle(-10, 50, 200, 80)],
      attributes: AttributeTable(
        columns: [.init(name: "NR", kind: .text, cells: ["South", "North"])], rowCount: 2),
      system: try CoordinateSystem(definition: "EPSG:25832", place: Place(file: "units.prj")),
      encoding: "UTF-8", findings: [])
    let layer = try mended(blocks, units: MendUnits(name: "unit", layer: units, column: "NR"))
    #expect(layer.after.gaps == 0)
    let south = surfaces(layer)[0] + surfaces(layer)[2] + surfaces(layer)[4]
    let north = surfaces(layer)[1] + surfaces(layer)[3] + surfaces(layer)[5]
    #expect(abs(south - (2500 + 2500 + 2008 + 20)) < 0.01)
    #expect(abs(north - (2500 + 2500 + 2008 + 20)) < 0.01)
  }

  /// Left of a slit of 0.2 m lie 1 and 2, right of it 3 (short) and 4: without a cut 1 would reach
  /// up between 2 and 4.
  @Test func `a gap along several blocks brings no block between two others`() throws {
    let layer = try mended([
      ("1", rectangle(0, 0, 50, 60)), ("2", rectangle(0, 60, 50, 40)),
      ("3", rectangle(50.2, 0, 50, 50)), ("4", rectangle(50.2, 50, 50, 50)),
      ("5", rectangle(0, -20, 100.2, 20)), ("6", rectangle(0, 100, 100.2, 20)),
    ])
    #expect(layer.after.gaps == 0)
    #expect(surfaces(layer)[0] <= 3012.001)
    let borders = try BlockMap(
      layer: layer.layer, idColumn: "NR", sameID: .error, toleranceMetres: 0.01
    ).named(2)
    #expect(abs((borders["1-3"] ?? 0) - 50) < 0.3)
    #expect(abs((borders["1-4"] ?? 0) - 10) < 0.5)
    #expect(abs((borders["2-4"] ?? 0) - 40) < 0.3)
  }

  /// As above, with a vertex of 2 so close to its end that it lies nearer to the end of 1 than the
  /// border opposite does.
  @Test func `a gap is cut across, whatever lies nearer on the same side`() throws {
    let layer = try mended([
      ("1", rectangle(0, 0, 50, 60)),
      ("2", shape([(0, 60), (0, 100), (50, 100), (50, 60.05), (50, 60)])),
      ("3", rectangle(50.2, 0, 50, 50)), ("4", rectangle(50.2, 50, 50, 50)),
      ("5", rectangle(0, -20, 100.2, 20)), ("6", rectangle(0, 100, 100.2, 20)),
    ])
    #expect(layer.after.gaps == 0)
    let borders = try BlockMap(
      layer: layer.layer, idColumn: "NR", sameID: .error, toleranceMetres: 0.01
    ).named()
    #expect(abs((borders["1-4"] ?? 0) - 10) < 0.5)
    #expect(abs((borders["2-4"] ?? 0) - 40) < 0.5)
    #expect(layer.neighbours.changes.isEmpty)
  }

  @Test func `neighbours across a closed gap are named with their metres`() throws {
    let layer = try mended(
      [
        ("1", rectangle(0, 0, 50, 100)), ("2", rectangle(53, 0, 50, 100)),
        ("3", rectangle(0, 100, 103, 20)), ("4", rectangle(0, -20, 103, 20)),
      ], width: 5)
    let change = try #require(layer.neighbours.changes.first)
    #expect(layer.neighbours.changes.count == 1)
    #expect(layer.neighbours.before == 4 && layer.neighbours.after == 5)
    #expect(change.kind == .gained && change.isExpected)
    #expect(change.firstKey == "1" && change.secondKey == "2")
    #expect(change.metresBefore < 0.5 && abs(change.metresAfter - 100) < 0.01)
    #expect(abs(change.x - 51.5) <= 2 && change.y >= 0 && change.y <= 100)
  }

  /// 1 lies over the end of 2, and over all of its border with 3.
  @Test func `neighbours that an overlap costs are named, for decision`() throws {
    let layer = try mended([
      ("1", rectangle(0, 0, 60, 10)), ("2", rectangle(50, 0, 50, 10)),
      ("3", rectangle(50, 10, 10, 20)), ("4", rectangle(60, 10, 40, 20)),
    ])
    let lost = layer.neighbours.changes.filter { $0.kind == .lost }
    #expect(lost.map(\.firstKey) == ["2"] && lost.map(\.secondKey) == ["3"])
    #expect(lost.allSatisfy { !$0.isExpected && $0.metresBefore > 2 && $0.metresAfter < 2 })
  }

  @Test func `a node on one side only is inserted on the other`() throws {
    let layer = try mended([
      ("1", square(0, 0, 10)),
      ("2", shape([(10, 0), (10, 4), (10, 10), (20, 10), (20, 0)])),
    ])
    #expect(layer.shapes[0]?.allPoints.contains(Point(x: 10, y: 4)) == true)
    #expect(!layer.isChanged[1])
  }

  @Test func `an open slit within the tolerance is closed, a wider one is not`() throws {
    let near = try mended([("1", square(0, 0, 10)), ("2", rectangle(10.3, 0, 10, 10))])
    #expect(near.shapes[0]?.allPoints.contains(Point(x: 10, y: 10)) == true)
    #expect(near.shapes[1]?.allPoints.contains(Point(x: 10, y: 10)) == true)
    let far = try mended([("1", square(0, 0, 10)), ("2", rectangle(10.7, 0, 10, 10))])
    #expect(far.changes.isEmpty)
  }

  @Test func `an island in a hole with a slit around it gets the slit filled`() throws {
    var outer = square(0, 0, 100)
    outer.polygons[0].holes = [ring([(40, 40), (60, 40), (60, 60), (40, 60)])]
    let layer = try mended([("1", outer), ("2", square(40.2, 40.2, 19.6))])
    #expect(layer.before.gaps == 1 || layer.before.wideGaps == 1)
    #expect(abs(surfaces(layer).reduce(0, +) - 10000) < 0.01)
  }

  @Test func `every step is listed and says its rule in both languages`() {
    #expect(Set(MendSteps.all.map(\.name)).count == 5)
    #expect(
      MendSteps.all.allSatisfy { !$0.rule.german.isEmpty && $0.rule.german != $0.rule.english })
  }
}
