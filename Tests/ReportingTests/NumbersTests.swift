import Land
import Testing

@testable import Reporting

@Suite struct `Numbers` {
  @Test(arguments: [
    (0.0, 6, "0"), (-0.0, 6, "0"), (1.0, 6, "1"), (0.1, 6, "0.1"), (-0.00000004, 6, "0"),
    (-0.0000005, 6, "-0.000001"), (0.999_999_9, 6, "1"), (1e-5, 6, "0.00001"),
    (123_456.789, 2, "123456.79"), (7.000_000_06, 7, "7.0000001"), (1e14, 3, "100000000000000"),
  ])
  func `for programs have a point, no exponent and no zeros at the end`(
    value: Double, decimals: Int, text: String
  ) {
    #expect(programNumber(value, decimals: decimals) == text)
  }

  @Test func `are written as people of each language write them`() {
    let (german, english) = (Words.german.numbers, Words.english.numbers)
    #expect(german.decimal(1234.5, 1) == "1.234,5")
    #expect(english.decimal(1234.5, 1) == "1,234.5")
    #expect(german.count(1_044_562) == "1.044.562")
    #expect(english.count(-1000) == "−1,000")
    #expect(german.count(999) == "999")
    #expect(german.percent(0.588, 1) == "58,8\u{a0}%")
    #expect(english.percent(0.588, 0) == "59%")
  }
}
