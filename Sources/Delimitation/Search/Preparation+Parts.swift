internal import Land

/// From the whole land to its parts, and back.
extension Preparation {
  /// Atoms of a part that is counted in full.
  private static let countedAtoms = 24

  /// How many areas of a part are counted or searched for at most.
  func mostCounted(in part: Part) -> Int {
    let isCounted = part.graph.count <= Preparation.countedAtoms
    return isCounted && !mostAreasIsLimit ? part.graph.count : mostAreas(in: part)
  }

  /// Counts in full what small parts can hold, also more areas than a search tries; nil for parts that are
  /// large or hold too much.
  func counted(threads: Int, planBudget: Int, keepBudget: Int) async -> [Enumeration.Count?] {
    await Parallel.map(parts.count, threads: threads) { index in
      guard parts[index].graph.count <= Preparation.countedAtoms else { return nil }
      return Enumeration(
        preparation: self, part: parts[index], setBudget: 60_000, planBudget: planBudget,
        keepBudget: keepBudget
      ).count(most: mostCounted(in: parts[index]))
    }
  }

  /// The area of each atom of the whole graph for the areas of each part's atoms, nil where a part has
  /// none; frozen areas get the highest numbers.
  func merged(_ areas: [[Int32]?]) -> [Int32] {
    var whole = [Int32](repeating: 0, count: graph.count)
    var next: Int32 = 0
    for (part, area) in zip(parts, areas) {
      guard let area else { continue }
      for (atom, number) in area.enumerated() where number > 0 {
        whole[Int(part.wholeAtom[atom])] = number + next
      }
      next += area.max() ?? 0
    }
    for blocks in frozen {
      next += 1
      for block in blocks { whole[Int(atomOfBlock[Int(block)])] = next }
    }
    return whole
  }

  /// The plan over blocks for areas over atoms, canonical.
  func plan(_ area: [Int32]) -> Plan {
    Plan(areaOfBlock: atomOfBlock.map { area[Int($0)] }).canonical
  }
}
