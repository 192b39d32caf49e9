import Delimitation

/// The JSON answer of `sample`: how plans of the ensemble lie, and whether the chains agree.
struct SampleAnswer: Encodable {
  struct MeasureAnswer: Encodable {
    let measure: String
    let unit: String
    let mean: Double
    let deviation: Double
    let low: Double
    let middle: Double
    let high: Double
    let rHat: Nullable<Double>
    let effectiveSize: Nullable<Double>
    let settled: Bool
  }

  let out: Nullable<String>
  let plans: Int
  let chains: Int
  let shards: [Int]
  let shardCount: Int
  let movedShare: Double
  let stopped: String
  let settled: Bool
  let measures: [MeasureAnswer]

  /// The answer for an ensemble, and the file that holds it.
  init(_ summary: EnsembleSummary, out: String?) {
    self.out = Nullable(out)
    plans = summary.plans
    chains = summary.chains
    shards = summary.shards
    shardCount = summary.shardCount
    movedShare = summary.movedShare
    stopped = summary.wasInterrupted ? "interrupt" : "steps"
    settled = summary.unsettled.isEmpty
    measures = summary.lines.map { line in
      MeasureAnswer(
        measure: line.measure, unit: line.unit, mean: line.diagnosis.mean,
        deviation: line.diagnosis.deviation, low: line.low, middle: line.middle, high: line.high,
        rHat: Nullable(line.diagnosis.splitRHat),
        effectiveSize: Nullable(line.diagnosis.effectiveSize), settled: line.diagnosis.isSettled)
    }
  }
}
