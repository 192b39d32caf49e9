import Foundation
import Geometry
import Land
import TestSupport
import Testing

@Suite struct `GeoPackage` {
  private func package(_ folder: TemporaryFolder) throws -> TestGeoPackage {
    try TestGeoPackage(folder.path + "/stadt.gpkg")
  }

  private func read(_ folder: TemporaryFolder, _ options: LayerOptions = LayerOptions()) throws
    -> Layer
  {
    try Layer(file: folder.path + "/stadt.gpkg", named: "stadt.gpkg", options: options)
  }

  /// One feature of a cell.
  private func written(_ cell: TestGeoPackage.Cell) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try package(folder).addLayer("a", rows: [(cell, [])])
    return folder
  }

  @Test func `shapes, attributes and system are read in the order of the key`() throws {
    let folder = try TemporaryFolder()
    try Squares.write(to: package(folder))
    let layer = try read(folder)
    #expect(layer.system.epsg == 25832)
    #expect(layer.name == "stadt")
    #expect(layer.attributes.columns.map(\.name) == ["fid", "NR", "EW"])
    #expect(layer.attributes.columns.map(\.kind) == [.integer, .text, .integer])
    #expect(layer.cells("NR") == ["00", "01", "02"])
    #expect(layer.cells("EW") == ["0", "10", "20"])
    #expect(layer.shapes.map { $0?.surface } == [10_000, 9_600, 10_000])
    #expect(layer.findings.isEmpty)
  }

  @Test func `nothing appears beside the file and its bytes stay`() throws {
    let folder = try TemporaryFolder()
    do { try Squares.write(to: package(folder)) }
    let before = try folder.bytes("stadt.gpkg")
    _ = try read(folder)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["stadt.gpkg"])
    #expect(try folder.bytes("stadt.gpkg") == before)
  }

  @Test func `a file in a folder with signs of an address is found`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/50% ? # & ß.gpkg"
    try Squares.write(to: TestGeoPackage(path))
    #expect(try Layer(file: path, named: "x.gpkg", options: .init()).shapes.count == 3)
  }

  @Test(arguments: [true, false], 0...4)
  func `every rectangle and both orders of bytes are read`(_ isLittle: Bool, _ envelope: Int)
    throws
  {
    let binary = TestBinary.polygon(Squares.rings(1), isLittle: isLittle)
    let layer = try read(
      written(TestBinary.cell(binary, envelope: envelope, isLittle: isLittle)))
    #expect(layer.shapes[0]?.surface == 9_600)
    #expect(layer.findings.isEmpty)
  }

  @Test(
    arguments: [
      (3, []), (1003, [1]), (2003, [1]), (3003, [1, 2]), (0x8000_0003, [1]), (0x4000_0003, [1]),
      (0xC000_0003, [1, 2]),
    ] as [(UInt32, [Double])])
  func `heights and measures are passed over`(_ kind: UInt32, _ extra: [Double]) throws {
    let binary = TestBinary.polygon(Squares.rings(1), kind: kind, extra: extra)
    #expect(try read(written(TestBinary.cell(binary))).shapes[0]?.surface == 9_600)
  }

  @Test func `several parts are one shape`() throws {
    var binary = TestBinary()
    binary.head(6)
    binary.count(2)
    let parts = [0, 2].flatMap { TestBinary.polygon(Squares.rings($0)) }
    let layer = try read(written(TestBinary.cell(binary.bytes + parts)))
    #expect(layer.shapes[0]?.polygons.count == 2)
  }

  @Test func `empty and missing shapes are none`() throws {
    let folder = try TemporaryFolder()
    var empty = TestBinary()
    empty.head(3)
    empty.count(0)
    try package(folder).addLayer(
      "a", rows: [(.null, []), (TestBinary.cell(empty.bytes, flags: 16), [])])
    #expect(try read(folder).shapes == [nil, nil])
  }

  @Test func `every sort of value becomes text, bytes are left out and said`() throws {
    let folder = try TemporaryFolder()
    let package = try package(folder)
    try package.addLayer(
      "a",
      columns: ["r REAL", "t TEXT", "d DATE", "b BOOLEAN", "p BLOB", "m TEXT", "n INTEGER"],
      rows: [
        (
          .null,
          [
            .real(0.1), .text(" 007 "), .text("2026-11-22"), .integer(1), .blob([1]), .blob([2]),
            .integer(Int(Int64.max)),
          ]
        ),
        (.null, [.real(5), .text(""), .null, .integer(0), .null, .null, .null]),
      ])
    let layer = try read(folder)
    #expect(layer.cells("r") == ["0.1", "5"])
    #expect(layer.cells("t") == ["007", nil])
    #expect(layer.cells("d") == ["2026-11-22", nil])
    #expect(layer.cells("b") == ["1", "0"])
    #expect(layer.cells("m") == [nil, nil])
    #expect(layer.cells("n") == ["9223372036854775807", nil])
    #expect(layer.attributes.column("p") == nil)
    let kinds = layer.attributes.columns.map(\.kind)
    #expect(kinds == [.integer, .decimal, .text, .date, .logical, .text, .integer])
    #expect(
      layer.findings.map { $0.line(in: .english) } == [
        "stadt.gpkg, column p: The column holds bytes, not text or numbers; it was left out.",
        "stadt.gpkg, row 1, column m: The cell holds bytes, not text or numbers; it was taken for empty.",
      ])
  }

  @Test func `several layers are listed until one is chosen`() throws {
    let folder = try TemporaryFolder()
    let package = try package(folder)
    try Squares.write(to: package, layer: "b lö\"cke".replacing("\"", with: ""))
    try Squares.write(to: package, layer: "Viertel")
    #expect(
      folder.faults("stadt.gpkg") == [
        "stadt.gpkg: The GeoPackage holds 2 layers: “Viertel”, “b löcke”. Which one is meant is not said. Choose one beside the file’s name in the project file: layer = \"Viertel\"; for a bare file with --layer. A plan must be alone in its file."
      ])
    #expect(try read(folder, LayerOptions(layer: "b löcke")).name == "b löcke")
    #expect(try read(folder, LayerOptions(layer: "viertel")).name == "Viertel")
    #expect(
      folder.faults("stadt.gpkg", LayerOptions(layer: "Virtel")) == [
        "stadt.gpkg, column layer: The GeoPackage has no layer “Virtel”. The nearest is “Viertel”. There are: “Viertel”, “b löcke”."
      ])
  }

  @Test func `a view is a layer too`() throws {
    let folder = try TemporaryFolder()
    let package = try package(folder)
    try Squares.write(to: package)
    try package.execute(
      """
      CREATE VIEW osten AS SELECT geom, NR FROM bloecke WHERE NR > '00' ORDER BY NR DESC;
      INSERT INTO gpkg_contents (table_name, data_type, srs_id) VALUES ('osten','features',25832);
      INSERT INTO gpkg_geometry_columns VALUES ('osten', 'geom', 'GEOMETRY', 25832, 0, 0);
      """)
    #expect(try read(folder, LayerOptions(layer: "osten")).cells("NR") == ["02", "01"])
  }

  @Test(arguments: [-1, 0, 31466])
  func `an undefined system is refused with proposals`(_ srs: Int) throws {
    let folder = try TemporaryFolder()
    try package(folder).addLayer(
      "a", srs: srs, rows: [(TestBinary.cell(TestBinary.polygon(Squares.rings(0))), [])])
    #expect(
      folder.faults("stadt.gpkg") == [
        "stadt.gpkg: The file calls the coordinate system undefined (srs_id \(srs)). By their size the coordinates may be in EPSG:25832, EPSG:25833. State the system in the project file: crs = \"EPSG:25832\"."
      ])
    #expect(try read(folder, LayerOptions(crs: "EPSG:25832")).system.epsg == 25832)
  }

  @Test func `a definition that contradicts its code is said`() throws {
    let folder = try TemporaryFolder()
    let package = try package(folder)
    try Squares.write(to: package)
    try package.execute(
      "UPDATE gpkg_spatial_ref_sys SET definition = 'EPSG:25833' WHERE srs_id = 25832")
    let layer = try read(folder)
    #expect(layer.system.epsg == 25833)
    #expect(layer.findings.map(\.severity) == [.warning])
    #expect(layer.findings.first?.mend.english.contains("EPSG:25832") == true)
  }

  @Test func `metres in a system of degrees are refused`() throws {
    let folder = try TemporaryFolder()
    try package(folder).addLayer(
      "a", srs: 4326,
      rows: [(TestBinary.cell(TestBinary.polygon(Squares.rings(0)), srs: 4326), [])])
    #expect(
      folder.faults("stadt.gpkg").first?.contains(
        "counts in degrees, but the coordinates go beyond 180 and 90. By their size the coordinates may be in EPSG:25832"
      ) == true)
  }

  @Test func `kinds that differ or are not wanted are refused with their counts`() throws {
    var line = TestBinary()
    line.head(2)
    line.count(2)
    line.numbers([356_000, 5_645_000, 356_100, 5_645_000])
    let folder = try TemporaryFolder()
    let polygon = TestBinary.cell(TestBinary.polygon(Squares.rings(0)))
    let package = try package(folder)
    try package.addLayer(
      "a", rows: [(polygon, []), (TestBinary.cell(line.bytes), []), (polygon, []), (.null, [])])
    #expect(
      folder.faults("stadt.gpkg").first?.contains("2 × polygons, 1 × lines") == true)
    try package.execute("DELETE FROM a WHERE fid IN (1, 3)")
    #expect(
      folder.faults("stadt.gpkg") == [
        "stadt.gpkg: The file holds lines; polygons are needed. Name a layer of polygons."
      ])
    let lines = try read(folder, LayerOptions(kinds: [.polygons, .lines]))
    #expect(lines.kind == .lines)
    #expect(lines.lines.map { $0?.lines.first?.count } == [2, nil])
    #expect(lines.shapes == [nil, nil])
  }

  @Test func `what is no GeoPackage is called so`() throws {
    let folder = try TemporaryFolder()
    #expect(
      try folder.faults("stadt.gpkg", "<html>").first?.contains("not an SQLite database") == true)
    #expect(try folder.faults("leer.gpkg", "").first?.contains("no GeoPackage") == true)
    let package = try TestGeoPackage(folder.path + "/b.gpkg")
    #expect(folder.faults("b.gpkg").first?.contains("no table of features") == true)
    try package.execute("DROP TABLE gpkg_contents")
    #expect(folder.faults("b.gpkg").first?.contains("gpkg_contents") == true)
    #expect(folder.faults("nirgends.gpkg").first?.contains("is not there") == true)
  }

  @Test func `a file that another program is writing to is refused`() throws {
    let folder = try TemporaryFolder()
    let package = try package(folder)
    try package.execute("PRAGMA journal_mode = WAL")
    try Squares.write(to: package)
    #expect(folder.faults("stadt.gpkg").first?.contains("stadt.gpkg-wal") == true)
    try package.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    #expect(try read(folder).shapes.count == 3)
  }

  @Test func `a listed layer without its table is told`() throws {
    let folder = try TemporaryFolder()
    let package = try package(folder)
    try Squares.write(to: package)
    try package.execute("DROP TABLE bloecke")
    #expect(folder.faults("stadt.gpkg").first?.contains("its table is missing") == true)
  }
}

@Suite struct `Hostile shapes` {
  private func faults(_ cells: [TestGeoPackage.Cell]) throws -> [String] {
    let folder = try TemporaryFolder()
    try TestGeoPackage(folder.path + "/a.gpkg").addLayer("a", rows: cells.map { ($0, []) })
    return folder.faults("a.gpkg")
  }

  private let polygon = TestBinary.polygon(Squares.rings(1))

  @Test func `counts beyond the bytes are refused before anything is set aside for them`() throws {
    for offset in [5, 9] {
      var bytes = polygon
      bytes.replaceSubrange(offset..<(offset + 4), with: [0xFF, 0xFF, 0xFF, 0xFF])
      #expect(
        try faults([TestBinary.cell(bytes)]) == [
          "a.gpkg, row 1: The shape of feature 1 cannot be read: it is cut off, or a count in it is wrong. Mend the shape in your GIS, or export the layer anew."
        ])
    }
  }

  @Test func `a shape cut anywhere is a fault, as is one with a byte too many`() throws {
    let cells = (0..<polygon.count).map { TestBinary.cell(Array(polygon.prefix($0))) }
    #expect(try faults(cells + [TestBinary.cell(polygon + [0])]).count == polygon.count + 1)
    #expect(try faults([.blob([]), .blob([0x47]), .text("POLYGON"), .integer(3)]).count == 4)
  }

  @Test func `endless collections, curves, extensions and unknown kinds are refused`() throws {
    var nested = TestBinary()
    for _ in 0..<20_000 {
      nested.head(7)
      nested.count(1)
    }
    var curve = TestBinary()
    curve.head(10)
    curve.count(0)
    var unknown = TestBinary()
    unknown.head(99)
    unknown.count(0)
    let found = try faults([
      TestBinary.cell(nested.bytes), TestBinary.cell(curve.bytes), TestBinary.cell(unknown.bytes),
      TestBinary.cell(polygon, flags: 32), .blob([0x58, 0x50] + [UInt8](repeating: 0, count: 40)),
    ])
    let reasons = [
      "nest too deep", "it has curves (kind 10)", "its kind 99 is not known",
      "an extension defines", "first bytes are not those of a shape",
    ]
    #expect(found.count == 5)
    for (fault, reason) in zip(found, reasons) { #expect(fault.contains(reason)) }
  }

  @Test func `coordinates that are no numbers are refused`() throws {
    let rings = [[(0.0, 0.0), (0, .nan), (1, 1), (1, 0), (0, 0)]]
    let endless = [[(0.0, 0.0), (0, .infinity), (1, 1), (1, 0), (0, 0)]]
    let found = try faults([rings, endless].map { TestBinary.cell(TestBinary.polygon($0)) })
    #expect(found.count == 2)
    #expect(found.allSatisfy { $0.contains("is no number, or beyond every map") })
  }

  @Test func `open rings are closed and flat ones left out, which is said`() throws {
    let folder = try TemporaryFolder()
    let open = Array(Squares.rings(0)[0].dropLast())
    let flat = [(356_000.0, 5_645_000.0), (356_100, 5_645_000), (356_000, 5_645_000)]
    try TestGeoPackage(folder.path + "/a.gpkg").addLayer(
      "a", rows: [[open], [flat]].map { (TestBinary.cell(TestBinary.polygon($0)), []) })
    let layer = try Layer(file: folder.path + "/a.gpkg", named: "a.gpkg", options: .init())
    #expect(layer.shapes[0]?.surface == 10_000)
    #expect(layer.shapes[1] == nil)
    #expect(
      layer.findings.map { $0.line(in: .english) } == [
        "a.gpkg, row 1: A ring was not closed and has been closed.",
        "a.gpkg, row 2: A ring without surface was left out.",
      ])
  }

  @Test(arguments: 0..<40)
  func `bytes turned at random end in a layer or in faults`(_ seed: Int) throws {
    var random = Seeded(UInt64(seed))
    let folder = try TemporaryFolder()
    do { try Squares.write(to: TestGeoPackage(folder.path + "/a.gpkg")) }
    var bytes = try folder.bytes("a.gpkg")
    for _ in 0..<20 {
      bytes[Int.random(in: 0..<bytes.count, using: &random)] = .random(in: 0...255, using: &random)
    }
    if seed.isMultiple(of: 4) {
      bytes.removeLast(Int.random(in: 1..<bytes.count, using: &random))
    }
    try folder.replace("a.gpkg", with: bytes)
    do {
      let layer = try Layer(file: folder.path + "/a.gpkg", named: "a.gpkg", options: .init())
      #expect(layer.shapes.count == layer.attributes.rowCount)
    } catch {
      #expect(!error.findings.isEmpty)
    }
  }
}
