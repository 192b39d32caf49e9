import Foundation
import Testing

@Suite struct Repeatability {
  @Test(arguments: [("1", "1"), ("1", "2")])
  func `same seed, same bytes, on any number of threads`(_ threads: (String, String)) throws {
    let city = try TinyCity(columns: 12, areas: 4)
    let first = try files(city, threads: threads.0, out: "eins")
    let second = try files(city, threads: threads.1, out: "zwei")
    #expect(first.keys.sorted() == second.keys.sorted())
    for (name, bytes) in first where name != "run.json" {
      #expect(second[name] == bytes, "\(name)")
    }
    #expect(try run(first) == run(second))
  }

  @Test func `the same project called from another folder gives the same bytes`() throws {
    let city = try TinyCity()
    let flags = ["--steps", "1000", "--time-limit", "0"]
    let far = ["propose", city.project, "-o", city.folder("eins")] + flags
    let near = ["propose", "./stadt.toml", "-o", "zwei"] + flags
    #expect(try Program.call(far, in: "/").status == 0)
    #expect(try Program.call(near, in: city.folder.path).status == 0)
    let bytes = city.folder.snapshot()
    for name in bytes.keys.filter({ $0.hasPrefix("eins/") }).sorted() {
      let other = "zwei/" + name.dropFirst(5)
      guard name != "eins/run.json" else { continue }
      #expect(bytes[name] == bytes[other], "\(name)")
    }
    let runs = try ["eins/run.json", "zwei/run.json"].map { name in
      try JSONSerialization.jsonObject(with: try #require(bytes[name])) as? [String: Any]
    }
    #expect(runs.map { $0?["project"] as? String } == ["stadt.toml", "stadt.toml"])
  }

  @Test func `another seed may give other plans, and run.json names it`() throws {
    let city = try TinyCity()
    let arguments = ["propose", city.project, "-o", city.out, "--seed", "4711"]
    #expect(try Program.call(arguments).status == 0)
    let run = try JSONSerialization.jsonObject(with: Data(city.folder.text("out/run.json").utf8))
    #expect((run as? [String: Any])?["seed"] as? Int == 4711)
  }

  private func files(_ city: TinyCity, threads: String, out: String) throws -> [String: Data] {
    let answer = try Program.call([
      "propose", city.project, "-o", city.folder(out), "--seed", "3", "--steps", "3000",
      "--time-limit", "0", "--threads", threads,
    ])
    #expect(answer.status == 0, "\(answer.error)")
    let start = out + "/"
    return Dictionary(
      uniqueKeysWithValues: city.folder.snapshot().filter { $0.key.hasPrefix(start) }
        .map { (String($0.key.dropFirst(start.count)), $0.value) })
  }

  /// run.json without the two members that may differ.
  private func run(_ files: [String: Data]) throws -> NSDictionary {
    let bytes = try #require(files["run.json"])
    let value = try JSONSerialization.jsonObject(with: bytes) as? [String: Any]
    var members = try #require(value)
    #expect(members.removeValue(forKey: "times") != nil)
    #expect(members.removeValue(forKey: "threads") != nil)
    return members as NSDictionary
  }
}
