import Foundation
import Testing

@Suite struct Usage {
  @Test(arguments: [
    ["propose"], ["propose", "a.toml"], ["nonsense"], ["mend", "a.toml"],
    ["propose", "a.toml", "-o", "b", "--options", "6"],
    ["propose", "a.toml", "-o", "b", "--time-limit", "-1"],
    ["propose", "a.toml", "-o", "b", "--language", "fr"],
    ["evaluate", "a.toml"], ["export", "a.toml", "plan.csv", "-o", "plan.docx"],
    ["export", "a.toml", "plan.csv", "-o", "plan.csv", "--crs", "EPSG:25832"],
    ["export", "a.toml", "plan.csv", "-o", "plan.csv", "--table", "streets"],
    ["export", "a.toml", "plan.csv", "-o", "plan"],
    ["compare", "a.toml", "-o", "b"], ["compare", "a.toml", "plan.csv"],
    ["compare", "a.toml", "=plan.csv", "-o", "b"], ["compare", "a.toml", "Titel=", "-o", "b"],
    ["verify"],
  ])
  func `faults end with 64 and touch nothing`(_ arguments: [String]) throws {
    let folder = try TemporaryFolder()
    let answer = try Program.call(arguments, in: folder.path)
    #expect(answer.status == 64)
    #expect(!answer.error.isEmpty)
    #expect(answer.output.isEmpty)
    #expect(folder.snapshot().isEmpty)
  }

  @Test func `an ending that is not built is answered with those that are`() throws {
    let answer = try Program.call(["export", "a.toml", "plan.csv", "-o", "plan.docx"])
    #expect(answer.error.contains(".geojson .gpkg .shp .csv .xlsx .pdf .html .svg .png"))
  }

  @Test func `a folder or a layer where the project file belongs is called so`() throws {
    let city = try TinyCity()
    let before = city.folder.snapshot()
    let folder = try Program.call(["mend", city.folder.path, "-o", city.out])
    #expect(folder.status == 66 && folder.messages.count == 1)
    #expect(folder.error.contains("This is a folder"))
    let layer = try Program.call(["mend", city.folder("bloecke.shp"), "-o", city.out])
    #expect(layer.status == 65 && layer.messages.count == 1)
    #expect(layer.error.contains("This is a layer") && layer.error.contains("veedel init"))
    #expect(city.folder.snapshot() == before)
  }

  @Test func `a search without an end is refused`() throws {
    let city = try TinyCity()
    let flags = ["--steps", "0", "--time-limit", "0"]
    let asked = try Program.call(["propose", city.project, "-o", city.out] + flags)
    #expect(asked.status == 64)
    try city.folder.replace("steps = 2000", with: "steps = 0", in: "stadt.toml")
    let written = try Program.call(["propose", city.project, "-o", city.out])
    #expect(written.status == 65)
    #expect(written.error.contains("stadt.toml") && written.error.contains("time_limit"))
    #expect(written.messages.count == 1)
  }

  @Test func `help and version are results`() throws {
    for arguments in [["--help"], ["--version"], ["help", "propose"], ["propose", "--help"]] {
      let answer = try Program.call(arguments)
      #expect(answer.status == 0)
      #expect(!answer.output.isEmpty && answer.error.isEmpty)
    }
  }

  @Test func `help follows the locale`() throws {
    let german = try Program.call(["--help"], environment: ["LC_ALL": "de_DE.UTF-8"])
    let english = try Program.call(["--help"], environment: ["LC_ALL": "en_GB.UTF-8"])
    #expect(german.output.contains("Prüft alle Eingaben"))
    #expect(english.output.contains("Checks all inputs"))
  }
}
