internal import Land

/// Values of the profiles' objectives that no valid plan passes.
///
/// Each is the best sum over parts with an allowed number of areas. Parts that were counted in full
/// offer what they really reach; where all were, the bounds are the optima of measures that add up over
/// areas. Others offer what the rules of single areas leave possible; that areas must hang together
/// is then not seen.
struct ProfileBound {
  private let preparation: Preparation
  private let run: SearchRun?
  private let change: ChangeBound?

  /// Bounds under a problem; `run` tells which parts were counted, nil = none. People who change are only
  /// bounded where a wished profile asks for them, in a tenth of the time at most.
  init(
    _ preparation: Preparation, counted run: SearchRun?, settings: SearchSettings,
    control: SearchControl
  ) async {
    self.preparation = preparation
    self.run = run
    guard preparation.problem.profiles(settings.options).contains(.statusQuo) else {
      change = nil
      return
    }
    change = await ChangeBound(
      preparation, counted: run?.isComplete ?? preparation.parts.map { _ in false },
      threads: settings.threads, mustStop: control.isSpent(share: 0.1, of: settings))
  }

  /// The bound of a profile's objective.
  func value(_ profile: Profile) -> Double {
    switch profile {
    case .coverage: coverage
    case .identity: Double(separated) / Double(max(1, problem.territory.blocks.totalPopulation))
    case .mix: mean(\.mixing, ideal: idealMixing) { figures in figures.deprivedShare.map(mixing) }
    case .compact: mean(\.compactness, ideal: 1) { $0.polsbyPopper }
    case .statusQuo: Double(change?.people(counted: leastChange) ?? 0)
    }
  }

  private var problem: Problem { preparation.problem }
  private var rules: AreaRules { problem.rules }
}

extension ProfileBound {
  /// What a part offers for each number of areas that it can hold: nothing without areas, what was
  /// counted, else a guess; nil where it cannot hold so many.
  private func offers<Value: AdditiveArithmetic>(
    _ index: Int, _ value: KeyPath<PartBest, Value>, guess: (Int) -> Value
  ) -> [Value?] {
    let part = preparation.parts[index]
    let least = preparation.leastAreas(in: part)
    return (0..<max(least, preparation.mostAreas(in: part)) + 1).map { count in
      if count < least { return nil }
      if count == 0 { return .zero }
      if let counted = run?.counted[index] { return counted[count]?[keyPath: value] }
      return guess(count)
    }
  }

  /// The best sums over parts, each with its number of areas, as far as the wished count allows it.
  private func sums<Value: AdditiveArithmetic>(
    _ value: KeyPath<PartBest, Value>, _ better: (Value, Value) -> Value,
    guess: (_ part: Preparation.Part, _ count: Int) -> Value
  ) -> [(count: Int, sum: Value)] {
    let parts = preparation.parts.enumerated().map { index, part in
      offers(index, value) { guess(part, $0) }
    }
    let counts = preparation.countRange
    let sums = PartSums.best(parts, most: counts.upperBound, better)
    return counts.compactMap { count in sums[count].map { (count, $0) } }
  }

  /// Deprived people inside: an area holds at most the upper bound of their share in a full band.
  private var coverage: Double {
    let perArea =
      rules.populationIsRequired
      ? Double(rules.population.upperBound) * rules.deprivedShare.upperBound : .infinity
    // A little more, so that rounding of the product never makes the bound too low.
    let free =
      preparation.freeCount == nil
      ? preparation.parts.reduce(0) { $0 + $1.deprived }
      : sums(\.deprived, max) { part, count in
        Int64(min(Double(part.deprived), Double(count) * (perArea * (1 + 1e-12)).rounded(.down)))
      }.map(\.sum).max() ?? 0
    return min(
      1, Double(preparation.frozenDeprived + free) / Double(max(1, problem.deprivedPopulation)))
  }

  /// People separated from their unit: those of one part who are not with most of their unit there are
  /// not with most of all of it either. In a whole city no area takes in a unit larger than the band.
  private var separated: Int64 {
    guard preparation.mostAreasIsLimit else { return 0 }
    return sums(\.separated, min) { part, _ in
      rules.count == .wholeCity && rules.populationIsRequired
        ? part.graph.people(
          ofUnitsIn: problem.leadingPosition, beyond: rules.population.upperBound) : 0
    }.map(\.sum).min() ?? 0
  }

  private var idealMixing: Double { MixingBound.share(rules.deprivedShare) }

  private func mixing(_ share: Double) -> Double { 4 * share * (1 - share) }

  /// The highest mean over areas, where an area that was not counted is ideal.
  private func mean(
    _ value: KeyPath<PartBest, Double>, ideal: Double, of figure: (AreaFigures) -> Double?
  ) -> Double {
    guard preparation.mostAreasIsLimit else { return ideal }
    let frozen =
      preparation.frozen.isEmpty
      ? [] : evaluate(preparation.frozenPlan, in: problem).areas.map { figure($0) ?? ideal }
    let fixed = frozen.reduce(0, +)
    let means = sums(value, max) { _, count in Double(count) * ideal }
      .filter { $0.count + frozen.count > 0 }
      .map { ($0.sum + fixed) / Double($0.count + frozen.count) }
    return min(ideal, (means.max() ?? ideal) * (1 + 1e-12))
  }

  /// The least change of a part whose every way is in the pool.
  private func leastChange(_ index: Int) -> ((Int) -> Int64?)? {
    guard let run, run.isComplete[index] else { return nil }
    let graph = preparation.parts[index].graph
    var least: [Int: Int64] = [:]
    for plan in run.pool[index] {
      let change = PartChange(area: plan.area, areaCount: plan.areaCount, in: graph)
      least[plan.areaCount] = min(least[plan.areaCount] ?? .max, change.changed)
    }
    return { [least] in least[$0] }
  }
}

/// The most that mean mixing 4 s (1 - s) can be while each area's share s keeps its bounds.
enum MixingBound {
  static func share(_ bounds: ClosedRange<Double>) -> Double {
    let nearest = min(max(0.5, bounds.lowerBound), bounds.upperBound)
    return 4 * nearest * (1 - nearest)
  }
}

extension AtomGraph {
  /// People of a layer's units beyond so many in each unit.
  fileprivate func people(ofUnitsIn layer: Int?, beyond limit: Int64) -> Int64 {
    var people = [Int64](repeating: 0, count: unitCount)
    for slot in cellUnit.indices where layer.map(Int32.init) == unitLayer[Int(cellUnit[slot])] {
      people[Int(cellUnit[slot])] += cellPeople[slot]
    }
    return people.reduce(0) { $0 + max(0, $1 - limit) }
  }
}
