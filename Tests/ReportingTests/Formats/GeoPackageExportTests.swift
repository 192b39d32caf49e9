import Delimitation
import Foundation
import Geometry
import Land
import TestSupport
import Testing

@testable import Reporting

@Suite struct `Exported GeoPackages` {
  private let folder: ExportFolder
  private var path: String { folder.path("gpkg") }

  init() throws { folder = try ExportFolder(try Exports.files("gpkg")) }

  private func layer(_ name: String, _ kind: LayerKind = .polygons) throws -> Layer {
    try Layer(
      file: path, named: "plan.gpkg", options: LayerOptions(kinds: [kind], layer: name))
  }

  @Test func `areas and blocks read back with their inhabitants and surfaces`() throws {
    let areas = try layer("areas")
    try ReadBack(areas, id: "area_id").expectAreas()
    try ReadBack(try layer("blocks"), id: "block_id").expectBlocks()
    #expect(areas.system.epsg == 25832)
    #expect(areas.findings.isEmpty)
    #expect(areas.attributes.column("area_name")?.cells == TinyCity.names)
    #expect(areas.attributes.columns.map(\.name) == ["fid"] + areaPropertyNames)
    #expect(areas.attributes.column("deprivation_index")?.cells == ["0.483837", nil])
  }

  @Test func `neighbours are lines between centres with the length of the border`() throws {
    let neighbours = try layer("neighbours", .lines)
    #expect(neighbours.lines.count == 7)
    #expect(neighbours.attributes.column("border_m")?.cells.allSatisfy { $0 == "1000" } == true)
    #expect(neighbours.attributes.column("block_id")?.cells.prefix(3) == ["0001", "0001", "0002"])
    let first = try #require(neighbours.lines[0]?.lines[0])
    #expect(first.count == 2)
    #expect(first[1] == Point(x: 357_500, y: 5_645_500))
  }

  @Test func `findings are points with what was found, those without a place included`() throws {
    var overlap = Finding(
      check: "overlap", severity: .warning, place: Place(file: "bloecke.shp", row: 2),
      message: Phrase(english: "overlaps", german: "überlappt"))
    (overlap.x, overlap.y, overlap.surfaceSquareMetres) = (356_500, 5_645_500, 12.5)
    let nowhere = Finding(
      check: "encoding", severity: .note, place: Place(file: "bloecke.dbf"),
      message: Phrase(english: "guessed", german: "vermutet"))
    let file = try ExportFolder(
      try Exports.files("gpkg", findings: [MapFinding(overlap), MapFinding(nowhere)]))
    let rows = try TestGeoPackage.rows(
      of: file.path("gpkg"),
      "SELECT \"check\", severity, record, message, size_m2, length(geom) FROM findings ORDER BY fid"
    )
    #expect(
      rows == [
        ["overlap", "warning", "2", "überlappt", "12.5", "61"],
        ["encoding", "note", "", "vermutet", "", "29"],
      ])
    guard
      let data = try OtherProgram.output(
        of: "ogr2ogr",
        ["-f", "GeoJSON", "/vsistdout/", file.path("gpkg"), "findings", "-a_srs", "EPSG:25832"])
    else { return }
    let text = String(decoding: data, as: UTF8.self)
    #expect(text.contains("[ 356500.0, 5645500.0 ]"))
  }

  @Test func `another system is asked for by its code`() throws {
    let system = try CoordinateSystem(definition: "EPSG:3035", place: Place(file: "--crs"))
    let other = try ExportFolder(try Exports.files("gpkg", system: system))
    let areas = try Layer(
      file: other.path("gpkg"), named: "plan.gpkg", options: LayerOptions(layer: "areas"))
    let stated = try TestGeoPackage.rows(
      of: other.path("gpkg"),
      "SELECT organization, organization_coordsys_id FROM gpkg_contents JOIN gpkg_spatial_ref_sys "
        + "USING (srs_id) WHERE table_name = 'areas'")
    #expect(stated == [["EPSG", "3035"]])
    let point = try #require(areas.shapes[0]?.polygons[0].exterior.points[0])
    #expect((4_000_000...4_200_000).contains(point.x) && (3_000_000...3_200_000).contains(point.y))
    try ReadBack(areas, id: "area_id").expectAreas()
  }

  @Test func `the tables of the standard say what lies in the file`() throws {
    #expect(try TestGeoPackage.rows(of: path, "PRAGMA application_id") == [["1196444487"]])
    #expect(try TestGeoPackage.rows(of: path, "PRAGMA user_version") == [["10300"]])
    #expect(try TestGeoPackage.rows(of: path, "PRAGMA integrity_check") == [["ok"]])
    #expect(try TestGeoPackage.rows(of: path, "PRAGMA foreign_key_check").isEmpty)
    let contents = try TestGeoPackage.rows(
      of: path,
      "SELECT table_name, data_type, srs_id, min_x, max_y FROM gpkg_contents ORDER BY 1")
    #expect(
      contents == [
        ["areas", "features", "25832", "356000.0", "5646000.0"],
        ["blocks", "features", "25832", "356000.0", "5646000.0"],
        ["layer_styles", "attributes", "0", "", ""],
        ["neighbours", "features", "25832", "356500.0", "5645500.0"],
      ])
    let kinds = try TestGeoPackage.rows(
      of: path, "SELECT table_name, geometry_type_name FROM gpkg_geometry_columns ORDER BY 1")
    #expect(
      kinds == [
        ["areas", "MULTIPOLYGON"], ["blocks", "MULTIPOLYGON"], ["neighbours", "LINESTRING"],
      ])
    let systems = try TestGeoPackage.rows(
      of: path, "SELECT definition FROM gpkg_spatial_ref_sys WHERE srs_id = 25832")
    #expect(systems.first?.first?.hasPrefix("PROJCS[\"ETRS89 / UTM zone 32N\"") == true)
  }

  @Test func `the spatial index holds every shape`() throws {
    for (name, count) in [("areas", 2), ("blocks", 6), ("neighbours", 7)] {
      let found = try TestGeoPackage.rows(
        of: path, "SELECT count(*) FROM \"rtree_\(name)_geom\" WHERE maxx > 356000")
      #expect(found == [[String(count)]])
    }
  }

  @Test func `each layer has a style that is taken by itself, in one hue`() throws {
    let styles = try TestGeoPackage.rows(
      of: path, "SELECT f_table_name, useAsDefault, styleQML FROM layer_styles ORDER BY id")
    #expect(styles.map { $0[0] } == ["areas", "blocks", "neighbours"])
    #expect(styles.allSatisfy { $0[1] == "1" })
    for style in styles.map({ $0[2] }) {
      #expect(style.hasPrefix("<!DOCTYPE qgis"))
      // Neither red nor green stands out: blue is never the least.
      for colour in style.matches(of: /"(\d+),(\d+),(\d+),\d+"/) {
        let parts = [colour.output.1, colour.output.2, colour.output.3].compactMap { Int($0) }
        #expect(parts[0] <= parts[1] && parts[1] <= parts[2])
      }
    }
    #expect(styles[0][2].contains("LinePatternFill"))
    #expect(styles[1][2].contains("PointPatternFill"))
  }

  @Test func `another program reads the same areas and blocks`() throws {
    for (name, id) in [("areas", "area_id"), ("blocks", "block_id")] {
      let arguments = ["-f", "GeoJSON", "/vsistdout/", path, name, "-a_srs", "EPSG:25832"]
      guard let data = try OtherProgram.output(of: "ogr2ogr", arguments) else { return }
      let back = try ReadBack(geoJSON: data, id: id)
      if name == "areas" { back.expectAreas() } else { back.expectBlocks() }
    }
  }
}
