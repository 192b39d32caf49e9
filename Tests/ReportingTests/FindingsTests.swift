import Foundation
import Land
import Testing

@testable import Geometry
@testable import Reporting

@Suite struct `Findings on paper and on maps` {
  private static let square = MultiPolygon(polygons: [
    Polygon(exterior: TinyCity.square(0, 0, size: 1000), holes: [])
  ])

  private static func finding(_ check: String, _ severity: Severity, row: Int?, people: Int64?)
    -> Finding
  {
    var finding = Finding(
      check: check, severity: severity, place: Place(file: "a \"b\".shp", row: row),
      message: Phrase(english: "one\n<two>", german: "eins <zwei>"),
      mend: Phrase(verbatim: "`veedel mend` helps"))
    finding.people = people
    return finding
  }

  private static let findings: [MapFinding] = [
    MapFinding(finding("island", .note, row: 1, people: 5), on: square),
    MapFinding(finding("island", .note, row: 2, people: 50), on: square),
    MapFinding(
      finding("weak_contact", .warning, row: 3, people: nil),
      along: MultiLine(lines: [[Point(x: 357_000, y: 5_645_500), Point(x: 357_010, y: 5_645_500)]])),
    MapFinding(finding("assumed", .note, row: nil, people: nil)),
  ]

  private static func features() throws -> [[String: Any]] {
    let system = try CoordinateSystem(definition: "EPSG:25832", place: Place(file: "a.prj"))
    let bytes = try findingsGeoJSON(findings, system: system, language: .english)
    let object = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
    return try #require(object?["features"] as? [[String: Any]])
  }

  @Test func `GeoJSON has one feature per finding with the real shape`() throws {
    let features = try Self.features()
    let kinds = features.map { ($0["geometry"] as? [String: Any])?["type"] as? String }
    #expect(kinds == ["Polygon", "Polygon", "MultiLineString", nil])
    let line = (features[2]["geometry"] as? [String: Any])?["coordinates"] as? [[[Double]]]
    let start = try #require(line?.first?.first)
    #expect((6.9...7).contains(start[0]) && (50.9...51).contains(start[1]))
    let properties = try #require(features[0]["properties"] as? [String: Any])
    #expect(properties["layer"] as? String == "a \"b\".shp")
    #expect(properties["message"] as? String == "one\n<two>")
    #expect(properties["people"] as? Int == 5 && properties["record"] as? Int == 1)
  }

  @Test func `groups put warnings before notes and the worst finding first`() {
    let groups = FindingGroup.groups(of: Self.findings)
    #expect(groups.map(\.check) == ["weak_contact", "island", "assumed"])
    #expect(groups[1].members.map(\.finding.people) == [50, 5])
    #expect(groups.reduce(0) { $0 + $1.members.count } == Self.findings.count)
  }

  @Test func `land given to blocks is told by surface, the largest first`() {
    let few = [(400.0, Int64(9)), (90_000, 2), (7, 500)].map { surface, people in
      var entry = Self.finding("filled_block", .note, row: 1, people: people)
      entry.surfaceSquareMetres = surface
      return MapFinding(entry)
    }
    let groups = FindingGroup.groups(of: few)
    #expect(groups[0].members.map(\.finding.surfaceSquareMetres) == [90_000, 400, 7])
    #expect(groups[0].title.german == "Blöcken zugeschlagenes Land")
  }

  @Test(arguments: Language.allCases)
  func `the page is whole, without network, and its links lead somewhere`(language: Language) {
    let report = FindingsReport(
      title: "<Stadt>", map: TinyCity.map, population: 9, populationNote: nil, pieces: [6],
      findings: Self.findings, version: "1")
    let page = String(decoding: findingsPage(report, language: language), as: UTF8.self)
    #expect(page.contains("&lt;Stadt&gt;") && !page.contains("<zwei>") && !page.contains("<two>"))
    #expect(!page.contains("http") && !page.contains("<script"))
    let keys = page.matches(of: /\ id="([^"]*)"/).map { String($0.output.1) }
    #expect(Set(keys).count == keys.count)
    let anchors = page.matches(of: /href="#([^"]*)"/).map { String($0.output.1) }
    #expect(Set(anchors).subtracting(keys).isEmpty)
    for row in ["f-1-1", "f-2-1", "f-2-2"] { #expect(anchors.contains(row), "\(row)") }
  }

  @Test func `long lists show their worst five, and the rest folded, each once`() {
    let many = (0..<30).map { row in
      MapFinding(Self.finding("island", .note, row: row + 1, people: Int64(row)), on: Self.square)
    }
    func page(_ findings: [MapFinding]) -> String {
      let report = FindingsReport(
        title: "Stadt", map: TinyCity.map, population: nil, populationNote: nil, pieces: [6],
        findings: findings, version: "1")
      return String(decoding: findingsPage(report, language: .english), as: UTF8.self)
    }
    let long = page(many)
    let parts = long.split(separator: "<details class=\"fold\">", omittingEmptySubsequences: false)
    #expect(parts.count == 2)
    #expect(parts[0].matches(of: /id="f-1-/).count == 5)
    #expect(parts[1].matches(of: /id="f-1-/).count == 20)
    #expect(parts[1].contains("Show 20 more"))
    #expect(!page(Array(many.prefix(8))).contains("<details"))
  }

  @Test func `a page of a thousand findings stays small and says how many are not listed`() {
    let many = (0..<1000).map { MapFinding(Self.finding("gap", .note, row: $0 + 1, people: nil)) }
    let report = FindingsReport(
      title: "Stadt", map: TinyCity.map, population: nil, populationNote: nil, pieces: [6],
      findings: many, version: "1")
    let page = findingsPage(report, language: .english)
    #expect(page.count < 100_000)
    #expect(String(decoding: page, as: UTF8.self).contains("975 more"))
  }
}
