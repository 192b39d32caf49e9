internal import Land

extension Relaxer {
  /// Which districts must be spanned: a single pair if one is enough.
  mutating func district(_ plan: Plan) async -> Relaxation {
    let spans = figures(plan).map(\.districts).filter { $0.count > 1 }.map { $0.sorted() }
    for names in pairs(first: spans) where !oracle.isOver {
      if let plan = await oracle.ask(merging([names])).plan {
        return Relaxation(
          rule: .district, change: .district([names]), problem: merging([names]), plan: plan,
          isNearest: names.count == 2)
      }
    }
    let isPair = spans.count == 1 && spans[0].count == 2
    return whole(.district, .district(spans), plan, isNearest: isPair)
  }

  /// Sets of districts to try as one: those that a plan spans, smallest first, then all neighbours.
  private func pairs(first spans: [[String]]) -> [[String]] {
    guard let grouping = problem.district?.grouping else { return [] }
    var list = spans.filter { $0.count == 2 }
    for border in problem.territory.adjacency.borders {
      let names = [border.first.position, border.second.position].compactMap {
        grouping.unitName(of: $0)
      }
      if Set(names).count == 2 { list.append(names.sorted()) }
    }
    var seen: Set<[String]> = []
    return (list + spans.filter { $0.count > 2 }).filter { seen.insert($0).inserted }
  }

  /// The problem where some districts count as one.
  private func merging(_ sets: [[String]]) -> Problem {
    guard let district = problem.district else { return problem }
    let names = problem.territory.blocks.ids.indices.map { block -> String? in
      let own = district.grouping.unitName(of: block)
      return sets.first { set in own.map(set.contains) ?? false }?.joined(separator: " + ") ?? own
    }
    return problem.with(
      district: DistrictLayer(
        grouping: Grouping(name: district.grouping.name, unitNames: names), span: district.span))
  }

  /// Which units must be divided: a single one if one is enough, else none that is not needed.
  mutating func identity(_ layer: Int, _ plan: Plan) async -> Relaxation {
    var units = divided(layer, in: plan)
    var plan = plan
    if units.count > 1 {
      for unit in units where !oracle.isOver {
        guard let found = await oracle.ask(freeing([unit], inLayer: layer)).plan else { continue }
        (plan, units) = (found, [unit])
        break
      }
    }
    for unit in units where units.count > 1 && !oracle.isOver {
      let fewer = units.filter { $0 != unit }
      guard let found = await oracle.ask(freeing(fewer, inLayer: layer)).plan else { continue }
      (plan, units) = (found, fewer)
    }
    return Relaxation(
      rule: .identity(layer), change: .identity(layer, units),
      problem: freeing(units, inLayer: layer), plan: plan, isNearest: units.count == 1)
  }

  /// The units of a layer that a plan divides.
  private func divided(_ layer: Int, in plan: Plan) -> [String] {
    let grouping = problem.identity[layer].grouping
    var classes = [Set<Int32>](repeating: [], count: grouping.units.count)
    for (block, unit) in grouping.unitOfBlock.enumerated() where unit >= 0 {
      classes[Int(unit)].insert(plan.areaOfBlock[block])
    }
    return classes.indices.filter { classes[$0].count > 1 }.map { grouping.units[$0] }
  }

  /// The problem where the blocks of some units belong to none.
  private func freeing(_ units: [String], inLayer layer: Int) -> Problem {
    let grouping = problem.identity[layer].grouping
    let names = problem.territory.blocks.ids.indices.map { block -> String? in
      grouping.unitName(of: block).flatMap { units.contains($0) ? nil : $0 }
    }
    return problem.with(
      grouping: Grouping(name: grouping.name, unitNames: names), inLayer: layer)
  }
}
