import Land
import Tables
import TestSupport
import Testing

@testable import Streets

@Suite struct `A batch of addresses` {
  private func batch(_ text: String) throws -> AddressBatch {
    try AddressBatch(
      RecordTable(bytes: Array(text.utf8), named: "adressen.csv"), lookup: TinyStreets().lookup(),
      districts: TinyStreets.units)
  }

  @Test func `keeps every row and its cells, and appends the answer`() throws {
    let long = String(repeating: "x", count: 10_000)
    let text =
      "nr,address\n1,Grenzweg 3\n2,\"Grenzweg 4, 50999 Süd\"\n3,Grenzweg\n4,\n5,Grenzwek 3\n"
      + "6,Grenzweg 41\n7,Grenzweg 29\n8,\(long)\n"
    let lines = try batch(text).csv.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[0] == "nr,address,area_id,area_name,district,status,known_by")
    #expect(lines[1] == "1,Grenzweg 3,N,Nordstadt,Nord,found,segment")
    #expect(lines[2] == "2,\"Grenzweg 4, 50999 Süd\",S,Südstadt,Süd,found,segment")
    #expect(lines[3] == "3,Grenzweg,,,,several,")
    #expect(lines[4] == "4,,,,,unknown_street,")
    #expect(lines[5] == "5,Grenzwek 3,,,,unknown_street,")
    #expect(lines[6] == "6,Grenzweg 41,,,Nord,unknown_number,neighbour")
    #expect(lines[7] == "7,Grenzweg 29,,,Nord,outside,segment")
    #expect(lines[8] == "8,\(long),,,,unknown_street,")
    #expect(lines.count == 10 && lines[9].isEmpty)
  }

  @Test func `takes street and number from two columns, as a German spreadsheet writes them`()
    throws
  {
    let result = try batch("street;number\nGrenzweg;4a\nAlte Straße;\n")
    #expect(
      result.csv
        == "street,number,area_id,area_name,district,status,known_by\n"
        + "Grenzweg,4a,S,Südstadt,Süd,found,segment\nAlte Straße,,S,Südstadt,Süd,found,segment\n")
    #expect(result.counts.map { "\($0.status) \($0.rows)" } == ["found 2"])
  }

  @Test
  func `empty cells beyond the header are no fault, and the answer has cells as the header says`()
    throws
  {
    let result = try batch("nr;address\n1;Grenzweg 3;;\n2;Grenzweg 4\n3;Grenzweg 4;;x\n")
    let lines = result.csv.split(separator: "\n")
    #expect(lines[1] == "1,Grenzweg 3,N,Nordstadt,Nord,found,segment")
    #expect(lines[2] == "2,Grenzweg 4,S,Südstadt,Süd,found,segment")
    #expect(lines[3] == "3,Grenzweg 4,,,,unreadable_row,,,x")
  }

  @Test func `keeps rows that cannot be read, and blank ones, in their place`() throws {
    let text =
      "nr;address\n1;Grenzweg 3\n2\n\n3;Grenzweg 4;zu viel\n4;\"offen\n5;Grenzweg 4\n;\n"
    let result = try batch(text)
    #expect(
      result.csv
        == "nr,address,area_id,area_name,district,status,known_by\n"
        + "1,Grenzweg 3,N,Nordstadt,Nord,found,segment\n2,,,,,unreadable_row,\n,,,,,blank_row,\n"
        + "3,Grenzweg 4,,,,unreadable_row,,zu viel\n4,\"\"\"offen\",,,,unreadable_row,\n"
        + "5,Grenzweg 4,S,Südstadt,Süd,found,segment\n,,,,,blank_row,\n")
    #expect(
      result.counts.map { "\($0.status) \($0.rows)" }
        == ["found 2", "unreadable_row 3", "blank_row 2"])
  }

  @Test func `marks a row with a byte that its encoding does not know`() throws {
    let bytes =
      Array("address\nGrenzweg 3\n".utf8) + [0x47, 0x81, 0x0A] + Array("Grenzweg 4\n".utf8)
    let table = try RecordTable(bytes: bytes, named: "adressen.csv")
    let result = try AddressBatch(table, lookup: TinyStreets().lookup(), districts: nil)
    #expect(
      result.counts.map { "\($0.status) \($0.rows)" } == ["found 2", "unreadable_row 1"])
  }

  @Test func `answers plain addresses quickly as it answers them slowly`() throws {
    for seed in UInt64(0)..<40 {
      var random = SeededGenerator(seed: seed)
      let streets = RandomStreets(seed: seed)
      let lookup = try streets.tiny.lookup()
      var quick = QuickAnswers(lookup)
      for _ in 0..<100 {
        let asked = RandomStreets.address(&random)
        guard let plain = quick.answer(Array(asked.utf8)[...]) else { continue }
        let answer = lookup.answer(asked)
        #expect(
          answer.area == Int(plain.area) && answer.knownBy == plain.knownBy
            && answer.block == plain.block.map { Int($0) }
            && answer.status == (plain.area == 0 ? .outside : .found), "\(seed): \(asked)")
      }
    }
  }

  @Test func `without the columns, or with those of an answer, is refused`() throws {
    let error = try #require(throws: InputError.self) { _ = try batch("ort,nr\nA,1\n") }
    #expect(error.findings[0].line(in: .english).contains("“street” and “number”"))
    #expect(throws: InputError.self) { _ = try batch("address,status\nA 1,x\n") }
  }
}

extension AddressBatch {
  /// The rows as text.
  var csv: String { String(decoding: bytes, as: UTF8.self) }
}
