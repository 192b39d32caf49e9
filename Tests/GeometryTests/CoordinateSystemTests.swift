import Geometry
import Land
import TestSupport
import Testing

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
}
