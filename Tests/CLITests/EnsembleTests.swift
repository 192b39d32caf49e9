import Foundation
import Testing

@Suite struct `Plans held against neutral ones` {
  private func evaluate(_ city: TinyCity, _ flags: String...) throws -> Program.Answer {
    try Program.call(["evaluate", city.project, city.folder("gebiete.csv")] + flags)
  }

  private func measures(_ answer: Program.Answer) throws -> [String: [String: Any]] {
    let ensemble = try #require(try answer.json()["ensemble"] as? [String: Any])
    let list = try #require(ensemble["measures"] as? [[String: Any]])
    return Dictionary(
      list.map { ($0["measure"] as? String ?? "", $0) }, uniquingKeysWith: { one, _ in one })
  }

  @Test func `tell how many neutral plans they are better than, each way`() throws {
    let city = try TinyCity()
    let plan = try #require(try evaluate(city, "--json").json()["plan"] as? [String: Any])
    let mixing = try #require(plan["mixing_mean"] as? Double)
    let boundary = try #require(plan["boundary_km"] as? Double)
    // Of 400 plans about a quarter is less mixed, and about a tenth has longer borders.
    try DrawnEnsemble(city: city).write("neutral.jsonl", plans: 400) { _, lot in
      ["mixing_mean": mixing - 0.25 + lot, "boundary_km": boundary + 0.1 - lot, "areas": 2]
    }
    let file = city.folder("neutral.jsonl")
    let entries = try measures(try evaluate(city, "--ensemble", file, "--json"))
    #expect(entries["coverage"] == nil && entries["areas"] == nil)
    var percents: [String: Int] = [:]
    for (measure, expected) in [("mixing_mean", 0.25), ("boundary_km", 0.1)] {
      let entry = try #require(entries[measure])
      let worse = try #require(entry["plans_worse"] as? Int)
      #expect(abs(Double(worse) / 400 - expected) < 0.08, "\(measure): \(worse)")
      #expect(entry["share"] as? Double == Double(worse) / 400)
      percents[measure] = Int((Double(worse) / 4).rounded())
    }
    let mixed = percents["mixing_mean"] ?? -1
    let text = try evaluate(city, "--ensemble", file).output
    #expect(text.contains("- better mixed than \(mixed) of 100 neutral plans"), "\(text)")
    #expect(
      text.contains(
        "- has shorter borders than \(percents["boundary_km"] ?? -1) of 100 neutral plans"))
    #expect(text.contains("This plan does not keep every rule; the neutral plans do."))
    let german = try evaluate(city, "--ensemble", file, "--language", "de").output
    #expect(german.contains("- besser gemischt als \(mixed) von 100 neutralen Plänen"))
    #expect(german.contains("Gleiche Werte zählen halb."))
  }

  @Test func `count equal ones half, and say all or none only where it is so`() throws {
    let city = try TinyCity()
    let plan = try #require(try evaluate(city, "--json").json()["plan"] as? [String: Any])
    let mixing = try #require(plan["mixing_mean"] as? Double)
    let cut = try #require(plan["split_units:Stadtteil"] as? Double)
    try DrawnEnsemble(city: city).write("neutral.jsonl", plans: 400) { _, lot in
      [
        "mixing_mean": mixing - 0.1 - lot, "coverage": 2 + lot, "split_units:Stadtteil": cut,
        "areas": 3,
      ]
    }
    let answer = try evaluate(city, "--ensemble", city.folder("neutral.jsonl"))
    let text = answer.output
    #expect(text.contains("- better mixed than all 400 neutral plans"))
    #expect(
      text.contains("- reaches more people in deprived blocks than none of the 400 neutral plans"))
    #expect(text.contains("- splits fewer units (Stadtteil) than 50 of 100 neutral plans"))
    #expect(text.contains("This plan has 2 areas, the neutral plans have 3 areas"))
  }

  @Test func `tell no share where the chains do not agree`() throws {
    let city = try TinyCity()
    try DrawnEnsemble(city: city).write("neutral.jsonl", plans: 400) { chain, lot in
      ["mixing_mean": Double(chain) + lot, "boundary_km": lot]
    }
    let file = city.folder("neutral.jsonl")
    let entries = try measures(try evaluate(city, "--ensemble", file, "--json"))
    #expect(entries["mixing_mean"]?["settled"] as? Bool == false)
    #expect(entries["mixing_mean"]?["share"] is NSNull)
    #expect(entries["boundary_km"]?["share"] is Double)
    let text = try evaluate(city, "--ensemble", file).output
    #expect(!text.contains("better mixed than"))
    #expect(text.contains("No share is told of ") && text.contains("--steps"))
  }

  @Test func `stand in the page, the table and run.json of propose`() throws {
    let city = try TinyCity()
    try DrawnEnsemble(city: city).write("neutral.jsonl", plans: 400) { _, lot in
      ["mixing_mean": lot, "boundary_km": 5 * lot, "areas": 2]
    }
    let answer = try Program.call([
      "propose", city.project, "-o", city.out, "--ensemble", city.folder("neutral.jsonl"),
    ])
    #expect(answer.status == 0, "\(answer.error)")
    let page = city.folder.text("out/index.html")
    #expect(page.contains("Against neutral plans") && page.contains("etter mixed than"))
    let run = try JSONSerialization.jsonObject(with: Data(city.folder.text("out/run.json").utf8))
    let ensemble = try #require((run as? [String: Any])?["ensemble"] as? [String: Any])
    #expect(ensemble["plans"] as? Int == 400 && ensemble["file"] as? String == "neutral.jsonl")
    #expect((ensemble["options"] as? [[String: Any]])?.first?["option"] as? String == "status-quo")
    #expect(city.folder.text("out/options.csv").contains(",ensemble:mixing_mean,0."))
  }

  @Test func `take a file that merging wrote`() throws {
    let city = try TinyCity()
    let drawn = DrawnEnsemble(city: city)
    for number in 1...2 {
      #expect(try drawn.draw("part-\(number)", "--shard", "\(number)/2").status == 0)
    }
    let parts = (1...2).map { city.folder("part-\($0)") }
    let merged = try Program.call(
      ["sample", city.project, "-o", city.folder("all.jsonl"), "--merge"] + parts)
    #expect(merged.status == 0, "\(merged.error)")
    let answer = try evaluate(city, "--ensemble", city.folder("all.jsonl"), "--json")
    let ensemble = try #require(try answer.json()["ensemble"] as? [String: Any])
    #expect(ensemble["plans"] as? Int == 80 && ensemble["chains"] as? Int == 8)
  }
}

@Suite struct `Faults of a file of neutral plans` {
  /// A city with a file of neutral plans, spoilt; how `evaluate` answers.
  private func answer(_ spoil: (TinyCity) throws -> Void) throws -> Program.Answer {
    let city = try TinyCity()
    #expect(try DrawnEnsemble(city: city).draw("neutral.jsonl").status == 0)
    try spoil(city)
    return try Program.call([
      "evaluate", city.project, city.folder("gebiete.csv"), "--ensemble",
      city.folder("neutral.jsonl"),
    ])
  }

  private func lines(_ city: TinyCity, _ change: (inout [String]) -> Void) throws {
    var lines = city.folder.text("neutral.jsonl").split(separator: "\n").map(String.init)
    change(&lines)
    try city.folder.write(lines.joined(separator: "\n") + "\n", to: "neutral.jsonl")
  }

  @Test func `a line that is cut is told with its row`() throws {
    let answer = try answer { city in try lines(city) { $0[4] = String($0[4].prefix(30)) } }
    #expect(answer.status == 65)
    #expect(answer.error.contains("neutral.jsonl, row 5: “{\"chain\":"), "\(answer.error)")
    #expect(answer.error.contains("expected is a whole line of JSON"))
    #expect(answer.error.contains("draw it again with `veedel sample`"))
  }

  @Test func `a text in place of a number is told with row, key and what was expected`() throws {
    let answer = try answer { city in
      try lines(city) {
        $0[2] = $0[2].replacingOccurrences(of: "\"areas\":2", with: "\"areas\":\"two\"")
      }
    }
    #expect(answer.status == 65)
    #expect(
      answer.error.contains("row 3, column values.areas: “two” is there; expected is a number."),
      "\(answer.error)")
  }

  @Test func `a key that is missing is told`() throws {
    let answer = try answer { city in
      try lines(city) {
        $0[3] = $0[3].replacingOccurrences(of: "\"chain\"", with: "\"kette\"")
        $0[0] = $0[0].replacingOccurrences(of: "\"warm_up_plans\"", with: "\"warm_up\"")
      }
    }
    #expect(answer.status == 65)
    #expect(answer.error.contains("row 1, column warm_up_plans: Nothing is there"))
    #expect(answer.error.contains("expected is this key"), "\(answer.error)")
  }

  @Test func `a measure that the first line does not name is told`() throws {
    let answer = try answer { city in
      try lines(city) {
        $0[1] = $0[1].replacingOccurrences(of: "\"areas\":2", with: "\"aeras\":2")
      }
    }
    #expect(answer.status == 65)
    #expect(answer.error.contains("row 2, column values: “aeras” is there"), "\(answer.error)")
  }

  @Test func `plans that are missing are counted`() throws {
    let answer = try answer { city in try lines(city) { $0.removeLast(3) } }
    #expect(answer.status == 65)
    #expect(answer.error.contains("40 plans should follow, and 37 do"), "\(answer.error)")
  }

  @Test func `plans without a first line, and no plans at all, are refused`() throws {
    let headless = try answer { city in try lines(city) { $0.removeFirst() } }
    #expect(headless.status == 65)
    #expect(headless.error.contains("first a line that says where the plans come from"))
    let empty = try answer { city in try city.folder.write("", to: "neutral.jsonl") }
    #expect(empty.status == 65 && empty.error.contains("holds no plans"))
    let other = try answer { city in try city.folder.write("a;b\n1;2\n", to: "neutral.jsonl") }
    #expect(other.status == 65 && other.error.contains("row 1: “a;b”"), "\(other.error)")
  }

  @Test func `a file that is missing ends with 66, a folder with 65`() throws {
    let missing = try answer { city in
      try FileManager.default.removeItem(atPath: city.folder("neutral.jsonl"))
    }
    #expect(missing.status == 66 && missing.error.contains("is not there"))
    let folder = try answer { city in
      try FileManager.default.removeItem(atPath: city.folder("neutral.jsonl"))
      try FileManager.default.createDirectory(
        atPath: city.folder("neutral.jsonl"), withIntermediateDirectories: false)
    }
    #expect(folder.status == 65 && folder.error.contains("cannot be read"))
  }

  @Test func `plans of other inputs are refused, and the file that differs is named`() throws {
    let answer = try answer { city in
      try city.folder.replace("0001;95\n", with: "0001;96\n", in: "werte.csv")
    }
    #expect(answer.status == 65)
    #expect(answer.error.contains("the checksums of werte.csv are not those"), "\(answer.error)")
  }

  @Test func `plans of another version are refused`() throws {
    let answer = try answer { city in
      try lines(city) {
        $0[0] = $0[0].replacing(/"version":"[^"]*"/, with: "\"version\":\"0.0.1\"")
      }
    }
    #expect(answer.status == 65)
    #expect(answer.error.contains("was drawn by version 0.0.1"), "\(answer.error)")
  }

  @Test func `propose ends before its search and writes nothing`() throws {
    let city = try TinyCity()
    let before = city.folder.snapshot()
    let answer = try Program.call([
      "propose", city.project, "-o", city.out, "--ensemble", city.folder("nowhere"),
    ])
    #expect(answer.status == 66)
    #expect(city.folder.snapshot() == before)
  }
}
