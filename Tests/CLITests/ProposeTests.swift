import Foundation
import Testing

@Suite struct Propose {
  @Test func `writes the files of the contract and says how good each option is`() throws {
    let city = try TinyCity()
    let answer = try Program.call(["propose", city.project, "-o", city.out, "--json"])
    #expect(answer.status == 0, "\(answer.error)")
    let options = try #require(try answer.json()["options"] as? [[String: Any]])
    #expect(!options.isEmpty)
    let files = Set(city.folder.snapshot().keys)
    for name in ["index.html", "options.csv", "consensus.csv", "run.json"] {
      #expect(files.contains("out/" + name))
    }
    for folder in ["status-quo"] + options.compactMap({ $0["option"] as? String }) {
      for name in ["plan.csv", "areas.geojson", "areas.csv", "blocks.geojson", "report.html"] {
        #expect(files.contains("out/\(folder)/\(name)"))
      }
    }
    #expect(!files.contains("out/option-\(options.count + 1)/plan.csv"))
    try expectSame(options, asIn: city)
  }

  @Test
  func `says of every block in how many good plans it lies inside, and of options how robust`()
    throws
  {
    let city = try TinyCity()
    let answer = try Program.call(["propose", city.project, "-o", city.out, "--json"])
    let options = try #require(try answer.json()["options"] as? [[String: Any]])
    let rows = city.folder.text("out/consensus.csv").split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    #expect(rows.first == ["block_id", "share", "class"])
    #expect(rows.dropFirst().map { $0[0] } == (0..<24).map { TinyCity.id($0) })
    for row in rows.dropFirst() {
      let share = try #require(Double(row[1]))
      #expect(row[2] == (share == 1 ? "always" : share == 0 ? "never" : "depends"))
    }
    let robust = city.folder.text("out/options.csv").split(separator: "\n").filter {
      $0.contains(",robustness,")
    }
    #expect(robust.count == options.count + 1)
    let file = try JSONSerialization.jsonObject(with: Data(city.folder.text("out/run.json").utf8))
    let run = try #require(file as? [String: Any])
    let written = try #require(run["options"] as? [[String: Any]])
    for option in written {
      let share = try #require(option["robustness"] as? Double)
      #expect((0...1).contains(share))
    }
    let consensus = try #require(run["consensus"] as? [String: Int])
    #expect(consensus["good_plans"] ?? 0 >= options.count)
  }

  /// The summary on standard output and run.json tell the same of each option.
  private func expectSame(_ options: [[String: Any]], asIn city: TinyCity) throws {
    let file = try JSONSerialization.jsonObject(with: Data(city.folder.text("out/run.json").utf8))
    let run = try #require(file as? [String: Any])
    let written = try #require(run["options"] as? [[String: Any]])
    #expect(written.count == options.count)
    for (one, other) in zip(options, written) {
      for key in ["option", "profile", "objective"] {
        #expect(one[key] as? String == other[key] as? String)
      }
      #expect(one["proved"] as? Bool == other["proved"] as? Bool)
      #expect((one["gap"] is NSNull) == (other["gap"] is NSNull))
      for key in ["value", "best", "bound", "gap"] where !(one[key] is NSNull) {
        let told = try #require(one[key] as? Double)
        let kept = try #require(other[key] as? Double)
        // run.json rounds to 6 decimals.
        #expect(abs(told - kept) <= 1e-6 * max(1, abs(told)), "\(key)")
      }
    }
  }

  @Test func `every option keeps all rules, says the evaluator afterwards`() throws {
    let city = try TinyCity()
    #expect(try Program.call(["propose", city.project, "-o", city.out]).status == 0)
    let answer = try Program.call(["evaluate", city.project, city.out + "/option-1", "--json"])
    #expect(answer.status == 0, "\(answer.error)")
    let rules = try #require(try answer.json()["rules"] as? [[String: Any]])
    #expect(!rules.isEmpty && rules.allSatisfy { $0["kept"] as? Bool == true })
  }

  @Test func `shows no progress where nobody looks`() throws {
    let city = try TinyCity()
    let answer = try Program.call(["propose", city.project, "-o", city.out])
    #expect(answer.status == 0)
    #expect(!answer.error.contains("\r") && !answer.error.contains("\u{1B}"))
    #expect(answer.output.contains(city.out + "/index.html"))
  }

  @Test func `flags win over the project file`() throws {
    let city = try TinyCity()
    let flags = ["--options", "1", "--steps", "500", "--threads", "2", "--seed", "11"]
    let answer = try Program.call(["propose", city.project, "-o", city.out, "--json"] + flags)
    #expect(answer.status == 0, "\(answer.error)")
    #expect((try answer.json()["options"] as? [Any])?.count == 1)
    let file = try JSONSerialization.jsonObject(with: Data(city.folder.text("out/run.json").utf8))
    let run = try #require(file as? [String: Any])
    #expect(run["threads"] as? Int == 2)
    #expect(run["seed"] as? Int == 11)
  }
}
