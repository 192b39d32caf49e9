import Delimitation
import Indicators
import Land
import Testing

@testable import Project

@Suite struct `Keys of a project file` {
  func faults(_ text: String, in language: Language = .english) -> [String] {
    do {
      _ = try ProjectFile(text: text, named: "p.toml")
      return []
    } catch {
      return error.findings.map { $0.line(in: language) }
    }
  }

  let sound = """
    [blocks]
    file = "b.shp"
    id = "NR"
    population = { column = "EW" }
    [deprivation]
    indicators = []
    [areas]
    count = 11
    population = [20000, 30000]

    """

  @Test func `have the defaults of the contract`() throws {
    let file = try ProjectFile(text: sound, named: "stadt.toml")
    #expect(file.title == "stadt")
    #expect(file.blocks.tolerance == 0.5)
    #expect(file.blocks.minimumBorder == 2)
    #expect(file.areas.populationIsRequired)
    #expect(file.areas.deprivedShare == 0.15...0.75)
    #expect(
      file.propose
        == ProposeSettings(options: 5, seed: 2026, timeLimitSeconds: 60, steps: 0, threads: 0))
    #expect(file.deprivation.method.minimumPopulation == 300)
    #expect(file.notes.isEmpty)
  }

  @Test func `that are unknown are named with their path, line and nearest`() {
    let text =
      sound
      + "poplation_rule = \"require\"\n[[identity]]\nname = \"A\"\ncolumn = \"B\"\nsplits = \"avoid\"\n"
    #expect(
      faults(text) == [
        "p.toml, row 10, column areas.poplation_rule: The key “areas.poplation_rule” is not known. The nearest known one is “areas.population_rule”. Known here: count, population, population_rule, deprived_share, keep, exceptions.",
        "p.toml, row 14, column identity[1].splits: The key “identity[1].splits” is not known. The nearest known one is “identity.split”. Known here: name, column, file, crs, encoding, layer, geometry, split, weight, weigh_by.",
      ])
    #expect(
      faults("[block]\n" + sound, in: .german).first?.hasPrefix(
        "p.toml, Zeile 1, Spalte block: Der Schlüssel „block“ ist unbekannt. Am nächsten kommt „blocks“. Bekannt sind hier: format, title"
      ) == true)
  }

  @Test(arguments: [
    ("[stigma]\nclasses = 3", "stigma")
  ])
  func `that are not built yet are refused, not ignored`(addition: String, key: String) {
    #expect(
      faults(sound + addition, in: .german).map { $0.split(separator: ": ").dropFirst().joined() }
        == [
          "Der Schlüssel „\(key)“ ist bekannt, aber in dieser Fassung noch nicht gebaut. Nehmen Sie ihn heraus oder setzen Sie # vor seine Zeilen; nichts wird stillschweigend übergangen."
        ])
  }

  @Test(arguments: [
    ("tolerance = -1", "tolerance = 0.5", "-1 is outside the range: 0 to 100 was expected."),
    ("tolerance = \"x\"", "tolerance = 0.5", "There is \"x\", expected was a number."),
    ("same_id = \"merg\"", "", "The word “merg” is not known here. The nearest is “merge”."),
    ("bridge_gaps = 5000", "", "5000 is outside the range: 0 to 1000 was expected."),
  ])
  func `of blocks are checked for kind and range`(line: String, unused: String, message: String) {
    let text = sound.replacing("id = \"NR\"", with: "id = \"NR\"\n\(line)")
    let found = faults(text)
    #expect(found.count == 1)
    #expect(found.first?.contains(message) == true, "\(found)")
    #expect(found.first?.hasPrefix("p.toml, row 4, column blocks.") == true)
  }

  @Test(arguments: [
    (
      "population = [20000, 30000]", "population = [30000, 20000]",
      "In [30000, 20000] the lower bound is above the upper one"
    ),
    ("population = [20000, 30000]", "population = 20000", "expected were two whole numbers"),
    (
      "population = [20000, 30000]", "population = [20000.5, 30000]",
      "expected were two whole numbers"
    ),
    ("count = 11", "count = 0", "There is 0; expected was a number from 1"),
    ("count = 11", "count = [15, 11]", "There is [15, 11]; expected"),
    ("count = 11", "count = \"all\"", "There is \"all\"; expected"),
    (
      "count = 11", "count = 11\ndeprived_share = [0.15, 1.75]",
      "expected were two shares from 0 to 1"
    ),
    (
      "count = 11", "count = 11\npopulation_rule = \"requires\"",
      "The nearest is “require”. Known are: require, prefer."
    ),
    (
      "count = 11", "count = 11\nkeep = [ { layer = \"A\", as = \"inside\" } ]",
      "A wish needs either layer and unit, or blocks."
    ),
  ])
  func `of areas are checked for kind and range`(old: String, new: String, message: String) {
    let found = faults(sound.replacing(old, with: new))
    #expect(found.count == 1)
    #expect(found.first?.contains(message) == true, "\(found)")
  }

  @Test(arguments: ["options = 6", "options = 0", "seed = -1", "time_limit = -1", "threads = 2.5"])
  func `of propose are checked for range`(line: String) {
    #expect(faults(sound + "[propose]\n" + line).count == 1)
  }

  @Test func `exceptions from a preferred band need an area and a reason`() throws {
    let preferred = sound + "population_rule = \"prefer\"\n"
    let file = try ProjectFile(
      text: preferred + "exceptions = [{ area = \"9\", reason = \"Insel\" }]\n", named: "p.toml")
    #expect(file.areas.exceptions == [BandException(area: "9", reason: "Insel")])
    #expect(
      faults(preferred + "exceptions = [{ area = \"9\" }, { reason = \"\" }]\n").count == 3)
    #expect(
      faults(sound + "exceptions = [{ area = \"9\", reason = \"Insel\" }]\n") == [
        "p.toml, row 10, column areas.exceptions[1]: Exceptions are written, but the band of inhabitants is a rule. Write population_rule = \"prefer\", or remove areas.exceptions."
      ])
  }

  @Test func `are all told at once, in the order of lines`() {
    let found = faults("format = 2\n[areas]\ncount = 0\n[propose]\noptions = 9\n")
    #expect(
      found.map { $0.split(separator: ":").first.map(String.init) ?? "" } == [
        "p.toml, column blocks", "p.toml, column deprivation", "p.toml, row 1, column format",
        "p.toml, row 3, column areas.count", "p.toml, row 5, column propose.options",
      ])
  }

  @Test func `missing inhabitants are asked for, never guessed`() {
    #expect(
      faults(sound.replacing("population = { column = \"EW\" }", with: ""), in: .german) == [
        "p.toml, Zeile 1, Spalte blocks.population: Der Schlüssel „population“ fehlt. Nennen Sie die Spalte der Einwohner: population = { column = \"…\" } oder { table = \"…\", column = \"…\" }; sie wird nie geraten."
      ])
  }

  @Test func `an index needs to know which direction is worse`() {
    let text = sound.replacing(
      "indicators = []",
      with: "indicators = [\n  { column = \"A\" },\n  { numerator = \"B\", higher = \"worse\" },\n]"
    )
    #expect(
      faults(text).map { $0.split(separator: ": ").first.map(String.init) ?? "" } == [
        "p.toml, row 7, column deprivation.indicators[1].higher",
        "p.toml, row 8, column deprivation.indicators[2]",
      ])
  }

  @Test func `text that is no TOML is shown with its line`() {
    let found = faults("format = 1\ntitle = \"x\n")
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("p.toml, row 2: This is not valid TOML at character") == true)
  }
}
