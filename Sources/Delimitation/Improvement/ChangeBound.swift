internal import Land

/// How many inhabitants must change at least in any valid plan against the areas in force (M33): in each
/// part for each number of areas (`PartChangeBound`), then the least sum over parts with an allowed
/// number of areas, and what changes in any case in land that no search may move.
struct ChangeBound: Sendable {
  private let preparation: Preparation
  private let parts: [PartChangeBound]

  /// How often an atom may be held against a class in all relaxations of a land together.
  private static let work = 900_000_000

  /// Bounds every part, on `threads` tasks; those that are `counted` in full, and what is left once
  /// `mustStop` says so, by rough counts alone.
  init(
    _ preparation: Preparation, counted: [Bool], threads: Int,
    mustStop: @escaping @Sendable () -> Bool
  ) async {
    self.preparation = preparation
    let atoms = preparation.parts.reduce(0) { $0 + $1.graph.count }
    parts = await Parallel.map(preparation.parts.count, threads: threads) { index in
      let part = preparation.parts[index]
      return PartChangeBound(
        preparation: preparation, part: part,
        work: ChangeBound.work / max(1, atoms) * part.graph.count,
        mustStop: { counted[index] || mustStop() })
    }
  }

  /// The fewest people who change in a part with so many areas.
  func people(inPart index: Int, areaCount: Int) -> Int64 {
    parts[index].people(areaCount: areaCount)
  }

  /// The fewest people who change in any valid plan, locked land included.
  func people(counted: Counted) -> Int64 {
    preparation.lockedChange + peopleInParts(counted: counted)
  }

  /// For parts that were counted in full, the true least change with a number of areas; nil in it = so many
  /// areas do not fit.
  typealias Counted = (_ part: Int) -> ((_ areaCount: Int) -> Int64?)?

  /// The fewest people who change in the parts of any valid plan.
  func peopleInParts(counted: Counted) -> Int64 {
    guard preparation.mostAreasIsLimit else { return 0 }
    let counts = preparation.countRange
    let least = parts.indices.map { index -> [Int64?] in
      let part = preparation.parts[index]
      let fewest = preparation.leastAreas(in: part)
      let exact = counted(index)
      return (0..<max(fewest, preparation.mostAreas(in: part)) + 1).map { count in
        if count < fewest { return nil }
        // That a part is empty is no way to lay areas into it, and not counted.
        guard count > 0, let exact else { return people(inPart: index, areaCount: count) }
        return exact(count)
      }
    }
    let sums = PartSums.best(least, most: counts.upperBound, min)
    return sums[counts].compactMap { $0 }.min() ?? 0
  }
}

extension Preparation {
  /// People that change in any case among the blocks that no search may move: those that must lie
  /// outside, and those of a frozen area beyond its largest overlap with a given one.
  fileprivate var lockedChange: Int64 {
    guard let given = problem.statusQuo else { return 0 }
    let population = problem.territory.blocks.population
    var sum: Int64 = 0
    for block in isExcluded.indices where isExcluded[block] && given.areaOfBlock[block] > 0 {
      sum += Int64(population[block])
    }
    for blocks in frozen {
      var overlap = [Int64](repeating: 0, count: given.areaCount + 1)
      for block in blocks {
        overlap[Int(given.areaOfBlock[Int(block)])] += Int64(population[Int(block)])
      }
      sum += overlap.reduce(0, +) - (overlap.dropFirst().max() ?? 0)
    }
    return sum
  }
}
