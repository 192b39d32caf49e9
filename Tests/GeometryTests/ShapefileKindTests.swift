import Geometry
import Land
import TestSupport
import Testing

@Suite struct `Kinds of shapefiles` {
  private typealias Bytes = ShapefileBytes

  /// A layer of one kind, one row per record.
  private func layer(_ code: Int, _ records: [[UInt8]]) -> ShapefileBytes {
    var file = ShapefileBytes(cells: records.indices.map { "name \($0)" })
    file.code = code
    file.records = records
    return file
  }

  @Test(arguments: [5, 15, 25])
  func `polygons with heights or measures are read without them`(code: Int) throws {
    let ring = Bytes.square(0, 0, 10)
    let read = try layer(code, [Bytes.polygon([ring], code: code)]).read()
    #expect(read.shapes[0]?.polygons[0].exterior.points.map { $0.x } == ring.map { $0.0 })
    #expect(read.findings("heights").count == (code == 5 ? 0 : 1))
    #expect(read.findings("unused_bytes").isEmpty)
  }

  @Test(arguments: [3, 13, 23])
  func `lines of several parts are read where lines are taken`(code: Int) throws {
    let lines: [[(Double, Double)]] = [[(0, 0), (5, 5)], [(7, 0), (9, 0), (9, 4)]]
    let file = layer(code, [Bytes.polygon(lines, code: code), Bytes.little(0)])
    let read = try file.read(LayerOptions(kinds: [.lines, .polygons]))
    #expect(read.kind == .lines)
    #expect(
      read.lines == [
        MultiLine(lines: lines.map { $0.map { Point(x: $0.0, y: $0.1) } }), nil,
      ])
    #expect(read.shapes == [nil, nil])
    #expect(read.findings("null_shape").first?.place.row == 2)
    let refusal = try file.written().refusal()
    #expect(refusal.first?.message.german.contains("Linien") == true)
    #expect(refusal.first?.message.german.contains("Flächen") == true)
  }

  @Test(arguments: [1, 11, 21])
  func `points are read`(code: Int) throws {
    let more = [UInt8](repeating: 0, count: code == 1 ? 0 : code == 11 ? 16 : 8)
    let point = Bytes.little(code) + Bytes.double(3) + Bytes.double(4) + more
    let read = try layer(code, [point, Bytes.little(0)]).read(LayerOptions(kinds: [.points]))
    #expect(read.kind == .points)
    #expect(read.points == [[Point(x: 3, y: 4)], nil])
    #expect(read.lines.isEmpty)
  }

  @Test(arguments: [8, 18, 28])
  func `several points in a record are read`(code: Int) throws {
    let points = [(1.0, 2.0), (3.0, 4.0)]
    var record = Bytes.polygon([points], code: code)
    record.removeSubrange(36..<40)  // multipoints have no parts
    record.removeSubrange(40..<44)
    let read = try layer(code, [record]).read(LayerOptions(kinds: [.points]))
    #expect(read.points == [[Point(x: 1, y: 2), Point(x: 3, y: 4)]])
  }

  @Test(arguments: [31, 7, -1])
  func `MultiPatch and unknown kinds are refused by name`(code: Int) throws {
    let record = Bytes.polygon([Bytes.square(0, 0, 1)], code: code)
    let refusal = try layer(code, [record]).written().refusal(
      LayerOptions(kinds: [.polygons, .lines, .points]))
    let text = refusal.first?.message.english ?? ""
    #expect(text.contains(code == 31 ? "MultiPatch" : "\(code)"), "\(text)")
  }

  @Test func `a record of another kind than the file is refused with its row`() throws {
    let square = Bytes.polygon([Bytes.square(0, 0, 1)])
    let line = Bytes.polygon([[(0, 0), (1, 1)]], code: 3)
    let refusal = try layer(5, [square, line]).written().refusal()
    #expect(refusal.map(\.place.row) == [2])
    #expect(refusal.first?.message.english.contains("lines") == true)
  }

  @Test func `a header without a kind is mended from the records`() throws {
    let read = try layer(0, [Bytes.polygon([Bytes.square(0, 0, 1)])]).read()
    #expect(read.shapes[0] != nil)
    #expect(read.findings("shapefile").count == 1)
  }

  @Test func `Köln's four layers hold what their README says`() throws {
    guard let folder = Koeln.folder else { return }
    let facts: [(String, LayerKind, Int, String)] = [
      ("stimmbezirke", .polygons, 800, "CP1252"), ("stadtviertel", .polygons, 374, "UTF-8"),
      ("stadtteile", .polygons, 86, "CP1252"), ("strassenabschnitte", .lines, 15_846, "CP1252"),
    ]
    for (name, kind, count, encoding) in facts {
      let layer = try Layer(
        shapefile: "\(folder)/\(name).shp", named: "\(name).shp",
        options: LayerOptions(kinds: [kind]))
      #expect(layer.attributes.rowCount == count)
      #expect(layer.encoding == encoding)
      let drawn =
        kind == .lines ? layer.lines.count { $0 != nil } : layer.shapes.count { $0 != nil }
      #expect(drawn == count)
      #expect(layer.findings.allSatisfy { $0.severity == .note }, "\(name)")
    }
  }
}
