import Indicators
import Land
import Testing

/// Eight blocks A to H with three indicators: the worked example of the index, digit for digit.
@Suite struct `The worked example of the index` {
  let ids = ["A", "B", "C", "D", "E", "F", "G", "H"]
  let people: [Int32] = [2400, 1800, 3000, 2100, 1500, 2700, 1900, 2600]
  let rates: [[Double]] = [
    [12, 9.5, 4, 6, 15, 3.5, 5, 5], [28, 22, 9, 14, 33, 8, 12, 14],
    [48, 39, 15, 24, 55, 12, 20, 27],
  ]

  func index(threshold: IndexMethod.Threshold = .indexAbove(1)) throws -> DeprivationIndex {
    try DeprivationIndex(
      rates.enumerated().map { number, values in
        Indicator(name: "S\(number + 1)", source: .rate(values), higher: .worse, weight: 1)
      }, blocks: ScoredBlocks(ids: ids, population: people), method: .usual(threshold: threshold),
      place: Place(file: "p.toml"))
  }

  /// Four decimals, as the example prints them.
  func text(_ values: [Double?]) -> [String] {
    values.map { $0.map { fourDecimals($0) } ?? "" }
  }

  @Test func `has the printed means and standard deviations`() throws {
    let index = try index()
    #expect(index.contributions.map(\.mean) == [7.5, 17.5, 30])
    #expect(text(index.contributions.map(\.deviation)) == ["3.9291", "8.5732", "14.6799"])
    #expect(text([index.columns.statusDeviation]) == ["2.9901"])
    #expect(abs(index.columns.statusMean) < 1e-12)
  }

  @Test func `has the printed z-values`() throws {
    let z = try index().contributions.map { text($0.z) }
    #expect(
      z[0] == [
        "1.1453", "0.5090", "-0.8908", "-0.3818", "1.9089", "-1.0181", "-0.6363", "-0.6363",
      ])
    #expect(
      z[1] == [
        "1.2247", "0.5249", "-0.9915", "-0.4082", "1.8080", "-1.1081", "-0.6415", "-0.4082",
      ])
    #expect(
      z[2] == [
        "1.2262", "0.6131", "-1.0218", "-0.4087", "1.7030", "-1.2262", "-0.6812", "-0.2044",
      ])
  }

  @Test func `has the printed sums, index and classes`() throws {
    let index = try index()
    #expect(
      text(index.columns.statusSum) == [
        "3.5962", "1.6470", "-2.9041", "-1.1987", "5.4198", "-3.3523", "-1.9590", "-1.2489",
      ])
    #expect(
      text(index.columns.index) == [
        "1.2027", "0.5508", "-0.9712", "-0.4009", "1.8126", "-1.1211", "-0.6552", "-0.4177",
      ])
    #expect(
      index.classes.map(\.title.german) == [
        "niedrig", "mittel", "mittel", "mittel", "sehr niedrig", "hoch", "mittel", "mittel",
      ])
  }

  @Test func `has the deprived blocks A and E with 3,900 inhabitants`() throws {
    let index = try index()
    let deprived = ids.indices.filter { index.columns.isDeprived[$0] }
    #expect(deprived.map { ids[$0] } == ["A", "E"])
    #expect(deprived.reduce(0) { $0 + people[$1] } == 3900)
  }

  @Test(arguments: [(0.0, ""), (0.05, "E"), (0.0834, "AE"), (0.22, "ABE"), (1.0, "ABCDEFGH")])
  func `a share of inhabitants takes the block that crosses it`(share: Double, expected: String)
    throws
  {
    let index = try index(threshold: .shareOfPopulation(share))
    let deprived = ids.indices.filter { index.columns.isDeprived[$0] }.map { ids[$0] }
    #expect(deprived.joined() == expected)
  }
}

/// A number with four decimals.
private func fourDecimals(_ value: Double) -> String {
  let scaled = Int((abs(value) * 10_000).rounded())
  let digits = String(scaled % 10_000)
  let sign = value < 0 && scaled > 0 ? "-" : ""
  return "\(sign)\(scaled / 10_000)." + String(repeating: "0", count: 4 - digits.count) + digits
}

extension IndexMethod {
  /// The defaults of a project file.
  static func usual(
    standardise: Standardise = .blocks, threshold: Threshold = .indexAbove(1)
  ) -> IndexMethod {
    IndexMethod(
      minimumPopulation: 300, minimumDenominator: 100, minimumWeight: 0.667,
      standardise: standardise, threshold: threshold)
  }
}
