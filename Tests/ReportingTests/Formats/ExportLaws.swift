import Delimitation
import Foundation
import Land
import TestSupport
import Testing

@testable import Reporting

@Suite struct `Every form of export` {
  static let cases = ExportFormat.all.flatMap { format in
    ([nil] + format.tables.map(Optional.some)).map { (format.ending, $0) }
  }

  @Test(arguments: cases)
  func `gives the same bytes for the same plan`(ending: String, table: String?) throws {
    for language in Language.allCases {
      let first = try Exports.files(ending, table: table, language: language)
      let second = try Exports.files(ending, table: table, language: language)
      #expect(first == second)
      #expect(first.first?.ending == ending)
      #expect(first.allSatisfy { !$0.bytes.isEmpty })
    }
  }

  @Test func `has an ending of its own`() {
    let endings = ExportFormat.all.map(\.ending)
    #expect(Set(endings).count == endings.count)
    #expect(endings.allSatisfy { $0 == $0.lowercased() })
    #expect(ExportFormat.of(ending: "GPKG")?.ending == "gpkg")
    #expect(ExportFormat.of(ending: "docx") == nil)
  }
}

@Suite struct `Pages and pictures of a plan alone` {
  @Test(arguments: Language.allCases)
  func `the page leads nowhere else`(language: Language) throws {
    let page = try Exports.text("html", language: language)
    #expect(!page.contains("index.html"))
    #expect(page.contains("<h1>" + Words.of(language).report.title("Plan")))
  }

  @Test func `the picture is one drawing with a legend line for each area`() throws {
    let picture = try Exports.text("svg")
    #expect(picture.hasPrefix("<?xml"))
    #expect(picture.contains("Lebenswerte Veedel &lt;Übung&gt;"))
    #expect(
      picture.components(separatedBy: "<svg").count
        == picture.components(separatedBy: "</svg>").count)
    for label in TinyCity.plan.labels {
      #expect(picture.contains(">" + label.id + "  " + String(label.name.prefix(7))))
    }
    #expect(!picture.contains("<script"))
  }

  @Test func `a page has real text, and a picture two points for each unit`() throws {
    let points = try Exports.files("png")[0].bytes
    #expect(points.starts(with: [0x89, 0x50, 0x4E, 0x47]))
    let width = points[16..<20].reduce(0) { $0 << 8 + Int($1) }
    #expect(width == 2 * MapSheet(TinyCity.report, Words.of(.german)).width)
    let folder = try ExportFolder(try Exports.files("pdf"))
    let arguments = [folder.path("pdf"), "-"]
    guard let text = try OtherProgram.output(of: "pdftotext", arguments) else { return }
    let page = String(decoding: text, as: UTF8.self)
    #expect(page.contains("Lebenswerte Veedel <Übung>") && page.contains("Außerhalb der Gebiete"))
  }

  @Test func `another program draws it`() throws {
    let folder = try ExportFolder(try Exports.files("svg"))
    guard let drawn = try OtherProgram.output(of: "rsvg-convert", [folder.path("svg")]) else {
      return
    }
    #expect(drawn.starts(with: [0x89, 0x50, 0x4E, 0x47]))
  }
}

@Suite struct `Block assignments for other programs` {
  @Test func `one gets every block, the land outside as part 0`() throws {
    let rows = `CSV text`.rows(try Exports.text("csv", program: "gerrychain"))
    #expect(rows[0] == ["block_id", "assignment", "area_id"])
    #expect(rows.dropFirst().map { $0[0] } == TinyCity.ids)
    #expect(rows.dropFirst().map { $0[1] } == ["1", "1", "0", "2", "0", "2"])
    #expect(rows.dropFirst().map { $0[2] } == ["1", "1", "", "02", "", "02"])
  }

  @Test func `one gets numbers without a gap from 1, the land outside last`() throws {
    let rows = `CSV text`.rows(try Exports.text("csv", program: "redist"))
    #expect(rows[0] == ["block_id", "district", "area_id"])
    #expect(rows.dropFirst().map { $0[1] } == ["1", "1", "3", "2", "3", "2"])
  }

  @Test func `one gets two columns of the blocks inside`() throws {
    let rows = `CSV text`.rows(try Exports.text("csv", program: "districtr"))
    #expect(
      rows == [["geo_id", "zone"], ["0001", "1"], ["0002", "1"], ["0004", "2"], ["0006", "2"]])
  }
}
