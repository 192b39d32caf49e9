import Delimitation
import Foundation
import Land
import Testing

@testable import Reporting

/// One total, followed through every exporter.
@Suite struct `Population is conserved` {
  private let report = TinyCity.report
  private var inside: Int64 { 12_000 + 9_345 + 1_500 + 700 }

  @Test func `plan.csv joined with the blocks gives the territory's total`() {
    let blocks = report.problem.territory.blocks
    let rows = `CSV text`.rows(planCSV(report)).dropFirst()
    let people = rows.map { row in
      (row[1], Int64(blocks.population[blocks.index(of: row[0])?.position ?? 0]))
    }
    #expect(people.reduce(0) { $0 + $1.1 } == blocks.totalPopulation)
    #expect(people.reduce(0) { $1.0.isEmpty ? $0 : $0 + $1.1 } == inside)
  }

  @Test func `areas.csv gives the total inside`() throws {
    let rows = `CSV text`.rows(areasCSV(report))
    let column = try #require(rows[0].firstIndex(of: "population"))
    #expect(rows.dropFirst().reduce(0) { $0 + (Int64($1[column]) ?? 0) } == inside)
  }

  @Test(arguments: [("areas", false), ("blocks", true)])
  func `GeoJSON gives the total`(table: String, isWholeCity: Bool) throws {
    let bytes = try Exports.files("geojson", table: table)[0].bytes
    let json = try JSONSerialization.jsonObject(with: Data(bytes))
    let document = try #require(json as? [String: Any])
    let features = try #require(document["features"] as? [[String: Any]])
    let total = features.reduce(0) {
      $0 + ((($1["properties"] as? [String: Any])?["population"] as? Int) ?? 0)
    }
    let city = report.problem.territory.blocks.totalPopulation
    #expect(Int64(total) == (isWholeCity ? city : inside))
  }

  @Test(arguments: Language.allCases)
  func `the page's table sums to the total it shows`(language: Language) throws {
    let words = Words.of(language)
    let html = areasSection(report, words: words).source
    let numbers = html.matches(of: /data-label="(Menschen|People)"[^>]*><span>([\d.,]*)<\/span>/)
      .map { Int64($0.output.2.filter(\.isNumber)) ?? 0 }
    #expect(numbers.count == 3)
    #expect(numbers.dropLast().reduce(0, +) == inside)
    #expect(numbers.last == inside)
  }
}
