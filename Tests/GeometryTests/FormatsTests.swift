import Foundation
import Geometry
import Land
import TestSupport
import Testing

@Suite struct `Layers of any form` {
  @Test func `unknown endings are refused with the known ones`() throws {
    let folder = try TemporaryFolder()
    for name in ["a.kml", "a", ".shp", "a.shp.zip"] {
      #expect(
        try folder.faults(name, "x") == [
          "\(name): Layers are not read from files with this ending; the endings are .shp .gpkg .geojson .json .csv .txt. Name a file with one of these endings, or export the layer as GeoPackage."
        ])
    }
    #expect(Layer.isLayerFile("ordner.d/A.GPKG") && !Layer.isLayerFile("gpkg/stadt.toml"))
  }

  @Test func `a missing file is missing in every form`() throws {
    let folder = try TemporaryFolder()
    for ending in Layer.fileEndings {
      let error = #expect(throws: InputError.self) {
        try Layer(
          file: folder.path + "/nirgends" + ending, named: "nirgends" + ending, options: .init())
      }
      #expect(error?.kind == .missing)
    }
  }

  @Test func `options without a meaning for the form are refused`() throws {
    let folder = try TemporaryFolder()
    let found = try folder.faults(
      "a.geojson", "{}", LayerOptions(layer: "a", geometry: ["WKT"]))
    #expect(found.count == 2)
    #expect(found.first?.contains("“layer” is stated, but has no meaning") == true)
    #expect(folder.faults("a.gpkg", LayerOptions(encoding: "UTF-8")).count == 1)
  }

  @Test func `the same city is the same map in every form`() throws {
    let folder = try TemporaryFolder()
    try Squares.write(to: TestGeoPackage(folder.path + "/a.gpkg"))
    try folder.replace("a.geojson", with: Array(Squares.geoJSON.utf8))
    try folder.replace("a.csv", with: Array(Squares.csv.utf8))
    try ShapefileWriter.write(
      path: folder.path + "/a", columns: [.init(name: "NR", kind: .text(2))],
      rows: (0..<3).map { number in
        let rings = Squares.rings(number).map { ring in
          Ring(points: ring.map { Point(x: $0.0, y: $0.1) })
        }
        let shape = Polygon(exterior: rings[0], holes: Array(rings.dropFirst()))
        return (.polygon(MultiPolygon(polygons: [shape])), ["0\(number)"])
      }, projectionText: "EPSG:25832", encoding: .utf8)
    let maps = try ["a.shp", "a.gpkg", "a.geojson", "a.csv"].map { name in
      let crs = name == "a.csv" ? "EPSG:25832" : nil
      let layer = try Layer(
        file: folder.path + "/" + name, named: name, options: LayerOptions(crs: crs))
      return try BlockMap(layer: layer, idColumn: "NR", sameID: .error, toleranceMetres: 0.5)
    }
    for map in maps {
      #expect(map.ids == ["00", "01", "02"])
      #expect(map.surfaceSquareMetres == maps[0].surfaceSquareMetres)
      #expect(
        map.borders(minimumBorderMetres: 2) == maps[0].borders(minimumBorderMetres: 2))
      #expect(map.borders(minimumBorderMetres: 2).map(\.metres) == [100, 100])
    }
  }
}
