internal import Land

/// A valid way to lay a number of areas into one part.
struct PartPlan: Hashable, Sendable {
  /// The area of each atom of the part, from 1; 0 outside.
  let area: [Int32]
  /// How many areas.
  let areaCount: Int
  /// Deprived inhabitants inside.
  let deprivedInside: Int64
}

/// Searches one part for areas.
struct PartSearch: Sendable {
  let preparation: Preparation
  let part: Preparation.Part
  let areaCount: Int
  /// By how many areas means are divided.
  let divisor: Double

  /// The best valid plan met by local search from a grown start, or from `start`.
  func run(
    goal: Goal, steps: Int, start: [Int32]?, random: inout Randomness, mustStop: () -> Bool
  ) -> PartPlan? {
    let growth = Growth(
      graph: part.graph, scale: preparation.scale, areaCount: areaCount,
      keepsDistricts: preparation.keepsDistricts, apart: part.apart)
    guard let first = start ?? growth.grow(random: &random) else { return nil }
    var state = makeState(first)
    let annealing = Annealing(
      hot: (start == nil ? 2.5 : 0.5) * preparation.scale.grain,
      cold: 0.0125 * preparation.scale.grain, steps: steps, apart: part.apart,
      adjacency: preparation.problem.territory.adjacency,
      keepsDistricts: preparation.keepsDistricts)
    return annealing.run(&state, goal: goal, random: &random, mustStop: mustStop).map {
      PartPlan(area: $0.area, areaCount: areaCount, deprivedInside: $0.deprivedInside)
    }
  }

  /// The energy of an assignment of this part's atoms under a goal.
  func energy(of area: [Int32], goal: Goal) -> Double {
    makeState(area).energy(goal)
  }

  /// The plan that an assignment is; nil if it breaks a rule. That its areas hang together is not
  /// looked at.
  func plan(_ area: [Int32]) -> PartPlan? {
    let state = makeState(area)
    guard state.isValid else { return nil }
    return PartPlan(area: area, areaCount: areaCount, deprivedInside: state.deprivedInside)
  }

  private func makeState(_ area: [Int32]) -> State {
    State(
      graph: part.graph, scale: preparation.scale, areaCount: areaCount, freeAreas: areaCount,
      divisor: divisor, layerCount: preparation.problem.identity.count, area: area,
      oldOfArea: OldAreas.matched(graph: part.graph, area: area, areaCount: areaCount))
  }
}

/// Which area of the status quo each area of a plan continues.
enum OldAreas {
  /// For each area the old one with most common inhabitants that no other area has taken, the largest
  /// overlaps first, ties by lower numbers; -1 for new areas, 0 for outside.
  static func matched(graph: AtomGraph, area: [Int32], areaCount: Int) -> [Int32] {
    let oldCount = Int(graph.oldArea.max() ?? 0)
    var result = [Int32](repeating: -1, count: areaCount + 1)
    result[0] = 0
    guard oldCount > 0, areaCount > 0 else { return result }
    var overlap = [Int64](repeating: 0, count: (areaCount + 1) * (oldCount + 1))
    for atom in 0..<graph.count where area[atom] > 0 {
      for slot in graph.oldCells(atom) where graph.oldArea[slot] > 0 {
        overlap[Int(area[atom]) * (oldCount + 1) + Int(graph.oldArea[slot])] +=
          graph.oldPeople[slot]
      }
    }
    let order = overlap.indices.filter { overlap[$0] > 0 }.sorted {
      (overlap[$1], $0) < (overlap[$0], $1)
    }
    var isTaken = [Bool](repeating: false, count: oldCount + 1)
    for entry in order {
      let (number, old) = entry.quotientAndRemainder(dividingBy: oldCount + 1)
      guard result[number] < 0, !isTaken[old] else { continue }
      result[number] = Int32(old)
      isTaken[old] = true
    }
    return result
  }
}
