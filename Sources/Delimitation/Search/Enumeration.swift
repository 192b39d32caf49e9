internal import Land

/// All areas that a part can hold, and all ways to lay several of them into it, where that is few
/// enough to be counted in full. What is complete is proof.
struct Enumeration {
  let preparation: Preparation
  let part: Preparation.Part
  /// How many connected sets may be looked at, and how many ways may be kept.
  let setBudget: Int
  let planBudget: Int

  /// A possible area: its atoms, ascending, and its deprived people.
  private struct Area {
    let atoms: [Int32]
    let deprived: Int64
  }

  /// Every valid way to lay areas into the part, at most `most` of them, the way without areas left
  /// out; nil where there are too many to count.
  func allPlans(most: Int) -> [PartPlan]? {
    guard let areas = allAreas() else { return nil }
    var plans: [PartPlan] = []
    var chosen: [Int] = []
    var isTaken = [Bool](repeating: false, count: part.graph.count)
    var looked = 0
    func extend(from first: Int) -> Bool {
      if !chosen.isEmpty, isAllowed(isTaken) {
        plans.append(makePlan(chosen.map { areas[$0] }))
        if plans.count > planBudget { return false }
      }
      guard chosen.count < most else { return true }
      for index in first..<max(first, areas.count) {
        looked += 1
        if looked > setBudget * 4 { return false }
        if areas[index].atoms.contains(where: { isTaken[Int($0)] }) { continue }
        for atom in areas[index].atoms { isTaken[Int(atom)] = true }
        chosen.append(index)
        let isComplete = extend(from: index + 1)
        chosen.removeLast()
        for atom in areas[index].atoms { isTaken[Int(atom)] = false }
        if !isComplete { return false }
      }
      return true
    }
    return extend(from: 0) ? plans : nil
  }

  /// Whether wishes inside, or a whole city, leave the untaken atoms outside.
  private func isAllowed(_ isTaken: [Bool]) -> Bool {
    isTaken.indices.allSatisfy {
      isTaken[$0] || (part.graph.mayBeOutside && !part.graph.isWishedInside[$0])
    }
  }

  private func makePlan(_ areas: [Area]) -> PartPlan {
    var area = [Int32](repeating: 0, count: part.graph.count)
    var deprived: Int64 = 0
    for (number, one) in areas.enumerated() {
      for atom in one.atoms { area[Int(atom)] = Int32(number + 1) }
      deprived += one.deprived
    }
    return PartPlan(area: area, areaCount: areas.count, deprivedInside: deprived)
  }

  /// Every connected set of atoms that keeps the rules of an area, in a fixed order.
  ///
  /// Sets are grown from their lowest atom; at each level the neighbours tried before are barred from
  /// deeper ones, so that each set is met once (Wernicke 2006, algorithm ESU, without size limit).
  private func allAreas() -> [Area]? {
    var walk = Walk(enumeration: self)
    for root in 0..<part.graph.count {
      guard walk.start(at: root) else { return nil }
    }
    return walk.found
  }

  /// The growing of sets from one root after another.
  private struct Walk {
    let enumeration: Enumeration
    var found: [Area] = []
    private var looked = 0
    private var isBarred: [Bool]

    init(enumeration: Enumeration) {
      self.enumeration = enumeration
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
      guard let verdict = enumeration.judge(set) else { return true }
      if let area = verdict.area { found.append(area) }
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
  private func judge(_ set: [Int32]) -> (area: Area?, Void)? {
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
    let isSound =
      !(scale.bandIsRequired && people < scale.lower)
      && scale.shareViolation(deprived: deprived, scored: scored) <= 0 && isConnected(set)
    return (isSound ? Area(atoms: set.sorted(), deprived: deprived) : nil, ())
  }

  /// Sets of whole atoms are connected by the way they are grown; others are asked block by block.
  private func isConnected(_ set: [Int32]) -> Bool {
    if set.allSatisfy({ part.graph.isWhole[Int($0)] }) { return true }
    return Connectedness.isConnected(
      set.flatMap { part.graph.members(Int($0)) }, in: preparation.problem.territory.adjacency)
  }
}
