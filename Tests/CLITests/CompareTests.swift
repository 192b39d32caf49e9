import Foundation
import TestSupport
import Testing

@Suite struct Compare {
  /// A plan by the numbers of its blocks, area by area, from 1; all others lie outside.
  static func plan(_ areas: [[Int]], of city: TinyCity, named name: String) throws -> String {
    var area: [Int: Int] = [:]
    for (position, blocks) in areas.enumerated() {
      for block in blocks { area[block] = position + 1 }
    }
    let rows = (1...24).map { block in
      String(format: "%04d", block) + "," + (area[block].map(String.init) ?? "") + "\n"
    }
    try city.folder.write("block_id,area_id\n" + rows.joined(), to: name)
    return city.folder(name)
  }

  private static let west = [1, 2, 3, 7, 8, 9]
  private static let east = [4, 5, 6, 10, 11, 12]

  @Test func `writes a page, tables and a folder for each plan and for the areas in force`() throws
  {
    let city = try TinyCity()
    let one = try Self.plan([Self.west, Self.east], of: city, named: "eins.csv")
    let two = try Self.plan([Self.west], of: city, named: "zwei.csv")
    let answer = try Program.call(["compare", city.project, one, two, "-o", city.out, "--json"])
    #expect(answer.status == 0, "\(answer.error)")
    let files = Set(city.folder.snapshot().keys)
    for name in ["index.html", "options.csv", "run.json"] {
      #expect(files.contains("out/" + name))
    }
    #expect(!files.contains("out/paper.html") && !files.contains("out/consensus.csv"))
    for folder in ["status-quo", "plan-1", "plan-2"] {
      for name in ["plan.csv", "areas.geojson", "areas.csv", "blocks.geojson", "report.html"] {
        #expect(files.contains("out/\(folder)/\(name)"))
      }
    }
    let options = try #require(try answer.json()["options"] as? [[String: Any]])
    #expect(options.map { $0["title"] as? String } == ["Status quo", "eins", "zwei"])
    #expect(options.map { $0["areas"] as? Int } == [2, 2, 1])
  }

  @Test func `plans of any form of the same areas have the same figures`() throws {
    let city = try TinyCity()
    let list = city.folder("gebiete.csv")
    let shapes = city.folder("gebiete.geojson")
    #expect(try Program.call(["export", city.project, list, "-o", shapes]).status == 0)
    let plan = city.folder("tabelle.csv")
    #expect(try Program.call(["export", city.project, list, "-o", plan]).status == 0)
    let first = city.folder("erst")
    #expect(try Program.call(["compare", city.project, list, "-o", first]).status == 0)
    let answer = try Program.call([
      "compare", city.project, "Liste=" + list, "Polygone=" + shapes, "Tabelle=" + plan,
      "Ordner=" + first + "/plan-1", "-o", city.out, "--json",
    ])
    #expect(answer.status == 0, "\(answer.error)")
    let tables = (1...4).map { city.folder.text("out/plan-\($0)/areas.csv") }
    #expect(Set(tables).count == 1)
    let options = try #require(try answer.json()["options"] as? [[String: Any]])
    #expect(options.dropFirst().allSatisfy { $0["people_changed"] as? Int == 0 })
  }

  @Test func `a plan that breaks rules is compared, and its breaches are told in words`() throws {
    let city = try TinyCity()
    let small = try Self.plan([[1, 2, 3], [16, 21]], of: city, named: "klein.csv")
    let answer = try Program.call([
      "compare", city.project, "Klein=" + small, "-o", city.out, "--paper", "--language", "de",
    ])
    #expect(answer.status == 0, "\(answer.error)")
    #expect(answer.output.contains("verletzt population: Gebiet 1"))
    #expect(answer.output.contains(city.out + "/paper.html"))
    for page in ["index.html", "paper.html"] {
      let text = city.folder.text("out/" + page)
      #expect(text.contains("Gebiet 1 hat ") && text.contains("<html lang=\"de\">"), "\(page)")
    }
  }

  @Test func `the paper is also a PDF where a browser is there, and where none is that is said`()
    throws
  {
    let city = try TinyCity()
    let one = try Self.plan([Self.west], of: city, named: "eins.csv")
    let arguments = ["compare", city.project, one, "--paper", "--language", "de", "-o"]
    let without = try Program.call(arguments + [city.out], environment: ["PATH": city.folder.path])
    #expect(without.status == 0)
    #expect(without.error.contains("Kein Browser gefunden"), "\(without.error)")
    #expect(!city.folder.snapshot().keys.contains("out/paper.pdf"))
    // A stand-in that writes what it was given, so that the way there is tested without a browser.
    try city.folder.write(
      """
      #!/bin/sh
      for word; do case $word in --print-to-pdf=*) target=${word#*=};; file:*) page=${word#file://};; esac; done
      printf '%%PDF-1.4\n/CreationDate (D:20260101)\n' > "$target"
      cat "$page" >> "$target"

      """, to: "chromium")
    _ = try Program.shell("chmod +x " + city.folder("chromium"))
    let path = city.folder.path + ":/usr/bin:/bin"
    let with = try Program.call(arguments + [city.folder("zwei")], environment: ["PATH": path])
    #expect(with.status == 0 && with.output.contains("paper.pdf"), "\(with.error)")
    let print = city.folder.text("zwei/paper.pdf")
    #expect(print.hasPrefix("%PDF-1.4\n" + String(repeating: " ", count: 26) + "\n<!"))
    #expect(print.hasSuffix(city.folder.text("zwei/paper.html")))
    let again = try Program.call(
      arguments + [city.folder("zwei"), "--replace"], environment: ["PATH": path])
    #expect(again.status == 0, "\(again.error)")
    let verified = try Program.call(["verify", city.folder("zwei"), "--language", "de"])
    #expect(verified.status == 0 && verified.output.contains("Nicht verglichen: paper.pdf"))
    try city.folder.write("#!/bin/sh\nexit 1\n", to: "chromium")
    let failing = try Program.call(arguments + [city.folder("drei")], environment: ["PATH": path])
    #expect(failing.status == 0 && failing.error.contains("chromium konnte kein PDF drucken"))
  }

  @Test func `what a browser prints has its text, its fonts, bookmarks and tags`() throws {
    let city = try TinyCity()
    let one = try Self.plan([Self.west], of: city, named: "eins.csv")
    let answer = try Program.call([
      "compare", city.project, one, "--paper", "--language", "de", "-o", city.out,
    ])
    guard answer.status == 0, !answer.error.contains("Kein Browser") else {
      print("No browser found; the print of the paper was not looked at.")
      return
    }
    let file = city.folder("out/paper.pdf")
    if let text = try OtherProgram.output(of: "pdftotext", [file, "-"]) {
      let words = String(decoding: text, as: UTF8.self)
      #expect(words.contains("Beschlussvorlage") && words.contains("Abweichende Auffassung"))
    }
    if let facts = try OtherProgram.output(of: "pdfinfo", [file]) {
      let lines = String(decoding: facts, as: UTF8.self)
      #expect(lines.contains(#/Tagged: +yes/#) && !lines.contains("CreationDate"))
    }
    if let fonts = try OtherProgram.output(of: "pdffonts", [file]) {
      let rows = String(decoding: fonts, as: UTF8.self).split(separator: "\n").dropFirst(2)
      #expect(!rows.isEmpty && rows.allSatisfy { $0.contains(#/ yes yes yes /#) })
    }
    let bytes = try Data(contentsOf: URL(fileURLWithPath: file))
    #expect(bytes.range(of: Data("/Outlines".utf8)) != nil)
  }

  @Test func `a plan with everything outside, and a city without areas in force, are compared too`()
    throws
  {
    let city = try TinyCity()
    try city.folder.replace("[status_quo]\nfile = \"gebiete.csv\"\n", with: "", in: "stadt.toml")
    let one = try Self.plan([Self.west, Self.east], of: city, named: "eins.csv")
    let none = try Self.plan([], of: city, named: "leer.csv")
    let answer = try Program.call([
      "compare", city.project, one, none, "-o", city.out, "--paper", "--json",
    ])
    #expect(answer.status == 0, "\(answer.error)")
    let options = try #require(try answer.json()["options"] as? [[String: Any]])
    #expect(options.map { $0["areas"] as? Int } == [2, 0])
    #expect(options.allSatisfy { $0["people_changed"] is NSNull })
    #expect(!city.folder.snapshot().keys.contains("out/status-quo"))
  }

  @Test func `run.json names plans and inputs with checksums, by their way from the project`()
    throws
  {
    let city = try TinyCity()
    try FileManager.default.createDirectory(
      atPath: city.folder("pläne"), withIntermediateDirectories: true)
    _ = try Self.plan([Self.west], of: city, named: "pläne/eins.csv")
    let answer = try Program.call(
      ["compare", "stadt.toml", "pläne/eins.csv", "-o", "out"], in: city.folder.path)
    #expect(answer.status == 0, "\(answer.error)")
    let file = try JSONSerialization.jsonObject(with: Data(city.folder.text("out/run.json").utf8))
    let run = try #require(file as? [String: Any])
    #expect(run["command"] as? String == "compare" && run["stopped"] == nil)
    let option = try #require((run["options"] as? [[String: Any]])?.first)
    #expect(option["option"] as? String == "plan-1" && option["title"] as? String == "eins")
    let files = try #require(option["files"] as? [[String: String]])
    #expect(files.map { $0["file"] } == ["pläne/eins.csv"])
    #expect(files[0]["sha256"]?.count == 64)
    #expect((run["inputs"] as? [Any])?.isEmpty == false)
  }

  @Test func `two plans of one title are refused, and nothing is written`() throws {
    let city = try TinyCity()
    let one = try Self.plan([Self.west], of: city, named: "eins.csv")
    let before = city.folder.snapshot()
    for plans in [["A=" + one, "a=" + one], ["Status Quo=" + one], [one, one]] {
      let answer = try Program.call(["compare", city.project] + plans + ["-o", city.out])
      #expect(answer.status == 64, "\(plans)")
      #expect(answer.messages.count == 1)
    }
    #expect(city.folder.snapshot() == before)
  }

  @Test func `folders of one name are told apart by their paths`() throws {
    let city = try TinyCity()
    for name in ["alt", "neu"] {
      try FileManager.default.createDirectory(
        atPath: city.folder(name + "/plan"), withIntermediateDirectories: true)
      _ = try Self.plan([Self.west], of: city, named: name + "/plan/plan.csv")
    }
    let answer = try Program.call(
      ["compare", "stadt.toml", "alt/plan", "neu/plan/plan.csv", "-o", "out", "--json"],
      in: city.folder.path)
    #expect(answer.status == 0, "\(answer.error)")
    let options = try #require(try answer.json()["options"] as? [[String: Any]])
    #expect(
      options.compactMap { $0["title"] as? String } == [
        "Status quo", "alt/plan", "neu/plan/plan.csv",
      ])
  }

  @Test func `ends with the codes of the contract`() throws {
    let city = try TinyCity()
    func status(_ plan: String, _ more: [String] = []) throws -> Int32 {
      try Program.call(["compare", city.project, plan, "-o", city.out] + more).status
    }
    #expect(try status(city.folder("fehlt.csv")) == 66)
    try city.folder.write("block_id,area_id\n9999,1\n", to: "falsch.csv")
    #expect(try status(city.folder("falsch.csv")) == 65)
    let one = try Self.plan([Self.west], of: city, named: "eins.csv")
    #expect(city.folder.snapshot().keys.allSatisfy { !$0.hasPrefix("out") })
    #expect(try status(one, ["--paper"]) == 0)
    #expect(try status(one) == 73)
    #expect(try status(one, ["--replace"]) == 0)
    #expect(city.folder.text("out/paper.html").isEmpty)
    try city.folder.write("mine", to: "out/plan-1/notizen.txt")
    #expect(try status(one, ["--replace"]) == 73)
    #expect(city.folder.text("out/plan-1/notizen.txt") == "mine")
  }

  @Test func `comes out the same twice`() throws {
    let city = try TinyCity()
    let one = try Self.plan([Self.west], of: city, named: "eins.csv")
    for out in ["erst", "dann"] {
      #expect(
        try Program.call(["compare", city.project, one, "-o", city.folder(out), "--paper"]).status
          == 0)
    }
    let bytes = city.folder.snapshot()
    for name in bytes.keys.filter({ $0.hasPrefix("erst/") }) where !name.hasSuffix("run.json") {
      #expect(bytes[name] == bytes["dann/" + name.dropFirst(5)], "\(name)")
    }
  }
}
