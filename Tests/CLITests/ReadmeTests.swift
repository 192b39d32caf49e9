import Foundation
import Testing

@Suite struct Readme {
  /// The page, from the top of the package.
  private static var text: String {
    var package = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { package.deleteLastPathComponent() }
    let page = FileManager.default.contents(atPath: package.path + "/README.md")
    return String(decoding: page ?? Data(), as: UTF8.self)
  }

  private static let shown = [
    "missing .dbf", "truncated .shp", "negative population", "unknown key",
    "count larger than possible",
  ]

  @Test(arguments: BadInput.all.filter { shown.contains($0.testDescription) })
  func `shows messages about bad inputs as they are printed`(_ bad: BadInput) throws {
    let city = try TinyCity()
    try bad.spoil(city)
    let answer = try Program.call(["propose", "stadt.toml", "-o", "out"], in: city.folder.path)
    let message = try #require(answer.messages.first)
    #expect(Readme.text.contains("`\(message)`"), "\(message)")
  }

  @Test func `shows messages about usage and outputs as they are printed`() throws {
    let city = try TinyCity()
    try FileManager.default.createDirectory(atPath: city.out, withIntermediateDirectories: true)
    try city.folder.write("{}", to: "out/run.json")
    for arguments in [
      ["propose", "stadt.toml", "-o", "out"],
      ["export", "stadt.toml", "plan.csv", "-o", "plan.docx"],
    ] {
      let answer = try Program.call(arguments, in: city.folder.path)
      let message = try #require(answer.messages.first)
      #expect(Readme.text.contains("`\(message)`"), "\(message)")
    }
  }

  @Test func `names every command there is`() throws {
    let help = try Program.call(["--help"]).output
    for command in [
      "init", "inspect", "mend", "propose", "evaluate", "compare", "improve", "sample", "export",
      "verify",
    ] {
      #expect(help.contains("  \(command) ") && Readme.text.contains("veedel \(command)"))
    }
  }
}
