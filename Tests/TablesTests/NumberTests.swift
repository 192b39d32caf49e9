import Land
import Tables
import Testing

@Suite struct `Numbers of a column` {
  func numbers(_ cells: [String?]) -> NumberColumn {
    NumberColumn(
      cells: cells, rows: cells.indices.map { $0 + 2 }, keys: cells.indices.map { "k\($0)" },
      place: Place(file: "t.csv", column: "EW"))
  }

  func faults(_ cells: [String?], in language: Language = .english) -> [String] {
    numbers(cells).findings.filter { $0.severity == .error }.map { $0.line(in: language) }
  }

  @Test func `a decimal comma is found and said`() {
    let column = numbers(["31,5", nil, "7", "-0,25", "1,234"])
    #expect(column.values == [31.5, nil, 7, -0.25, 1.234])
    #expect(
      column.findings.map { $0.line(in: .german) } == [
        "t.csv, Spalte EW: Zahlen wurden mit Dezimalkomma gelesen, wie in „31,5“."
      ])
  }

  @Test func `thousands are read where another number proves them`() {
    #expect(numbers(["1.234,5", "2.345", "7"]).values == [1234.5, 2345, 7])
    #expect(numbers(["1,234,567", "1,234.5"]).values == [1_234_567, 1234.5])
    #expect(numbers(["12", "345"]).findings.isEmpty)
    #expect(numbers(["1e-05", "0.5"]).values == [0.00001, 0.5])
  }

  @Test func `thousands or decimals are never guessed`() {
    #expect(
      faults(["900", "1.234", "2.345"], in: .german) == [
        "t.csv, Zeile 3, Spalte EW: „1.234“ kann Tausender oder Nachkommastellen meinen, und keine andere Zahl der Spalte verrät es (2 solche Zellen). Schreiben Sie Zahlen ohne Tausendertrennzeichen."
      ])
    #expect(
      faults(["31,5", "1.234"]) == [
        "t.csv, row 3, column EW: “1.234” has another separator than the decimals of this column. Write numbers without thousands separators."
      ])
  }

  @Test func `a column with comma and point is refused`() {
    #expect(
      faults(["31,5", "7", "2.25"]) == [
        "t.csv, row 4, column EW: The column mixes decimal comma (“31,5” in row 2) and decimal point (“2.25” in row 4). Write all numbers of the column in one way."
      ])
  }

  @Test(arguments: [
    "12a", "NA", "n/a", "-", "1 234", "*", "<3", "1..2", "1,2,3", "12.", "0x10", "inf", "nan",
    "1,23,456.7",
  ])
  func `what is no number is a fault with what is there`(text: String) {
    let found = numbers(["5", text])
    #expect(found.values == [5, nil])
    #expect(
      found.findings.map { $0.line(in: .german) } == [
        "t.csv, Zeile 3, Spalte EW: „\(text)“ ist keine Zahl. Schreiben Sie eine Zahl in diese Zelle, oder lassen Sie sie leer, wenn der Wert fehlt."
      ])
    #expect(found.findings.first?.key == "k1")
  }

  @Test(arguments: 1...20) func `written with a comma or a point they are read back`(seed: UInt64) {
    var random = Seeded(seed)
    let values = (0..<20).map { _ in
      (Double.random(in: -1000...1000, using: &random) * 100).rounded() / 100
    }
    let plain = values.map { "\($0)" }
    #expect(numbers(plain).values == values)
    #expect(numbers(plain.map { $0.replacing(".", with: ",") }).values == values)
  }
}
