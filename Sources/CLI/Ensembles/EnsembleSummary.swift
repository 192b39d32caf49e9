import Delimitation

/// What an ensemble says of each measure, and whether its chains agree.
struct EnsembleSummary {
  /// A measure over all plans.
  struct Line {
    let measure: String
    let unit: String
    /// Values below which 5, 50 and 95 of 100 plans lie.
    let low: Double
    let middle: Double
    let high: Double
    let diagnosis: Diagnosis
  }

  /// The measures by which agreement is judged; those of identity layers carry the layer.
  private static let judged = [
    "coverage", "mixing_mean", "separated_people", "polsby_popper_mean", "boundary_km",
  ]

  let plans: Int
  let chains: Int
  let shards: [Int]
  let shardCount: Int
  let movedShare: Double
  let wasInterrupted: Bool
  /// A line for each measure that is defined for every plan.
  let lines: [Line]

  /// The summary of shards that belong together.
  init(_ files: [EnsembleFile]) {
    let rows = files.flatMap(\.rows)
    let numbers = Set(rows.map(\.chain)).sorted()
    plans = rows.count
    chains = numbers.count
    shards = files.map(\.header.shard)
    shardCount = files.first?.header.shards ?? 1
    let moved = files.flatMap(\.header.movedShare)
    movedShare = moved.reduce(0, +) / Double(max(1, moved.count))
    wasInterrupted = files.contains { $0.header.stopped == "interrupt" }
    let header = files.first?.header
    lines = zip(header?.measures ?? [], header?.units ?? []).compactMap { measure, unit in
      let values = numbers.map { number in
        rows.filter { $0.chain == number }.compactMap { $0.values[measure] }
      }
      guard values.reduce(0, { $0 + $1.count }) == rows.count, !rows.isEmpty else { return nil }
      return Line(measure: measure, unit: unit, values: values)
    }
  }

  /// The lines by which agreement is judged.
  var judged: [Line] {
    lines.filter { line in
      EnsembleSummary.judged.contains(String(line.measure.prefix { $0 != ":" }))
    }
  }

  /// Judged measures on which the chains do not agree well enough.
  var unsettled: [Line] { judged.filter { !$0.diagnosis.isSettled } }
}

extension EnsembleSummary.Line {
  fileprivate init(measure: String, unit: String, values: [[Double]]) {
    let sorted = values.flatMap { $0 }.sorted()
    func quantile(_ share: Double) -> Double { sorted[Int(share * Double(sorted.count - 1))] }
    self.init(
      measure: measure, unit: unit, low: quantile(0.05), middle: quantile(0.5),
      high: quantile(0.95), diagnosis: Diagnosis(chains: values))
  }
}
