import Foundation
import Geometry
import Testing
import TestSupport

/// One total of inhabitants, followed from the inputs to every output.
@Suite struct PopulationIsConserved {
  @Test func `from a table to every file of every option`() throws {
    let city = try TinyCity()
    let people = population(ofTable: city.folder.text("werte.csv"))
    #expect(people.values.reduce(0, +) == city.population)
    try check(project: city.project, people: people, flags: [])
  }

  @Test func `from the block file of the model city to every file of every option`() throws {
    var package = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { package.deleteLastPathComponent() }
    let folder = package.path + "/Shapes/Modellstadt"
    let layer = try Layer(
      shapefile: folder + "/bloecke.shp", named: "bloecke.shp", options: LayerOptions())
    let ids = try #require(layer.attributes.column("BLOCK")).cells
    let counts = try #require(layer.attributes.column("EW")).cells
    var people: [String: Int] = [:]
    for (id, count) in zip(ids, counts) { people[try #require(id)] = count.flatMap { Int($0) } }
    let flags = ["--steps", "20000", "--time-limit", "0", "--options", "2", "--language", "en"]
    try check(project: folder + "/modellstadt.toml", people: people, flags: flags)
  }

  @Test func `of a real city's areas in force, as counted elsewhere`() throws {
    guard let koeln = Koeln.folder else { return }
    let plan = koeln + "/sozialraumgebiete_2015.csv"
    let answer = try Program.call(["evaluate", koeln + "/koeln.toml", plan, "--json"])
    #expect(answer.status == 1, "\(answer.error)")
    let areas = try #require(try answer.json()["areas"] as? [[String: Any]])
    #expect(
      areas.compactMap { $0["population"] as? Int } == [
        26701, 23427, 25090, 20384, 4918, 19948, 23384, 17357, 15429, 10350, 37543,
      ])
  }

  /// Proposes, and adds up the inhabitants of every file.
  private func check(project: String, people: [String: Int], flags: [String]) throws {
    let total = people.values.reduce(0, +)
    let inspected = try Program.call(["inspect", project, "--json"])
    let totals = try #require(try inspected.json()["totals"] as? [String: Any])
    #expect(totals["population"] as? Int == total)

    let folder = try TemporaryFolder()
    let out = folder("out")
    let answer = try Program.call(["propose", project, "-o", out] + flags)
    #expect(answer.status == 0, "\(answer.error)")
    let options = try FileManager.default.contentsOfDirectory(atPath: out).filter {
      $0 == "status-quo" || $0.hasPrefix("option-")
    }
    #expect(options.contains("status-quo") && options.contains("option-1"))
    let shown = total.formatted(IntegerFormatStyle(locale: Locale(identifier: "en_GB")))
    for option in options.sorted() {
      try checkOption(out + "/" + option, project: project, people: people, total: total)
      #expect(folder.text("out/\(option)/report.html").contains(shown), "\(option)")
    }
  }

  private func checkOption(
    _ folder: String, project: String, people: [String: Int], total: Int
  ) throws {
    let blocks = try features(folder + "/blocks.geojson")
    #expect(blocks.reduce(0) { $0 + number($1, "population") } == total)

    let plan = rows(folder + "/plan.csv").dropFirst()
    #expect(plan.reduce(0) { $0 + (people[$1[0]] ?? 0) } == total)
    var inArea: [String: Int] = [:]
    for row in plan where !row[1].isEmpty { inArea[row[1], default: 0] += people[row[0]] ?? 0 }

    let shapes = try features(folder + "/areas.geojson")
    for area in shapes {
      let id = try #require(area["area_id"] as? String)
      #expect(number(area, "population") == inArea[id])
    }
    #expect(shapes.count == inArea.count)

    let table = rows(folder + "/areas.csv")
    let column = try #require(table[0].firstIndex(of: "population"))
    for row in table.dropFirst() { #expect(Int(row[column]) == inArea[row[0]]) }

    let answer = try Program.call(["evaluate", project, folder, "--json"])
    let areas = try #require(try answer.json()["areas"] as? [[String: Any]])
    #expect(areas.reduce(0) { $0 + number($1, "population") } == inArea.values.reduce(0, +))
    let exported = folder + "/../../export.csv"
    #expect(
      try Program.call(["export", project, folder, "-o", exported]).status == 0)
    #expect(text(exported) == text(folder + "/plan.csv"))
  }

  private func population(ofTable table: String) -> [String: Int] {
    var people: [String: Int] = [:]
    for line in table.split(separator: "\n").dropFirst() {
      let cells = line.split(separator: ";").map(String.init)
      people[cells[0]] = Int(cells[1])
    }
    return people
  }

  private func features(_ path: String) throws -> [[String: Any]] {
    let value = try JSONSerialization.jsonObject(with: Data(text(path).utf8))
    let list = (value as? [String: Any])?["features"] as? [[String: Any]]
    return try #require(list).compactMap { $0["properties"] as? [String: Any] }
  }

  private func number(_ properties: [String: Any], _ key: String) -> Int {
    properties[key] as? Int ?? -1
  }

  private func text(_ path: String) -> String {
    String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
  }

  /// Cells of a comma-separated text; names in these tests hold commas only in quotes at the end.
  private func rows(_ path: String) -> [[String]] {
    text(path).split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
  }
}
