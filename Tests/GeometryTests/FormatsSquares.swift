import Foundation
import Geometry
import Land
import TestSupport

/// Three squares of 100 m in a row, the middle one with a hole, and how each form writes them.
///
///     1 | 2o | 3
enum Squares {
  static let east = 356_000.0
  static let north = 5_645_000.0

  /// The rings of a square, closed, in metres.
  static func rings(_ number: Int) -> [[(Double, Double)]] {
    let left = east + Double(number) * 100
    let outer = square(left, north, 100)
    return number == 1 ? [outer, square(left + 40, north + 40, 20)] : [outer]
  }

  /// A closed square.
  static func square(_ x: Double, _ y: Double, _ side: Double) -> [(Double, Double)] {
    [(x, y), (x, y + side), (x + side, y + side), (x + side, y), (x, y)]
  }

  /// Rings as JSON coordinates.
  static func json(_ rings: [[(Double, Double)]]) -> String {
    let lists = rings.map { ring in
      "[" + ring.map { "[\($0.0),\($0.1)]" }.joined(separator: ",") + "]"
    }
    return "[" + lists.joined(separator: ",") + "]"
  }

  /// Rings as well-known text.
  static func text(_ rings: [[(Double, Double)]]) -> String {
    let lists = rings.map { ring in
      "(" + ring.map { "\($0.0) \($0.1)" }.joined(separator: ", ") + ")"
    }
    return "POLYGON (" + lists.joined(separator: ", ") + ")"
  }

  /// The three as a GeoJSON in UTM 32.
  static var geoJSON: String {
    let features = (0..<3).map {
      """
      {"type":"Feature","properties":{"NR":"0\($0)","EW":\($0 * 10)},"geometry":
      {"type":"Polygon","coordinates":\(json(rings($0)))}}
      """
    }
    return """
      {"type":"FeatureCollection",
      "crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::25832"}},
      "features":[\(features.joined(separator: ","))]}
      """
  }

  /// The three as a CSV, as a German spreadsheet writes it.
  static var csv: String {
    "NR;EW;WKT\n"
      + (0..<3).map { "0\($0);\($0 * 10);\(text(rings($0)))\n" }.joined()
  }

  /// The three as a layer of a GeoPackage.
  static func write(to package: TestGeoPackage, layer: String = "bloecke") throws {
    try package.addLayer(
      layer, columns: ["NR TEXT", "EW INTEGER"],
      rows: (0..<3).map {
        (TestBinary.cell(TestBinary.polygon(rings($0))), [.text("0\($0)"), .integer($0 * 10)])
      })
  }
}

extension TemporaryFolder {
  /// Writes a text and reads it as a layer.
  func layer(_ name: String, _ text: String, _ options: LayerOptions = LayerOptions()) throws
    -> Layer
  {
    try replace(name, with: Array(text.utf8))
    return try Layer(file: path + "/" + name, named: name, options: options)
  }

  /// Writes a text and reads it as a layer, which must fail: the faults, as lines.
  func faults(_ name: String, _ text: String, _ options: LayerOptions = LayerOptions()) throws
    -> [String]
  {
    try replace(name, with: Array(text.utf8))
    return faults(name, options)
  }

  /// Reads a file as a layer, which must fail: the faults, as lines.
  func faults(_ name: String, _ options: LayerOptions = LayerOptions()) -> [String] {
    do {
      _ = try Layer(file: path + "/" + name, named: name, options: options)
      return []
    } catch {
      return error.findings.map { $0.line(in: .english) }
    }
  }
}

extension Layer {
  /// The cells of a column; empty where there is none.
  func cells(_ column: String) -> [String?] { attributes.column(column)?.cells ?? [] }
}
