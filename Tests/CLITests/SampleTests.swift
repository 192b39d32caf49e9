import Foundation
import Testing

@Suite struct `veedel sample` {
  private func draw(_ city: TinyCity, _ name: String, _ flags: String...) throws
    -> Program.Answer
  {
    try Program.call(
      ["sample", city.project, "-o", city.folder(name), "--plans", "40", "--steps", "30"] + flags)
  }

  private func lines(_ city: TinyCity, _ name: String) throws -> [[String: Any]] {
    try city.folder.text(name).split(separator: "\n").map { line in
      let value = try JSONSerialization.jsonObject(with: Data(line.utf8))
      return try #require(value as? [String: Any])
    }
  }

  @Test func `writes where plans come from, then a line with the measures of each`() throws {
    let city = try TinyCity()
    let answer = try draw(city, "ensemble.jsonl", "--seed", "3")
    #expect(answer.status == 0, "\(answer.error)")
    #expect(answer.output.contains("40 valid plans from 4 chains"))
    let lines = try lines(city, "ensemble.jsonl")
    #expect(lines.count == 41)
    #expect(lines[0]["seed"] as? Int == 3)
    #expect((lines[0]["inputs"] as? [[String: String]])?.isEmpty == false)
    for line in lines.dropFirst() {
      let values = try #require(line["values"] as? [String: Double])
      #expect((0...1).contains(try #require(values["coverage"])))
      #expect(values["areas"] == 2)
    }
  }

  @Test func `gives the same bytes on any number of threads, and others for another shard`() throws
  {
    let city = try TinyCity()
    for (name, threads) in [("one", "1"), ("two", "2")] {
      #expect(try draw(city, name, "--seed", "3", "--threads", threads).status == 0)
    }
    #expect(try draw(city, "other", "--seed", "3", "--shard", "2/2").status == 0)
    #expect(city.folder.text("one") == city.folder.text("two"))
    #expect(try lines(city, "one").last?.description != lines(city, "other").last?.description)
  }

  @Test func `puts shards together and says whether their chains agree`() throws {
    let city = try TinyCity()
    for number in 1...2 {
      let answer = try draw(city, "part-\(number)", "--shard", "\(number)/2")
      #expect(answer.status == 0, "\(answer.error)")
    }
    let merged = try Program.call([
      "sample", city.project, "--json", "--merge", city.folder("part-2"), city.folder("part-1"),
    ])
    #expect(merged.status == 0, "\(merged.error)")
    let answer = try merged.json()
    #expect(answer["plans"] as? Int == 80)
    #expect(answer["chains"] as? Int == 8)
    #expect(answer["shards"] as? [Int] == [1, 2])
    #expect(answer["settled"] is Bool)
    let measures = try #require(answer["measures"] as? [[String: Any]])
    #expect(measures.contains { $0["measure"] as? String == "coverage" && $0["r_hat"] != nil })
  }

  @Test func `refuses shards that do not belong together`() throws {
    let city = try TinyCity()
    #expect(try draw(city, "one", "--shard", "1/2").status == 0)
    #expect(try draw(city, "seeded", "--shard", "2/2", "--seed", "99").status == 0)
    try city.folder.write("{\"nothing\": 1}\n", to: "garbage")
    func merge(_ names: String...) throws -> Program.Answer {
      try Program.call(
        ["sample", city.project, "--merge"] + names.map { city.folder($0) })
    }
    let seeds = try merge("one", "seeded")
    #expect(seeds.status == 65 && seeds.error.contains("seed"))
    let twice = try merge("one", "one")
    #expect(twice.status == 65 && twice.error.contains("shard 1"))
    #expect(try merge("garbage").status == 65)
    #expect(try merge("nowhere").status == 66)
    try city.folder.replace("0001;95\n", with: "0001;96\n", in: "werte.csv")
    #expect(try merge("one").status == 65)
  }

  @Test(arguments: [
    ["--shard", "3/2"], ["--shard", "0/2"], ["--shard", "x"], ["--plans", "0"], ["--steps", "0"],
  ])
  func `says how it is called when it is called wrongly`(flags: [String]) throws {
    let city = try TinyCity()
    let answer = try Program.call(
      ["sample", city.project, "-o", city.folder("ensemble")] + flags)
    #expect(answer.status == 64, "\(answer.error)")
    #expect(city.folder.snapshot()["ensemble"] == nil)
    #expect(try Program.call(["sample", city.project]).status == 64)
  }

  @Test func `writes nothing where no plan exists, and nothing over an input`() throws {
    let city = try TinyCity(areas: 20)
    let before = city.folder.snapshot()
    let none = try draw(city, "ensemble")
    #expect(none.status == 1 && none.error.contains("no plan exists"))
    #expect(try draw(city, "werte.csv").status == 73)
    #expect(try draw(city, "nowhere/ensemble").status == 73)
    #expect(city.folder.snapshot() == before)
  }
}
