import Land
import TestSupport
import Testing

@testable import Geometry

@Suite struct `Coordinate systems` {
  private let place = Place(file: "a.prj")

  @Test func `a known point of UTM zone 32`() throws {
    let utm = try CoordinateSystem(definition: "EPSG:25832", place: place)
    #expect(utm.epsg == 25832)
    #expect(!utm.isGeographic && utm.metresPerUnit == 1)
    let point = try Projection(from: utm, to: .wgs84).project([Point(x: 500_000, y: 5_500_000)])[0]
    #expect(abs(point.x - 9) < 1e-8)
    #expect(abs(point.y - 49.65254292) < 1e-8)
  }

  @Test func `there and back again is the same shape`() throws {
    let utm = try CoordinateSystem(definition: "EPSG:25832", place: place)
    let shape = square(356_000, 5_645_000, 1000)
    let degrees = try Projection(from: utm, to: .wgs84).project(shape)
    let back = try Projection(from: .wgs84, to: utm).project(degrees)
    for (one, other) in zip(
      shape.polygons[0].exterior.points, back.polygons[0].exterior.points)
    {
      #expect(abs(one.x - other.x) < 1e-3 && abs(one.y - other.y) < 1e-3)
    }
  }

  @Test func `nonsense is refused with a proposal`() throws {
    for text in ["", "EPSG:1", "PROJCS[", "Lorem ipsum"] {
      let error = #expect(throws: InputError.self) {
        try CoordinateSystem(definition: text, place: place)
      }
      #expect(error?.findings.first?.check == "crs")
    }
  }

  @Test func `a point outside a system is an error, not infinity`() throws {
    let utm = try CoordinateSystem(definition: "EPSG:25832", place: place)
    #expect(throws: InputError.self) {
      try Projection(from: .wgs84, to: utm).project([Point(x: 9, y: 1e9)])
    }
  }

  @Test func `degrees are carried to metres, which is said`() throws {
    let drawn = try Layer.drawn([("a", square(0, 0, 1))])
    let layer = Layer(
      name: "degrees", file: "degrees.shp", shapes: [square(6.9, 50.9, 0.01)],
      attributes: drawn.attributes, system: .wgs84, encoding: "UTF-8", findings: [])
    let map = try BlockMap(layer: layer, idColumn: "NR", sameID: .error, toleranceMetres: 0.5)
    #expect(map.system.epsg == 25832)
    #expect(map.findings.map(\.check) == ["crs"])
    // 0.01° of latitude are 1112 m, of longitude there 703 m.
    #expect(abs(map.surfaceSquareMetres[0] / (1112.6 * 703.0) - 1) < 0.01)
  }

  /// Values of another program on the same data (pyproj 3.7, PROJ 9.5), to the digits it gave.
  static let carried: [(from: String, to: String, point: Point, there: Point, metres: Double)] = [
    (
      "EPSG:25832", "EPSG:4647", Point(x: 356_000, y: 5_645_000),
      Point(x: 32_356_000, y: 5_645_000), 0.001
    ),
    (
      "EPSG:25832", "EPSG:25833", Point(x: 357_000, y: 5_646_000),
      Point(x: -64_110.1357, y: 5_674_837.589), 0.001
    ),
    (
      "EPSG:25832", "EPSG:3035", Point(x: 356_000, y: 5_645_000),
      Point(x: 4_106_712.5478, y: 3_096_381.9106), 0.001
    ),
    (
      "EPSG:25832", "EPSG:3857", Point(x: 356_000, y: 5_645_000),
      Point(x: 773_719.6981, y: 6_610_444.3401), 0.001
    ),
    // Between datums the way depends on the grids that are installed: two metres.
    (
      "EPSG:25832", "EPSG:31466", Point(x: 356_000, y: 5_645_000),
      Point(x: 2_566_849.4524, y: 5_645_249.2852), 2
    ),
    (
      "EPSG:25832", "EPSG:31467", Point(x: 357_000, y: 5_646_000),
      Point(x: 3_357_017.4398, y: 5_647_818.0838), 2
    ),
    (
      "EPSG:25833", "EPSG:3068", Point(x: 392_000, y: 5_820_000),
      Point(x: 25_259.73, y: 21_388.1882), 3
    ),
    (
      "EPSG:25833", "EPSG:2399", Point(x: 392_000, y: 5_820_000),
      Point(x: 5_392_082.5304, y: 5_822_471.4683), 2
    ),
  ]

  @Test(arguments: carried) func `points are carried as another program carries them, and back`(
    from: String, to: String, point: Point, there: Point, metres: Double
  ) throws {
    let source = try CoordinateSystem(definition: from, place: place)
    let target = try CoordinateSystem(definition: to, place: place)
    let shape = square(point.x, point.y, 100)
    let carried = try Projection(from: source, to: target, covering: [shape]).project(shape)
    let corner = try #require(carried.polygons[0].exterior.points.first)
    #expect(abs(corner.x - there.x) < metres && abs(corner.y - there.y) < metres, "\(corner)")
    let back = try Projection(from: target, to: source, covering: [carried]).project(carried)
    for (one, other) in zip(
      shape.polygons[0].exterior.points, back.polygons[0].exterior.points)
    {
      #expect(abs(one.x - other.x) < 0.001 && abs(one.y - other.y) < 0.001)
    }
  }

  @Test func `many points come out byte for byte as few`() throws {
    let utm = try CoordinateSystem(definition: "EPSG:25832", place: place)
    let shape = square(350_000, 5_640_000, 1000)
    let projection = try Projection(from: utm, to: .wgs84, covering: [shape])
    let points = (0..<600_000).map {
      Point(x: 350_000 + Double($0 % 1000), y: 5_640_000 + Double($0 / 1000))
    }
    var all = points
    try projection.project(&all)
    for start in stride(from: 0, to: points.count, by: 100_000) {
      #expect(
        try projection.project(Array(points[start..<start + 100]))
          == Array(all[start..<start + 100]))
    }
  }

  @Test func `points that cannot be carried are left as they were and told with their place`()
    throws
  {
    let utm = try CoordinateSystem(definition: "EPSG:25832", place: place)
    var points = [Point(x: 9, y: 50), Point(x: 9, y: 1e9)]
    let before = points
    let error = #expect(throws: InputError.self) {
      try Projection(from: .wgs84, to: utm).project(&points)
    }
    #expect(points == before)
    #expect(error?.findings.first?.y == 1e9)
  }

  /// Systems and places on both sides of a metre in a kilometre, by the factors of another program
  /// (pyproj 3.7): 1.0000547, 1.0001112, 1.0000029, 1.0006947; 1.0010449, 1.0017614, 1.5873057.
  static let scales: [(String, Point, Bool)] = [
    ("EPSG:31466", Point(x: 6.95, y: 50.95), true), ("EPSG:3035", Point(x: 6.95, y: 50.95), true),
    ("EPSG:3068", Point(x: 13.4, y: 52.5), true), ("EPSG:25832", Point(x: 13.4, y: 52.5), true),
    ("EPSG:25832", Point(x: 13.9, y: 51.1), false), ("EPSG:25832", Point(x: 15, y: 51.15), false),
    ("EPSG:3857", Point(x: 6.95, y: 50.95), false), ("EPSG:2263", Point(x: -73.9, y: 40.7), false),
  ]

  @Test(arguments: scales) func `a system measures metres where its scale is true`(
    text: String, degrees: Point, isTrue: Bool
  ) throws {
    let system = try CoordinateSystem(definition: text, place: place)
    let point = try Projection(from: .wgs84, to: system).project([degrees])[0]
    #expect(system.isMetric(near: point) == isTrue)
  }

  @Test func `the scale is PROJ's own whatever the axes and the unit`() throws {
    let known: [(String, Point, Double, Double)] = [
      ("EPSG:31466", Point(x: 6.95, y: 50.95), 1.0000547, 1.0000547),
      ("EPSG:3035", Point(x: 6.95, y: 50.95), 1.0001112, 0.9998888),
      ("EPSG:3857", Point(x: 6.95, y: 50.95), 1.58834, 1.58410),
      ("EPSG:2263", Point(x: -73.9, y: 40.7), 0.9999983, 0.9999983),
      ("EPSG:27572", Point(x: 2.3, y: 48.8), 1.0004928, 1.0004928),
    ]
    for (text, degrees, meridional, parallel) in known {
      let system = try CoordinateSystem(definition: text, place: place)
      let point = try Projection(from: .wgs84, to: system).project([degrees])[0]
      let scale = try #require(PointScale(of: system, at: point))
      // The spherical map of the web is told by its sphere or its ellipsoid: a third of a percent.
      let tolerance = text == "EPSG:3857" ? 0.005 : 2e-6
      #expect(abs(scale.meridional - meridional) < tolerance, "\(text) \(scale)")
      #expect(abs(scale.parallel - parallel) < tolerance, "\(text) \(scale)")
    }
  }

  @Test func `a map of the web and a far zone are left for UTM, which is named`() throws {
    for (text, x, y, code) in [
      ("EPSG:3857", 770_000.0, 6_600_000.0, 25832), ("EPSG:25832", 900_000, 5_680_000, 25833),
    ] {
      let drawn = try Layer.drawn([("a", square(x, y, 1000))])
      let layer = Layer(
        name: "a", file: "a.shp", shapes: drawn.shapes, attributes: drawn.attributes,
        system: try CoordinateSystem(definition: text, place: place), encoding: "UTF-8",
        findings: [])
      let map = try BlockMap(layer: layer, idColumn: "NR", sameID: .error, toleranceMetres: 0.5)
      #expect(map.system.epsg == code)
      #expect(map.findings.map(\.check) == ["crs"])
      #expect(map.findings[0].message.english.contains("EPSG:\(code)"))
      #expect(map.surfaceSquareMetres[0] < 997_000)
    }
  }

  @Test func `a way of unknown or poor accuracy is a warning that says what would help`() throws {
    let map = try BlockMap.drawn([("a", square(356_000, 5_645_000, 100))])
    let drawn = try Layer.drawn([("u", square(355_000, 5_644_000, 5000))])
    let unknown = try CoordinateSystem(
      definition: "+proj=utm +zone=32 +ellps=GRS80 +units=m +no_defs", place: place)
    let layer = Layer(
      name: "u", file: "u.shp", shapes: drawn.shapes, attributes: drawn.attributes,
      system: unknown, encoding: "UTF-8", findings: [])
    let (names, _, findings) = try map.units(of: layer, column: "NR")
    #expect(names == ["u"])
    #expect(findings.map(\.severity) == [.warning])
    #expect(findings[0].message.english.contains("no shift between the two is known"))
    #expect(findings[0].mend.english.contains("in the blocks’ system"))
    let known = try map.units(of: drawn, column: "NR")
    #expect(known.findings.isEmpty)
    let rough = try #require(
      Words.rough(
        layer, to: .wgs84,
        Operations.Quality(accuracyMetres: 3, isBallpark: false, missingGrid: "de_adv_BETA2007.tif")
      ))
    #expect(rough.message.german.contains("auf 3,0 m genau"))
    #expect(rough.mend.english.contains("de_adv_BETA2007.tif"))
    #expect(
      Words.rough(layer, to: .wgs84, Operations.Quality(accuracyMetres: 0.9, isBallpark: false))
        == nil)
  }

  @Test func `Köln's own definition matches no code`() throws {
    guard let folder = Koeln.folder else { return }
    let own = try Layer(
      shapefile: folder + "/stimmbezirke.shp", named: "stimmbezirke.shp", options: LayerOptions())
    #expect(own.system.epsg == nil)
    #expect(own.system.metresPerUnit == 1)
    #expect(own.findings.contains { $0.check == "crs" && $0.severity == .note })
    let other = try Layer(
      shapefile: folder + "/stadtviertel.shp", named: "stadtviertel.shp", options: LayerOptions())
    #expect(other.system.epsg == 25832)
    let map = try BlockMap(layer: own, idColumn: "NUMMER", sameID: .error, toleranceMetres: 0.5)
    let city = try Projection(from: own.system, to: .wgs84).project([map.centres[0]])[0]
    #expect((6.7...7.2).contains(city.x) && (50.8...51.1).contains(city.y))
  }

  @Test func `Köln's quarters come to lie in its own system to the centimetre`() throws {
    guard let folder = Koeln.folder else { return }
    let own = try Layer(
      shapefile: folder + "/stimmbezirke.shp", named: "stimmbezirke.shp", options: LayerOptions())
    let quarters = try Layer(
      shapefile: folder + "/stadtviertel.shp", named: "stadtviertel.shp", options: LayerOptions())
    var findings: [Finding] = []
    let carried = try MetricShapes.of(quarters, in: own.system, findings: &findings)
    #expect(findings.isEmpty)
    // Both are UTM zone 32 in practice: only the false easting differs, by two million metres.
    for (drawn, shape) in zip(quarters.shapes, carried) {
      let before = try #require(drawn?.polygons.first?.exterior.points.first)
      let after = try #require(shape.polygons.first?.exterior.points.first)
      #expect(abs(after.x - before.x - 2_000_000) < 0.01 && abs(after.y - before.y) < 0.01)
    }
  }
}
