import Geometry
import Land
import TestSupport
import Testing

@Suite struct `Kinds of shapefiles` {
  @Test func `lines are read where the caller takes lines`() throws {
    let folder = try TemporaryFolder()
    let line = [Point(x: 0, y: 0), Point(x: 10, y: 0), Point(x: 10, y: 5)]
    try ShapefileWriter.write(
      path: folder.path + "/rivers", columns: [.init(name: "NR", kind: .text(5))],
      rows: [(.polyline([line, line.reversed()]), ["1"]), (.none, ["2"])],
      projectionText: `Bad shapefiles`.utm32, encoding: .utf8)
    let layer = try Layer(
      shapefile: folder.path + "/rivers.shp", named: "rivers.shp",
      options: LayerOptions(kinds: [.polygons, .lines]))
    #expect(layer.kind == .lines)
    #expect(layer.lines == [MultiLine(lines: [line, line.reversed()]), nil])
    #expect(layer.shapes == [nil, nil])
    #expect(layer.points.isEmpty)
  }

  @Test func `Köln's street segments are read as lines`() throws {
    guard let folder = Koeln.folder else { return }
    let layer = try Layer(
      shapefile: folder + "/strassenabschnitte.shp", named: "strassenabschnitte.shp",
      options: LayerOptions(kinds: [.lines]))
    #expect(layer.lines.count == 15_846)
    #expect(layer.lines.allSatisfy { $0?.lines.allSatisfy { $0.count >= 2 } == true })
    #expect(layer.encoding == "CP1252")
  }
}
