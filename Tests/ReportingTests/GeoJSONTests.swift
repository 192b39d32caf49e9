import Foundation
import Geometry
import Land
import TestSupport
import Testing

@testable import Reporting

@Suite struct `GeoJSON` {
  private static func document(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  /// All polygons of a document as rings of points.
  private static func polygons(_ text: String) throws -> [[[[Double]]]] {
    let features = try #require(try document(text)["features"] as? [[String: Any]])
    return try features.flatMap { feature -> [[[[Double]]]] in
      let geometry = try #require(feature["geometry"] as? [String: Any])
      if geometry["type"] as? String == "Polygon" {
        return [try #require(geometry["coordinates"] as? [[[Double]]])]
      }
      return try #require(geometry["coordinates"] as? [[[[Double]]]])
    }
  }

  private static func signedSurface(_ ring: [[Double]]) -> Double {
    zip(ring, ring.dropFirst()).reduce(0) { sum, pair in
      let (one, other) = pair
      return sum + (one[0] - ring[0][0]) * (other[1] - ring[0][1])
        - (other[0] - ring[0][0]) * (one[1] - ring[0][1])
    }
  }

  @Test(arguments: ["areas", "blocks"])
  func `rings are closed, wound by the right-hand rule and repeat no point`(table: String) throws {
    let bytes = try Exports.files("geojson", table: table)[0].bytes
    let polygons = try Self.polygons(String(decoding: bytes, as: UTF8.self))
    #expect(polygons.count == (table == "areas" ? 3 : 6))
    for polygon in polygons {
      for (position, ring) in polygon.enumerated() {
        #expect(ring.first == ring.last)
        #expect(Set(ring.dropLast()).count == ring.count - 1)
        #expect((Self.signedSurface(ring) > 0) == (position == 0))
      }
    }
  }

  @Test func `coordinates are longitude and latitude with at most seven decimals`() throws {
    let text = try areasGeoJSON(TinyCity.report, crs: nil)
    for point in try Self.polygons(text).joined().joined() {
      #expect((6.9...7.0).contains(point[0]) && (50.9...51.0).contains(point[1]))
    }
    #expect(text.firstMatch(of: /\d\.\d{8}/) == nil)
    #expect(try Self.document(text)["crs"] == nil)
  }

  @Test func `each area is one feature with the names of the contract`() throws {
    let text = try areasGeoJSON(TinyCity.report, crs: nil)
    let features = try #require(try Self.document(text)["features"] as? [[String: Any]])
    let properties = try features.map { try #require($0["properties"] as? [String: Any]) }
    #expect(properties.map { $0["area_name"] as? String } == TinyCity.names)
    #expect(properties.map { $0["area_id"] as? String } == ["1", "02"])
    #expect(properties[0].keys.sorted() == areaPropertyNames.sorted())
    #expect(properties[1]["deprivation_index"] is NSNull)
    #expect(
      properties[1]["identity"] as? [String: [String]] == ["Stadtteil": ["Groß & Klein", "Auen"]])
    #expect((properties[0]["surface_km2"] as? Double) == 1.75)
  }

  @Test func `a projected copy names its system and keeps metres`() throws {
    let text = try areasGeoJSON(TinyCity.report, crs: TinyCity.system)
    let member = try #require(try Self.document(text)["crs"] as? [String: Any])
    let name = try #require((member["properties"] as? [String: String])?["name"])
    #expect(name == "urn:ogc:def:crs:EPSG::25832")
    #expect(try Self.polygons(text)[0][0].contains([356_000, 5_645_000]))
  }

  @Test func `points that fall together leave no repeated point, no spike and no empty ring`() {
    let point = { (x: Double, y: Double) in Point(x: x, y: y) }
    // A square with a point twice within rounding, a spike, and a hole that vanishes.
    let ring = Ring(points: [
      point(0, 0), point(0.01, 0), point(10, 0), point(10, 5), point(14, 5), point(10.02, 5.01),
      point(10, 10), point(0, 10), point(0, 0),
    ])
    let hole = Ring(points: [point(2, 2), point(2.01, 2), point(2, 2.01), point(2, 2)])
    let shape = MultiPolygon(polygons: [Polygon(exterior: ring, holes: [hole])])
    #expect(
      geoJSONGeometry(shape, decimals: 1)
        == #"{"type":"Polygon","coordinates":[[[0,0],[10,0],[10,5],[10,10],[0,10],[0,0]]]}"#)
  }

  @Test func `a ring whose neck closes becomes two polygons with their own holes`() {
    let point = { (x: Double, y: Double) in Point(x: x, y: y) }
    let ring = Ring(points: [
      point(0, 0), point(4, 0), point(4, 2), point(8, 0), point(12, 0), point(12, 4), point(8, 4),
      point(4, 2.01), point(4, 4), point(0, 4), point(0, 0),
    ])
    let hole = Ring(points: [point(10, 1), point(10, 2), point(11, 2), point(11, 1), point(10, 1)])
    let shape = MultiPolygon(polygons: [Polygon(exterior: ring, holes: [hole])])
    let text = geoJSONGeometry(shape, decimals: 1)
    #expect(text.hasPrefix(#"{"type":"MultiPolygon""#))
    #expect(text.contains("[8,4],[4,2]],[[10,1],[10,2],[11,2],[11,1],[10,1]]]"))
  }

  @Test(arguments: [0, 3, 7])
  func `coordinates read back as the whole steps that they were rounded to`(decimals: Int) throws {
    var generator = SeededGenerator(seed: UInt64(decimals))
    var steps = 1.0
    for _ in 0..<decimals { steps *= 10 }
    // From hair's breadth to the size of the Earth in metres, on both sides of zero.
    for size in [3, 10, 1000, 1_000_000, 40_000_000_000] {
      let west = Double(generator.below(2 * size) - size) / steps
      let south = Double(generator.below(2 * size) - size) / steps
      let side = Double(1 + generator.below(size)) / steps
      let corners = [(0.0, 0.0), (side, 0), (side, side), (0, side), (0, 0)]
      let ring = Ring(points: corners.map { Point(x: west + $0.0, y: south + $0.1) })
      let shape = MultiPolygon(polygons: [Polygon(exterior: ring, holes: [])])
      let text = geoJSONGeometry(shape, decimals: decimals)
      let wanted = corners.map { corner in
        let x = programNumber(west + corner.0, decimals: decimals)
        return "[\(x),\(programNumber(south + corner.1, decimals: decimals))]"
      }
      let expected = #"{"type":"Polygon","coordinates":[["# + wanted.joined(separator: ",") + "]]}"
      #expect(text == expected)
    }
  }
}
