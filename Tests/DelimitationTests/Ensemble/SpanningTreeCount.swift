import Land
import TestSupport

/// How many spanning trees a set of blocks has, by the matrix-tree theorem (Kirchhoff 1847): a
/// determinant in whole numbers, without fractions (Bareiss 1968).
func spanningTreeCount(_ blocks: [Int32], in adjacency: Adjacency) -> Int {
  var number: [Int32: Int] = [:]
  for (position, block) in blocks.enumerated() { number[block] = position }
  let size = blocks.count - 1
  var matrix = [[Int]](repeating: [Int](repeating: 0, count: size), count: size)
  for (position, block) in blocks.enumerated() where position < size {
    for slot in adjacency.row(Int(block)) {
      guard let other = number[adjacency.neighbours[slot]] else { continue }
      matrix[position][position] += 1
      if other < size { matrix[position][other] -= 1 }
    }
  }
  var previous = 1
  for pivot in 0..<max(0, size - 1) {
    // A minor of a connected graph's matrix is never 0.
    if matrix[pivot][pivot] == 0 { return 0 }
    for row in (pivot + 1)..<size {
      for column in (pivot + 1)..<size {
        matrix[row][column] =
          (matrix[row][column] * matrix[pivot][pivot] - matrix[row][pivot] * matrix[pivot][column])
          / previous
      }
    }
    previous = matrix[pivot][pivot]
  }
  return size > 0 ? matrix[size - 1][size - 1] : 1
}

extension Plan {
  /// The product of the numbers of spanning trees of its areas.
  func spanningTrees(in adjacency: Adjacency) -> Int {
    members.dropFirst().reduce(1) { $0 * spanningTreeCount($1, in: adjacency) }
  }
}

/// How often each plan was met, beside how often it should have been.
struct Frequencies {
  private var met: [Plan: Int] = [:]
  private var total = 0

  /// Notes a plan.
  mutating func note(_ plan: Plan) {
    met[plan.canonical, default: 0] += 1
    total += 1
  }

  /// Pearson's chi-square over the number of plans less one: about 1 if the plans were drawn one by one
  /// from the law, more if neighbours in the chain are alike; infinite if a plan outside was met.
  func misfit(law: [Plan: Double]) -> Double {
    let sum = law.values.reduce(0, +)
    guard met.keys.allSatisfy({ law[$0] != nil }), law.count > 1 else { return .infinity }
    let square = law.reduce(0.0) { sofar, entry in
      let expected = entry.value / sum * Double(total)
      let gap = Double(met[entry.key] ?? 0) - expected
      return sofar + gap * gap / expected
    }
    return square / Double(law.count - 1)
  }
}
