import Delimitation
import Foundation
import Indicators
import Land
import Testing

@testable import Project

@Suite struct `Protection in a project` {
  /// Six blocks with people counted.
  func project(_ counted: [String], protection: String = "", more: String = "") throws
    -> TemporaryProject
  {
    let project = try TemporaryProject()
    project.set("QUOTE", counted)
    project.columns.append(("ALLE", 0, ["200", "210", "220", "230", "240", "250"]))
    project.text = project.text.replacingOccurrences(
      of: "column = \"QUOTE\"", with: "numerator = \"QUOTE\", denominator = \"ALLE\"" + more)
    project.text += "\n" + protection
    return project
  }

  @Test func `reads its thresholds, and has the usual ones without`() throws {
    let usual = try project(["10", "20", "30", "41", "50", "60"]).city()
    #expect(usual.social.thresholds == .usual)
    #expect(usual.social.edition == .confidential)
    let own = try project(
      ["10", "20", "30", "41", "50", "60"],
      protection: """
        [protection]
        minimum_count = 5
        minimum_denominator = 50
        minimum_population = 100
        known_totals = ["Viertel"]
        register = "register.jsonl"
        """, more: ", minimum_count = 10"
    ).city()
    #expect(own.social.thresholds.minimumCount == 5)
    #expect(own.social.thresholds.minimumPopulation == 100)
    #expect(own.social.indicators.first?.counts.thresholds.minimumCount == 10)
    #expect(own.register == "register.jsonl")
  }

  @Test(arguments: [
    ("minimum_count = 1", "protection.minimum_count"),
    ("minimum_population = -1", "protection.minimum_population"),
    ("minimum_cuont = 3", "“protection.minimum_count”"),
    ("known_totals = [\"Veirtel\"]", "The nearest is “Viertel”"),
    ("register = \"\"", "protection.register"),
  ])
  func `refuses what it does not know, with the nearest`(line: String, told: String) throws {
    let faults = try project(
      ["10", "20", "30", "41", "50", "60"], protection: "[protection]\n" + line
    ).faults()
    #expect(faults.count == 1)
    #expect(faults.first?.contains(told) == true, "\(faults)")
  }

  @Test func `refuses what only people counted can have at a ready rate`() throws {
    let project = try TemporaryProject()
    project.text = project.text.replacingOccurrences(
      of: "higher = \"worse\"", with: "higher = \"worse\", minimum_count = 10")
    #expect(try project.faults().first?.contains("ready rate") == true)
  }

  @Test func `reads counts that the source keeps back as ranges`() throws {
    let city = try project(["*", "<5", "•", ".", "50", "60"]).city()
    let counts = try #require(city.social.indicators.first?.counts)
    #expect(
      counts.numerator == [
        CountRange(1, 2), CountRange(1, 4), CountRange(1, 2), CountRange(1, 2), CountRange(50),
        CountRange(60),
      ])
    #expect(
      city.findings.contains { $0.check == "kept_back" && $0.message.english.hasPrefix("4 cells") })
    #expect(try project(["<1", "20", "30", "41", "50", "60"]).faults().count == 1)
    #expect(try project(["**", "20", "30", "41", "50", "60"]).faults().count == 1)
  }

  @Test func `tells sums of noisy counts as ranges, and holds totals against them`() throws {
    let city = try project(
      ["10", "20", "30", "41", "50", "60"], more: ", noise = 2, control_total = 220"
    ).city()
    let counts = try #require(city.social.indicators.first)
    #expect(counts.figure(of: 0..<6, in: .confidential).numerator == CountRange(199, 223))
    #expect(city.findings.first { $0.check == "indicator_total" }?.severity == .note)
    let exact = try project(
      ["10", "20", "30", "41", "50", "60"], more: ", control_total = 220"
    ).city()
    #expect(exact.findings.first { $0.check == "indicator_total" }?.severity == .warning)
  }

  @Test func `ends status classes where the project says`() throws {
    let city = try project(["10", "20", "30", "41", "50", "60"])
    city.text = city.text.replacingOccurrences(
      of: "[areas]", with: "status_classes = [-0.5, 0.5, 1.2]\n[areas]")
    #expect(try city.city().social.limits == StatusLimits(high: -0.5, low: 0.5, veryLow: 1.2))
    city.text = city.text.replacingOccurrences(of: "[-0.5, 0.5, 1.2]", with: "[1.0, 0.5, 1.2]")
    #expect(try city.faults().first?.contains("ascending") == true)
  }

  @Test func `makes the public index of nothing but what may be published`() throws {
    func index(_ counted: [String]) throws -> [Double] {
      let project = try project(counted)
      try project.writeBlocks()
      return try City(project: project.write("reihe.toml", project.text), edition: .open)
        .problem.deprivation.index
    }
    let one = try index(["1", "2", "30", "41", "50", "8"])
    #expect(one == (try index(["2", "1", "30", "41", "50", "8"])))
    #expect(one != (try index(["2", "1", "31", "41", "50", "8"])))
  }
}
