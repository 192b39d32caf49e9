import Land
import Testing

@testable import Reporting

@Suite struct `CSV text` {
  /// A reader of its own, so that the writer is not tested by itself.
  static func rows(_ text: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell = String.UnicodeScalarView()
    var isQuoted = false
    var scalars = Array(text.unicodeScalars)[...]
    while let scalar = scalars.popFirst() {
      if isQuoted {
        if scalar != "\"" {
          cell.append(scalar)
        } else if scalars.first == "\"" {
          cell.append("\"")
          scalars.removeFirst()
        } else {
          isQuoted = false
        }
      } else if scalar == "\"" {
        isQuoted = true
      } else if scalar == "," || scalar == "\n" {
        row.append(String(cell))
        cell = .init()
        if scalar == "\n" {
          rows.append(row)
          row = []
        }
      } else {
        cell.append(scalar)
      }
    }
    return rows
  }

  @Test func `reads back as it was, whatever the cells hold`() {
    let cells = [
      "", " ", "a,b", "\"", "\"\"", "a\nb", "a\r\nb", "ä ö ß", "=1+1", "x\"y\"z", ",", "'", "—",
    ]
    let table = [cells, cells.reversed()]
    #expect(Self.rows(csvText(table)) == table)
  }

  @Test func `plan.csv has every block once in the territory's order`() {
    let rows = Self.rows(planCSV(TinyCity.report))
    #expect(rows[0] == ["block_id", "area_id", "area_name"])
    #expect(rows.dropFirst().map { $0[0] } == TinyCity.ids)
    #expect(rows.dropFirst().map { $0[1] } == ["1", "1", "", "02", "", "02"])
    #expect(rows[4][2] == TinyCity.names[1])
    #expect(rows[3][2] == "")
  }

  @Test func `areas.csv names its columns as areas.geojson does`() {
    let rows = Self.rows(areasCSV(TinyCity.report))
    #expect(rows[0] == areaProperties(TinyCity.report, area: 0).map(\.0))
    #expect(rows[0] == areaPropertyNames)
    #expect(rows.count == 3)
    #expect(rows[2][10...11] == ["Ost", #"{"Stadtteil":["Groß & Klein","Auen"]}"#])
  }

  @Test func `options.csv puts the status quo first`() {
    let rows = Self.rows(optionsCSV(TinyCity.options, run: TinyCity.run))
    #expect(rows[1] == ["status-quo", "", "coverage", "1", "share"])
    #expect(
      rows.filter { $0[0] == "option-2" }[0] == ["option-2", "compact", "coverage", "0.9", "share"])
    #expect(rows.filter { $0[2] == "people_changed" }.allSatisfy { $0[3] == "" })
  }

  @Test func `options.csv ends each plan with its robustness`() {
    let rows = Self.rows(optionsCSV(TinyCity.options, run: TinyCity.run))
    #expect(
      rows.filter { $0[2] == "robustness" } == [
        ["status-quo", "", "robustness", "1", "share"],
        ["option-1", "coverage", "robustness", "0.966", "share"],
        ["option-2", "compact", "robustness", "0", "share"],
      ])
  }

  @Test func `consensus.csv has every block once in the territory's order`() {
    let rows = Self.rows(consensusCSV(TinyCity.run.consensus, ids: TinyCity.ids))
    #expect(
      rows == [
        ["block_id", "share", "class"], ["0001", "1", "always"], ["0002", "1", "always"],
        ["0003", "0.5", "depends"], ["0004", "0.5", "depends"], ["0005", "0", "never"],
        ["0006", "0.5", "depends"],
      ])
    #expect(consensusCSV(nil, ids: TinyCity.ids) == "block_id,share,class\n")
  }
}
