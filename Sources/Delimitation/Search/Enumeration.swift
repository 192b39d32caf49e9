internal import Land

/// All areas that a part can hold, and all ways to lay several of them into it, where that is few
/// enough to be counted in full. What is complete is proof.
struct Enumeration {
  let preparation: Preparation
  let part: Preparation.Part
  /// How many connected sets may be looked at, how many ways may be counted, and how many kept.
  let setBudget: Int
  let planBudget: Int
  let keepBudget: Int

  /// What a count found.
  struct Count: Sendable {
    /// The valid ways to lay areas into the part; all of them, or those with most deprived people inside.
    let plans: [PartPlan]
    /// Whether `plans` holds all of them.
    let isAll: Bool
    /// What is reached at best with each number of areas that the part can hold.
    let best: [Int: PartBest]
  }

  /// A possible area: its atoms as a mask, and what it weighs.
  private struct Area {
    let atoms: UInt64
    let weight: PartScales.Weight
  }

  /// Every valid way to lay areas into the part, at most `most` of them, the way without areas left
  /// out; nil where there are too many to count. For parts of at most 64 atoms.
  func count(most: Int) -> Count? {
    let scales = PartScales(part.graph, problem: preparation.problem)
    guard part.graph.count <= 64, let areas = allAreas(scales) else { return nil }
    var ways: [(areas: [Int], deprived: Int64)] = []
    var best: [Int: PartBest] = [:]
    var chosen: [Int] = []
    var looked = 0
    func extend(from first: Int, taken: UInt64) -> Bool {
      if !chosen.isEmpty, isAllowed(taken) {
        let sum = scales.sum(chosen.map { areas[$0].weight })
        best[chosen.count] = best[chosen.count].map { PartBest.better($0, sum) } ?? sum
        ways.append((chosen, sum.deprived))
        if ways.count > planBudget { return false }
      }
      guard chosen.count < most else { return true }
      for index in first..<max(first, areas.count) {
        looked += 1
        if looked > planBudget * 100 { return false }
        if areas[index].atoms & taken != 0 { continue }
        chosen.append(index)
        let isComplete = extend(from: index + 1, taken: taken | areas[index].atoms)
        chosen.removeLast()
        if !isComplete { return false }
      }
      return true
    }
    guard extend(from: 0, taken: 0) else { return nil }
    let ordered = ways.enumerated().sorted {
      ($1.element.deprived, $0.offset) < ($0.element.deprived, $1.offset)
    }.map(\.element)
    // Beside the richest ways, the best for each number of areas, so that no number seems impossible.
    let others = best.keys.sorted().compactMap { count in
      ordered.dropFirst(keepBudget).first { $0.areas.count == count }
    }
    let kept = ordered.prefix(keepBudget) + others
    return Count(
      plans: kept.map { makePlan($0.areas.map { areas[$0] }, deprived: $0.deprived) },
      isAll: ways.count <= keepBudget, best: best)
  }

  /// Whether wishes inside, or a whole city, leave the untaken atoms outside.
  private func isAllowed(_ taken: UInt64) -> Bool {
    (0..<part.graph.count).allSatisfy {
      taken & (1 << UInt64($0)) != 0 || (part.graph.mayBeOutside && !part.graph.isWishedInside[$0])
    }
  }

  private func makePlan(_ areas: [Area], deprived: Int64) -> PartPlan {
    var area = [Int32](repeating: 0, count: part.graph.count)
    for (number, one) in areas.enumerated() {
      for atom in area.indices where one.atoms & (1 << UInt64(atom)) != 0 {
        area[atom] = Int32(number + 1)
      }
    }
    return PartPlan(area: area, areaCount: areas.count, deprivedInside: deprived)
  }

  /// Every connected set of atoms that keeps the rules of an area, in a fixed order.
  ///
  /// Sets are grown from their lowest atom; at each level the neighbours tried before are barred from
  /// deeper ones, so that each set is met once (Wernicke 2006, algorithm ESU, without size limit).
  private func allAreas(_ scales: PartScales) -> [Area]? {
    var walk = Walk(enumeration: self, scales: scales)
    for root in 0..<part.graph.count {
      guard walk.start(at: root) else { return nil }
    }
    return walk.found
  }

  /// The growing of sets from one root after another.
  private struct Walk {
    let enumeration: Enumeration
    let scales: PartScales
    var found: [Area] = []
    private var looked = 0
    private var isBarred: [Bool]

    init(enumeration: Enumeration, scales: PartScales) {
      self.enumeration = enumeration
      self.scales = scales
      isBarred = [Bool](repeating: false, count: enumeration.part.graph.count)
    }

    mutating func start(at root: Int) -> Bool {
      isBarred[root] = true
      return grow([Int32(root)])
    }

    /// Records the set, then grows it by each neighbour that is not barred. `isBarred` holds the roots
    /// done, the set itself and the neighbours refused on the way.
    private mutating func grow(_ set: [Int32]) -> Bool {
      looked += 1
      if looked > enumeration.setBudget { return false }
      guard let isSound = enumeration.judge(set) else { return true }
      if isSound {
        found.append(
          Area(
            atoms: set.reduce(0) { $0 | 1 << UInt64($1) }, weight: scales.weight(of: set)))
      }
      var refused: [Int32] = []
      var isComplete = true
      search: for atom in set {
        for slot in enumeration.part.graph.row(Int(atom)) {
          let next = enumeration.part.graph.neighbours[slot]
          if isBarred[Int(next)] { continue }
          isBarred[Int(next)] = true
          refused.append(next)
          isComplete = grow(set + [next])
          if !isComplete { break search }
        }
      }
      for atom in refused { isBarred[Int(atom)] = false }
      return isComplete
    }
  }

  /// Whether a set can be an area, or nil if neither it nor any larger set can.
  private func judge(_ set: [Int32]) -> Bool? {
    let graph = part.graph
    let scale = preparation.scale
    var (people, scored, deprived): (Int64, Int64, Int64) = (0, 0, 0)
    var district: Int32 = -1
    for atom in set {
      people += graph.population[Int(atom)]
      scored += graph.scored[Int(atom)]
      deprived += graph.deprived[Int(atom)]
      let own = graph.district[Int(atom)]
      if preparation.keepsDistricts, own >= 0 {
        if district >= 0, district != own { return nil }
        district = own
      }
    }
    if scale.bandIsRequired, people > scale.upper { return nil }
    for group in part.apart where set.count(where: { group.contains($0) }) > 1 { return nil }
    return !(scale.bandIsRequired && people < scale.lower)
      && scale.shareViolation(deprived: deprived, scored: scored) <= 0 && isConnected(set)
  }

  /// Sets of whole atoms are connected by the way they are grown; others are asked block by block.
  private func isConnected(_ set: [Int32]) -> Bool {
    if set.allSatisfy({ part.graph.isWhole[Int($0)] }) { return true }
    return Connectedness.isConnected(
      set.flatMap { part.graph.members(Int($0)) }, in: preparation.problem.territory.adjacency)
  }
}
