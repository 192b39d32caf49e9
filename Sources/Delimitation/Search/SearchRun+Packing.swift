extension SearchRun {
  /// For each part and number of areas worth it, the best that areas of all its plans make together,
  /// found by a solver over those of the plans with least energy; new plans go into the pool.
  mutating func pack(_ goal: Goal, focus: [Set<Int>]?) async {
    guard let solver = control.solver else { return }
    let work = preparation.parts.indices.filter { !isComplete[$0] }.flatMap { index in
      range(preparation.parts[index]).filter { $0 > 1 && focus?[index].contains($0) ?? true }.map {
        (part: index, areaCount: $0)
      }
    }
    let run = self
    let found = await Parallel.map(work.count, threads: settings.threads) { position in
      run.packed(goal, part: work[position].part, work[position].areaCount, solver)
    }
    for (task, plan) in zip(work, found) {
      if let plan { keep(plan, part: task.part) }
    }
  }

  /// How many areas are put together at most, and how many nodes the solver may look at.
  private static let mostAreas = 1200
  private static let nodes = 200

  private func packed(
    _ goal: Goal, part index: Int, _ areaCount: Int, _ solver: any IntegerSolver
  ) -> PartPlan? {
    guard control.stopReason() == nil else { return nil }
    var packing = Packing(search: search(index, areaCount))
    let none = [Int32](repeating: 0, count: preparation.parts[index].graph.count)
    let idle = search(index, 0).energy(of: none, goal: goal)
    let order = pool[index].indices.map { position -> (each: Double, position: Int) in
      let plan = pool[index][position]
      let energy = search(index, plan.areaCount).energy(of: plan.area, goal: goal)
      return ((energy - idle) / Double(plan.areaCount), position)
    }.sorted { ($0.each, $0.position) < ($1.each, $1.position) }
    for entry in order where packing.areas.count < SearchRun.mostAreas {
      packing.add(pool[index][entry.position])
    }
    guard packing.areas.count > areaCount else { return nil }
    return packing.best(goal, solver: solver, nodes: SearchRun.nodes)
  }
}
