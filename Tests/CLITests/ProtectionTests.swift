import Foundation
import Testing

@Suite struct `The public edition` {
  /// Options, a comparison with the areas in force, an improvement, and exports, all for an edition.
  static func publish(_ city: SocialCity, _ edition: String) throws -> String {
    let folder = city.folder(edition)
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    func call(_ arguments: [String]) throws {
      let answer = try Program.call(arguments + ["--edition", edition])
      #expect(answer.status == 0, "\(arguments): \(answer.error)")
    }
    let options = folder + "/vorschlaege"
    try call(["propose", city.project, "-o", options])
    try call([
      "compare", city.project, "Eins=" + options + "/option-1", "-o", folder + "/vergleich",
      "--paper",
    ])
    try call([
      "improve", city.project, options + "/status-quo", "-o", folder + "/besser", "--steps", "500",
      "--time-limit", "0", "--further", "1",
    ])
    return folder
  }

  /// The protected counts that somebody can tell more closely than to three numbers.
  static func found(_ city: SocialCity, in folder: String) -> [String] {
    var reader = Subtracting(population: city.population)
    reader.read(folder) { indicator, block in
      city.isProtected(SocialCity.names.firstIndex(of: indicator) ?? 0, block)
    }
    reader.solve()
    return SocialCity.names.enumerated().flatMap { indicator, name in
      city.population.indices.compactMap { block -> String? in
        guard city.isProtected(indicator, block), let bounds = reader.bounds[name]?[block],
          city.among[indicator][block] >= 3, bounds.high - bounds.low < 3
        else { return nil }
        return "\(name) \(SocialCity.id(block)): \(bounds.low) to \(bounds.high)"
      }
    }
  }

  @Test(arguments: [1, 2] as [UInt64])
  func `tells no small number by subtraction over options and files; the internal one does`(
    seed: UInt64
  ) throws {
    let city = try SocialCity(seed: seed)
    #expect(Self.found(city, in: try Self.publish(city, "public")) == [], "seed \(seed)")
    #expect(!Self.found(city, in: try Self.publish(city, "internal")).isEmpty, "seed \(seed)")
  }

  @Test func `is the same to the byte whoever of five blocks holds one person or two`() throws {
    let endings = ["geojson", "gpkg", "shp", "csv", "xlsx", "pdf", "html", "svg", "png"]
    func files(_ five: [Int], _ edition: String) throws -> [String: String] {
      let city = try SocialCity(five: five)
      let folder = try Self.publish(city, edition)
      for ending in endings {
        let answer = try Program.call([
          "export", city.project, folder + "/vorschlaege/option-1", "-o",
          folder + "/plan." + ending, "--edition", edition,
        ])
        #expect(answer.status == 0, "\(ending): \(answer.error)")
      }
      let evaluation = try Program.call([
        "evaluate", city.project, folder + "/vorschlaege/option-1", "--edition", edition, "--json",
      ])
      var files = ["evaluation": evaluation.output]
      for name in try #require(FileManager.default.enumerator(atPath: folder)) {
        guard let name = name as? String,
          let data = FileManager.default.contents(atPath: folder + "/" + name)
        else { continue }
        files[name] = Self.withoutTimesAndPlaces(data, name, city)
      }
      return files
    }
    let one = try files([1, 2, 2, 1, 2], "public")
    let other = try files([2, 1, 1, 2, 2], "public")
    #expect(one.keys.sorted() == other.keys.sorted())
    #expect(one.keys.sorted().filter { one[$0] != other[$0] } == [])
    let internalOne = try files([1, 2, 2, 1, 2], "internal")
    let internalOther = try files([2, 1, 1, 2, 2], "internal")
    #expect(internalOne.keys.contains { internalOne[$0] != internalOther[$0] })
  }

  /// A file as text; run.json without its times, and without the place of the city on this machine.
  static func withoutTimesAndPlaces(_ data: Data, _ name: String, _ city: SocialCity) -> String {
    guard let text = String(data: data, encoding: .utf8) else { return data.base64EncodedString() }
    let plain = text.replacingOccurrences(of: city.folder.path, with: "")
    guard name.hasSuffix("run.json"), let end = plain.range(of: "\"times\"") else { return plain }
    return String(plain[..<end.lowerBound])
  }

  @Test func `says in run.json for whom it is, and is verified as such`() throws {
    let city = try SocialCity(seed: 4)
    let out = city.folder("out")
    let answer = try Program.call([
      "propose", city.project, "-o", out, "--edition", "public", "--options", "2",
    ])
    #expect(answer.status == 0, "\(answer.error)")
    let data = try #require(FileManager.default.contents(atPath: out + "/run.json"))
    let run = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(run["edition"] as? String == "public")
    let protection = try #require(run["protection"] as? [String: Any])
    #expect(protection["open_conflicts"] as? Int == 0)
    #expect((protection["suppressed_cells"] as? Int ?? 0) > 0)
    let inputs = try #require(run["inputs"] as? [[String: Any]])
    #expect(inputs.first { $0["file"] as? String == "werte.csv" }?["sha256"] is NSNull)
    #expect(inputs.first { $0["file"] as? String == "stadt.toml" }?["sha256"] is String)
    let verified = try Program.call(["verify", out])
    #expect(verified.status == 0, "\(verified.output) \(verified.error)")
  }

  @Test func `remembers figures only where it is asked to, and reads them back`() throws {
    let city = try SocialCity(
      seed: 5, protection: "[protection]\nregister = \"veroeffentlicht.jsonl\"\n")
    let plan = city.folder("gebiete.csv")
    func compare(_ flags: [String]) throws -> Program.Answer {
      try Program.call(
        ["compare", city.project, "Plan=" + plan, "-o", city.folder("out"), "--replace"] + flags)
    }
    #expect(try compare(["--edition", "public"]).status == 0)
    #expect(city.folder.text("veroeffentlicht.jsonl") == "")
    let refused = try compare(["--register"])
    #expect(refused.status == 64)
    let remembered = try compare(["--edition", "public", "--register"])
    #expect(remembered.status == 0, "\(remembered.error)")
    let lines = city.folder.text("veroeffentlicht.jsonl")
    let again = try compare(["--edition", "public", "--register"])
    #expect(again.status == 0, "\(again.error)")
    #expect(city.folder.text("veroeffentlicht.jsonl") == lines)
    try city.folder.write(lines + "kein JSON\n", to: "veroeffentlicht.jsonl")
    let broken = try compare(["--edition", "public"])
    #expect(broken.status == 65)
    #expect(broken.error.contains("veroeffentlicht.jsonl"))
  }
}
