import Delimitation
import Foundation
import Land
import TestSupport
import Testing

@testable import Reporting

@Suite struct `Exported workbooks` {
  /// What another program finds: for each sheet its name, header, types and values of the second row,
  /// number formats, what is frozen, and the filter.
  private static let script = """
    import json, sys, openpyxl
    book = openpyxl.load_workbook(sys.argv[1])
    print(json.dumps([{
        "name": sheet.title, "rows": sheet.max_row, "frozen": sheet.freeze_panes,
        "filter": sheet.auto_filter.ref,
        "cells": [[cell.value if cell.data_type != "f" else "formula" for cell in row]
                  for row in sheet.iter_rows()],
        "formats": [cell.number_format for cell in sheet[2]],
        "widths": [sheet.column_dimensions["A"].width]} for sheet in book]))
    """

  private static func sheets(_ language: Language) throws -> [[String: Any]]? {
    let folder = try ExportFolder(try Exports.files("xlsx", language: language))
    guard
      let data = try OtherProgram.python(script, with: "openpyxl", [folder.path("xlsx")])
    else { return nil }
    return try #require(try JSONSerialization.jsonObject(with: data) as? [[String: Any]])
  }

  private static func part(_ name: String) throws -> String? {
    let folder = try ExportFolder(try Exports.files("xlsx"))
    return try OtherProgram.output(of: "unzip", ["-p", folder.path("xlsx"), name]).map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  @Test func `sheets are called in the language of the reader`() throws {
    guard let german = try Self.sheets(.german), let english = try Self.sheets(.english) else {
      return
    }
    #expect(
      german.map { $0["name"] as? String }
        == ["Gebiete", "Blöcke", "Kennzahlen", "Regeln", "Herkunft"])
    #expect(
      english.map { $0["name"] as? String } == ["Areas", "Blocks", "Measures", "Rules", "Sources"])
  }

  @Test func `figures are numbers with formats, and the header stays in sight`() throws {
    guard let sheets = try Self.sheets(.german) else { return }
    let areas = sheets[0]
    #expect(areas["frozen"] as? String == "A2")
    #expect((areas["filter"] as? String)?.hasPrefix("A1:") == true)
    let cells = try #require(areas["cells"] as? [[Any]])
    #expect(cells[1][0] as? String == "1" && cells[2][0] as? String == "02")
    #expect(cells[1][1] as? String == TinyCity.names[0])
    #expect(cells[1][2] as? Int == 21_345 && cells[2][2] as? Int == 2200)
    #expect(abs((cells[1][5] as? Double ?? 0) - 12_000 / 21_345.0) < 1e-12)
    #expect(cells[2][6] is NSNull)
    let formats = try #require(areas["formats"] as? [String])
    #expect(formats[2] == "#,##0" && formats[5] == "0.0%")
  }

  @Test func `blocks have every inhabitant, and no text is a formula`() throws {
    guard let sheets = try Self.sheets(.english) else { return }
    let cells = try #require(sheets[1]["cells"] as? [[Any]])
    #expect(cells.dropFirst().map { $0[0] as? String } == TinyCity.ids)
    #expect(cells.dropFirst().map { $0[3] as? Int } == TinyCity.population.map(Int.init))
    #expect(sheets.allSatisfy { !"\($0["cells"] ?? "")".contains("formula") })
  }

  @Test func `measures have value, unit and formula, rules their reason`() throws {
    guard let sheets = try Self.sheets(.german) else { return }
    let measures = try #require(sheets[2]["cells"] as? [[Any]])
    #expect(measures.count == 1 + TinyCity.evaluation.measures.count)
    #expect(measures[1][1] as? Int == 1 && measures[1][2] as? String == "%")
    #expect(measures[6][1] is NSNull)
    let rules = try #require(sheets[3]["cells"] as? [[Any]])
    #expect(rules[2][1] as? String == "nein")
    #expect(rules[2][2] as? String == "Gebiet 02 hat 2.200 Menschen.")
  }

  @Test func `the file says a fixed day, and its parts are well made`() throws {
    guard let core = try Self.part("docProps/core.xml"),
      let sheet = try Self.part("xl/worksheets/sheet1.xml")
    else { return }
    #expect(core.contains("2026-01-01T00:00:00Z"))
    #expect(core.contains("Lebenswerte Veedel &lt;Übung&gt;"))
    #expect(sheet.contains("state=\"frozen\"") && sheet.contains("<autoFilter"))
    #expect(sheet.contains("<v>21345</v>"))
  }

  @Test func `a text that no cell can hold ends with an ellipsis`() {
    let long = String(repeating: "ä", count: 40_000)
    let sheet = WorkbookSheet(name: "A", headings: ["B"], rows: [[.text(long)]])
    guard case .text(let kept) = sheet.rows[0][0] else {
      Issue.record("no text")
      return
    }
    #expect(kept.utf16.count <= 32_767 && kept.hasSuffix("…"))
  }
}
