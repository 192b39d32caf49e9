import Foundation
import Geometry
import Land
import Testing

@Suite struct `GeoJSON` {
  private let square = "[[[7,50],[7,51],[8,51],[8,50],[7,50]]]"

  private func read(_ text: String, _ options: LayerOptions = LayerOptions()) throws -> Layer {
    try TemporaryFolder().layer("a.geojson", text, options)
  }

  private func faults(_ text: String, _ options: LayerOptions = LayerOptions()) throws -> [String] {
    try TemporaryFolder().faults("a.geojson", text, options)
  }

  private func feature(_ properties: String, _ geometry: String? = nil) -> String {
    let geometry = geometry ?? "{\"type\":\"Polygon\",\"coordinates\":\(square)}"
    return "{\"type\":\"Feature\",\"properties\":\(properties),\"geometry\":\(geometry)}"
  }

  private func collection(_ features: [String]) -> String {
    "{\"type\":\"FeatureCollection\",\"features\":[\(features.joined(separator: ","))]}"
  }

  /// A single geometry of a type.
  private func geometry(_ type: String, _ coordinates: String) -> String {
    "{\"type\":\"\(type)\",\"coordinates\":\(coordinates)}"
  }

  @Test func `a collection, a single feature and a bare geometry are read`() throws {
    let polygon = geometry("Polygon", square)
    for text in [collection([feature("{}")]), feature("{}"), polygon] {
      let layer = try read(text)
      #expect(layer.shapes.map { $0?.surface } == [1])
      #expect(layer.system == .wgs84)
      #expect(layer.kind == .polygons)
    }
    #expect(try read("\u{FEFF} " + polygon).shapes.count == 1)
  }

  @Test func `members may come in any order`() throws {
    let text = """
      {"features":[{"geometry":{"bbox":[1,2],"coordinates":\(square),"type":"Polygon"},
      "properties":null,"type":"Feature"}],"type":"FeatureCollection"}
      """
    #expect(try read(text).shapes.map { $0?.surface } == [1])
  }

  @Test func `every type of geometry has its kind`() throws {
    let all = LayerOptions(kinds: Set(LayerKind.allCases))
    func kind(_ type: String, _ coordinates: String) throws -> LayerKind {
      try read(geometry(type, coordinates), all).kind
    }
    #expect(try kind("MultiPolygon", "[\(square),\(square)]") == .polygons)
    #expect(try kind("LineString", "[[7,50],[8,51]]") == .lines)
    #expect(try kind("MultiLineString", "[[[7,50],[8,51]]]") == .lines)
    #expect(try kind("Point", "[7,50,110.5]") == .points)
    #expect(try kind("MultiPoint", "[[7,50],[8,51]]") == .points)
    let nested = """
      {"type":"GeometryCollection","geometries":[\(geometry("Polygon", square)),
      \(geometry("MultiPolygon", "[\(square)]"))]}
      """
    #expect(try read(nested).shapes[0]?.polygons.count == 2)
    #expect(try read(geometry("Polygon", "[]")).shapes == [nil])
    #expect(try read(feature("{}", "null")).shapes == [nil])
  }

  @Test func `properties of any type keep their text`() throws {
    let text = collection([
      feature(
        """
        {"t":" 0012 ","d":1.10,"e":1.0,"i":12345678901234567890123,"b":true,"n":null,
        "o":{"a" : [1, "x y\\""]},"ü":"K\\u00f6ln \\ud83d\\ude00\\n","l":-5}
        """),
      feature("{\"neu\":1,\"t\":\"\",\"i\":5,\"b\":false}"),
    ])
    let layer = try read(text)
    #expect(
      layer.attributes.columns.map(\.name) == ["t", "d", "e", "i", "b", "n", "o", "ü", "l", "neu"])
    #expect(layer.cells("t") == ["0012", nil])
    #expect(layer.cells("d") == ["1.10", nil])
    #expect(layer.cells("e") == ["1.0", nil])
    #expect(layer.cells("i") == ["12345678901234567890123", "5"])
    #expect(layer.cells("b") == ["1", "0"])
    #expect(layer.cells("n") == [nil, nil])
    #expect(layer.cells("o") == [#"{"a":[1,"x y\""]}"#, nil])
    #expect(layer.cells("ü") == ["Köln 😀", nil])
    #expect(layer.cells("neu") == [nil, "1"])
    let kinds = layer.attributes.columns.map(\.kind)
    #expect(
      kinds == [
        .text, .decimal, .decimal, .integer, .logical, .text, .text, .text, .integer, .integer,
      ])
  }

  @Test func `ids of features are a column unless a property is called so`() throws {
    let first = feature("{\"a\":1}").dropLast() + ",\"id\":\"x\"}"
    let layer = try read(collection([String(first), feature("{\"a\":2}")]))
    #expect(layer.attributes.columns.map(\.name) == ["id", "a"])
    #expect(layer.cells("id") == ["x", nil])
    let second = feature("{\"id\":7}").dropLast() + ",\"id\":\"x\"}"
    let other = try read(String(second))
    #expect(other.cells("id") == ["7"])
    #expect(other.findings.map(\.check) == ["column_left_out"])
  }

  @Test(arguments: [
    "urn:ogc:def:crs:EPSG::25832", "EPSG:25832", "http://www.opengis.net/def/crs/EPSG/0/25832",
    "urn:ogc:def:crs:EPSG:8.9:25832",
  ])
  func `the older draft's system is obeyed and said`(_ name: String) throws {
    let text = Squares.geoJSON.replacing("urn:ogc:def:crs:EPSG::25832", with: name)
    let layer = try read(text)
    #expect(layer.system.epsg == 25832)
    #expect(layer.findings.map(\.check) == ["crs"])
    #expect(layer.findings.first?.message.english.contains("“\(name)”") == true)
  }

  @Test(arguments: ["urn:ogc:def:crs:OGC:1.3:CRS84", "urn:ogc:def:crs:EPSG::4326", "EPSG:4326"])
  func `WGS 84 by any name is nothing to be said`(_ name: String) throws {
    let system = "\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"\(name)\"}},"
    let layer = try read("{" + system + feature("{}").dropFirst())
    #expect(layer.system == .wgs84)
    #expect(layer.findings.isEmpty)
  }

  @Test func `metres without a system are refused with proposals, and read with crs`() throws {
    let text = Squares.geoJSON.replacing("\"crs\"", with: "\"was\"")
    #expect(
      try faults(text) == [
        "a.geojson: “WGS 84” counts in degrees, but the coordinates go beyond 180 and 90. By their size the coordinates may be in EPSG:25832, EPSG:25833. State the system in the project file: crs = \"EPSG:25832\"."
      ])
    #expect(try read(text, LayerOptions(crs: "EPSG:25832")).system.epsg == 25832)
    let linked = Squares.geoJSON.replacing(
      "\"name\":\"urn:ogc:def:crs:EPSG::25832\"", with: "\"href\":1")
    #expect(try faults(linked).first?.contains("names no coordinate system") == true)
  }

  @Test(arguments: [
    ("{\"a\":1,}", 1, 8, "\" was expected"), ("{\"a\" 1}", 1, 6, ": was expected"),
    ("{\n\"ü\": 0012}", 2, 6, "“0012}” is no number"), ("{\"a\":NaN}", 1, 6, "is no number"),
    ("{\"a\":+1}", 1, 6, "is no number"), ("{\"a\":1.}", 1, 6, "is no number"),
    ("{\"a\":tru}", 1, 6, "a value was expected"), ("{\"a\":[1,]}", 1, 9, "a value was expected"),
    ("{\"a\":[1 2]}", 1, 9, ", or ] was expected"), ("{\"a\":\"\u{1}\"}", 1, 7, "does not allow"),
    ("{\"a\":\"\\x\"}", 1, 7, "does not allow"), ("{\"a\":\"\\u12g4\"}", 1, 7, "does not allow"),
    ("{} {}", 1, 4, "follows the end"), ("{\"a\":\"b", 1, 8, "ends too early"),
    ("", 1, 1, "ends too early"), ("{\"a\":\"\\", 1, 8, "ends too early"),
  ])
  func `faults of syntax name line and character`(
    _ text: String, _ line: Int, _ sign: Int, _ reason: String
  ) throws {
    let found = try faults(text)
    #expect(found.count { $0.contains("is no JSON") } == 1)
    #expect(found.last?.contains("Line \(line), character \(sign) ") == true, "\(found)")
    #expect(found.last?.contains(reason) == true, "\(found)")
  }

  @Test func `a text cut anywhere is refused`() throws {
    let folder = try TemporaryFolder()
    let text = Array(Squares.geoJSON.utf8)
    for length in 0..<text.count {
      try folder.replace("a.geojson", with: Array(text.prefix(length)))
      #expect(folder.faults("a.geojson").count { $0.contains("ends too early") } == 1)
    }
  }

  @Test func `brackets without end neither crash nor hang`() throws {
    let deep = String(repeating: "[", count: 10_000)
    let objects = String(repeating: "{\"a\":", count: 10_000)
    for text in [
      deep, objects, geometry("Polygon", deep), feature("{\"a\":\(deep)"), "{\"crs\":" + deep,
    ] {
      #expect(try faults(text).first?.contains("is no JSON") == true)
    }
    let closed = deep + String(repeating: "]", count: 10_000)
    #expect(try faults(geometry("MultiPolygon", closed)).first?.contains("MultiPolygon") == true)
    #expect(try read(feature("{\"a\":\(closed)}")).cells("a") == [closed])
    var nested = geometry("Point", "[7,50]")
    for _ in 0..<2_000 { nested = "{\"type\":\"GeometryCollection\",\"geometries\":[\(nested)]}" }
    #expect(try faults(nested).first?.contains("nest too deep") == true)
  }

  @Test func `every wrong feature is told with its number`() throws {
    let polygon = { (text: String) in self.geometry("Polygon", text) }
    let found = try faults(
      collection([
        feature("{}"), feature("{}", polygon("[[[7],[7,51],[8,51],[7]]]")),
        feature("{}", polygon("[[7,50],[8,51]]")), feature("{}", polygon("[[[7,\"50\"]]]")),
        feature("{}", geometry("Circle", "[7,50]")), feature("{}", "{\"type\":\"Polygon\"}"),
        feature("{}", "7"), feature("[1]"), "8", "{\"type\":\"Thing\"}",
        feature("{\"a\":1,\"a\":2}"), feature("{}", polygon("[[[7,1e999],[7,51],[8,51],[7,50]]]")),
        feature(
          "{}",
          """
          {"type":"GeometryCollection","geometries":[\(polygon(square)),
          \(geometry("Point", "[7,50]"))]}
          """),
      ]))
    let expected: [(Int, String)] = [
      (2, "A position has fewer than two numbers"), (3, "nested as a Polygon wants"),
      (4, "nested as a Polygon wants"), (5, "type “Circle” is none of the seven"),
      (6, "has no coordinates"), (7, "neither an object nor null"),
      (8, "neither an object nor null"), (9, "the type is –"), (10, "the type is “Thing”"),
      (11, "this property twice"), (12, "is no number, or beyond every map"),
      (13, "different kinds of parts"),
    ]
    #expect(found.count == expected.count)
    for (fault, (row, reason)) in zip(found, expected) {
      #expect(fault.hasPrefix("a.geojson, row \(row)"), "\(fault)")
      #expect(fault.contains(reason), "\(fault)")
    }
  }

  @Test func `open rings and long positions are mended and said`() throws {
    let layer = try read(
      collection([
        feature("{}", geometry("Polygon", "[[[7,50],[7,51],[8,51],[8,50]]]")),
        feature("{}", geometry("Polygon", "[[[7,50,1,2],[7,51],[8,51],[7,50,1,2]]]")),
      ]))
    #expect(layer.shapes.map { $0?.surface } == [1, 0.5])
    #expect(
      layer.findings.map { $0.line(in: .english) } == [
        "a.geojson: 2 positions have more than three numbers; the further ones were left out.",
        "a.geojson, row 1: A ring was not closed and has been closed.",
      ])
  }

  @Test func `text that is not UTF-8 is refused until its encoding is stated`() throws {
    let folder = try TemporaryFolder()
    let text = Array(feature("{\"N\":\"K?ln\"}").utf8).map { $0 == UInt8(ascii: "?") ? 0xF6 : $0 }
    try folder.replace("a.json", with: text)
    #expect(
      folder.faults("a.json") == [
        "a.json, row 1, column N: The text is not UTF-8, which GeoJSON must be in. Save the file in UTF-8, or state its encoding in the project file: encoding = \"CP1252\"."
      ])
    let layer = try Layer(
      file: folder.path + "/a.json", named: "a.json", options: LayerOptions(encoding: "CP1252"))
    #expect(layer.cells("N") == ["Köln"])
    let wide: [UInt8] = [0xFF, 0xFE, 0x7B, 0, 0x7D, 0]
    try folder.replace("b.json", with: wide)
    #expect(folder.faults("b.json").first?.contains("UTF-16") == true)
  }

  @Test func `latitude before longitude is warned of`() throws {
    let layer = try read(geometry("Polygon", "[[[50,7],[51,7],[51,8],[50,8],[50,7]]]"))
    #expect(
      layer.findings.map { $0.message.english } == [
        "In “WGS 84” the coordinates begin at longitude 50.00 and latitude 7.00; swapped they would lie in Central Europe."
      ])
    #expect(try read(geometry("Polygon", square)).findings.isEmpty)
  }

  @Test func `features that share no property are refused before they fill the memory`() throws {
    let features = (0..<5_000).map { feature("{\"p\($0)\":1}", "null") }
    let found = try faults(collection(features))
    #expect(found.count == 1)
    #expect(found.first?.contains("more than 2000 different properties") == true)
  }

  @Test(arguments: 0..<40)
  func `bytes turned at random end in a layer or in faults`(_ seed: Int) throws {
    var random = Seeded(UInt64(seed))
    let folder = try TemporaryFolder()
    let name = seed.isMultiple(of: 2) ? "a.geojson" : "a.csv"
    var bytes = Array((seed.isMultiple(of: 2) ? Squares.geoJSON : Squares.csv).utf8)
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      let signs = Array("[]{}\",:;0-.eE\\ \n(N\u{FC}".utf8)
      bytes[Int.random(in: 0..<bytes.count, using: &random)] =
        signs.randomElement(using: &random) ?? 0
    }
    try folder.replace(name, with: bytes)
    do {
      let layer = try Layer(
        file: folder.path + "/" + name, named: name, options: LayerOptions(crs: "EPSG:25832"))
      #expect(layer.shapes.count == layer.attributes.rowCount)
    } catch {
      #expect(!error.findings.isEmpty)
    }
  }

  @Test func `other JSON is called so`() throws {
    for text in ["[]", "7", "{}", "{\"type\":\"Topology\"}", "{\"type\":\"FeatureCollection\"}"] {
      #expect(try faults(text).first?.contains("no GeoJSON feature collection") == true)
    }
    let twice = "{\"type\":\"FeatureCollection\",\"features\":[],\"features\":[]}"
    #expect(try faults(twice).first?.contains("is there twice") == true)
  }

  @Test func `numbers are the doubles nearest to their digits`() throws {
    var random = Seeded(11)
    var points: [String] = [
      "0.1", "-0", "179.99999999999997", "1e-7", "5E1", "9007199254740993e-14",
    ]
    for _ in 0..<2_000 {
      points.append("\(Double.random(in: -90...90, using: &random))")
      points.append(
        "\(Int.random(in: 0...89, using: &random)).\(UInt64.random(in: 0...UInt64.max, using: &random))"
      )
    }
    let list = points.map { "[\($0),\($0)]" }.joined(separator: ",")
    let layer = try read(
      geometry("MultiPoint", "[\(list)]"), LayerOptions(crs: "EPSG:25832", kinds: [.points]))
    let read = try #require(layer.points.first ?? nil)
    #expect(read.map(\.x) == points.map { Double($0) })
  }
}
