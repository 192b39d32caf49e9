import Foundation
import Testing

@Suite struct `Bad inputs` {
  @Test(arguments: BadInput.all)
  func `end propose with one message and its exit code and touch nothing`(_ bad: BadInput) throws {
    let city = try TinyCity()
    try bad.spoil(city)
    let before = city.folder.snapshot()
    let answer = try Program.call(["propose", city.project, "-o", city.out])
    #expect(answer.status == bad.status)
    #expect(answer.messages.count == 1, "\(answer.error)")
    #expect(answer.error.contains(bad.file), "\(answer.error)")
    for word in bad.mentions { #expect(answer.error.contains(word), "\(answer.error)") }
    #expect(answer.output.isEmpty)
    #expect(city.folder.snapshot() == before)
  }

  @Test(arguments: BadInput.all)
  func `are told to programs with place, message and mend`(_ bad: BadInput) throws {
    let city = try TinyCity()
    try bad.spoil(city)
    let answer = try Program.call(["propose", city.project, "-o", city.out, "--json"])
    #expect(answer.status == bad.status)
    let error = try #require(try answer.json()["error"] as? [String: Any])
    let file = try #require(error["file"] as? String)
    #expect(file.contains(bad.file))
    let message = try #require(error["message"] as? String)
    let mend = try #require(error["mend"] as? String)
    #expect(!mend.isEmpty)
    #expect(answer.error.contains(message))
    #expect(answer.error.contains(mend))
    #expect(error.keys.contains("row") && error.keys.contains("column"))
    let all = try #require(try answer.json()["errors"] as? [[String: Any]])
    #expect(all.count == answer.messages.count)
  }

  @Test func `show the first ten faults and the count of the rest`() throws {
    let city = try TinyCity()
    let rows = (0..<24).map { "\(TinyCity.id($0));-1\n" }.joined()
    try city.folder.write("ID;EW\n" + rows, to: "werte.csv")
    let answer = try Program.call(["inspect", city.project])
    #expect(answer.status == 65)
    #expect(answer.messages.count == 11)
    #expect(answer.messages.last == "… and 14 more.")
  }

  @Test func `speak the language of the project, or the one asked for`() throws {
    let city = try TinyCity()
    try city.folder.replace("language = \"en\"", with: "language = \"de\"", in: "stadt.toml")
    try FileManager.default.removeItem(atPath: city.folder("werte.csv"))
    let german = try Program.call(["inspect", city.project])
    let english = try Program.call(["inspect", city.project, "--language", "en"])
    #expect(german.status == 66 && english.status == 66)
    #expect(german.error != english.error)
  }

  @Test func `a project file that is not there is a missing file`() throws {
    let folder = try TemporaryFolder()
    let answer = try Program.call(["inspect", folder("keine.toml")])
    #expect(answer.status == 66)
    #expect(answer.messages.count == 1)
    #expect(answer.error.contains("keine.toml"))
  }
}
