import Foundation
import Testing

@Suite(.serialized) struct Interruption {
  /// A search that would run for ten minutes.
  private static func longSearch(_ city: TinyCity) throws -> Program.Call {
    try Program.start([
      "propose", city.project, "-o", city.out, "--steps", "0", "--time-limit", "600",
    ])
  }

  /// Waits until the search has its folder beside the output, and some time more.
  private static func waitForSearch(_ city: TinyCity, _ call: Program.Call, seconds: Double) {
    while call.isRunning, stagingFolders(city).isEmpty { Thread.sleep(forTimeInterval: 0.02) }
    Thread.sleep(forTimeInterval: seconds)
  }

  private static func stagingFolders(_ city: TinyCity) -> [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: city.folder.path)
    return (names ?? []).filter { $0.hasPrefix(".out.veedel-") }
  }

  @Test(arguments: [SIGINT, SIGTERM])
  func `writes the best options so far and says so`(_ signal: Int32) throws {
    let city = try TinyCity(columns: 24, areas: 8)
    let call = try Interruption.longSearch(city)
    Interruption.waitForSearch(city, call, seconds: 3)
    kill(call.processID, signal)
    let answer = call.end()
    #expect(answer.status == 0, "\(answer.error)")
    let run = try JSONSerialization.jsonObject(with: Data(city.folder.text("out/run.json").utf8))
    #expect((run as? [String: Any])?["stopped"] as? String == "interrupt")
    #expect(!city.folder.text("out/option-1/plan.csv").isEmpty)
    #expect(Interruption.stagingFolders(city).isEmpty)
  }

  @Test func `without a plan says what was found so far, and writes nothing`() throws {
    // No two numbers of inhabitants up to 900 have such a share.
    let city = try TinyCity(columns: 24, areas: 8)
    try city.folder.replace("[0.1, 0.9]", with: "[0.50001, 0.50002]", in: "stadt.toml")
    let before = city.folder.snapshot()
    let call = try Interruption.longSearch(city)
    Interruption.waitForSearch(city, call, seconds: 2)
    kill(call.processID, SIGINT)
    let answer = call.end()
    #expect(answer.status == 1, "\(answer.error)")
    #expect(answer.error.contains("interrupted before a plan was found."))
    #expect(
      answer.error.contains("8 wished") || answer.error.contains("8 are wished"), "\(answer.error)")
    #expect(city.folder.snapshot() == before)
  }

  @Test(arguments: [SIGINT, SIGTERM])
  func `writes the neutral plans drawn so far and says so`(_ signal: Int32) throws {
    // How long the first plans take depends on the machine.
    for seconds in [2.0, 4, 8, 16, 32] {
      let city = try TinyCity()
      let before = city.folder.snapshot()
      let call = try Program.start([
        "sample", city.project, "-o", city.out, "--plans", "400000", "--steps", "1",
      ])
      Thread.sleep(forTimeInterval: seconds)
      kill(call.processID, signal)
      let answer = call.end()
      if answer.status == 1 {
        #expect(answer.error.contains("interrupted before"), "\(answer.error)")
        #expect(city.folder.snapshot() == before)
        continue
      }
      #expect(answer.status == 0, "\(answer.error)")
      #expect(answer.error.contains("holds the plans drawn so far"))
      let lines = city.folder.text("out").split(separator: "\n")
      let header = try JSONSerialization.jsonObject(with: Data(lines[0].utf8)) as? [String: Any]
      #expect(header?["stopped"] as? String == "interrupt")
      #expect(header?["plans"] as? Int == lines.count - 1 && lines.count > 1)
      return
    }
    Issue.record("no plan was drawn in 32 seconds")
  }

  @Test func `writes nothing where no neutral plan is drawn yet`() throws {
    let city = try TinyCity()
    let before = city.folder.snapshot()
    let call = try Program.start([
      "sample", city.project, "-o", city.out, "--plans", "4", "--steps", "1000000000",
    ])
    Thread.sleep(forTimeInterval: 3)
    kill(call.processID, SIGINT)
    let answer = call.end()
    #expect(answer.status == 1 && answer.error.contains("interrupted before"), "\(answer.error)")
    #expect(city.folder.snapshot() == before)
  }

  @Test func `twice ends the program at once and leaves nothing`() throws {
    let city = try TinyCity(columns: 24, areas: 8)
    let before = city.folder.snapshot()
    let call = try Interruption.longSearch(city)
    Interruption.waitForSearch(city, call, seconds: 0.2)
    for _ in 0..<2 { kill(call.processID, SIGINT) }
    // Two signals of a kind that wait are one; the next one is the second.
    while call.isRunning {
      kill(call.processID, SIGINT)
      Thread.sleep(forTimeInterval: 0.001)
    }
    let answer = call.end()
    #expect([0, 1, 128 + SIGINT].contains(answer.status))
    if answer.status != 0 { #expect(city.folder.snapshot() == before) }
    #expect(Interruption.stagingFolders(city).isEmpty)
  }

  @Test func `by kill -9 leaves no output, and the next run clears what was left`() throws {
    let city = try TinyCity(columns: 24, areas: 8)
    let call = try Interruption.longSearch(city)
    Interruption.waitForSearch(city, call, seconds: 0.2)
    kill(call.processID, SIGKILL)
    #expect(call.end().status == 128 + SIGKILL)
    #expect(!FileManager.default.fileExists(atPath: city.out))
    #expect(Interruption.stagingFolders(city).count == 1)
    let next = try Program.call(["propose", city.project, "-o", city.out])
    #expect(next.status == 0, "\(next.error)")
    #expect(Interruption.stagingFolders(city).isEmpty)
  }

  @Test func `a folder with our kind of name but without our marker is left alone`() throws {
    let city = try TinyCity()
    let theirs = city.folder(".out.veedel-1234567")
    try FileManager.default.createDirectory(atPath: theirs, withIntermediateDirectories: true)
    try city.folder.write("mine", to: ".out.veedel-1234567/notes.txt")
    #expect(try Program.call(["propose", city.project, "-o", city.out]).status == 0)
    #expect(city.folder.text(".out.veedel-1234567/notes.txt") == "mine")
  }
}
