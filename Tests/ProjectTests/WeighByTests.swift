import Delimitation
import Foundation
import Geometry
import Land
import Testing

@testable import Project

/// The blocks of `TemporaryProject` under two quarters whose border cuts block 03: 40 m of it lie in A,
/// but its people live there.
@Suite struct `Projects whose units are weighed by people` {
  private let addresses = """
    X;Y;EW
    356050;5645050;400
    356150;5645050;500

    356210;5645050;540,5
    356290;5645050;59,5
    356350;5645050;700
    356450;5645050;800

    """

  private func project(_ weighBy: String) throws -> TemporaryProject {
    let project = try TemporaryProject()
    try project.writeLayer("quartiere", [(0, 240, "A"), (240, 600, "B")])
    try project.write("adressen.csv", addresses)
    project.text = project.text.replacing(
      "[deprivation]",
      with: """
        [[identity]]
        name = "Quartier"
        file = "quartiere.shp"
        column = "NAME"
        weigh_by = \(weighBy)
        [deprivation]
        """)
    return project
  }

  private let weighBy = #"{ file = "adressen.csv", column = "EW", crs = "EPSG:25832" }"#

  private func quarters(_ city: City) throws -> [String?] {
    let grouping = try #require(city.problem.identity.last).grouping
    return (0..<6).map { grouping.unitName(of: $0) }
  }

  @Test func `addresses decide the unit of a block, and every report can say so`() throws {
    let city = try project(weighBy).city()
    #expect(try quarters(city) == ["A", "A", "A", "B", "B", "B"])
    #expect(city.inputs.map(\.file).contains("adressen.csv"))
    #expect(city.layers.map(\.name) == ["reihe", "quartiere", "adressen"])
    let told = city.findings.filter { $0.check.hasPrefix("weigh_by") }
    #expect(
      told.map(\.check) == [
        "weigh_by", "weigh_by_surface", "weigh_by_differs", "weigh_by_differs",
        "weigh_by_changed", "weigh_by_changed",
      ])
    #expect(told.last?.key == "03")
    let bySurface = try project(weighBy)
    bySurface.text = bySurface.text.replacing("weigh_by = \(weighBy)\n", with: "")
    #expect(try quarters(bySurface.city()) == ["A", "A", "B", "B", "B", "B"])
  }

  @Test func `people who all live outside every block are an error that says where they are`()
    throws
  {
    let project = try project(weighBy.replacing("25832", with: "25833"))
    let error = #expect(throws: InputError.self) { try project.city() }
    #expect(error?.kind == .malformed)
    #expect(
      try project.faults() == [
        "adressen.csv, column EW: None of the 3,000 people of this layer lies in a block, so it decides nothing. The layer's middle lies at 12.95° E, 50.94° N, that of the blocks at 6.95° E, 50.94° N, 420 km away. Check the layer's coordinate system (crs in weigh_by), or name a layer of people who live in the blocks."
      ])
    #expect(
      try project.faults(in: .german).first?.contains("liegt niemand in einem Block") == true)
  }

  @Test func `units in which nobody lives are an error too`() throws {
    let project = try project(weighBy)
    try project.writeLayer("quartiere", [(9_000, 9_240, "A"), (9_240, 9_600, "B")])
    let faults = try project.faults()
    #expect(faults.count == 1)
    #expect(
      faults.first?.contains("lies in a unit of “quartiere”, so it decides nothing") == true,
      "\(faults)")
  }

  @Test func `one person in a block is enough to go on`() throws {
    let project = try project(weighBy)
    try project.write("adressen.csv", "X;Y;EW\n356050;5645050;1\n456050;5645050;400\n")
    #expect(try project.city().findings.contains { $0.check == "weigh_by_outside" })
  }

  @Test func `one finer layer may weigh several layers and is read once`() throws {
    let project = try project(weighBy)
    let section = """
      [[identity]]
      name = "Noch eins"
      file = "quartiere.shp"
      column = "NAME"
      weigh_by = \(weighBy)
      [deprivation]
      """
    project.text = project.text.replacing("[deprivation]", with: section)
    let city = try project.city()
    #expect(city.layers.count { $0.name == "adressen" } == 1)
    #expect(city.findings.count { $0.check == "weigh_by" } == 2)
  }

  @Test func `a stated share lets people differ`() throws {
    let loose = weighBy.replacing(" }", with: ", may_differ = 1.0 }")
    let city = try project(loose).city()
    #expect(!city.findings.contains { $0.check == "weigh_by_differs" })
  }

  @Test func `a bad cell is told by the row that the spreadsheet shows`() throws {
    let project = try project(weighBy)
    try project.write("adressen.csv", addresses.replacing("540,5", with: "viele"))
    let faults = try project.faults()
    #expect(
      faults == [
        "adressen.csv, row 5, column EW: “viele” is no number of inhabitants. Write a number, 0 or more, in that cell; decimals are allowed."
      ])
    #expect(try project.faults(in: .german).first?.contains("keine Einwohnerzahl") == true)
  }

  @Test func `a missing file is missing, whatever else is wrong`() throws {
    let project = try project(weighBy.replacing("adressen", with: "adresen"))
    let error = #expect(throws: InputError.self) { try project.city() }
    #expect(error?.kind == .missing)
    #expect(error?.findings.map(\.place.file) == ["adresen.csv"])
  }

  @Test(arguments: [
    (#"{ file = "adressen.csv" }"#, "identity[2].weigh_by.column: The key “column” is missing."),
    (#"{ column = "EW" }"#, "identity[2].weigh_by.file: The key “file” is missing."),
    (#""adressen.csv""#, "identity[2].weigh_by: There is \"adressen.csv\", expected was a section"),
    (#"{ file = "adressen.csv", column = "EWO", crs = "EPSG:25832" }"#, "Did you mean “EW”?"),
    (#"{ file = "adressen.csv", column = "EW" }"#, "crs"),
    (
      #"{ file = "adressen.csv", colum = "EW", column = "EW" }"#,
      "The nearest known one is “identity.weigh_by.column”"
    ),
    (
      #"{ file = "adressen.csv", column = "EW", may_differ = -1 }"#,
      "identity[2].weigh_by.may_differ: -1 is outside the range"
    ),
  ]) func `what is wrong in the section is told with its key`(_ text: String, _ part: String) throws
  {
    let faults = try project(text).faults()
    #expect(faults.contains { $0.contains(part) }, "\(faults)")
  }

  @Test func `a column of the blocks cannot be weighed`() throws {
    let project = try project(weighBy)
    project.text = project.text.replacing(
      "file = \"quartiere.shp\"\ncolumn = \"NAME\"", with: "column = \"VIERTEL\"")
    #expect(
      try project.faults().map { $0.contains("identity[2].weigh_by: weigh_by divides blocks") }
        == [true])
  }

  @Test func `lines weigh nothing`() throws {
    let project = try project(weighBy.replacing(" crs", with: " geometry = [\"WKT\"], crs"))
    try project.write(
      "adressen.csv", "WKT;EW\n\"LINESTRING (356050 5645050, 356060 5645050)\";4\n")
    let faults = try project.faults()
    #expect(faults.count == 1 && faults[0].contains("adressen.csv"), "\(faults)")
  }

  @Test func `the district knows no weigh_by`() throws {
    let project = try project(weighBy)
    project.text += "\n[district]\ncolumn = \"VIERTEL\"\nweigh_by = \(weighBy)\n"
    #expect(try project.faults().contains { $0.contains("“district.weigh_by” is not known") })
  }
}
