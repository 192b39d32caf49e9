import Delimitation
import Foundation
import Land
import Testing

@testable import Project

@Suite struct `Reading a project` {
  @Test func `gives blocks, inhabitants, neighbours and units`() throws {
    let city = try TemporaryProject().city()
    let land = city.problem.territory
    #expect(land.blocks.ids == ["01", "02", "03", "04", "05", "06"])
    #expect(land.blocks.population == [400, 500, 600, 700, 800, 900])
    #expect(land.adjacency.pairCount == 5)
    #expect(city.problem.identity.first?.grouping.units == ["Mitte", "Ost", "West"])
    #expect(city.problem.deprivation.isDeprived.last == true)
    #expect(city.statusQuo == nil)
    #expect(city.title == "Reihe")
    #expect(city.layers.first?.crs == "EPSG:25832")
    #expect(city.indexMethod.english.contains("6 of 6 blocks are scored"))
  }

  @Test func `the checksum of a file is its SHA-256`() throws {
    let project = try TemporaryProject()
    project.text = project.text.replacing(
      "[deprivation]",
      with: "[[tables]]\nfile = \"abc.csv\"\nkey = \"NR\"\n[deprivation]")
    try project.write("abc.csv", "NR;X\n01;1\n")
    let city = try project.city()
    // printf 'NR;X\n01;1\n' | sha256sum
    #expect(
      city.inputs.first { $0.file == "abc.csv" }?.sha256
        == "77d1bbcc8fd8e87844161480b5d4edc139575f3da0640e05cf875542fb9983b3")
  }

  @Test(arguments: [
    ("", "The inhabitants of block 03 are missing.", "Die Einwohner von Block 03 fehlen."),
    (
      "-5", "“-5” inhabitants of block 03 are negative.",
      "„-5“ Einwohner von Block 03 sind negativ."
    ),
    (
      "12a", "“12a” is not a whole number of inhabitants (block 03).",
      "„12a“ ist keine ganze Zahl von Einwohnern (Block 03)."
    ),
    (
      "7.5", "“7.5” is not a whole number of inhabitants (block 03).",
      "„7.5“ ist keine ganze Zahl von Einwohnern (Block 03)."
    ),
  ])
  func `refuses inhabitants that are no count`(cell: String, english: String, german: String) throws
  {
    let project = try TemporaryProject()
    project.set("EW", width: 8, ["400", "500", cell, "700", "800", "900"])
    #expect(
      try project.faults() == [
        "reihe.shp, row 3, column EW: \(english) Write a whole number, 0 or more, in that cell."
      ])
    #expect(
      try project.faults(in: .german) == [
        "reihe.shp, Zeile 3, Spalte EW: \(german) Schreiben Sie eine ganze Zahl ab 0 in diese Zelle."
      ])
  }

  @Test func `takes inhabitants from a table by key, and names the row of a fault`() throws {
    let project = try TemporaryProject()
    project.text = project.text.replacing(
      "population = { column = \"EW\" }",
      with:
        "population = { table = \"ew.csv\", column = \"EW\" }\n[[tables]]\nfile = \"ew.csv\"\nkey = \"NR\""
    )
    try project.write("ew.csv", "NR;EW\n06;606\n05;505\n04;4000\n03;303\n02;302\n01;301\n99;7\n")
    let city = try project.city()
    #expect(city.problem.territory.blocks.population == [301, 302, 303, 4000, 505, 606])
    #expect(city.findings.contains { $0.check == "row_without_block" && $0.key == "99" })
    try project.write("ew.csv", "NR;EW\n06;6\n05;x\n04;4000\n03;3\n02;2\n")
    #expect(
      try project.faults() == [
        "ew.csv, column EW: Block 01 has no row in this table, so its inhabitants are not known. Add a row for the block; write 0 if nobody lives there.",
        "ew.csv, row 3, column EW: “x” is not a whole number of inhabitants (block 05). Write a whole number, 0 or more, in that cell.",
      ])
    try project.write("ew.csv", "NR;EW\n1;6\n2;5\n3;4000\n4;3\n5;2\n6;8\n")
    #expect(try project.faults().first?.contains("A spreadsheet took the zeros away.") == true)
    try project.write("ew.csv", "NR;EW\n01;6\n01;5\n")
    #expect(
      try project.faults() == [
        "ew.csv, row 3, column NR: The key “01” is already in row 2. Each key may occur once: correct or delete one of the two rows."
      ])
  }

  @Test func `names all missing files at once`() throws {
    let project = try TemporaryProject()
    project.text += """

      [status_quo]
      file = "heute.csv"
      [[tables]]
      file = "tafel.csv"
      key = "NR"
      [streets]
      register = "strassen.csv"
      """
    let error = #expect(throws: InputError.self) { try project.city() }
    #expect(error?.kind == .missing)
    #expect(
      error?.findings.map { $0.line(in: .german) } == [
        "tafel.csv: Die Datei ist nicht da. Legen Sie die Datei dorthin oder berichtigen Sie ihren Namen.",
        "heute.csv: Die Datei ist nicht da. Legen Sie die Datei dorthin oder berichtigen Sie ihren Namen.",
        "strassen.csv: Die Datei ist nicht da. Legen Sie die Datei dorthin oder berichtigen Sie ihren Namen.",
      ])
  }

  @Test(arguments: [("dbf", InputError.Kind.missing), ("prj", .malformed)])
  func `a part of a shapefile that is missing is told`(suffix: String, kind: InputError.Kind) throws
  {
    let project = try TemporaryProject()
    try project.writeBlocks()
    try FileManager.default.removeItem(atPath: project.folder + "/reihe." + suffix)
    let path = try project.write("reihe.toml", project.text)
    let error = #expect(throws: InputError.self) { try City(project: path) }
    #expect(error?.kind == kind)
  }

  @Test func `thousands or decimals among inhabitants are asked about once`() throws {
    let project = try TemporaryProject()
    project.set("EW", width: 8, ["400", "1.500", "2.600", "700", "800", "900"])
    #expect(
      try project.faults(in: .german) == [
        "reihe.shp, Zeile 2, Spalte EW: „1.500“ kann Tausender oder Nachkommastellen meinen, und keine andere Zahl der Spalte verrät es (2 solche Zellen). Schreiben Sie Zahlen ohne Tausendertrennzeichen."
      ])
  }

  @Test func `a truncated shapefile, an absent key and doubled keys are data faults`() throws {
    let project = try TemporaryProject()
    let sound = project.text
    project.text = sound.replacing("id = \"NR\"", with: "id = \"NUR\"")
    let absent = #expect(throws: InputError.self) { try project.city() }
    #expect(absent?.kind == .malformed)
    #expect(absent?.findings.first?.line(in: .english).contains("“NR”") == true)
    project.text = sound
    project.set("NR", ["01", "02", "02", "04", "05", "01"])
    let doubled = #expect(throws: InputError.self) { try project.city() }
    #expect(doubled?.kind == .malformed)
    #expect(doubled?.findings.count == 2)
    project.set("NR", ["01", "02", "03", "04", "05", "06"])
    try project.writeBlocks()
    let shapes = try Data(contentsOf: URL(fileURLWithPath: project.folder + "/reihe.shp"))
    try project.write("reihe.shp", bytes: Array(shapes.dropLast(90)))
    let path = try project.write("reihe.toml", sound)
    let truncated = #expect(throws: InputError.self) { try City(project: path) }
    #expect(truncated?.kind == .malformed)
  }

  @Test func `columns that are absent or in two files are told with their key`() throws {
    let project = try TemporaryProject()
    project.text = project.text.replacing("column = \"QUOTE\"", with: "column = \"QUOTA\"")
      .replacing("column = \"VIERTEL\"", with: "column = \"EW\"")
    project.text += "\n[[tables]]\nfile = \"t.csv\"\nkey = \"NR\"\n"
    try project.write("t.csv", "NR;EW\n01;1\n02;2\n03;3\n04;4\n05;5\n06;6\n")
    #expect(
      try project.faults() == [
        "reihe.toml, row 7, column identity[1]: Several files have a column “EW”: reihe.shp, t.csv. Rename one of the columns, or add table = \"…\" where the key exists.",
        "reihe.toml, row 11, column deprivation.indicators[1]: There is no column “QUOTA” in reihe.shp, t.csv. The nearest is “QUOTE”. Columns: NR, EW, QUOTE, VIERTEL, NR, EW.",
      ])
  }

  @Test func `a link makes neighbours, and unknown blocks and units are named`() throws {
    let project = try TemporaryProject()
    project.text += """

      keep = [ { layer = "viertel", unit = "Ost", as = "inside", reason = "x" }, { blocks = ["02"], as = "outside" } ]
      [[links]]
      blocks = ["01", "06"]
      reason = "Brücke"
      """
    let city = try project.city()
    #expect(city.problem.territory.adjacency.pairCount == 6)
    #expect(city.problem.rules.keep.map(\.blocks) == [[4, 5], [1]])
    #expect(city.problem.rules.keep.map(\.wish) == [.inside, .outside])
    project.text = project.text.replacing("\"Ost\"", with: "\"Osten\"")
      .replacing("\"06\"]", with: "\"6\"]")
    #expect(
      try project.faults() == [
        "reihe.toml, row 15, column areas.keep[1]: The layer Viertel has no unit “Osten”. The nearest is “Ost”.",
        "reihe.toml, row 17, column links[1].blocks: There is no block “6”. The nearest is “06”.",
      ])
  }

  @Test func `a total that differs from the stated one is reported`() throws {
    let project = try TemporaryProject()
    project.text = project.text.replacing(
      "id = \"NR\"", with: "id = \"NR\"\ncontrol_total = 4000")
    let finding = try #require(project.city().findings.first { $0.check == "control_total" })
    #expect(finding.severity == .warning)
    #expect(finding.people == -100)
    #expect(
      finding.message.german
        == "Die Blöcke haben 3.900 Einwohner, control_total sagt 4.000: -100.")
  }

  @Test func `a column of 0 and 1 may say which blocks are deprived`() throws {
    let project = try TemporaryProject()
    project.set("QUOTE", ["1", "0", "0", "", "1", "0"])
    project.text = project.text.replacing(
      "indicators = [ { column = \"QUOTE\", higher = \"worse\" } ]", with: "column = \"QUOTE\"")
    let city = try project.city()
    #expect(city.problem.deprivation.isDeprived == [true, false, false, false, true, false])
    #expect(city.problem.deprivation.isScored[3] == false)
    #expect(city.indexMethod.english.contains("taken as given from the column QUOTE"))
    project.set("QUOTE", ["1", "0", "ja", "2", "1", "0"])
    #expect(
      try project.faults() == [
        "reihe.shp, row 3, column QUOTE: “ja” is neither 0 nor 1. Write 1 for deprived, 0 for not deprived, nothing for not scored.",
        "reihe.shp, row 4, column QUOTE: “2” is neither 0 nor 1. Write 1 for deprived, 0 for not deprived, nothing for not scored.",
      ])
  }

  @Test func `a block file without a key can still be looked at`() throws {
    let project = try TemporaryProject()
    project.columns = [("ART", 8, ["a", "a", "b", "b", "c", "c"])]
    try project.writeBlocks()
    let seen = try BlockFileInspection(blocks: project.folder + "/reihe.shp")
    #expect(seen.blocks == 6)
    #expect(seen.neighbours == 5)
    #expect(seen.pieces == [6])
    #expect(abs(seen.surfaceSquareMetres - 60_000) < 0.01)
    #expect(seen.findings.contains { $0.check == "unknown_id" })
  }

  @Test(arguments: Language.allCases) func `a draft loads back as a project`(language: Language)
    throws
  {
    let project = try TemporaryProject()
    try project.writeBlocks()
    let draft = try draftProject(blocks: project.folder + "/reihe.shp", language: language)
    let city = try City(project: project.write("entwurf.toml", draft.text))
    #expect(city.problem.territory.blocks.totalPopulation == 3900)
    #expect(city.language == language)
    #expect(city.problem.deprivation.isScored.allSatisfy { !$0 })
    #expect(city.findings.contains { $0.check == "no_index" })
    #expect(draft.findings.contains { $0.check == "assumed_population" && $0.place.column == "EW" })
    #expect(!draft.text.contains("TODO"))
  }
}
