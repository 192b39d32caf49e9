import Foundation
import Geometry
import Land

/// A shapefile written byte by byte, so that a test can say anything in it, true or false.
struct ShapefileBytes {
  /// A field of the table.
  struct Field {
    var name: String
    var letter: Character = "C"
    var width: Int
    var decimals = 0
  }
  /// The number of the kind of shape in the header.
  var code = 5
  /// The records' contents, kind included.
  var records: [[UInt8]] = []
  /// The table's fields.
  var fields: [Field] = [Field(name: "NR", width: 4)]
  /// The cells of each row as bytes; padded with blanks.
  var rows: [[[UInt8]]] = []
  /// The marks before the rows, where they are not blanks.
  var marks: [Int: UInt8] = [:]
  /// The language byte.
  var languageByte: UInt8 = 0
  /// The first byte of the table.
  var version: UInt8 = 3
  /// The text of the `.cpg`; nil for none.
  var codePage: String?
  /// What a text field's higher byte of width is written to.
  var isWide = false

  /// A layer of squares, 10 m wide, 20 m apart, with the cells of one text field.
  init(cells: [String] = ["a", "b", "c"], encode: (String) -> [UInt8] = { Array($0.utf8) }) {
    let bytes = cells.map(encode)
    fields = [
      Field(name: "NR", width: 4),
      Field(name: "NAME", width: max(bytes.map(\.count).max() ?? 1, 20)),
    ]
    for (row, cell) in bytes.enumerated() {
      rows.append([Array(String(row + 1).utf8), cell])
      records.append(Self.polygon([Self.square(Double(row) * 20, 0, 10)]))
    }
  }

  /// Corners of a square, clockwise and closed.
  static func square(_ x: Double, _ y: Double, _ width: Double) -> [(Double, Double)] {
    [(x, y), (x, y + width), (x + width, y + width), (x + width, y), (x, y)]
  }

  /// A record of kind 5, or of another with parts, with numbers behind the points.
  static func polygon(
    _ rings: [[(Double, Double)]], code: Int = 5, box: [Double]? = nil
  ) -> [UInt8] {
    let points = rings.flatMap { $0 }
    var bytes = little(code)
    let (x, y) = (points.map { $0.0 }, points.map { $0.1 })
    let found: [Double] = [x.min() ?? 0, y.min() ?? 0, x.max() ?? 0, y.max() ?? 0]
    bytes += (box ?? found).flatMap(double)
    bytes += little(rings.count) + little(points.count)
    var start = 0
    for ring in rings {
      bytes += little(start)
      start += ring.count
    }
    bytes += points.flatMap { double($0.0) + double($0.1) }
    if code > 10 { bytes += double(0) + double(9) + points.flatMap { _ in double(5) } }
    return bytes
  }

  /// The bytes of the `.shp`.
  var shapes: [UInt8] {
    var body: [UInt8] = []
    for (record, content) in records.enumerated() {
      body += Self.big(record + 1) + Self.big(content.count / 2) + content
    }
    return Self.header(code, body.count) + body
  }

  /// The bytes of the `.shx`.
  var index: [UInt8] {
    var body: [UInt8] = []
    var offset = 100
    for content in records {
      body += Self.big(offset / 2) + Self.big(content.count / 2)
      offset += 8 + content.count
    }
    return Self.header(code, body.count) + body
  }

  /// The bytes of the `.dbf`.
  var table: [UInt8] {
    let length = 1 + fields.reduce(0) { $0 + $1.width }
    var bytes: [UInt8] = [version, 126, 1, 1] + Self.little(rows.count)
    bytes += Self.short(33 + 32 * fields.count) + Self.short(length)
    bytes += [UInt8](repeating: 0, count: 17) + [languageByte, 0, 0]
    for field in fields {
      bytes += (Array(field.name.utf8) + [UInt8](repeating: 0, count: 11)).prefix(11)
      bytes += Array(String(field.letter).utf8) + [0, 0, 0, 0]
      bytes += [
        UInt8(field.width % 256), isWide ? UInt8(field.width / 256) : UInt8(field.decimals),
      ]
      bytes += [UInt8](repeating: 0, count: 14)
    }
    bytes.append(0x0D)
    for (row, cells) in rows.enumerated() {
      bytes.append(marks[row] ?? 0x20)
      for (field, cell) in zip(fields, cells) {
        bytes += (cell + [UInt8](repeating: 0x20, count: field.width)).prefix(field.width)
      }
    }
    return bytes + [0x1A]
  }

  /// Writes all files into a new folder.
  func written(_ name: String = "blocks") throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.replace(name + ".shp", with: shapes)
    try folder.replace(name + ".shx", with: index)
    try folder.replace(name + ".dbf", with: table)
    try folder.replace(name + ".prj", with: Array(`Bad shapefiles`.utm32.utf8))
    if let codePage { try folder.replace(name + ".cpg", with: Array(codePage.utf8)) }
    return folder
  }

  /// Writes and reads it.
  func read(_ options: LayerOptions = LayerOptions()) throws -> Layer {
    try written().layer(options)
  }

  private static func header(_ code: Int, _ body: Int) -> [UInt8] {
    big(9994) + [UInt8](repeating: 0, count: 20) + big((100 + body) / 2) + little(1000)
      + little(code) + [UInt8](repeating: 0, count: 32) + [UInt8](repeating: 0, count: 32)
  }

  static func big(_ number: Int) -> [UInt8] { little(number).reversed() }
  static func little(_ number: Int) -> [UInt8] {
    [0, 8, 16, 24].map { UInt8(truncatingIfNeeded: number >> $0) }
  }
  static func short(_ number: Int) -> [UInt8] { Array(little(number).prefix(2)) }
  static func double(_ number: Double) -> [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: number.bitPattern >> (8 * UInt64($0))) }
  }
}

extension TemporaryFolder {
  /// Reads `blocks.shp` in it.
  func layer(_ options: LayerOptions = LayerOptions()) throws(InputError) -> Layer {
    try Layer(shapefile: path + "/blocks.shp", named: "blocks.shp", options: options)
  }

  /// Changes bytes of a file in it.
  func change(_ name: String, _ body: (inout [UInt8]) -> Void) throws {
    var bytes = try self.bytes(name)
    body(&bytes)
    try replace(name, with: bytes)
  }

  /// Why `blocks.shp` is refused; fails a test where it is not.
  func refusal(_ options: LayerOptions = LayerOptions()) -> [Finding] {
    do {
      _ = try layer(options)
      return []
    } catch {
      return error.findings
    }
  }
}

extension Layer {
  /// The findings of a check.
  func findings(_ check: String) -> [Finding] { findings.filter { $0.check == check } }
}
