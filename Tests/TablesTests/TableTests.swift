import Land
import Tables
import Testing

@Suite struct `A table` {
  func table(_ text: String) throws -> Table { try Table(bytes: Array(text.utf8), named: "t.csv") }

  func faults(_ text: String, in language: Language = .english) -> [String] {
    do {
      _ = try table(text)
      return []
    } catch let error as InputError {
      return error.findings.map { $0.line(in: language) }
    } catch {
      return ["\(error)"]
    }
  }

  @Test(arguments: [("a;b\n1,5;2\n", ";"), ("a,b\n1.5,2\n", ","), ("a\tb\n1,5\t2\n", "\t")])
  func `finds its separator in the header`(text: String, separator: String) throws {
    let table = try table(text)
    #expect(table.separator.rawValue == separator)
    #expect(table.columns == ["a", "b"])
    #expect(table.cell(row: 0, column: 1) == "2")
  }

  @Test func `keeps quoted separators, quotes and line breaks`() throws {
    let table = try table("a,b\r\n\"x, y\",\"say \"\"hi\"\"\nthere\"\r\n1,2\r\n")
    #expect(table.cell(row: 0, column: 0) == "x, y")
    #expect(table.cell(row: 0, column: 1) == "say \"hi\"\nthere")
    #expect(table.rowNumbers == [2, 3])
  }

  @Test func `reads CP1252 and says so`() throws {
    let bytes: [UInt8] = Array("NAME;x\nK".utf8) + [0xF6] + Array("ln ".utf8) + [0x80, 0x0A]
    let table = try? Table(bytes: bytes + Array(";".utf8), named: "t.csv")
    #expect(table == nil)
    let sound = try Table(
      bytes: Array("NAME;x\nK".utf8) + [0xF6] + Array("ln ".utf8) + [0x80] + Array(";1\n".utf8),
      named: "t.csv")
    #expect(sound.cell(row: 0, column: 0) == "Köln €")
    #expect(sound.encoding == "CP1252")
    #expect(sound.findings.map(\.check) == ["encoding", "separator"])
  }

  @Test func `reads UTF-8 with a byte order mark`() throws {
    let table = try Table(bytes: [0xEF, 0xBB, 0xBF] + Array("ä;b\n1;2".utf8), named: "t.csv")
    #expect(table.columns == ["ä", "b"])
    #expect(table.encoding == "UTF-8")
  }

  @Test func `lists every ragged row, counting as a spreadsheet does`() {
    #expect(
      faults("a;b\n1;2\n1;2;3\n\"x\ny\";2\n1\n") == [
        "t.csv, row 3: 3 cells in this row, but 2 in the header. Add or remove cells; a cell that holds “;” needs quotes.",
        "t.csv, row 5: 1 cells in this row, but 2 in the header. Add or remove cells; a cell that holds “;” needs quotes.",
      ])
  }

  @Test func `an unclosed quote does not swallow the rest of the file`() {
    let found = faults("a;b\n1;\"2\n3;4\n5\n", in: .german)
    #expect(
      found == [
        "t.csv, Zeile 2, Spalte b: Hier beginnt ein Anführungszeichen, das nicht geschlossen wird. Schließen Sie das Anführungszeichen am Ende der Zelle; verdoppeln Sie eines innerhalb der Zelle (\"\").",
        "t.csv, Zeile 4: 1 Zellen in dieser Zeile, aber 2 in der Kopfzeile. Ergänzen oder entfernen Sie Zellen; eine Zelle, die „;“ enthält, braucht Anführungszeichen.",
      ])
  }

  @Test func `names empty and doubled columns of its header`() {
    #expect(
      faults("a;;a\n1;2;3\n") == [
        "t.csv, row 1: Column 2 of the header has no name. Give each column a name of its own in row 1.",
        "t.csv, row 1, column a: Columns 1 and 3 are both called “a”. Give each column a name of its own in row 1.",
      ])
  }

  @Test func `leaves blank rows out and says so`() throws {
    let table = try table("a;b\n1;2\n\n;\n3;4\n\n")
    #expect(table.rowNumbers == [2, 5])
    #expect(table.findings.contains { $0.check == "blank_rows" })
  }

  @Test func `that is not there is missing, not malformed`() {
    let error = #expect(throws: InputError.self) {
      try Table(path: "/nowhere/t.csv", named: "t.csv")
    }
    #expect(error?.kind == .missing)
    #expect(
      error?.findings.first?.line(in: .german)
        == "t.csv: Die Datei ist nicht da. Legen Sie die Datei dorthin oder berichtigen Sie ihren Namen."
    )
  }

  @Test(arguments: 1...40) func `written and read back has the same cells`(seed: UInt64) throws {
    var random = Seeded(seed)
    let pieces = ["x", "ä", "\"", ";", ",", "\n", "\r\n", " ", "0", "\t", "€"]
    let columns = Int.random(in: 2...5, using: &random)
    let rows = (0..<Int.random(in: 1...8, using: &random)).map { _ in
      (0..<columns).map { column in
        // The first cell is never empty, so that no row is blank.
        (column == 0 ? "k" : "")
          + (0..<Int.random(in: 0...4, using: &random)).map { _ in
            pieces.randomElement(using: &random) ?? ""
          }.joined()
      }
    }
    for separator in Separator.allCases {
      let header = (0..<columns).map { "c\($0)" }.joined(separator: separator.rawValue)
      let body = rows.map { row in
        row.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }
          .joined(separator: separator.rawValue)
      }
      let table = try table(([header] + body).joined(separator: "\n"))
      for (row, cells) in rows.enumerated() {
        for (column, cell) in cells.enumerated() {
          #expect(table.cell(row: row, column: column) ?? "" == cell, "seed \(seed)")
        }
      }
    }
  }
}

/// A small generator with a seed (SplitMix64; Steele, Lea and Flood 2014).
struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
