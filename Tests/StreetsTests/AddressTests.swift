import Geometry
import Land
import Tables
import Testing

@testable import Streets

@Suite struct `Address points` {
  /// Points by street, number, suffix and place.
  private func addresses(
    _ rows: [(String, String, String, Double, Double)], columns: AddressColumns = AddressColumns(),
    names: [String] = ["STN", "HNR", "ADZ"]
  ) throws -> StreetAddresses {
    let cells = [rows.map(\.0), rows.map(\.1), rows.map(\.2)]
    let table = AttributeTable(
      columns: zip(names, cells).map { name, cells in
        AttributeTable.Column(
          name: name, kind: .text, cells: cells.map { $0.isEmpty ? nil : $0 })
      }, rowCount: rows.count)
    let layer = Layer(
      name: "punkte", file: "punkte.csv",
      records: .points(rows.map { [Point(x: 356_000 + $0.3, y: 5_645_000 + $0.4)] }),
      attributes: table,
      system: try CoordinateSystem(definition: "EPSG:25832", place: Place(file: "test")),
      encoding: "UTF-8", findings: [])
    return try StreetAddresses(layer, columns: columns, on: TinyStreets.map())
  }

  private func lookup(_ addresses: StreetAddresses?, register: String? = nil) throws
    -> StreetLookup
  {
    var tiny = TinyStreets()
    tiny.register = register.map { TinyStreets.header + $0 }
    let table = try tiny.register.map { text throws(InputError) in
      try StreetRegister(Table(bytes: Array(text.utf8), named: "verzeichnis.csv"))
    }
    let index = StreetIndex(
      register: table, segments: try StreetSegments(tiny.layer, on: TinyStreets.map()),
      addresses: addresses, units: [TinyStreets.units], blockCount: 6)
    return StreetLookup(index, plan: tiny.plan)
  }

  @Test func `a point that lies in no block is no answer`() throws {
    let points = try addresses([("Testweg", "12", "", 50, 50), ("Testweg", "14", "", 9000, 9000)])
    let lookup = try lookup(points)
    #expect(lookup.answer("Testweg 12").status == .found)
    let astray = lookup.answer("Testweg 14")
    #expect(astray.status == .unknownNumber && astray.knownBy == .neighbour)
  }

  @Test func `decide at a border where the segment does not`() throws {
    let points = try addresses([
      ("Quergasse", "9", "", 140, 90), ("Quergasse", "11", "a", 140, 110),
      ("Ödlandpfad", "3", "", 250, 160), ("Neue Straße", "0012", "A", 50, 150),
    ])
    let lookup = try lookup(points)
    #expect(try self.lookup(nil).answer("Quergasse 9").told == "several")
    #expect(lookup.answer("Quergasse 9").told == "found 1 address")
    #expect(lookup.answer("Quergasse 11a").told == "found 2 address")
    #expect(lookup.answer("Ödlandpfad 3").told == "outside 0 address")
    #expect(lookup.answer("neue str. 12 a").told == "found 2 address")
    #expect(lookup.answer("Neue Str. 14").status == .unknownNumber)
    #expect(lookup.index.conflicts.isEmpty && lookup.index.totals.addresses == 4)
  }

  @Test func `that contradict a segment or the register are listed and never win unsaid`() throws {
    let points = try addresses([("Grenzweg", "3", "", 50, 50), ("Alte Straße", "1", "", 50, 150)])
    let lookup = try lookup(points, register: "Alte Straße,Süd,1,15,2,16\n")
    #expect(
      lookup.index.conflicts.map(\.check) == [
        "address_elsewhere", "address_elsewhere", "address_elsewhere",
      ])
    let answer = lookup.answer("Grenzweg 3")
    #expect(answer.status == .several && answer.reason == .conflict)
    #expect(lookup.answer("Alte Str. 1").status == .several)
  }

  @Test func `of one number in two blocks are listed`() throws {
    let points = try addresses([("Hof", "1", "", 50, 50), ("Hof", "1", "", 50, 150)])
    let lookup = try lookup(points)
    #expect(lookup.index.conflicts.map(\.check) == ["address_twice"])
    #expect(lookup.answer("Hof 1").status == .several)
  }

  @Test func `that cannot be read are told with their row, and no more`() throws {
    let points = try addresses([
      ("", "1", "", 1, 1), ("Hof", "1;2;3", "", 1, 1), ("Hof", "", "", 1, 1),
      ("Hof", "7", "", 1, 1), (String(repeating: "x", count: 10_000), "1", "", 1, 1),
    ])
    #expect(points.points.map(\.record) == [4] && points.recordCount == 5)
    #expect(points.findings.map(\.place.row) == [1, 2, 3, 5])
  }

  @Test func `have columns of any name that the project tells`() throws {
    let rows = [("Hof", "1", "", 50.0, 50.0)]
    let names = ["wo", "welche", "dazu"]
    let told = AddressColumns(street: "wo", number: "welche")
    #expect(try addresses(rows, columns: told, names: names).points.count == 1)
    let error = try #require(throws: InputError.self) { _ = try addresses(rows, names: names) }
    #expect(error.findings.count == 2)
    let wrong = AddressColumns(street: "wo", number: "fehlt")
    let second = try #require(throws: InputError.self) {
      _ = try addresses(rows, columns: wrong, names: names)
    }
    #expect(second.findings[0].line(in: .english).contains("“fehlt”"))
  }
}

@Suite struct `Roads without numbers` {
  @Test func `tell where streets lie that nothing else knows`() throws {
    let tiny = TinyStreets()
    let names: [String?] = ["Grenzweg", "Waldpfad", nil, "Seeweg", "Fernstraße"]
    let lines: [[(Double, Double)]] = [
      [(0, 100), (90, 100)], [(20, 20), (20, 180)], [(0, 0), (10, 10)], [(220, 20), (280, 20)],
      [(9000, 9000), (9100, 9000)],
    ]
    let layer = Layer(
      name: "roads", file: "gis_osm_roads_free_1.shp",
      records: .lines(
        lines.map { line in
          MultiLine(lines: [line.map { Point(x: 356_000 + $0.0, y: 5_645_000 + $0.1) }])
        }),
      attributes: AttributeTable(
        columns: [AttributeTable.Column(name: "name", kind: .text, cells: names)], rowCount: 5),
      system: try CoordinateSystem(definition: "EPSG:25832", place: Place(file: "test")),
      encoding: "UTF-8", findings: [])
    let index = StreetIndex(
      register: nil, segments: try StreetSegments(tiny.layer, on: TinyStreets.map()),
      roads: try StreetSegments(roads: layer, on: TinyStreets.map()), units: [TinyStreets.units],
      blockCount: 6)
    let lookup = StreetLookup(index, plan: tiny.plan)
    let totals = index.totals
    #expect(
      [
        totals.roads, totals.roadsNameless, totals.roadsOutsideBlocks, totals.roadsOfKnownStreets,
        totals.roadsOfNewStreets,
      ] == [5, 1, 1, 1, 2])
    #expect(lookup.answer("Seeweg").told == "found 1 segment")
    #expect(lookup.answer("Waldpfad").status == .several)
    #expect(lookup.answer("Waldpfad 3").status == .unknownNumber)
    #expect(lookup.answer("Grenzweg 3").told == "found 2 segment")
    #expect(lookup.answer("Fernstraße").status == .unknownStreet)
  }
}
