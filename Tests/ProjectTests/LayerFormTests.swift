import Delimitation
import Foundation
import Geometry
import Land
import TestSupport
import Testing

@testable import Project

@Suite struct `Projects with layers of other forms` {
  /// The six blocks of a project as rings in metres.
  private func rings(from: Double, to: Double) -> [[(Double, Double)]] {
    let corners = [(from, 0.0), (from, 100), (to, 100), (to, 0), (from, 0)]
    return [corners.map { (356_000 + $0.0, 5_645_000 + $0.1) }]
  }

  /// The blocks as a layer of a GeoPackage.
  private func writeBlocks(_ project: TemporaryProject, to package: TestGeoPackage) throws {
    let rows = (0..<6).map { row in
      let ring = rings(from: Double(row) * 100, to: Double(row + 1) * 100)
      return (
        shape: TestBinary.cell(TestBinary.polygon(ring)),
        cells: project.columns.map { TestGeoPackage.Cell.text($0.cells[row]) }
      )
    }
    try package.addLayer(
      "bloecke", columns: ["NR TEXT", "EW INTEGER", "QUOTE TEXT", "VIERTEL TEXT"], rows: rows)
  }

  @Test func `a GeoPackage gives the same city as the shapefile`() throws {
    let project = try TemporaryProject()
    let shapes = try project.city()
    try writeBlocks(project, to: TestGeoPackage(project.folder + "/stadt.gpkg"))
    project.text = project.text.replacing("reihe.shp", with: "stadt.gpkg")
    let city = try City(project: project.write("gpkg.toml", project.text))
    #expect(city.problem == shapes.problem)
    #expect(city.map.shapes == shapes.map.shapes)
    #expect(city.inputs.map(\.file) == ["gpkg.toml", "stadt.gpkg"])
    #expect(city.layers.map(\.crs) == ["EPSG:25832"])
    #expect(city.named == ["stadt.gpkg"])
  }

  @Test func `layers of one GeoPackage are chosen by name`() throws {
    let project = try TemporaryProject()
    let package = try TestGeoPackage(project.folder + "/stadt.gpkg")
    try writeBlocks(project, to: package)
    try package.addLayer(
      "quartiere", columns: ["NAME TEXT"],
      rows: [(0.0, 300.0, "A"), (300, 600, "B")].map { from, to, name in
        (TestBinary.cell(TestBinary.polygon(rings(from: from, to: to))), [.text(name)])
      })
    let identity = """
      [[identity]]
      name = "Quartier"
      file = "stadt.gpkg"
      layer = "quartiere"
      column = "NAME"
      [deprivation]
      """
    project.text = project.text.replacing("reihe.shp", with: "stadt.gpkg")
      .replacing("[deprivation]", with: identity)
    #expect(
      try project.faults().contains {
        $0.contains("holds 2 layers: “bloecke”, “quartiere”") && $0.contains("layer = \"bloecke\"")
      })
    project.text = project.text.replacing(
      "file = \"stadt.gpkg\"\nid", with: "file = \"stadt.gpkg\"\nlayer = \"bloecke\"\nid")
    let city = try project.city()
    let quarter = try #require(city.problem.identity.last).grouping
    #expect((0..<6).map { quarter.unitName(of: $0) } == ["A", "A", "A", "B", "B", "B"])
  }

  @Test func `blocks may come as GeoJSON or CSV`() throws {
    let project = try TemporaryProject()
    let shapes = try project.city()
    let rows = (0..<6).map { row -> String in
      let left = 356_000 + row * 100
      let ring = "\(left) 5645000,\(left) 5645100,\(left + 100) 5645100,\(left + 100) 5645000"
      return project.columns.map { $0.cells[row] }.joined(separator: ";")
        + ";POLYGON ((\(ring),\(left) 5645000))\n"
    }
    try project.write("reihe.csv", "NR;EW;QUOTE;VIERTEL;WKT\n" + rows.joined())
    project.text = project.text.replacing(
      "file = \"reihe.shp\"",
      with: "file = \"reihe.csv\"\ncrs = \"EPSG:25832\"\ngeometry = [\"WKT\"]")
    let city = try City(project: project.write("csv.toml", project.text))
    #expect(city.problem.territory == shapes.problem.territory)
    project.text = project.text.replacing("reihe.csv", with: "reihe.shp")
    #expect(
      try project.faults().first?.contains(
        "“geometry” is stated, but has no meaning for a file of the form Shapefile.") == true)
  }

  @Test func `a GeoPackage of area polygons is a plan`() throws {
    let project = try TemporaryProject()
    let city = try project.city()
    let path = project.folder + "/gebiete.gpkg"
    try TestGeoPackage(path).addLayer(
      "gebiete", columns: ["area_id TEXT", "area_name TEXT"],
      rows: [
        (
          TestBinary.cell(TestBinary.polygon(rings(from: 0, to: 270))),
          [.text("4"), .text("Links")]
        )
      ])
    let plan = try city.plan(at: path)
    #expect(plan.plan.areaOfBlock == [1, 1, 1, 0, 0, 0])
    #expect(plan.labels == [AreaLabel(id: "4", name: "Links")])
  }

  @Test func `a bare GeoPackage is inspected and drafted`() throws {
    let project = try TemporaryProject()
    let path = project.folder + "/stadt.gpkg"
    let package = try TestGeoPackage(path)
    try writeBlocks(project, to: package)
    let inspection = try BlockFileInspection(blocks: path)
    #expect(inspection.blocks == 6)
    #expect(inspection.pieces == [6])
    let draft = try draftProject(blocks: path, language: .german)
    #expect(draft.text.contains("file = \"stadt.gpkg\"\n"))
    #expect(draft.text.contains("id = \"NR\"\n"))
    #expect(!draft.text.contains("layer ="))
    try package.addLayer("leer", rows: [])
    #expect(throws: InputError.self) { try draftProject(blocks: path, language: .german) }
    let chosen = try draftProject(
      blocks: path, language: .german, options: LayerOptions(layer: "bloecke"))
    #expect(chosen.text.contains("layer = \"bloecke\"\n"))
    let project2 = chosen.text.replacing("count = 11", with: "count = 1")
    #expect(try City(project: project.write("entwurf.toml", project2)).map.ids.count == 6)
  }
}
