import Indicators
import Land
import Testing

@Suite struct `An index made a little differently` {
  private static let people: [Int32] = [1000, 2000, 1500, 800, 1200, 200, 900]
  private static let blocks = ScoredBlocks(
    ids: people.indices.map { "B\($0)" }, population: people)

  private static func index(_ weights: [Double], _ method: IndexMethod) throws -> DeprivationIndex {
    try DeprivationIndex(
      [
        Indicator(
          name: "first", source: .rate([1, 2, 3, 4, 9, 5, 2]), higher: .worse, weight: weights[0]),
        Indicator(
          name: "second", source: .rate([9, 2, 3, 1, 1, 5, 4]), higher: .worse, weight: weights[1]),
      ], blocks: blocks, method: method, place: Place(file: "p.toml"))
  }

  @Test(arguments: [IndexMethod.Standardise.blocks, .people])
  func `with the same weights gives the same deprived blocks`(standardise: IndexMethod.Standardise)
    throws
  {
    for threshold in [IndexMethod.Threshold.indexAbove(0.5), .shareOfPopulation(0.3)] {
      let method = IndexMethod.usual(standardise: standardise, threshold: threshold)
      let index = try Self.index([1, 2], method)
      let again = index.isDeprived(weights: [1, 2], blocks: Self.blocks, method: method)
      #expect(again == index.columns.isDeprived)
    }
  }

  @Test func `with other weights gives what an index of these weights gives`() throws {
    let method = IndexMethod.usual(threshold: .indexAbove(0.8))
    let index = try Self.index([1, 1], method)
    for weights in [[1.2, 0.8], [0.3, 3], [5, 1]] {
      let other = try Self.index(weights, method).columns.isDeprived
      #expect(index.isDeprived(weights: weights, blocks: Self.blocks, method: method) == other)
    }
  }

  @Test func `a lower threshold takes no block out`() throws {
    let index = try Self.index([1, 1], .usual())
    var before = [Bool](repeating: false, count: Self.people.count)
    for limit in [2, 1.5, 1, 0.5, 0, -1] {
      let now = index.isDeprived(
        weights: [1, 1], blocks: Self.blocks, method: .usual(threshold: .indexAbove(limit)))
      #expect(zip(before, now).allSatisfy { !$0 || $1 })
      #expect(!now[5], "a block too small to be scored is never deprived")
      before = now
    }
    #expect(before.contains(true))
  }
}
