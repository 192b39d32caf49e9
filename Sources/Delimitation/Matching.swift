/// A one-to-one assignment of rows to columns with the greatest sum of weights: the Hungarian
/// method with potentials (Kuhn 1955; Munkres 1957) on exact integers. O(n³) for n = the larger
/// side.
///
/// Rows and columns may differ in number. Pairs of weight 0 are no pairs. Of equally good
/// assignments the one that scanning rows and columns upwards finds first is taken, so equal inputs
/// give equal answers.
struct Matching: Hashable, Sendable {
  /// The column of each row, nil where the row has no partner.
  let columnOfRow: [Int?]
  /// The sum of the weights of all pairs.
  let weight: Int64

  /// The best matching of a matrix of weights, each 0 or more; every row equally long.
  init(weights: [[Int64]]) {
    let columns = weights.first?.count ?? 0
    precondition(weights.allSatisfy { $0.count == columns }, "rows of different length")
    precondition(weights.allSatisfy { $0.allSatisfy { $0 >= 0 } }, "a negative weight")
    var solver = HungarianSolver(weights: weights, columns: columns)
    let assigned = solver.solve()
    var chosen: [Int?] = []
    var total: Int64 = 0
    for (row, column) in assigned.prefix(weights.count).enumerated() {
      let gain = column < columns ? weights[row][column] : 0
      chosen.append(gain > 0 ? column : nil)
      total += gain
    }
    columnOfRow = chosen
    weight = total
  }

  /// The row of each of `columns` columns, nil where the column has no partner.
  func rowOfColumn(columns: Int) -> [Int?] {
    var rows = [Int?](repeating: nil, count: columns)
    for (row, column) in columnOfRow.enumerated() {
      if let column { rows[column] = row }
    }
    return rows
  }
}

/// The working state of the Hungarian method on a square matrix of costs (minus the weights), filled
/// up with zeros. Row and column 0 are sentinels; real ones count from 1.
private struct HungarianSolver {
  private let size: Int
  private let cost: [[Int64]]
  private var rowPotential: [Int64]
  private var columnPotential: [Int64]
  private var rowOfColumn: [Int]
  private var cameFrom: [Int]

  init(weights: [[Int64]], columns: Int) {
    let size = max(weights.count, columns)
    cost = (0..<size).map { row in
      (0..<size).map { row < weights.count && $0 < columns ? -weights[row][$0] : 0 }
    }
    rowPotential = [Int64](repeating: 0, count: size + 1)
    columnPotential = [Int64](repeating: 0, count: size + 1)
    rowOfColumn = [Int](repeating: 0, count: size + 1)
    cameFrom = [Int](repeating: 0, count: size + 1)
    self.size = size
  }

  /// The column of each row, both from 0.
  mutating func solve() -> [Int] {
    guard size > 0 else { return [] }
    for row in 1...size { augment(from: row) }
    var columnOfRow = [Int](repeating: 0, count: size)
    for column in 1...size { columnOfRow[rowOfColumn[column] - 1] = column - 1 }
    return columnOfRow
  }

  /// Gives one more row a column, along the cheapest alternating path.
  private mutating func augment(from row: Int) {
    rowOfColumn[0] = row
    var slack = [Int64](repeating: .max, count: size + 1)
    var isReached = [Bool](repeating: false, count: size + 1)
    var column = 0
    repeat {
      isReached[column] = true
      column = relax(from: column, slack: &slack, isReached: isReached)
    } while rowOfColumn[column] != 0
    while column != 0 {
      rowOfColumn[column] = rowOfColumn[cameFrom[column]]
      column = cameFrom[column]
    }
  }

  /// Looks along the row of a reached column, shifts the potentials, returns the next column.
  private mutating func relax(
    from column: Int, slack: inout [Int64], isReached: [Bool]
  ) -> Int {
    let row = rowOfColumn[column]
    var nearest = 0
    var step = Int64.max
    for other in 1...size where !isReached[other] {
      let reduced = cost[row - 1][other - 1] - rowPotential[row] - columnPotential[other]
      if reduced < slack[other] {
        slack[other] = reduced
        cameFrom[other] = column
      }
      if slack[other] < step {
        step = slack[other]
        nearest = other
      }
    }
    for other in 0...size {
      if isReached[other] {
        rowPotential[rowOfColumn[other]] += step
        columnPotential[other] -= step
      } else if other > 0 {
        slack[other] -= step
      }
    }
    return nearest
  }
}
