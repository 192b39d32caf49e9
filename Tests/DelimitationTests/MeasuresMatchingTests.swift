import TestSupport
import Testing

@testable import Delimitation

@Suite struct `Matching of areas` {
  @Test(arguments: UInt64(1)...120)
  func `weighs as much as the best of all permutations`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let rows = 1 + generator.below(6)
    let columns = 1 + generator.below(6)
    // Few different weights make many ties.
    let highest = generator.happens(percent: 50) ? 4 : 20_000
    let weights = (0..<rows).map { _ in
      (0..<columns).map { _ in Int64(generator.below(highest)) }
    }
    let matching = Matching(weights: weights)
    #expect(matching.weight == bestByEnumeration(weights), "\(weights)")
    let pairs = matching.columnOfRow.enumerated().compactMap { row, column in
      column.map { (row, $0) }
    }
    #expect(pairs.reduce(0) { $0 + weights[$1.0][$1.1] } == matching.weight)
    #expect(Set(pairs.map(\.1)).count == pairs.count, "a column has two rows")
    #expect(pairs.allSatisfy { weights[$0.0][$0.1] > 0 }, "a pair without people")
  }

  @Test func `is empty without rows or columns`() {
    #expect(Matching(weights: []).columnOfRow == [])
    #expect(Matching(weights: [[], []]).columnOfRow == [nil, nil])
  }

  @Test func `prefers the greater sum to the greater pair`() {
    let matching = Matching(weights: [[10, 9], [9, 0]])
    #expect(matching.columnOfRow == [1, 0])
    #expect(matching.weight == 18)
  }

  /// The greatest sum over all ways to give each row another column or none.
  private func bestByEnumeration(_ weights: [[Int64]], from row: Int = 0, taken: Set<Int> = [])
    -> Int64
  {
    guard row < weights.count else { return 0 }
    var best = bestByEnumeration(weights, from: row + 1, taken: taken)
    for column in weights[row].indices where !taken.contains(column) {
      let rest = bestByEnumeration(weights, from: row + 1, taken: taken.union([column]))
      best = max(best, weights[row][column] + rest)
    }
    return best
  }
}
