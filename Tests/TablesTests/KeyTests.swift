import Land
import Tables
import Testing

@Suite struct `Keys of a table` {
  func keyed(_ text: String) throws -> KeyedTable {
    try KeyedTable(Table(bytes: Array(text.utf8), named: "t.csv"), key: "NR")
  }

  func faults(_ text: String, in language: Language) -> [String] {
    do {
      _ = try keyed(text)
      return []
    } catch let error as InputError {
      return error.findings.map { $0.line(in: language) }
    } catch {
      return ["\(error)"]
    }
  }

  @Test func `that occur twice are named with both rows`() {
    let text = "NR;EW\n01;5\n02;6\n01;7\n;8\n"
    #expect(
      faults(text, in: .english) == [
        "t.csv, row 4, column NR: The key “01” is already in row 2. Each key may occur once: correct or delete one of the two rows.",
        "t.csv, row 5, column NR: The key is missing. Write the block's key in this cell, or delete the row.",
      ])
    #expect(
      faults(text, in: .german).first
        == "t.csv, Zeile 4, Spalte NR: Der Schlüssel „01“ steht schon in Zeile 2. Jeder Schlüssel darf nur einmal vorkommen: Berichtigen oder löschen Sie eine der beiden Zeilen."
    )
  }

  @Test func `a key column that is absent names the nearest`() {
    #expect(
      faults("NUM;EW\n1;2\n", in: .english) == [
        "t.csv, row 1, column NR: There is no column “NR”. The nearest is “NUM”. Columns: NUM, EW."
      ])
  }

  @Test func `join by text, and a row without a block is a warning`() throws {
    let join = Join(try keyed("NR;EW\n02;6\nX;7\n01;5\n"), ids: ["01", "02", "03"])
    #expect(join.rows == [2, 0, nil])
    #expect(join.findings.map(\.severity) == [.note, .warning])
    #expect(
      join.findings.map { $0.line(in: .english) } == [
        "t.csv, column NR: Joined to the blocks by NR: 2 of 3 blocks have a row.",
        "t.csv, row 3, column NR: There is no block with the key “X”. The row is not used.",
      ])
  }

  @Test func `that lost their zeros are refused, never guessed`() throws {
    let join = Join(try keyed("NR;EW\n1;5\n2;6\n13;7\n"), ids: ["01", "02", "13"])
    #expect(join.rows == [nil, nil, 2])
    let fault = try #require(join.findings.first { $0.severity == .error })
    #expect(
      fault.line(in: .german)
        == "t.csv, Zeile 2, Spalte NR: Der Schlüssel „1“ sieht aus wie Block „01“ mit anderen führenden Nullen; so ist es bei 2 Schlüsseln dieser Tabelle. Eine Tabellenkalkulation hat die Nullen entfernt. Lesen Sie die Schlüsselspalte als Text ein und speichern Sie die Tabelle neu."
    )
  }
}
