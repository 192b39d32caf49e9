import Delimitation
import Foundation
import Land

/// The units A to H of the worked example, in a row; three indicators, standardised over the units.
enum WorkedExample {
  static let population: [Int32] = [2400, 1800, 3000, 2100, 1500, 2700, 1900, 2600]

  private static let indicators: [[Double]] = [
    [12.0, 9.5, 4.0, 6.0, 15.0, 3.5, 5.0, 5.0],
    [28, 22, 9, 14, 33, 8, 12, 14],
    [48, 39, 15, 24, 55, 12, 20, 27],
  ]

  static let problem = problem(statusQuo: nil)

  static func problem(statusQuo: Plan?) -> Problem {
    Problem(
      territory: territory, deprivation: deprivation,
      identity: [
        IdentityLayer(
          grouping: Grouping(
            name: "n", unitNames: ["n1", "n1", "n2", "n1", "n3", "n3", "n2", "n3"]),
          split: .avoid, weight: 1)
      ],
      district: nil,
      rules: AreaRules(
        count: .between(2, 2), population: 6000...8000, populationIsRequired: true,
        deprivedShare: 0.15...0.75, keep: []), statusQuo: statusQuo)
  }

  private static let territory = Territory(
    blocks: BlockTable(
      ids: ["A", "B", "C", "D", "E", "F", "G", "H"], population: population,
      surfaceSquareMetres: [Double](repeating: 1, count: 8),
      perimeterMetres: [Double](repeating: 4, count: 8),
      centreX: (0..<8).map { Double($0) }, centreY: [Double](repeating: 0, count: 8)),
    adjacency: Adjacency(
      blockCount: 8,
      borders: (0..<7).map { Border(BlockIndex($0), BlockIndex($0 + 1), metres: 1) }))

  private static let deprivation: DeprivationColumns = {
    let scores = indicators.map { column in
      column.map { ($0 - mean(column)) / deviation(column) }
    }
    let sums = (0..<8).map { block in scores.reduce(0) { $0 + $1[block] } }
    return DeprivationColumns(
      index: sums.map { ($0 - mean(sums)) / deviation(sums) }, statusSum: sums,
      isScored: [Bool](repeating: true, count: 8),
      isDeprived: [true, false, false, false, true, false, false, false],
      statusMean: mean(sums), statusDeviation: deviation(sums))
  }()

  private static func mean(_ values: [Double]) -> Double {
    values.reduce(0, +) / Double(values.count)
  }

  private static func deviation(_ values: [Double]) -> Double {
    let middle = mean(values)
    return mean(values.map { ($0 - middle) * ($0 - middle) }).squareRoot()
  }
}

/// A figure as the table prints it.
func fourDecimals(_ value: Double?) -> String {
  guard let value else { return "none" }
  return String(format: "%.4f", value)
}
