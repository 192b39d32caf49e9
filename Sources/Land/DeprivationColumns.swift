/// What the deprivation index says of each block; one entry per block in each column.
public struct DeprivationColumns: Hashable, Sendable {
  /// The index, positive = more deprived; 0 where not scored.
  public let index: [Double]
  /// The status sum S (index.md step 7) before standardising; 0 where not scored.
  public let statusSum: [Double]
  /// Whether the block has an index at all.
  public let isScored: [Bool]
  /// Whether the block counts as deprived (*benachteiligt*); false where not scored.
  public let isDeprived: [Bool]
  /// Mean of the status sums over scored blocks.
  public let statusMean: Double
  /// Standard deviation (divisor n) of the status sums over scored blocks, above 0.
  public let statusDeviation: Double

  /// Columns of equal length; a deprived block is always scored.
  public init(
    index: [Double], statusSum: [Double], isScored: [Bool], isDeprived: [Bool], statusMean: Double,
    statusDeviation: Double
  ) {
    precondition(
      index.count == isScored.count && statusSum.count == index.count
        && isDeprived.count == index.count, "columns of different length")
    precondition(zip(isScored, isDeprived).allSatisfy { $0 || !$1 }, "deprived but not scored")
    precondition(statusDeviation > 0, "no spread in the status sums")
    self.index = index
    self.statusSum = statusSum
    self.isScored = isScored
    self.isDeprived = isDeprived
    self.statusMean = statusMean
    self.statusDeviation = statusDeviation
  }
}
