public import Land

/// Draws other choices and looks what becomes of plans (M38). Each draw has a random stream of its own,
/// so that the result does not depend on `threads`.
public struct SensitivityStudy: Sendable {
  /// How many draws are made.
  public static let draws = 500
  /// Between what factors are drawn.
  public static let factors = 0.8...1.2
  /// The factors of the threshold that are looked at one by one.
  static let grid = (0...8).map { 0.8 + 0.05 * Double($0) }.map { ($0 * 100).rounded() / 100 }
  /// The first stream; searches count theirs from 0.
  private static let firstStream: UInt64 = 1 << 40

  let problem: Problem
  let plans: [Plan]
  let variation: DeprivationVariation?
  let seed: UInt64
  let criteria: [AgreedCriterion]
  let standings: [Standing]
  /// Where coverage stands among the criteria that decide, if it does.
  let coverage: Int?
  let peopleStep: Double

  /// A study of plans of a problem; `variation` nil leaves the deprived blocks as they are.
  public init(
    of plans: [Plan], in problem: Problem, variation: DeprivationVariation?, seed: UInt64
  ) {
    self.problem = problem
    self.plans = plans
    self.variation = variation
    self.seed = seed
    criteria = problem.agreedCriteria.filter(\.decides)
    let criteria = criteria
    standings = plans.map { Standing(evaluate($0, in: problem), by: criteria) }
    coverage = criteria.firstIndex { $0.measure == "coverage" }
    peopleStep = problem.materiality.people
  }

  /// All draws and thresholds.
  public func sensitivity(threads: Int) async -> Sensitivity {
    let drawn = await Parallel.map(Self.draws, threads: threads) { draw($0) }
    let grid = variation == nil ? [] : Self.grid
    let thresholds = await Parallel.map(grid.count, threads: threads) {
      at(factor: grid[$0])
    }
    func share(_ holds: (Draw) -> Bool) -> Double {
      Double(drawn.count { holds($0) }) / Double(Self.draws)
    }
    let mixing = problem.materiality.mixing
    return Sensitivity(
      draws: Self.draws,
      undominated: plans.indices.map { plan in share { $0.isUndominated[plan] } },
      ruleKept: plans.indices.map { plan in share { $0.keepsRule[plan] } },
      reversals: reversals(drawn), threshold: variation?.threshold,
      indicatorCount: variation?.indicatorCount ?? 0, thresholds: thresholds,
      mixingReversals: turned(thresholds) { plan, at in at.mixing[plan].map { $0 / mixing } },
      coverageReversals: turned(thresholds) { plan, at in
        Double(at.deprivedInside[plan]) / peopleStep
      })
  }

  /// What came of one draw, plan by plan.
  struct Draw: Sendable {
    var isUndominated: [Bool]
    var keepsRule: [Bool]
    /// People reached in the draw's steps; nil where coverage is no criterion.
    var reached: [Double]?
  }

  private func draw(_ number: Int) -> Draw {
    var random = Randomness(seed: seed, stream: Self.firstStream + UInt64(number))
    func factor() -> Double {
      let range = Self.factors
      return range.lowerBound + (range.upperBound - range.lowerBound) * random.unit()
    }
    let threshold = factor()
    let stepFactors = criteria.map { _ in factor() }
    let weights = (0..<(variation?.indicatorCount ?? 0)).map { _ in factor() }
    let tallies = self.tallies(variation?.isDeprived(threshold, weights))
    var standings = standings
    if let coverage {
      for plan in plans.indices {
        standings[plan].values[coverage] = Double(tallies.inside(plan)) / peopleStep
      }
    }
    let drawn = standings
    return Draw(
      isUndominated: drawn.map { one in
        !drawn.contains { $0.dominates(one, stepFactors: stepFactors) }
      },
      keepsRule: plans.indices.map { tallies.brokenAreas($0, by: problem.rules).isEmpty },
      reached: coverage.map { position in
        drawn.map { ($0.values[position] ?? 0) / stepFactors[position] }
      })
  }

  private func at(factor: Double) -> Sensitivity.AtThreshold {
    let weights = [Double](repeating: 1, count: variation?.indicatorCount ?? 0)
    let tallies = self.tallies(variation?.isDeprived(factor, weights))
    return Sensitivity.AtThreshold(
      factor: factor, threshold: variation?.threshold.value(at: factor) ?? 0,
      deprivedPopulation: tallies.deprivedPopulation,
      deprivedInside: plans.indices.map { tallies.inside($0) },
      mixing: plans.indices.map { tallies.mixing($0) },
      brokenAreas: plans.indices.map { tallies.brokenAreas($0, by: problem.rules) })
  }

  private func tallies(_ isDeprived: [Bool]?) -> DeprivedTally {
    DeprivedTally(plans, problem, isDeprived: isDeprived ?? problem.deprivation.isDeprived)
  }
}

extension SensitivityStudy {
  /// Pairs whose order by people reached turns round, by a step or more on both sides.
  private func reversals(_ drawn: [Draw]) -> [Sensitivity.Reversal] {
    guard let coverage else { return [] }
    return ordered { standings[$0].values[coverage] }.compactMap { first, second in
      let turned = drawn.count { draw in
        guard let reached = draw.reached else { return false }
        return PairwiseComparison.Verdict(gain: reached[second] - reached[first]) == .better
      }
      return turned == 0
        ? nil
        : Sensitivity.Reversal(
          first: first, second: second, share: Double(turned) / Double(Self.draws))
    }
  }

  /// Pairs that differ by a step as things are and the other way round at some threshold.
  private func turned(
    _ thresholds: [Sensitivity.AtThreshold],
    _ value: (_ plan: Int, Sensitivity.AtThreshold) -> Double?
  ) -> [Sensitivity.Pair] {
    guard let base = thresholds.first(where: { $0.factor == 1 }) else { return [] }
    return ordered { value($0, base) }.compactMap { first, second in
      let places = thresholds.indices.filter { place in
        guard let one = value(first, thresholds[place]),
          let other = value(second, thresholds[place])
        else { return false }
        return PairwiseComparison.Verdict(gain: other - one) == .better
      }
      return places.isEmpty ? nil : Sensitivity.Pair(first: first, second: second, at: places)
    }
  }

  /// All pairs of plans of which the first is ahead by a step or more.
  private func ordered(_ value: (Int) -> Double?) -> [(Int, Int)] {
    plans.indices.flatMap { one in
      plans.indices.compactMap { other -> (Int, Int)? in
        guard let first = value(one), let second = value(other),
          PairwiseComparison.Verdict(gain: first - second) == .better
        else { return nil }
        return (one, other)
      }
    }
  }
}
