import Foundation
import Geometry
import Land
import Testing

@Suite struct `Checks of a map` {
  private func look(
    _ blocks: [(key: String, shape: MultiPolygon)], population: [Int32]? = nil
  ) throws -> [Finding] {
    let map = try BlockMap.drawn(blocks)
    return inspect(map, borders: map.borders(minimumBorderMetres: 2), population: population)
  }

  @Test func `a sound land has nothing to say`() throws {
    #expect(try look(RandomLand.blocks(seed: 1, side: 4)).isEmpty)
  }

  @Test func `a block apart is an island with its people`() throws {
    let findings = try look(
      [("a", square(0, 0, 10)), ("b", square(10, 0, 10)), ("c", square(50, 0, 10))],
      population: [1, 2, 300])
    #expect(findings.map(\.check) == ["island"])
    #expect(findings.first?.key == "c")
    #expect(findings.first?.people == 300)
    #expect(findings.first?.x == 55)
  }

  @Test func `two pairs apart are two pieces`() throws {
    let findings = try look(
      [
        ("a", square(0, 0, 10)), ("b", square(10, 0, 10)), ("c", square(50, 0, 10)),
        ("d", square(60, 0, 10)), ("e", square(60, 10, 10)),
      ], population: [1, 2, 3, 4, 5])
    let piece = try #require(findings.first { $0.check == "pieces" })
    #expect(piece.people == 3)
    #expect(piece.message.english.contains("3, 2"))
  }

  // a b c d in a row: b leads to a, c to d.
  @Test func `a block in a row is a bottleneck for those behind`() throws {
    let findings = try look(
      (0..<4).map { (["a", "b", "c", "d"][$0], square(Double($0) * 10, 0, 10)) },
      population: [10, 20, 30, 40])
    #expect(findings.map(\.check) == ["bottleneck", "bottleneck"])
    #expect(findings.map(\.key) == ["b", "c"])
    #expect(findings.map(\.people) == [10, 40])
  }

  @Test func `gaps are told apart by the tolerance`() throws {
    // Four blocks around a courtyard of 4 m², and a slit of 20 cm between two of them.
    let findings = try look([
      ("a", rectangle(0, 0, 12, 5)), ("b", rectangle(7, 5, 5, 7)), ("c", rectangle(0, 7, 7, 5)),
      ("d", rectangle(0, 5, 5, 2)), ("e", rectangle(0, 12, 12, 5)),
      ("f", shape([(0, 17), (0, 20), (12, 20), (12, 17), (8, 17), (8, 17.2), (4, 17.2), (4, 17)])),
    ])
    let gap = try #require(findings.first { $0.check == "gap" })
    #expect(abs((gap.surfaceSquareMetres ?? 0) - 4) < 1e-9)
    #expect(gap.x == 6 && gap.y == 6)
    let sliver = try #require(findings.first { $0.check == "sliver" })
    #expect(abs((sliver.surfaceSquareMetres ?? 0) - 0.8) < 1e-9)
  }

  @Test func `findings become GeoJSON in degrees`() throws {
    let map = try BlockMap.drawn([("a", square(499_995, 5_499_995, 10))])
    var findings = inspect(map, borders: [], population: [7])
    findings.append(
      Finding(
        check: "x", severity: .note, place: Place(file: "a \"b\".csv"),
        message: Phrase(english: "one\ntwo", german: "eins")))
    let bytes = try findingsGeoJSON(findings, system: map.system, language: .english)
    let object = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
    let features = try #require(object?["features"] as? [[String: Any]])
    #expect(features.count == 2)
    let geometry = features[0]["geometry"] as? [String: Any]
    let coordinates = try #require(geometry?["coordinates"] as? [Double])
    #expect(abs(coordinates[0] - 9) < 1e-6 && abs(coordinates[1] - 49.65254292) < 1e-6)
    let properties = try #require(features[0]["properties"] as? [String: Any])
    #expect(properties["check"] as? String == "island")
    #expect(properties["severity"] as? String == "warning")
    #expect(properties["people"] as? Int == 7)
    #expect(properties["record"] as? Int == 1)
    #expect(features[1]["geometry"] is NSNull)
    let other = try #require(features[1]["properties"] as? [String: Any])
    #expect(other["layer"] as? String == "a \"b\".csv")
    #expect(other["message"] as? String == "one\ntwo")
  }
}
