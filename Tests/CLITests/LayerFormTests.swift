import Foundation
import Geometry
import Land
import TestSupport
import Testing

@Suite struct `Block files of other forms` {
  /// Writes the blocks of a city once more, as a layer of a GeoPackage.
  private func writeGeoPackage(_ city: TinyCity, layer name: String) throws -> TestGeoPackage {
    let layer = try Layer(
      file: city.folder("bloecke.shp"), named: "bloecke.shp", options: LayerOptions())
    let package = try TestGeoPackage(city.folder("stadt.gpkg"))
    let rows = layer.shapes.indices.map {
      row -> (shape: TestGeoPackage.Cell, cells: [TestGeoPackage.Cell]) in
      let ring = layer.shapes[row]?.polygons.first?.exterior.points ?? []
      let cells = layer.attributes.columns.map { column -> TestGeoPackage.Cell in
        column.cells[row].map { .text($0) } ?? .null
      }
      return (TestBinary.cell(TestBinary.polygon([ring.map { ($0.x, $0.y) }])), cells)
    }
    try package.addLayer(
      name, columns: layer.attributes.columns.map { "\($0.name) TEXT" }, rows: rows)
    return package
  }

  /// The files of a result by their paths, those apart that tell of the inputs.
  private func result(_ folder: String) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder)
    where name != "run.json" && !name.hasSuffix(".html") {
      let url = URL(fileURLWithPath: folder + "/" + name)
      if let data = try? Data(contentsOf: url) { files[name] = data }
    }
    return files
  }

  @Test func `a GeoPackage is proposed from as the shapefile is, byte by byte`() throws {
    let city = try TinyCity()
    #expect(try Program.call(["propose", city.project, "-o", city.out]).status == 0)
    _ = try writeGeoPackage(city, layer: "bloecke")
    try city.folder.replace("bloecke.shp", with: "stadt.gpkg", in: "stadt.toml")
    let other = city.folder("out-gpkg")
    #expect(try Program.call(["propose", city.project, "-o", other]).status == 0)
    let expected = try result(city.out)
    #expect(expected.count > 8)
    #expect(try result(other) == expected)
    #expect(try String(contentsOfFile: other + "/run.json", encoding: .utf8).contains("stadt.gpkg"))
  }

  @Test func `init and inspect take a layer of a GeoPackage by name`() throws {
    let city = try TinyCity()
    let package = try writeGeoPackage(city, layer: "bloecke")
    try package.addLayer("leer", rows: [])
    let file = city.folder("stadt.gpkg")
    let undecided = try Program.call(["inspect", file, "--language", "en"])
    #expect(undecided.status == 65)
    #expect(undecided.error.contains("2 layers: “bloecke”, “leer”"))
    #expect(try Program.call(["inspect", file, "--layer", "bloecke"]).status == 0)
    let draft = try Program.call(["init", file, "--layer", "bloecke", "--crs", "EPSG:25832"])
    #expect(draft.status == 0)
    #expect(draft.output.contains("layer = \"bloecke\"\ncrs = \"EPSG:25832\"\n"))
  }

  @Test func `layer and crs beside a project are a fault of usage`() throws {
    let city = try TinyCity()
    let answer = try Program.call(["inspect", city.project, "--layer", "a"])
    #expect(answer.status == 64)
    #expect(answer.error.contains("for a bare block file"))
  }
}
