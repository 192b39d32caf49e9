import Foundation
import Geometry
import Land
import Testing

@Suite struct `CSV with shapes` {
  private let utm = LayerOptions(crs: "EPSG:25832")
  private let points = LayerOptions(crs: "EPSG:25832", kinds: [.points])

  private func read(_ text: String, _ options: LayerOptions) throws -> Layer {
    try TemporaryFolder().layer("a.csv", text, options)
  }

  private func faults(_ text: String, _ options: LayerOptions) throws -> [String] {
    try TemporaryFolder().faults("a.csv", text, options)
  }

  @Test func `well-known text is read, the other cells stay text`() throws {
    let layer = try read(Squares.csv, utm)
    #expect(layer.shapes.map { $0?.surface } == [10_000, 9_600, 10_000])
    #expect(layer.cells("NR") == ["00", "01", "02"])
    #expect(layer.attributes.columns.map(\.name) == ["NR", "EW"])
    #expect(layer.attributes.columns.map(\.kind) == [.text, .text])
    #expect(layer.findings.contains { $0.check == "geometry_columns" && $0.place.column == "WKT" })
  }

  @Test func `a missing system is refused with proposals`() throws {
    #expect(
      try faults(Squares.csv, LayerOptions()) == [
        "a.csv: A CSV does not tell its coordinate system. By their size the coordinates may be in EPSG:25832, EPSG:25833. State the system in the project file: crs = \"EPSG:25832\"."
      ])
  }

  @Test(arguments: [
    ("POLYGON Z ((0 0 5,0 1 5,1 1 5,0 0 5))", LayerKind.polygons),
    ("POLYGONZ((0 0 5,0 1 5,1 1 5,0 0 5))", .polygons),
    ("MultiPolygon M (((0 0 5,0 1 5,1 1 5,0 0 5)))", .polygons),
    ("SRID=4326;polygon((0 0,0 1,1 1,0 0))", .polygons),
    ("GEOMETRYCOLLECTION (POLYGON ((0 0,0 1,1 1,0 0)))", .polygons),
    ("LINESTRING ZM (0 0 1 2,1 1 1 2)", .lines), ("MULTILINESTRING ((0 0,1 1),(2 2,3 3))", .lines),
    ("POINT (1 2)", .points), ("MULTIPOINT ((1 2), (3 4))", .points),
    ("MULTIPOINT (1 2, 3 4)", .points),
  ])
  func `every kind of well-known text is read`(_ text: String, _ kind: LayerKind) throws {
    let options = LayerOptions(crs: "EPSG:25832", kinds: Set(LayerKind.allCases))
    #expect(try read("geom\n\"\(text)\"\n", options).kind == kind)
  }

  @Test func `empty shapes and cells are none`() throws {
    let layer = try read("nr;geometry\n1;POLYGON EMPTY\n2;\n3;MULTIPOLYGON Z EMPTY\n", utm)
    #expect(layer.shapes == [nil, nil, nil])
  }

  @Test func `every wrong text is told with row and reason`() throws {
    let deep = String(repeating: "GEOMETRYCOLLECTION (", count: 50_000)
    let found = try faults(
      """
      wkt
      "POLYGON ((0 0,0 1,1 1))"
      "CURVEPOLYGON ((0 0,0 1,1 1,0 0))"
      "POLYGON ((0 0,0 1,1 1,0 0)) und mehr"
      "POLYGON ((0 0,0 1,1 1"
      "POINT (1,5 2)"
      "POLYGON ((0 0,0 nan,1 1,0 0))"
      \(deep)

      """, utm)
    let reasons = [
      "closed", "Unknown type", "text after the last parenthesis", "Expected", "Expected",
      "is no number", "nested too deep",
    ]
    #expect(found.count == reasons.count)
    for (row, (fault, reason)) in zip(found, reasons).enumerated() {
      #expect(fault.hasPrefix("a.csv, row \(row + 2)"), "\(fault)")
      #expect(fault.contains(reason), "\(fault)")
    }
  }

  @Test(arguments: [
    "x;y\n356000,5;5645000,25\n", "RECHTSWERT;HOCHWERT\n356000.5;5645000.25\n",
    "nord,ost\n5645000.25,356000.5\n", "E\tN\n356.000,5\t5.645.000,25\n",
  ])
  func `coordinates are read with comma or point`(_ text: String) throws {
    let layer = try read(text, points)
    #expect(layer.points == [[Point(x: 356_000.5, y: 5_645_000.25)]])
  }

  @Test func `half a point and words are faults, none at all is no point`() throws {
    let found = try faults("nr;x;y\n1;1,5;2,5\n2;;\n3;3,5;\n4;West;4,5\n", points)
    #expect(found.count == 2)
    #expect(found.first?.contains("row 4, column y: One coordinate") == true, "\(found)")
    #expect(found.last?.contains("row 5, column x: “West”") == true, "\(found)")
    #expect(try read("nr;x;y\n1;1,5;2,5\n2;;\n", points).points == [[Point(x: 1.5, y: 2.5)], nil])
  }

  @Test func `columns are chosen where their names say nothing or too much`() throws {
    let text = "a;b;wkt;geom\n1,5;2,5;POINT (3 4);POINT (5 6)\n"
    let found = try faults(text, points)
    #expect(found.first?.contains("Several columns may tell the shapes: wkt, geom.") == true)
    var options = points
    options.geometry = ["geom"]
    #expect(try read(text, options).points == [[Point(x: 5, y: 6)]])
    options.geometry = ["b", "a"]
    #expect(try read(text, options).points == [[Point(x: 2.5, y: 1.5)]])
    options.geometry = ["gom"]
    #expect(try faults(text, options).first?.contains("“geom”") == true)
    options.geometry = ["a", "b", "wkt"]
    #expect(try faults(text, options).first?.contains("one or two were expected") == true)
    #expect(
      try faults("a;b\n1;2\n", points).first?.contains(
        "No column is recognisable as shapes or coordinates: a, b.") == true)
  }

  @Test func `the system that shapes name is taken and said; two are refused`() throws {
    let one = "wkt\n" + String(repeating: "\"SRID=25832;POINT (356000 5645000)\"\n", count: 2)
    let layer = try read(one, LayerOptions(kinds: [.points]))
    #expect(layer.system.epsg == 25832)
    #expect(layer.findings.contains { $0.message.english.contains("“SRID=25832”") })
    let two = one + "\"SRID=25833;POINT (1 2)\"\n"
    #expect(
      try faults(two, LayerOptions(kinds: [.points])).first?.contains(
        "SRID 25833, that of row 2 in SRID 25832") == true)
  }

  @Test func `a stated encoding is obeyed`() throws {
    let folder = try TemporaryFolder()
    let text = "name;x;y\nK?ln;1,5;2,5\n".utf8.map { $0 == UInt8(ascii: "?") ? 0x94 : $0 }
    try folder.replace("a.txt", with: text)
    var options = points
    options.encoding = "CP850"
    let layer = try Layer(file: folder.path + "/a.txt", named: "a.txt", options: options)
    #expect(layer.cells("name") == ["Köln"])
    #expect(layer.encoding == "CP850")
  }
}
