import Delimitation
import Foundation
import Geometry
import Land
import Testing

@testable import Project

@Suite struct `Reading a plan` {
  func faults(_ city: City, _ path: String, in language: Language = .english) -> [String] {
    do {
      _ = try city.plan(at: path)
      return []
    } catch {
      return error.findings.map {
        $0.line(in: language).replacing(path, with: "plan")
      }
    }
  }

  let rows = ["01,7,Süd", "02,7,Süd", "03,,", "04,0,", "05,2,Ost", "06,2,Ost"]

  @Test func `takes areas in the order in which they appear`() throws {
    let project = try TemporaryProject()
    let city = try project.city()
    let header = "block_id,area_id,area_name\n"
    let path = try project.write("plan.csv", header + rows.joined(separator: "\n") + "\n")
    let plan = try city.plan(at: path)
    #expect(plan.plan.areaOfBlock == [1, 1, 0, 0, 2, 2])
    #expect(plan.labels == [AreaLabel(id: "7", name: "Süd"), AreaLabel(id: "2", name: "Ost")])
    #expect(try city.plan(at: project.folder) == plan)
    let turned = try project.write(
      "turned.csv", header + rows.reversed().joined(separator: "\n") + "\n")
    #expect(try city.plan(at: turned).plan.areaOfBlock == [2, 2, 0, 0, 1, 1])
  }

  @Test func `reads what a German spreadsheet saved`() throws {
    let project = try TemporaryProject()
    let city = try project.city()
    let text = (["block_id;area_id;area_name"] + rows.map { $0.replacing(",", with: ";") })
      .joined(separator: "\r\n")
    let marked = try project.write("mark.csv", bytes: [0xEF, 0xBB, 0xBF] + Array(text.utf8))
    let windows = try project.write(
      "windows.csv",
      bytes: text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) })
    #expect(try city.plan(at: marked).labels[0].name == "Süd")
    #expect(try city.plan(at: windows) == city.plan(at: marked))
  }

  @Test func `refuses unknown, doubled, missing and shorn ids`() throws {
    let project = try TemporaryProject()
    let city = try project.city()
    let header = "block_id,area_id,area_name\n"
    let unknown = try project.write("a.csv", header + "01,1,A\n02,1,A\n0X,1,A\n04,1,B\n05,,\n")
    #expect(
      faults(city, unknown) == [
        "plan: 2 of 6 blocks are left out: 03, 06. List every block once; leave area_id empty for blocks outside.",
        "plan, row 4, column block_id: There is no block “0X”. The nearest is “01”.",
        "plan, row 5, column area_name: Area 1 is called “B” here and “A” above. Give an area one name in all its rows.",
      ])
    let doubled = try project.write("b.csv", header + "01,1,A\n01,1,A\n")
    #expect(
      faults(city, doubled, in: .german) == [
        "plan, Zeile 3, Spalte block_id: Der Schlüssel „01“ steht schon in Zeile 2. Jeder Schlüssel darf nur einmal vorkommen: Berichtigen oder löschen Sie eine der beiden Zeilen."
      ])
    let shorn = try project.write("c.csv", header + "1,1,A\n2,1,A\n3,,\n4,,\n5,,\n6,,\n")
    #expect(
      faults(city, shorn).first?.contains(
        "The key “1” looks like block “01” with other leading zeros; 6 keys of this table do.")
        == true)
  }

  @Test func `reads a list of names`() throws {
    let project = try TemporaryProject()
    let city = try project.city()
    let path = try project.write(
      "liste.csv", "NR;NAME;EBENE;EINHEIT\n2;Rechts;VIERTEL;Ost\n1;Links;Viertel;West\n")
    let plan = try city.plan(at: path)
    #expect(plan.plan.areaOfBlock == [2, 2, 0, 0, 1, 1])
    #expect(plan.labels.map(\.id) == ["2", "1"])
    let wrong = try project.write(
      "falsch.csv",
      "NR;NAME;EBENE;EINHEIT\n1;A;VIERTEL;Oest\n1;A;VIRTEL;Ost\n1;A;VIERTEL;Ost\n2;B;VIERTEL;Ost\n2;C;VIERTEL;West\n"
    )
    #expect(
      faults(city, wrong) == [
        "plan, row 2, column EINHEIT: The layer Viertel has no unit “Oest”. The nearest are “Ost”, “West”.",
        "plan, row 3, column EBENE: There is no identity layer “VIRTEL”. The nearest is “Viertel”. Known are: Viertel.",
        "plan, row 5, column EINHEIT: The unit “Ost” is already in another area (row 4). A block lies in one area only: remove one of the two rows.",
        "plan, row 6, column NAME: Area 2 is called “C” here and “B” above. Give an area one name in all its rows.",
      ])
  }

  @Test func `a list may spell names otherwise and leave out the layer, which is said`() throws {
    let project = try TemporaryProject()
    project.columns.append(
      ("STT", 20, ["Süd/Tal", "Süd/Tal", "Keupstr.", "Keupstr.", "Ost", "Ost"]))
    project.text = project.text.replacing(
      "[deprivation]",
      with: "[[identity]]\nname = \"Stadtteil\"\ncolumn = \"STT\"\n[deprivation]")
    let city = try project.city()
    let path = try project.write(
      "liste.csv", "NR;NAME;EBENE;EINHEIT\n1;A;;sued - tal\n2;B;Stadtteil;KEUPSTRASSE\n")
    let read = try city.planAndFindings(at: path)
    #expect(read.plan.plan.areaOfBlock == [1, 1, 2, 2, 0, 0])
    let notes = read.findings.filter { $0.check == "unit_spelling" }
    #expect(notes.map(\.severity) == [.note, .note])
    #expect(notes.map(\.place.row) == [2, 3])
    #expect(notes.first?.message.german == "„sued - tal“ wurde gelesen als Stadtteil „Süd/Tal“.")
    let wrong = try project.write(
      "falsch.csv",
      "NR;NAME;EBENE;EINHEIT\n1;A;;Ost\n1;A;Viertel;Keupstraße\n1;A;;Keupstrase\n1;A;Viertel;Westt\n"
    )
    #expect(
      faults(city, wrong) == [
        "plan, row 2, column EINHEIT: “Ost” may be Viertel “Ost”, Stadtteil “Ost”. Write the layer into EBENE and the name exactly so.",
        "plan, row 3, column EINHEIT: “Keupstraße” is no Viertel but Stadtteil “Keupstr.”. Write EBENE “Stadtteil” and EINHEIT “Keupstr.”, if that is meant.",
        "plan, row 4, column EINHEIT: No layer has a unit “Keupstrase”. The nearest is Stadtteil “Keupstr.”.",
        "plan, row 5, column EINHEIT: The layer Viertel has no unit “Westt”. The nearest is “West”.",
      ])
    #expect(
      faults(city, wrong, in: .german)[1]
        == "plan, Zeile 3, Spalte EINHEIT: „Keupstraße“ ist keine Einheit der Ebene Viertel, sondern: Stadtteil „Keupstr.“. Falls das gemeint ist: EBENE „Stadtteil“ und EINHEIT „Keupstr.“ schreiben."
    )
  }

  @Test func `a named unit takes the blocks that lie more than half inside it`() throws {
    let project = try TemporaryProject()
    // 01 02 in Süd; 03 70 % in Rand; 04 30 % in Rand, so in none; 05 45 % in Tor, 35 % in Ufer;
    // 06 30 % in Zipfel, so in none.
    try project.writeLayer(
      "quartier",
      [
        (0, 230, "Süd"), (230, 330, "Rand"), (400, 445, "Tor"), (445, 480, "Ufer"),
        (500, 530, "Zipfel"),
      ])
    project.text = project.text.replacing(
      "[deprivation]",
      with:
        "[[identity]]\nname = \"Quartier\"\nfile = \"quartier.shp\"\ncolumn = \"NAME\"\nencoding = \"CP1252\"\n[deprivation]"
    )
    let city = try project.city()
    let layer = try #require(city.problem.identity.last).grouping
    #expect((0..<6).map { layer.unitName(of: $0) } == ["Süd", "Süd", "Rand", nil, "Tor", nil])
    let path = try project.write(
      "liste.csv",
      "NR;NAME;EBENE;EINHEIT\n1;A;QUARTIER;Rand\n2;B;QUARTIER;Süd\n2;B;QUARTIER;Zipfel\n2;B;QUARTIER;Tor\n"
    )
    let read = try city.planAndFindings(at: path)
    #expect(read.plan.plan.areaOfBlock == [2, 2, 1, 0, 0, 0])
    let warnings = read.findings.filter { $0.severity == .warning }
    #expect(warnings.map(\.place.row) == [4, 5])
    #expect(
      warnings.first?.message.german == "Kein Block liegt mehr als zur Hälfte in „Zipfel“.")
    try project.write("liste.csv", "NR;NAME;EBENE;EINHEIT\n1;A;QUARTIER;Rand\n2;B;VIERTEL;Mitte\n")
    #expect(
      faults(city, path).first?.hasPrefix(
        "plan, row 3, column EINHEIT: Block 03 is already in another area (through row 2).") == true
    )
  }

  @Test func `a polygon takes the blocks that lie more than half inside it`() throws {
    let project = try TemporaryProject()
    let city = try project.city()
    // West of block 03's eastern third, so that 03 lies two thirds inside.
    let areas = """
      {"type":"FeatureCollection","features":[{"type":"Feature",
      "properties":{"area_id":"4","area_name":"Links"},"geometry":{"type":"Polygon","coordinates":
      [[[6.9,50.9],[MIDDLE,50.9],[MIDDLE,51.0],[6.9,51.0],[6.9,50.9]]]}}]}
      """
    let middle = try longitude(east: 356_270)
    let path = try project.write("a.geojson", areas.replacing("MIDDLE", with: "\(middle)"))
    let plan = try city.plan(at: path)
    #expect(plan.plan.areaOfBlock == [1, 1, 1, 0, 0, 0])
    #expect(plan.labels == [AreaLabel(id: "4", name: "Links")])
    let broken = try project.write("b.geojson", "{\"type\":\"Topology\"}")
    #expect(faults(city, broken).first?.contains("no GeoJSON feature collection") == true)
  }

  @Test func `says which columns a plan needs`() throws {
    let project = try TemporaryProject()
    let city = try project.city()
    let path = try project.write("x.csv", "a,b\n1,2\n")
    #expect(
      faults(city, path, in: .german) == [
        "plan, Zeile 1: Das ist kein Plan: Seine Spalten sind a, b. Ein Plan hat block_id,area_id,area_name; eine Namensliste hat NR;NAME;EBENE;EINHEIT."
      ])
    let error = #expect(throws: InputError.self) {
      try city.plan(at: project.folder + "/nirgends.csv")
    }
    #expect(error?.kind == .missing)
  }
}

/// The longitude of a point of the row of blocks.
private func longitude(east: Double) throws -> Double {
  let system = try CoordinateSystem(definition: "EPSG:25832", place: Place(file: "test"))
  let point = Point(x: east, y: 5_645_050)
  return try #require(Projection(from: system, to: .wgs84).project([point]).first).x
}
