import Indicators
import Land
import Testing

@Suite struct `The deprivation index` {
  let place = Place(file: "p.toml", row: 3, column: "deprivation.indicators")

  func blocks(_ people: [Int32]) -> ScoredBlocks {
    ScoredBlocks(ids: people.indices.map { "B\($0)" }, population: people)
  }

  func rate(_ values: [Double?], _ higher: Indicator.Direction = .worse, weight: Double = 1)
    -> Indicator
  {
    Indicator(name: "rate", source: .rate(values), higher: higher, weight: weight)
  }

  @Test func `leaves blocks under the minimum population out and lists them`() throws {
    let index = try DeprivationIndex(
      [rate([1, 2, 3, 4, 5, 900])], blocks: blocks([300, 400, 500, 600, 700, 299]),
      method: .usual(), place: place)
    #expect(index.columns.isScored == [true, true, true, true, true, false])
    #expect(index.contributions[0].mean == 3)
    #expect(index.classes.last == .notScored)
    let note = try #require(index.findings.first { $0.key == "B5" })
    #expect(note.message.german == "Block B5 hat 299 Einwohner, weniger als 300: nicht bewertet.")
  }

  @Test func `takes a rate over too few people as missing`() throws {
    let indicator = Indicator(
      name: "rate",
      source: .ratio(
        numerator: [10, 20, 30, 40, 50, 1], denominator: [100, 100, 100, 100, 100, 99]),
      higher: .worse, weight: 1)
    let index = try DeprivationIndex(
      [indicator], blocks: blocks([Int32](repeating: 1000, count: 6)), method: .usual(),
      place: place)
    #expect(index.contributions[0].rates == [10, 20, 30, 40, 50, nil])
    #expect(index.columns.isScored.last == false)
  }

  @Test func `two of three equal weights are enough, and the sum is rescaled`() throws {
    let full: [Double?] = [1, 2, 3, 4, 5, 6]
    let index = try DeprivationIndex(
      [rate(full), rate(full), rate([1, 2, 3, 4, 5, nil])],
      blocks: blocks([Int32](repeating: 1000, count: 6)), method: .usual(), place: place)
    #expect(index.columns.isScored.allSatisfy { $0 })
    let z = try #require(index.contributions[0].z[5])
    #expect(abs(index.columns.statusSum[5] - 3 * z) < 1e-12)
    #expect(index.findings.map(\.check) == ["weights_rescaled"])
  }

  @Test func `higher is better turns every sign`() throws {
    let people = [Int32](repeating: 1000, count: 6)
    let values: [Double?] = [1, 2, 4, 8, 16, 32]
    let worse = try DeprivationIndex(
      [rate(values)], blocks: blocks(people), method: .usual(), place: place)
    let better = try DeprivationIndex(
      [rate(values, .better)], blocks: blocks(people), method: .usual(), place: place)
    for block in people.indices {
      #expect(abs(worse.columns.index[block] + better.columns.index[block]) < 1e-12)
    }
  }

  @Test func `refuses four blocks, and equal values, with an explanation`() {
    let error = #expect(throws: InputError.self) {
      try DeprivationIndex(
        [rate([1, 2, 3, 4, nil]), rate([7, 7, 7, 7, 7])],
        blocks: blocks([Int32](repeating: 1000, count: 5)), method: .usual(), place: place)
    }
    #expect(
      error?.findings.map { $0.line(in: .english) } == [
        "p.toml, row 3, column deprivation.indicators: Only 4 blocks can be scored by “rate”; an index needs at least 5. Check the column's values, minimum_population, minimum_denominator and minimum_weight.",
        "p.toml, row 3, column deprivation.indicators: All blocks have the same value of “rate”, so it tells no block apart. Leave it out or name another column.",
      ])
  }

  @Test func `lists a value beyond four standard deviations and still counts it`() throws {
    var values = [Double?](repeating: 1, count: 30)
    for block in values.indices { values[block] = Double(block % 3) }
    values[29] = 100
    let index = try DeprivationIndex(
      [rate(values)], blocks: blocks([Int32](repeating: 500, count: 30)), method: .usual(),
      place: place)
    #expect(index.findings.map(\.check) == ["outlier"])
    #expect(index.findings.first?.key == "B29")
    #expect(index.columns.isDeprived[29])
  }

  @Test func `blocks of equal index are deprived together`() throws {
    let index = try DeprivationIndex(
      [rate([1, 2, 3, 9, 9, 9])], blocks: blocks([Int32](repeating: 1000, count: 6)),
      method: .usual(threshold: .shareOfPopulation(0.2)), place: place)
    #expect(index.columns.isDeprived == [false, false, false, true, true, true])
  }

  @Test func `over people is as if every inhabitant were counted once`() throws {
    let values: [Double] = [1, 2, 3, 5, 8]
    let people: [Int32] = [1, 2, 3, 4, 5].map { $0 * 300 }
    let weighted = try DeprivationIndex(
      [rate(values)], blocks: blocks(people), method: .usual(standardise: .people), place: place)
    // Each block repeated as often as it has 300 inhabitants, each copy counting once.
    let copies = people.indices.flatMap { [Int](repeating: $0, count: Int(people[$0] / 300)) }
    let plain = try DeprivationIndex(
      [rate(copies.map { values[$0] })],
      blocks: blocks(copies.map { _ in 300 }), method: .usual(), place: place)
    for (copy, block) in copies.enumerated() {
      #expect(abs(weighted.columns.index[block] - plain.columns.index[copy]) < 1e-12)
    }
  }

  @Test func `a column of 0 and 1 is taken as it is`() throws {
    let index = try DeprivationIndex(
      flags: [true, false, false, nil, true, false],
      blocks: blocks([1, 2, 3, 4, 5, 6]), place: place)
    #expect(index.columns.isDeprived == [true, false, false, false, true, false])
    #expect(index.columns.isScored == [true, true, true, false, true, true])
    #expect(index.columns.statusMean == 0.4)
    #expect(index.findings.map(\.key) == ["B3"])
  }

  @Test(arguments: [
    (-1.01, "hoch"), (-1, "mittel"), (1, "mittel"), (1.01, "niedrig"), (1.5, "niedrig"),
    (1.51, "sehr niedrig"),
  ])
  func `a class includes its limits as the practice does`(index: Double, word: String) {
    #expect(StatusClass(index: index).title.german == word)
    #expect(StatusClass(index: nil).title.german == "nicht bewertet")
  }
}
