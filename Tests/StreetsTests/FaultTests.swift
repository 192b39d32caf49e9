import Geometry
import Land
import Tables
import Testing

@testable import Streets

@Suite struct `Faults of a register` {
  private func index(_ rows: String) throws -> StreetIndex {
    var tiny = TinyStreets()
    tiny.register = TinyStreets.header + rows
    return try tiny.index()
  }

  private func checks(_ rows: String) throws -> [String] { try faults(index(rows)).map(\.check) }

  /// What is said of rows, beside how the table was read.
  private func faults(_ index: StreetIndex) -> [Finding] {
    index.findings.filter { $0.check != "separator" }
  }

  @Test func `missing columns are told all at once, with the names they may have`() throws {
    let table = try Table(bytes: Array("street,odd_from\nA,1\n".utf8), named: "verzeichnis.csv")
    let error = try #require(throws: InputError.self) { _ = try StreetRegister(table) }
    #expect(error.findings.count == 4)
    #expect(error.findings[0].line(in: .german).contains("Stadtteil"))
    #expect(error.findings[0].line(in: .english).contains("Columns: street, odd_from."))
  }

  @Test func `a reversed range is read the other way round, and that is said`() throws {
    let index = try index("Am Teich,Nord,9,1,,\n")
    #expect(faults(index).map(\.check) == ["house_number_reversed"])
    #expect(
      faults(index)[0].place
        == Place(file: "verzeichnis.csv", row: 2, column: "odd_from"))
    #expect(index.entries.flatMap(\.registered).map(\.range.text) == ["1–9"])
  }

  @Test func `overlapping ranges in two parts are a conflict`() throws {
    let index = try index("Am Teich,Nord,1,9,,\nAm Teich,Süd,7,15,,\n")
    #expect(index.conflicts.map(\.check) == ["street_overlap"])
    #expect(index.conflicts[0].place.row == 3)
  }

  @Test func `a row inside the range of another is told once, and counted as a conflict`() throws {
    let index = try index("Alte Straße,Süd,1,15,2,16\nAlte Straße,Nord,5,7,,\n")
    #expect(index.conflicts.map(\.check) == ["street_overlap"])
    #expect(index.totals.rowsAgreed == 1 && index.totals.rowsInConflict == 1)
  }

  @Test func `numbers with zeros and letters are fine, others are listed`() throws {
    #expect(try checks("Am Teich,Nord,0001,0012a,,\n") == ["house_number_parity"])
    #expect(try checks("Am Teich,Nord,0001,0013a,0000,\n").isEmpty)
    #expect(try checks("Am Teich,Nord,1,29;,,\n") == ["house_number"])
    #expect(try checks("Am Teich,Nord,1,,,\n") == ["house_number_half"])
  }

  @Test func `empty and endless names are listed and left out`() throws {
    let long = String(repeating: "x", count: 10_000)
    let index = try index(",Nord,1,9,,\n\(long),Nord,1,9,,\n-,Nord,1,9,,\n")
    #expect(
      faults(index).map(\.check)
        == ["street_name_empty", "street_name_long", "street_name_empty"])
    #expect(index.totals.rows == 3 && index.totals.rowsLeftOut == 3)
    #expect(index.findings.allSatisfy { $0.line(in: .english).count < 200 })
  }

  @Test func `a part that is no unit is said once`() throws {
    let index = try index("Am Teich,Ost,1,9,,\nAm Bach,Ost,1,9,,\nIm Tal,Nord,1,9,,\n")
    #expect(faults(index).map(\.check) == ["street_part"])
    #expect(index.totals.rowsWithoutPart == 2 && index.totals.rowsByPart == 1)
  }

  @Test func `a wrong encoding is recognised or refused`() throws {
    let text = TinyStreets.header + "Am Brünnchen,Süd,1,9,,\n"
    let bytes = text.unicodeScalars.map { UInt8($0.value) }
    let register = try StreetRegister(Table(bytes: bytes, named: "verzeichnis.csv"))
    #expect(register.rows.map(\.name) == ["Am Brünnchen"])
    #expect(register.findings.map(\.check) == ["encoding", "separator"])
    #expect(throws: InputError.self) {
      _ = try Table(bytes: [0xFF, 0xFE, 0x41, 0], named: "verzeichnis.csv")
    }
  }
}

@Suite struct `Faults of segments` {
  @Test func `missing columns are told all at once`() throws {
    let layer = try TinyStreets().layer
    let bare = Layer(
      name: "a", file: "a.shp", records: .lines(layer.lines),
      attributes: AttributeTable(
        columns: [layer.attributes.columns[1]], rowCount: layer.attributes.rowCount),
      system: layer.system, encoding: "UTF-8", findings: [])
    let error = try #require(throws: InputError.self) {
      _ = try StreetSegments(bare, on: TinyStreets.map())
    }
    #expect(error.findings.count == 5)
  }

  @Test func `are listed record by record`() throws {
    var tiny = TinyStreets()
    tiny.segments[0].cells = ["9", "1", "2", "10,"]
    tiny.segments[1].line = [(100, 100), (100, 100)]
    tiny.segments[2].name = " "
    tiny.segments[3].cells = ["", "19", "0000", "0000"]
    let index = try tiny.index()
    #expect(
      index.findings.map { "\($0.place.row ?? 0) \($0.check)" } == [
        "1 house_number_reversed", "1 house_number", "2 segment_without_line",
        "3 street_name_empty", "4 house_number_half",
      ])
    #expect(index.totals.records == 6 && index.totals.recordsLeftOut == 2)
  }

  @Test func `that claim the same numbers in other blocks are a conflict`() throws {
    var tiny = TinyStreets()
    tiny.segments[1].cells[0] = "7"
    let lookup = try tiny.lookup()
    #expect(lookup.index.conflicts.map(\.check) == ["street_overlap"])
    #expect(lookup.answer("Grenzweg 7").told == "found 2 segment")
    tiny.areaOfBlock = [1, 1, 1, 2, 0, 0]
    #expect(try tiny.lookup().answer("Grenzweg 7").told == "several")
  }

  @Test func `that are called otherwise than their key says are told`() throws {
    var tiny = TinyStreets()
    tiny.register =
      "street_key," + TinyStreets.header + "01234,Neuer Weg (Süd),Süd,1,15,2,16\n"
    tiny.segments[4].key = "01234010"
    tiny.segments[4].name = "Neuer Weg Sü"
    #expect(try tiny.index().conflicts.isEmpty)
    #expect(try tiny.lookup().answer("Neuer Weg 3").told == "found 1 segment")
    tiny.segments[4].name = "Alter Weg"
    #expect(try tiny.index().conflicts.map(\.check) == ["street_renamed"])
  }
}
