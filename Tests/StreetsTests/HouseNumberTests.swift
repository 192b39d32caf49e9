import Testing

@testable import Streets

@Suite struct `House numbers` {
  @Test func `are read with zeros, letters and blanks`() {
    #expect(HouseNumber("12")?.text == "12")
    #expect(HouseNumber("0012a")?.text == "12a")
    #expect(HouseNumber("12 A")?.text == "12a")
    #expect(HouseNumber("9999z")?.text == "9999z")
    for text in ["", "0", "0000", "a", "12ab", "12 1", "10000", "-3", "12,", "ß", "12a3"] {
      #expect(HouseNumber(text) == nil, "\(text)")
    }
  }

  @Test func `come in the order of number and letter`() throws {
    let texts = ["1", "1a", "2", "9z", "10", "10a", "11"]
    let numbers = try texts.map { try #require(HouseNumber($0)) }
    #expect(numbers.sorted() == numbers)
    #expect(numbers[3].next.parity == .odd && numbers[5].previous.text == "10")
    #expect(HouseNumber("21")?.previous.text == "19")
  }

  @Test func `of a side with odd and even ends are both`() throws {
    let from = try #require(HouseNumber("1"))
    let to = try #require(HouseNumber("6"))
    #expect(NumberRange.covering(from, to).map(\.text) == ["1–5", "2–6"])
    #expect(NumberRange.covering(to, to).map(\.text) == ["6"])
  }
}
