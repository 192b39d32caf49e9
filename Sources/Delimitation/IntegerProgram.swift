/// A linear program whose columns take whole numbers, 0 or 1: of all choices that keep the rows within
/// their limits, the one with the greatest gain is wanted.
public struct IntegerProgram: Hashable, Sendable {
  /// What choosing a column gains, one number per column.
  public let gains: [Double]
  /// Where each column's entries start, and one past the last; ascending, from 0.
  public let offsets: [Int32]
  /// The row of each entry, ascending within a column; every entry counts 1.
  public let rows: [Int32]
  /// How many entries of chosen columns a row must have, and may have; one range per row.
  public let limits: [ClosedRange<Int32>]

  /// A program. Every row that `rows` names has its limits.
  public init(gains: [Double], offsets: [Int32], rows: [Int32], limits: [ClosedRange<Int32>]) {
    precondition(offsets.count == gains.count + 1, "a column without its entries")
    precondition(Int(offsets[gains.count]) == rows.count, "entries of no column")
    precondition(rows.allSatisfy { limits.indices.contains(Int($0)) }, "an entry of no row")
    self.gains = gains
    self.offsets = offsets
    self.rows = rows
    self.limits = limits
  }

  /// The rows of a column's entries.
  public func entries(_ column: Int) -> ArraySlice<Int32> {
    rows[Int(offsets[column])..<Int(offsets[column + 1])]
  }

  /// Whether a choice of columns keeps every row within its limits.
  public func allows(_ chosen: [Int]) -> Bool {
    var sums = [Int32](repeating: 0, count: limits.count)
    for column in chosen { for row in entries(column) { sums[Int(row)] += 1 } }
    return zip(limits, sums).allSatisfy { $0.contains($1) }
  }

  /// What a choice gains.
  public func gain(of chosen: [Int]) -> Double { chosen.reduce(0) { $0 + gains[$1] } }
}

/// What a solver knows of a program when it ends.
public struct IntegerSolution: Hashable, Sendable {
  /// The columns of the best choice found, ascending; nil if none was found.
  public let chosen: [Int]?
  /// Whether no choice gains more than `chosen`, or, where that is nil, whether there is none, up to
  /// the rounding of floating-point numbers.
  public let isProved: Bool

  /// What is known.
  public init(chosen: [Int]?, isProved: Bool) {
    self.chosen = chosen
    self.isProved = isProved
  }
}

/// Solves integer programs. The search has none of its own: one is handed in.
public protocol IntegerSolver: Sendable {
  /// The best choice of columns that at most `nodes` nodes of the search tree show. Same program, same
  /// answer; safe to call from several tasks.
  func solve(_ program: IntegerProgram, nodes: Int) -> IntegerSolution
}
