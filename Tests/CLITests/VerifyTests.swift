import Foundation
import Testing

/// A figure that someone changed in a result, and how it must be named.
struct Tampering: CustomTestStringConvertible, Sendable {
  let file: String
  let option: String
  let measure: String
  /// What is looked for in the file's text, once, and what takes its place.
  let change: @Sendable (String) -> String

  var testDescription: String { file + " " + measure }

  /// A cell of a table by its row, from 1 below the header, and column.
  static func cell(
    _ file: String, option: String, row: Int, _ column: String, measure: String? = nil,
    to value: String
  ) -> Tampering {
    Tampering(file: file, option: option, measure: measure ?? column) { text in
      var rows = text.split(separator: "\n", omittingEmptySubsequences: false).map {
        $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      }
      guard let position = rows[0].firstIndex(of: column) else { return text }
      rows[row][position] = value
      return rows.map { $0.joined(separator: ",") }.joined(separator: "\n")
    }
  }

  /// The first match of a pattern with one group of digits, which become another.
  static func digits(
    _ file: String, option: String, _ before: String, measure: String, to value: String
  ) -> Tampering {
    Tampering(file: file, option: option, measure: measure) { text in
      guard let start = text.range(of: before) else { return text }
      let end =
        text[start.upperBound...].firstIndex { !($0.isNumber || $0 == ".") } ?? text.endIndex
      return text[..<start.upperBound] + value + text[end...]
    }
  }
}

@Suite struct Verify {
  private static let west = [1, 2, 3, 7, 8, 9]

  private static func verify(_ city: TinyCity, _ more: [String] = []) throws -> Program.Answer {
    try Program.call(["verify", city.out, "--json"] + more)
  }

  private static func propose(_ city: TinyCity) throws {
    #expect(try Program.call(["propose", city.project, "-o", city.out]).status == 0)
  }

  private static func compare(_ city: TinyCity) throws {
    let one = try Compare.plan([west, [16, 17, 18]], of: city, named: "eins.csv")
    let answer = try Program.call([
      "compare", city.project, "Eins=" + one, city.folder("gebiete.csv"), "-o", city.out,
      "--paper", "--language", "de",
    ])
    #expect(answer.status == 0, "\(answer.error)")
  }

  private static func improve(_ city: TinyCity) throws {
    let plan = try Compare.plan(
      [[1, 2, 3], [13, 14, 15, 16, 19, 20, 21]], of: city, named: "p.csv")
    #expect(try Program.call(["improve", city.project, plan, "-o", city.out]).status == 0)
  }

  private static func expectEqual(_ city: TinyCity) throws {
    let answer = try verify(city)
    #expect(answer.status == 0, "\(answer.output)\(answer.error)")
    #expect(try answer.json()["equal"] as? Bool == true)
    #expect((try answer.json()["files"] as? [String])?.contains("run.json") == true)
  }

  @Test func `what propose, compare and improve wrote is what the inputs give`() throws {
    for make in [Self.propose, Self.compare, Self.improve] {
      let city = try TinyCity()
      try make(city)
      try Self.expectEqual(city)
    }
  }

  @Test func `so it is in a city with more blocks, in German`() throws {
    let city = try TinyCity(columns: 12, areas: 4)
    try city.folder.replace("language = \"en\"", with: "language = \"de\"", in: "stadt.toml")
    try Self.propose(city)
    try Self.expectEqual(city)
  }

  @Test func `so it is where options are held against neutral plans, which are looked for`() throws
  {
    let city = try TinyCity()
    let drawn = DrawnEnsemble(city: city)
    #expect(try drawn.draw("neutral").status == 0)
    let flags = ["propose", city.project, "-o", city.out, "--ensemble", city.folder("neutral")]
    #expect(try Program.call(flags).status == 0)
    try Self.expectEqual(city)
    let kept = city.folder.text("neutral")
    try city.folder.write(kept + "\n", to: "neutral")
    #expect(try Self.verify(city).status == 65)
    try FileManager.default.removeItem(atPath: city.folder("neutral"))
    #expect(try Self.verify(city).status == 66)
    try city.folder.write(kept, to: "anders")
    #expect(try Self.verify(city, ["--ensemble", city.folder("anders")]).status == 0)
  }

  @Test func `neutral plans are no use to a result that was held against none`() throws {
    let city = try TinyCity()
    try Self.propose(city)
    #expect(try Self.verify(city, ["--ensemble", city.folder("x")]).status == 64)
  }

  private static func expectNamed(_ tampering: Tampering, in city: TinyCity) throws {
    let path = "out/" + tampering.file
    let before = city.folder.text(path)
    let after = tampering.change(before)
    #expect(after != before, "\(tampering.file) is not changed")
    try city.folder.write(after, to: path)
    let answer = try verify(city)
    #expect(answer.status == 1, "\(answer.error)")
    let differences = try #require(try answer.json()["differences"] as? [[String: Any]])
    let named = differences.filter {
      $0["file"] as? String == tampering.file && $0["option"] as? String == tampering.option
        && $0["measure"] as? String == tampering.measure
    }
    #expect(!named.isEmpty, "\(differences)")
    #expect(named.allSatisfy { $0["there"] as? String != $0["recomputed"] as? String })
    try city.folder.write(before, to: path)
  }

  @Test func `a figure changed in a file of propose is named`() throws {
    let city = try TinyCity()
    try Self.propose(city)
    for tampering: Tampering in [
      .cell("option-1/areas.csv", option: "option-1", row: 1, "population", to: "1"),
      .cell("option-1/areas.csv", option: "option-1", row: 1, "perimeter_km", to: "0.9"),
      .cell("status-quo/areas.csv", option: "status-quo", row: 2, "deprived_share", to: "0.9"),
      .cell("status-quo/plan.csv", option: "status-quo", row: 1, "area_id", to: "2"),
      .cell("options.csv", option: "status-quo", row: 1, "value", measure: "areas", to: "99"),
      .cell("consensus.csv", option: "", row: 1, "class", to: "maybe"),
      .digits(
        "option-1/areas.geojson", option: "option-1", "\"population\":", measure: "population",
        to: "1"),
      .digits(
        "option-1/areas.geojson", option: "option-1", "\"coordinates\":[[[", measure: "geometry",
        to: "8.5"),
      .digits(
        "option-1/blocks.geojson", option: "option-1", "\"population\":", measure: "population",
        to: "1"),
      .digits("run.json", option: "option-1", "\"value\": ", measure: "value", to: "0.123"),
      .digits("run.json", option: "option-1", "\"robustness\": ", measure: "robustness", to: "0.5"),
      .digits("run.json", option: "", "\"draws\": ", measure: "sensitivity.draws", to: "5"),
      .digits("option-1/report.html", option: "option-1", "<dd>", measure: "text", to: "77"),
      .digits(
        "index.html", option: "", "<td data-label=\"Areas\" class=\"number\"><span>",
        measure: "text", to: "77"),
    ] {
      try Self.expectNamed(tampering, in: city)
    }
    try Self.expectEqual(city)
  }

  @Test func `a block moved in a plan of the search shows in its areas`() throws {
    let city = try TinyCity()
    try Self.propose(city)
    let rows = city.folder.text("out/option-1/plan.csv").split(separator: "\n")
    let inside = try #require(rows.dropFirst().first { !$0.hasSuffix(",,") })
    let id = inside.prefix { $0 != "," }
    try city.folder.replace(String(inside), with: id + ",,", in: "out/option-1/plan.csv")
    let answer = try Self.verify(city)
    #expect(answer.status == 1)
    #expect(answer.output.contains("option-1/areas.csv"))
    #expect(answer.output.contains("\"measure\" : \"population\""))
  }

  @Test func `a figure changed in a file of improve is named`() throws {
    let city = try TinyCity()
    try Self.improve(city)
    for tampering: Tampering in [
      .cell("areas.csv", option: "", row: 1, "population", to: "1"),
      .cell("curve.csv", option: "", row: 1, "people_changed", to: "1"),
      .cell("curve.csv", option: "", row: 1, "coverage", to: "0.01"),
      .cell("moves.csv", option: "", row: 1, "people", to: "1"),
      .digits("run.json", option: "", "\"value\": ", measure: "value", to: "3"),
      .digits("index.html", option: "", "<dd>", measure: "text", to: "77"),
    ] {
      try Self.expectNamed(tampering, in: city)
    }
    try Self.expectEqual(city)
  }

  @Test func `a figure changed in a file of compare is named`() throws {
    let city = try TinyCity()
    try Self.compare(city)
    for tampering: Tampering in [
      .cell("plan-1/areas.csv", option: "plan-1", row: 1, "population", to: "1"),
      .cell("plan-1/plan.csv", option: "plan-1", row: 1, "area_id", to: "2"),
      .cell("options.csv", option: "status-quo", row: 1, "value", measure: "areas", to: "99"),
      .digits(
        "run.json", option: "plan-1", "\"population_inside\": ", measure: "population_inside",
        to: "1"),
      .digits("paper.html", option: "", "class=\"number\"><span>", measure: "text", to: "77"),
    ] {
      try Self.expectNamed(tampering, in: city)
    }
    try Self.expectEqual(city)
  }

  @Test func `rows and files that are gone are named`() throws {
    let city = try TinyCity()
    try Self.propose(city)
    let table = city.folder.text("out/options.csv")
    let row = try #require(table.split(separator: "\n").first { $0.contains("option-1,") })
    try city.folder.replace(row + "\n", with: "", in: "out/options.csv")
    try FileManager.default.removeItem(atPath: city.folder("out/option-1/areas.csv"))
    let answer = try Self.verify(city)
    let differences = try #require(try answer.json()["differences"] as? [[String: Any]])
    #expect(answer.status == 1 && differences.count == 2)
    #expect(
      Set(differences.compactMap { $0["file"] as? String }) == [
        "options.csv", "option-1/areas.csv",
      ])
    #expect(differences.allSatisfy { $0["there"] is NSNull })
  }

  @Test func `inputs that changed or are missing are told before any figure`() throws {
    let city = try TinyCity()
    try Self.compare(city)
    for file in ["werte.csv", "eins.csv"] {
      let text = city.folder.text(file)
      try city.folder.write(text + "\n", to: file)
      let changed = try Self.verify(city)
      #expect(changed.status == 65)
      #expect(changed.messages.count == 1 && changed.error.contains(file))
      try FileManager.default.removeItem(atPath: city.folder(file))
      let missing = try Self.verify(city)
      #expect(missing.status == 66 && missing.error.contains(file))
      try city.folder.write(text, to: file)
    }
    try Self.expectEqual(city)
  }

  @Test func `the project is looked for above the result, or named`() throws {
    let city = try TinyCity()
    try Self.propose(city)
    let far = try TemporaryFolder()
    try FileManager.default.moveItem(atPath: city.out, toPath: far("out"))
    let lost = try Program.call(["verify", far("out")], in: "/")
    #expect(lost.status == 66 && lost.error.contains("--project"))
    let named = try Program.call(["verify", far("out"), "--project", city.project], in: "/")
    #expect(named.status == 0, "\(named.output)\(named.error)")
    let near = try Program.call(["verify", far("out")], in: city.folder.path)
    #expect(near.status == 0, "\(near.output)\(near.error)")
  }

  @Test func `a folder that is no result is told so`() throws {
    let city = try TinyCity()
    #expect(try Program.call(["verify", city.folder.path]).status == 66)
    try city.folder.write("{\"lap\": 1}", to: "run.json")
    #expect(try Program.call(["verify", city.folder.path]).status == 65)
  }
}
