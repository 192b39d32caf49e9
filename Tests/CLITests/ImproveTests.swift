import Foundation
import Testing

@Suite struct Improve {
  /// A plan that breaks rules: area 1 is too small, area 2 lies in two districts.
  private static func badPlan(_ city: TinyCity) throws -> String {
    let rows = (1...24).map { block in
      let area = block <= 3 ? "1" : [13, 14, 15, 16, 19, 20, 21].contains(block) ? "2" : ""
      return String(format: "%04d", block) + "," + area + "\n"
    }
    try city.folder.write("block_id,area_id\n" + rows.joined(), to: "plan.csv")
    return city.folder("plan.csv")
  }

  @Test func `writes a valid plan, its moves and its curve, and tells the same in JSON`() throws {
    let city = try TinyCity()
    let plan = try Self.badPlan(city)
    #expect(try Program.call(["evaluate", city.project, plan]).status == 1)
    let answer = try Program.call(["improve", city.project, plan, "-o", city.out, "--json"])
    #expect(answer.status == 0, "\(answer.error)")
    let files = Set(city.folder.snapshot().keys)
    for name in [
      "plan.csv", "areas.geojson", "areas.csv", "blocks.geojson", "report.html", "moves.csv",
      "curve.csv", "index.html", "run.json",
    ] { #expect(files.contains("out/" + name), "\(name)") }
    #expect(try Program.call(["evaluate", city.project, city.out]).status == 0)
    let json = try answer.json()
    let moves = try #require(json["moves"] as? [[String: Any]])
    let changed = try #require(json["people_changed"] as? Int)
    #expect(!moves.isEmpty && changed > 0)
    #expect(moves.compactMap { $0["people"] as? Int }.reduce(0, +) == changed)
    for move in moves { #expect((move["reasons"] as? [Any])?.isEmpty == false) }
    let rows = city.folder.text("out/moves.csv").split(separator: "\n")
    #expect(rows.count == moves.count + 1)
    #expect(rows[0].hasPrefix("move,from_id,from_name,to_id,to_name,blocks,people,units,"))
    let curve = city.folder.text("out/curve.csv").split(separator: "\n")
    #expect(curve[1].hasPrefix("0,0,\(changed),"))
    #expect(curve.count == ((json["curve"] as? [Any])?.count ?? 0) + 1)
    let run = try JSONSerialization.jsonObject(with: Data(city.folder.text("out/run.json").utf8))
    let keys = try #require(run as? [String: Any])
    for key in ["inputs", "project", "version", "seed", "steps", "threads", "stopped", "times"] {
      #expect(keys[key] != nil, "\(key)")
    }
    #expect(keys["command"] as? String == "improve")
  }

  @Test func `the moves applied to the given plan give the improved one`() throws {
    let city = try TinyCity()
    let plan = try Self.badPlan(city)
    #expect(try Program.call(["improve", city.project, plan, "-o", city.out]).status == 0)
    func table(_ name: String) -> [String: String] {
      let rows = city.folder.text(name).split(separator: "\n").dropFirst()
      return Dictionary(
        uniqueKeysWithValues: rows.map { row in
          let cells = row.split(separator: ",", omittingEmptySubsequences: false)
          return (String(cells[0]), String(cells[1]))
        })
    }
    var area = table("plan.csv")
    for row in city.folder.text("out/moves.csv").split(separator: "\n").dropFirst() {
      let to = row.split(separator: ",", omittingEmptySubsequences: false)[3]
      let ids = row.split(separator: ",").last ?? ""
      for id in ids.split(separator: "; ") { area[String(id)] = String(to) }
    }
    #expect(area == table("out/plan.csv"))
  }

  @Test func `a valid plan changes for nobody, and that is said in the user's language`() throws {
    let city = try TinyCity()
    #expect(try Program.call(["propose", city.project, "-o", city.out]).status == 0)
    let call = [
      "improve", city.project, city.out + "/option-1", "-o", city.folder("besser"), "--further",
      "0",
    ]
    let answer = try Program.call(call + ["--language", "de"])
    #expect(answer.status == 0, "\(answer.error)")
    #expect(answer.output.contains("Für 0 Menschen ändert sich etwas"))
    #expect(city.folder.text("besser/moves.csv").split(separator: "\n").count == 1)
    #expect(city.folder.text("besser/index.html").contains("<html lang=\"de\">"))
  }

  @Test func `no valid plan is an answer with reasons, and nothing is written`() throws {
    let city = try TinyCity(areas: 20)
    let before = city.folder.snapshot()
    let answer = try Program.call([
      "improve", city.project, city.folder("gebiete.csv"), "-o", city.out, "--json",
    ])
    #expect(answer.status == 1)
    #expect(answer.error.contains("20 areas are wished"))
    #expect(answer.output.contains("\"error\""))
    #expect(city.folder.snapshot() == before)
  }

  @Test func `ends with the codes of the contract`() throws {
    let city = try TinyCity()
    let plan = try Self.badPlan(city)
    func status(_ plan: String, _ more: [String] = []) throws -> Int32 {
      try Program.call(["improve", city.project, plan, "-o", city.out] + more).status
    }
    #expect(try status(city.folder("fehlt.csv")) == 66)
    try city.folder.write("block_id,area_id\n9999,1\n", to: "falsch.csv")
    #expect(try status(city.folder("falsch.csv")) == 65)
    #expect(try status(plan, ["--further", "-1"]) == 64)
    #expect(try status(plan, ["--time-limit", "0", "--steps", "0"]) == 64)
    try FileManager.default.createDirectory(atPath: city.out, withIntermediateDirectories: true)
    try city.folder.write("mine", to: "out/notizen.txt")
    #expect(try status(plan, ["--replace"]) == 73)
    #expect(city.folder.text("out/notizen.txt") == "mine")
  }

  @Test func `--replace takes an earlier improvement, but none with something of the user's`()
    throws
  {
    let city = try TinyCity()
    let call = ["improve", city.project, try Self.badPlan(city), "-o", city.out]
    #expect(try Program.call(call).status == 0)
    #expect(try Program.call(call).status == 73)
    #expect(try Program.call(call + ["--replace"]).status == 0)
    try city.folder.write("mine", to: "out/notizen.txt")
    #expect(try Program.call(call + ["--replace"]).status == 73)
  }

  @Test func `same seed, same bytes, on any number of threads`() throws {
    let city = try TinyCity(columns: 12, areas: 4)
    var results: [[String: Data]] = []
    for threads in ["1", "2"] {
      let out = "out" + threads
      let answer = try Program.call([
        "improve", city.project, city.folder("gebiete.csv"), "-o", city.folder(out), "--steps",
        "3000", "--time-limit", "0", "--threads", threads,
      ])
      #expect(answer.status == 0, "\(answer.error)")
      results.append(
        Dictionary(
          uniqueKeysWithValues: city.folder.snapshot().filter {
            $0.key.hasPrefix(out + "/") && !$0.key.hasSuffix("run.json")
          }.map { (String($0.key.dropFirst(out.count)), $0.value) }))
    }
    #expect(results[0] == results[1] && results[0].count > 7)
  }
}
