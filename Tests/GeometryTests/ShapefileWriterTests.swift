import Geometry
import Land
import Testing

@Suite struct `Written shapefiles` {
  @Test func `the same rows give the same bytes`() throws {
    let folder = try TemporaryFolder()
    for name in ["one", "two"] {
      try ShapefileWriter.write(
        path: folder.path + "/" + name,
        columns: [
          .init(name: "NR", kind: .text(5)), .init(name: "EW", kind: .integer(6)),
          .init(name: "ANTEIL", kind: .decimal(8, 2)),
        ],
        rows: [
          (.polygon(square(0, 0, 10)), ["00001", "12", "0.50"]), (.none, ["Köln", "", "12.25"]),
        ],
        projectionText: "none", encoding: .cp1252)
    }
    for suffix in ["shp", "shx", "dbf", "prj"] {
      let one = try folder.bytes("one." + suffix)
      #expect(try one == folder.bytes("two." + suffix))
      #expect(!one.isEmpty)
    }
    #expect(throws: (any Error).self) { try folder.bytes("one.cpg") }
  }

  @Test func `a text too long for its column is refused with its place`() throws {
    let folder = try TemporaryFolder()
    let error = #expect(throws: InputError.self) {
      try ShapefileWriter.write(
        path: folder.path + "/a", columns: [.init(name: "NAME", kind: .text(3))],
        rows: [(.none, ["Köln"])], projectionText: "", encoding: .utf8)
    }
    #expect(error?.findings.first?.place.row == 1)
    #expect(error?.findings.first?.place.column == "NAME")
  }
}
