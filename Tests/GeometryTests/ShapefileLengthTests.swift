import Geometry
import Land
import Testing

@Suite struct `Lengths and counts of shapefiles` {
  private typealias Bytes = ShapefileBytes
  /// A file of three squares: header 100, records of 8 + 128 bytes.
  private let file = ShapefileBytes()

  @Test func `an untouched file has no findings but the rectangle of its header`() throws {
    let layer = try file.read()
    #expect(layer.shapes.allSatisfy { $0 != nil })
    #expect(layer.findings.map(\.check).filter { $0 != "crs" } == ["wrong_box"])
  }

  @Test(arguments: [50, 90, 1 << 30, -5])
  func `a wrong length in the header is mended by walking the records`(words: Int) throws {
    let folder = try file.written()
    try folder.change("blocks.shp") { $0.replaceSubrange(24..<28, with: Bytes.big(words)) }
    let layer = try folder.layer()
    #expect(layer.shapes.count == 3)
    #expect(layer.findings("wrong_length").first?.message.english.contains("508") == true)
  }

  @Test(arguments: [1, 7, 12, 200])
  func `bytes behind the last record are left out and counted`(count: Int) throws {
    for filling: UInt8 in [0, 0x41, 0xFF] {
      let folder = try file.written()
      try folder.change("blocks.shp") { $0 += [UInt8](repeating: filling, count: count) }
      let layer = try folder.layer()
      #expect(layer.shapes.count == 3)
      #expect(
        layer.findings("unused_bytes").first?.message.english.contains("\(count) bytes") == true)
    }
  }

  @Test(arguments: [-100, 4, 40, 1 << 29])
  func `a wrong length in a record is mended by the index`(words: Int) throws {
    let folder = try file.written()
    try folder.change("blocks.shp") { $0.replaceSubrange(240..<244, with: Bytes.big(words)) }
    let layer = try folder.layer()
    #expect(layer.shapes == (try file.read()).shapes)
    #expect(layer.findings("wrong_length").first?.place.row == 2)
    try folder.remove("blocks.shx")
    #expect(!folder.refusal().isEmpty)
  }

  @Test func `a stale index is not followed`() throws {
    for change in 0..<4 {
      let folder = try file.written()
      try folder.change("blocks.shx") { bytes in
        switch change {
        case 0: bytes.removeLast(8)
        case 1: bytes[103] ^= 0x08
        case 2: bytes = []
        default: bytes.replaceSubrange(24..<28, with: Bytes.big(3))
        }
      }
      let layer = try folder.layer()
      #expect(layer.shapes == (try file.read()).shapes)
      #expect(layer.findings("shapefile").first?.place.file == "blocks.shx")
    }
  }

  @Test func `an index in another order is followed, and that is said`() throws {
    let folder = try file.written()
    try folder.change("blocks.shx") { bytes in
      let first = Array(bytes[100..<108])
      bytes.replaceSubrange(100..<108, with: Array(bytes[108..<116]))
      bytes.replaceSubrange(108..<116, with: first)
    }
    let layer = try folder.layer()
    let straight = try file.read()
    #expect(layer.shapes == [straight.shapes[1], straight.shapes[0], straight.shapes[2]])
    #expect(layer.findings("shapefile").first?.severity == .warning)
  }

  @Test func `records that the index no longer names are left out`() throws {
    // As editors leave them: the record grown at the end, its old place unused.
    var grown = file
    grown.records.append(Bytes.polygon([Bytes.square(100, 0, 30)]))
    let folder = try file.written()
    try folder.replace("blocks.shp", with: grown.shapes)
    try folder.change("blocks.shx") { $0.replaceSubrange(108..<112, with: Bytes.big(508 / 2)) }
    let layer = try folder.layer()
    #expect(layer.shapes[1]?.polygons[0].exterior.points[0].x == 100)
    #expect(layer.findings("unused_bytes").count == 1)
  }

  @Test func `other counts of shapes, entries and rows are refused with all three`() throws {
    var more = file
    more.rows.append([Array("4".utf8), Array("d".utf8)])
    let text = try more.written().refusal().first?.message.english ?? ""
    #expect(text.contains("3 shapes") && text.contains("3 entries") && text.contains("4 rows"))
    let fewer = try file.written()
    try fewer.change("blocks.dbf") { $0[4] = 2 }
    #expect(fewer.refusal().first?.check == "shapefile")
  }

  @Test func `swapped tables are refused`() throws {
    let folder = try file.written()
    try folder.replace("blocks.dbf", with: ShapefileBytes(cells: ["x"]).table)
    #expect(folder.refusal().first?.message.german.contains("3 Formen") == true)
  }

  @Test(arguments: ["shp", "dbf"])
  func `a file without bytes is refused`(suffix: String) throws {
    let folder = try file.written()
    try folder.replace("blocks." + suffix, with: [])
    #expect(folder.refusal().first?.place.file == "blocks." + suffix)
  }

  @Test func `counts beyond the record are refused at once, with record and byte`() throws {
    for (offset, number) in [(36, 1_000_000), (36, -1), (40, 1 << 30), (40, -7), (44, 3), (36, 0)] {
      let folder = try file.written()
      try folder.change("blocks.shp") {
        $0.replaceSubrange(244 + offset..<248 + offset, with: Bytes.little(number))
      }
      let finding = folder.refusal().first
      #expect(finding?.place.row == 2)
      #expect(finding?.message.english.contains("byte 236") == true)
    }
  }

  @Test func `fewer points than the record has room for are not silent`() throws {
    let folder = try file.written()
    try folder.change("blocks.shp") { $0.replaceSubrange(284..<288, with: Bytes.little(4)) }
    let layer = try folder.layer()
    #expect(layer.findings("unused_bytes").first?.place.row == 2)
    #expect(layer.findings("invalid_ring").first?.message.english.contains("closed") == true)
  }

  @Test func `wrong numbers of records are told`() throws {
    let folder = try file.written()
    try folder.change("blocks.shp") { $0[239] = 9 }
    let finding = try folder.layer().findings("record_number").first
    #expect(finding?.place.row == 2)
    #expect(finding?.message.english.contains("number 9") == true)
  }

  @Test(arguments: [
    [Double.nan, 0, 1, 1], [9, 9, 1, 1], [1e300, 1e300, 2e300, 2e300], [50, 50, 51, 51],
  ])
  func `a wrong rectangle is told, and the points count`(box: [Double]) throws {
    var file = file
    file.records[1] = Bytes.polygon([Bytes.square(20, 0, 10)], box: box)
    let layer = try file.read()
    #expect(layer.shapes[1] != nil)
    #expect(layer.findings("wrong_box").contains { $0.place.row == 2 })
  }

  @Test(arguments: [Double.nan, .infinity, 1e200])
  func `coordinates that are none are refused with their record`(number: Double) throws {
    let folder = try file.written()
    try folder.change("blocks.shp") { $0.replaceSubrange(292..<300, with: Bytes.double(number)) }
    #expect(folder.refusal().map(\.check) == ["coordinates"])
    #expect(folder.refusal().first?.place.row == 2)
  }

  @Test func `suffixes in any mixture of capitals are found`() throws {
    let folder = try file.written()
    for (suffix, other) in [("shp", "Shp"), ("shx", "SHX"), ("dbf", "dBf"), ("prj", "PRJ")] {
      try folder.replace("blocks." + other, with: folder.bytes("blocks." + suffix))
      try folder.remove("blocks." + suffix)
    }
    #expect(try folder.layer().shapes.count == 3)
  }
}
