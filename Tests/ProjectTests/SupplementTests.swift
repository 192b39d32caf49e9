import Delimitation
import Land
import Testing

@testable import Project

/// `[forecast]` and `[institutions]` over the six blocks of `TemporaryProject`.
@Suite struct `Forecasts and institutions` {
  private let forecast = """

    [[tables]]
    file = "prognose.csv"
    key = "NR"
    [forecast]
    table = "prognose.csv"
    horizons = [{ name = "2030", column = "EW30" }, { name = "2035", column = "EW35" }]
    """
  private let rows = """
    NR;EW30;EW35
    01;410;420
    02;500;500
    03;650;700
    04;700;600
    05;900;1000
    06;1000;1100

    """
  private let places = """
    X;Y;ART
    356050;5645050;Kita
    356350;5645050;Schule
    356351;5645050;Kita
    100000;5645050;Kita

    """
  private let institutions = """

    [institutions]
    file = "orte.csv"
    kind = "ART"
    crs = "EPSG:25832"
    """

  private func project() throws -> TemporaryProject {
    let project = try TemporaryProject()
    try project.write("prognose.csv", rows)
    try project.write("orte.csv", places)
    return project
  }

  @Test func `a forecast has one column of inhabitants for each year`() throws {
    let project = try project()
    project.text += forecast
    let city = try project.city()
    #expect(city.problem.supplement.forecasts.map(\.name) == ["2030", "2035"])
    #expect(
      city.problem.supplement.forecasts.map { $0.population.map(Int.init) }
        == [[410, 500, 650, 700, 900, 1000], [420, 500, 700, 600, 1000, 1100]])
  }

  @Test func `what a forecast lacks is told with its place`() throws {
    let project = try project()
    project.text += forecast.replacing("EW35", with: "EW36")
    #expect(try project.faults().contains { $0.contains("EW36") && $0.contains("EW35") })
    let twice = try self.project()
    twice.text += forecast.replacing("\"2035\"", with: "\"2030\"")
    #expect(try twice.faults().contains { $0.contains("Two forecasts are called “2030”.") })
    let none = try self.project()
    none.text += "\n[forecast]\nhorizons = []"
    #expect(try none.faults().contains { $0.contains("horizons = [{") })
    let negative = try self.project()
    try negative.write("prognose.csv", rows.replacing("650", with: "-650"))
    negative.text += forecast
    #expect(try negative.faults().contains { $0.contains("prognose.csv, row 4") })
  }

  @Test func `institutions lie in blocks and have kinds, and strays are told`() throws {
    let project = try project()
    project.text += institutions
    let city = try project.city()
    let found = try #require(city.problem.supplement.institutions)
    #expect(found.kinds == ["Kita", "Schule"])
    #expect(found.counts.map(Int.init) == [1, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0])
    let told = city.findings.filter { $0.check == "institution_outside" }
    #expect(told.count == 1)
    #expect(told.first?.message.english.hasPrefix("1 of 4 institutions lie in no block") == true)
    #expect(city.inputs.map(\.file).contains("orte.csv"))
    #expect(city.layers.map(\.name).contains("orte"))
  }

  @Test func `a column of kinds that is not there is told, and so is a missing file`() throws {
    let project = try project()
    project.text += institutions.replacing("\"ART\"", with: "\"ARTE\"")
    #expect(try project.faults().contains { $0.contains("ARTE") && $0.contains("ART") })
    let missing = try self.project()
    missing.text += institutions.replacing("orte.csv", with: "ort.csv")
    #expect(try missing.faults().contains { $0.contains("ort.csv") })
  }

  @Test func `a layer that does not follow the blocks tells its overlaps`() throws {
    let project = try project()
    try project.writeLayer("quartiere", [(0, 240, "A"), (240, 600, "B")])
    project.text = project.text.replacing(
      "[deprivation]",
      with: """
        [[identity]]
        name = "Quartier"
        file = "quartiere.shp"
        column = "NAME"
        [deprivation]
        """)
    let overlaps = try project.city().problem.supplement.overlaps
    #expect(overlaps.map(\.name) == ["Quartier"])
    let third = try #require(overlaps.first).parts[2]
    #expect(third.map(\.unit) == [0, 1])
    #expect(abs(third[0].share - 0.4) < 1e-6 && abs(third[1].share - 0.6) < 1e-6)
  }
}
