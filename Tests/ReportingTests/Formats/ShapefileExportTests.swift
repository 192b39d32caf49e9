import Delimitation
import Foundation
import Geometry
import Land
import TestSupport
import Testing

@testable import Reporting

@Suite struct `Exported shapefiles` {
  private func layer(_ table: String?, _ kind: LayerKind = .polygons) throws -> Layer {
    let folder = try ExportFolder(try Exports.files("shp", table: table))
    return try Layer(
      file: folder.path("shp"), named: "plan.shp", options: LayerOptions(kinds: [kind]))
  }

  @Test func `are five files, in UTF-8`() throws {
    let files = try Exports.files("shp")
    #expect(files.map(\.ending) == ["shp", "shx", "dbf", "prj", "cpg"])
    #expect(String(decoding: files[4].bytes, as: UTF8.self) == "UTF-8")
    #expect(String(decoding: files[3].bytes, as: UTF8.self).hasPrefix("PROJCS[\"ETRS_1989_UTM"))
  }

  @Test func `areas and blocks read back with their inhabitants and surfaces`() throws {
    let areas = try layer(nil)
    try ReadBack(areas, id: "area_id").expectAreas()
    try ReadBack(try layer("blocks"), id: "block_id").expectBlocks()
    #expect(areas.system.epsg == 25832)
    #expect(areas.encoding == "UTF-8")
    #expect(areas.attributes.column("area_name")?.cells.first == TinyCity.names[0])
    #expect(areas.attributes.column("depr_index")?.cells == ["0.483837", nil])
  }

  @Test func `neighbours are lines`() throws {
    let neighbours = try layer("neighbours", .lines)
    #expect(neighbours.lines.count == 7)
    #expect(neighbours.attributes.column("neighb_id")?.cells.first == "0002")
  }

  @Test func `another program reads the same areas`() throws {
    let folder = try ExportFolder(try Exports.files("shp"))
    let arguments = ["-f", "GeoJSON", "/vsistdout/", folder.path("shp")]
    guard let data = try OtherProgram.output(of: "ogr2ogr", arguments) else { return }
    try ReadBack(geoJSON: data, id: "area_id").expectAreas()
  }

  @Test(arguments: 1...200 as ClosedRange<UInt64>)
  func `names of columns are cut without two alike`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let letters = Array("aAbB_1ß €")
    let names = (0..<(1 + generator.below(120))).map { _ in
      String((0..<(1 + generator.below(14))).map { _ in letters[generator.below(letters.count)] })
    }
    let short = ShortNames.of(names)
    #expect(short.count == names.count)
    #expect(Set(short.map { $0.lowercased() }).count == names.count, "seed \(seed)")
    #expect(short.allSatisfy { (1...10).contains($0.utf8.count) && $0.first?.isLetter == true })
  }

  @Test func `the names of our own columns stay as they are`() {
    for table in [ExportTable.areas(TinyCity.report), .blocks(TinyCity.report)] {
      let names = table.columns.map(\.short)
      #expect(ShortNames.of(names) == names)
    }
  }
}
