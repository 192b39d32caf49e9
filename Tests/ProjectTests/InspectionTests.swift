import Foundation
import Geometry
import Land
import Testing

@testable import Project

@Suite struct `A city looked over` {
  private func findings(_ change: (TemporaryProject) throws -> Void) throws -> [MapFinding] {
    let project = try TemporaryProject()
    try change(project)
    try project.writeBlocks()
    return try CityInspection(project: project.write("reihe.toml", project.text)).findings
  }

  @Test func `keys that differ only by zeros, blanks or case are told`() throws {
    let found = try findings { project in
      project.columns[0].cells = ["1", "01", "3a", "3A", "5", "6"]
    }.map(\.finding).filter { $0.check == "key_variant" }
    #expect(Set(found.compactMap(\.key)) == ["1", "3a"])
    #expect(found.allSatisfy { $0.severity == .warning })
    #expect(KeyVariants.form("007 b") == KeyVariants.form("7B"))
    #expect(KeyVariants.form("000") == KeyVariants.form("0"))
    #expect(KeyVariants.form("70") != KeyVariants.form("7"))
  }

  @Test func `people in rows without a block are counted, blocks without a row too`() throws {
    let found = try findings { project in
      _ = try project.write(
        "werte.csv", "NR;EW\n01;400\n02;500\n03;600\n04;700\n05;800\n06;900\n77;30\n88;12\n")
      _ = try project.write("mehr.csv", "NR;X\n01;1\n02;1\n")
      project.text = project.text.replacingOccurrences(
        of: "{ column = \"EW\" }", with: "{ table = \"werte.csv\", column = \"EW\" }"
      ).replacingOccurrences(
        of: "[[identity]]",
        with: """
          [[tables]]
          file = "werte.csv"
          key = "NR"
          [[tables]]
          file = "mehr.csv"
          key = "NR"
          [[identity]]
          """)
    }.map(\.finding)
    let lost = try #require(found.first { $0.check == "people_without_block" })
    #expect(lost.people == 42)
    let rows = try #require(found.first { $0.check == "rows_without_block" })
    #expect(rows.message.english.hasPrefix("2 of 8 rows"))
    let bare = try #require(found.first { $0.check == "block_without_row" })
    #expect(bare.people == 3000 && bare.place.file == "mehr.csv")
  }

  @Test func `findings of a block carry its unit's name and its people`() throws {
    let found = try findings { project in project.columns[1].cells[2] = "0" }
    let empty = try #require(found.first { $0.finding.check == "empty_block" })
    #expect(empty.finding.key == "03" && empty.finding.name == "Mitte")
    #expect(empty.finding.people == 0)
    let narrow = found.filter { $0.finding.check == "bottleneck" }
    #expect(narrow.count == 4)
  }
}
