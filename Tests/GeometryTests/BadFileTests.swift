import Geometry
import Land
import Testing

@Suite struct `Bad shapefiles` {
  /// WKT of EPSG:25832 as ESRI writes it.
  static let utm32 =
    #"PROJCS["ETRS_1989_UTM_Zone_32N",GEOGCS["GCS_ETRS_1989",DATUM["D_ETRS_1989",SPHEROID["GRS_1980",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",9.0],PARAMETER["Scale_Factor",0.9996],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]"#

  /// Three blocks in a folder, the last with a hole.
  private func written(_ encoding: TextEncoding = .cp1252) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let holed = MultiPolygon(polygons: [
      Polygon(
        exterior: square(356_020, 5_645_000, 10).polygons[0].exterior,
        holes: [square(356_022, 5_645_002, 2).polygons[0].exterior])
    ])
    try ShapefileWriter.write(
      path: folder.path + "/blocks",
      columns: [
        .init(name: "NR", kind: .text(5)), .init(name: "NAME", kind: .text(20)),
        .init(name: "EW", kind: .integer(6)), .init(name: "ANTEIL", kind: .decimal(8, 2)),
      ],
      rows: [
        (.polygon(square(356_000, 5_645_000, 10)), ["00001", "Köln-Mülheim", "12", "0.50"]),
        (.polygon(square(356_010, 5_645_000, 10)), ["00002", "Straße", "", "******"]),
        (.polygon(holed), ["00003", "Deutz", "7", "12.25"]),
      ], projectionText: Self.utm32, encoding: encoding)
    return folder
  }

  private func read(_ folder: TemporaryFolder, _ options: LayerOptions = LayerOptions())
    throws(InputError) -> Layer
  {
    try Layer(shapefile: folder.path + "/blocks.shp", named: "blocks.shp", options: options)
  }

  @Test(arguments: [TextEncoding.cp1252, .utf8])
  func `what was written is read back`(encoding: TextEncoding) throws {
    let layer = try read(written(encoding))
    #expect(layer.encoding == encoding.rawValue)
    #expect(layer.name == "blocks")
    #expect(layer.attributes.column("NR")?.cells == ["00001", "00002", "00003"])
    #expect(layer.attributes.column("NAME")?.cells == ["Köln-Mülheim", "Straße", "Deutz"])
    #expect(layer.attributes.column("EW")?.cells == ["12", nil, "7"])
    #expect(layer.attributes.column("ANTEIL")?.cells == ["0.50", nil, "12.25"])
    #expect(layer.attributes.column("EW")?.kind == .integer)
    #expect(layer.shapes[2]?.polygons.first?.holes.count == 1)
    #expect(layer.system.epsg == 25832)
    let notes = layer.findings.filter { $0.check == "encoding" }
    #expect(notes.count == (encoding == .utf8 ? 0 : 1))
    #expect(notes.allSatisfy { $0.message.german.contains("Köln-Mülheim") })
  }

  @Test func `UTF-8 without any hint is seen in the text`() throws {
    let folder = try written(.utf8)
    try folder.remove("blocks.cpg")
    let layer = try read(folder)
    #expect(layer.encoding == "UTF-8")
    #expect(layer.attributes.column("NAME")?.cells.first == "Köln-Mülheim")
  }

  @Test func `the project file outweighs what the file says`() throws {
    let layer = try read(written(.utf8), LayerOptions(crs: "EPSG:25833", encoding: "windows-1252"))
    #expect(layer.encoding == "CP1252")
    #expect(layer.attributes.column("NAME")?.cells.first == "KÃ¶ln-MÃ¼lheim")
    #expect(layer.system.epsg == 25833)
    let error = #expect(throws: InputError.self) {
      try read(written(), LayerOptions(encoding: "klingon"))
    }
    #expect(error?.findings.first?.mend.english.contains("CP1252") == true)
  }

  @Test(arguments: ["shp", "dbf"])
  func `a missing file is missing`(suffix: String) throws {
    let folder = try written()
    try folder.remove("blocks." + suffix)
    let error = #expect(throws: InputError.self) { try read(folder) }
    #expect(error?.kind == .missing)
    #expect(error?.findings.first?.place.file == "blocks." + suffix)
  }

  @Test func `without a prj likely systems are proposed`() throws {
    let folder = try written()
    try folder.remove("blocks.prj")
    let error = #expect(throws: InputError.self) { try read(folder) }
    #expect(error?.kind == .malformed)
    #expect(error?.findings.first?.check == "crs")
    #expect(error?.findings.first?.mend.german.contains(#"crs = "EPSG:25832""#) == true)
    #expect(try read(folder, LayerOptions(crs: "EPSG:25832")).system.epsg == 25832)
  }

  @Test func `without a shx the records are found all the same, and nothing is written`() throws {
    let folder = try written()
    let whole = try read(folder)
    try folder.remove("blocks.shx")
    let layer = try read(folder)
    #expect(layer.shapes == whole.shapes)
    #expect(layer.findings.contains { $0.severity == .warning && $0.place.file == "blocks.shx" })
    #expect(throws: (any Error).self) { try folder.bytes("blocks.shx") }
  }

  @Test(arguments: [28, 32])
  func `an index whose header states another version or kind is not trusted, and that is told`(
    position: Int
  ) throws {
    let folder = try written()
    let whole = try read(folder)
    var bytes = try folder.bytes("blocks.shx")
    bytes[position] ^= 0x04
    try folder.replace("blocks.shx", with: bytes)
    let layer = try read(folder)
    #expect(layer.shapes == whole.shapes)
    #expect(layer.findings.contains { $0.severity == .warning && $0.place.file == "blocks.shx" })
  }

  @Test func `suffixes in capitals are found`() throws {
    let folder = try written()
    for suffix in ["shp", "shx", "dbf", "prj"] {
      try folder.replace("blocks." + suffix.uppercased(), with: folder.bytes("blocks." + suffix))
      try folder.remove("blocks." + suffix)
    }
    #expect(try read(folder).shapes.count == 3)
  }

  @Test func `a point far outside its record's own rectangle is refused with its place`() throws {
    let folder = try written()
    var bytes = try folder.bytes("blocks.shp")
    // The first point of record 2: header 100, record 1 of 136 bytes, 8 + 48 bytes before it.
    bytes[100 + 136 + 8 + 48 + 7] ^= 0x01
    try folder.replace("blocks.shp", with: bytes)
    let finding = #expect(throws: InputError.self) { try read(folder) }?.findings.first
    #expect(finding?.check == "stray_point")
    #expect(finding?.place == Place(file: "blocks.shp", row: 2))
  }

  @Test func `a file that is no shapefile is told so, not called missing`() throws {
    let folder = try written()
    let error = #expect(throws: InputError.self) {
      try Layer(shapefile: folder.path + "/blocks.dbf", named: "blocks.dbf", options: .init())
    }
    #expect(error?.kind == .malformed)
    #expect(error?.findings.count == 1)
  }

  @Test func `a block file whose name is one letter, missing in this folder, is missing`() {
    let error = #expect(throws: InputError.self) {
      try Layer(shapefile: "ß.shp", named: "ß.shp", options: .init())
    }
    #expect(error?.kind == .missing)
  }

  @Test func `a cut shp is refused wherever it is cut`() throws {
    let folder = try written()
    let bytes = try folder.bytes("blocks.shp")
    for count in stride(from: 0, to: bytes.count, by: 3) {
      try folder.replace("blocks.shp", with: Array(bytes.prefix(count)))
      let error = #expect(throws: InputError.self) { try read(folder) }
      #expect(error?.kind == .malformed)
    }
    try folder.replace("blocks.shp", with: Array(bytes.prefix(300)))
    let finding = #expect(throws: InputError.self) { try read(folder) }?.findings.first
    #expect(finding?.check == "truncated")
    #expect(finding?.place.row == 2)
    #expect(finding?.message.english.contains("from byte 236") == true)
  }

  @Test func `a cut dbf is refused wherever it is cut`() throws {
    let folder = try written()
    let bytes = try folder.bytes("blocks.dbf")
    // The last byte is the end mark, which is not needed.
    for count in stride(from: bytes.count - 2, through: 0, by: -3) {
      try folder.replace("blocks.dbf", with: Array(bytes.prefix(count)))
      let error = #expect(throws: InputError.self) { try read(folder) }
      #expect(error?.kind == .malformed)
    }
  }

  @Test func `a table with other counts than shapes is refused`() throws {
    let folder = try written()
    var bytes = try folder.bytes("blocks.dbf")
    bytes[4] = 2
    try folder.replace("blocks.dbf", with: bytes)
    let error = #expect(throws: InputError.self) { try read(folder) }
    #expect(error?.findings.first?.message.english.contains("3 shapes") == true)
  }

  @Test func `lines and points are refused as blocks`() throws {
    let folder = try TemporaryFolder()
    try ShapefileWriter.write(
      path: folder.path + "/blocks", columns: [.init(name: "NR", kind: .text(5))],
      rows: [(.polyline([[Point(x: 0, y: 0), Point(x: 1, y: 1)]]), ["1"])],
      projectionText: Self.utm32, encoding: .utf8)
    let error = #expect(throws: InputError.self) { try read(folder) }
    #expect(error?.findings.first?.message.german.contains("Linien") == true)
  }

  @Test(arguments: 0..<8 as Range<UInt64>)
  func `changed bytes never crash the reader`(seed: UInt64) throws {
    let folder = try written()
    var generator = Seeded(seed)
    for _ in 0..<5 {
      for suffix in ["shp", "shx", "dbf", "prj"] {
        var bytes = try folder.bytes("blocks." + suffix)
        for _ in 0..<3 {
          bytes[Int(generator.next() % UInt64(bytes.count))] = UInt8(
            truncatingIfNeeded: generator.next())
        }
        try folder.replace("blocks." + suffix, with: bytes)
      }
      if let layer = try? read(folder) {
        _ = try? BlockMap(layer: layer, idColumn: "NR", sameID: .merge, toleranceMetres: 0.5)
      }
    }
  }
}
