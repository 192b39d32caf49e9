public import Land

/// Labels for a plan's areas: ids follow the status quo by matching (M33), names join up to three
/// units of the first identity layer.
///
/// An area that has people in common with its partner of the status quo takes the partner's id, and
/// only the id; every other takes the lowest whole number that is no id yet, neither in the status
/// quo nor here. A name joins the units with most inhabitants in the area, each at least a twentieth
/// of its people who have a unit, by " / "; a name that is taken already gets a number. Without a unit an area is
/// called by its id.
public func label(_ plan: Plan, in problem: Problem, statusQuo: LabelledPlan?) -> LabelledPlan {
  let ids = areaIds(plan, in: problem, statusQuo: statusQuo)
  let units = problem.identity.first.map {
    UnitTally(grouping: $0.grouping, plan: plan, territory: problem.territory)
  }
  var taken: Set<String> = []
  var labels: [AreaLabel] = []
  for (position, id) in ids.enumerated() {
    let joined = units.flatMap { $0.joinedName(area: position + 1) }
    let name = unique(joined ?? "Gebiet \(id)", among: taken)
    taken.insert(name)
    labels.append(AreaLabel(id: id, name: name))
  }
  return LabelledPlan(plan: plan, labels: labels)
}

/// The id of each area: its partner's in the status quo, or a new whole number.
private func areaIds(_ plan: Plan, in problem: Problem, statusQuo: LabelledPlan?) -> [String] {
  var ids = [String?](repeating: nil, count: plan.areaCount)
  if let statusQuo {
    let comparison = PlanComparison(
      from: statusQuo.plan, to: plan, population: problem.territory.blocks.population)
    ids = comparison.predecessors.map { area in area.map { statusQuo.label($0).id } }
  }
  // "03" and "3" would be taken for the same area, so numbers are compared as numbers.
  var taken = Set((statusQuo?.labels ?? []).compactMap { Int($0.id) })
  return ids.map { id in
    if let id { return id }
    var next = 1
    while !taken.insert(next).inserted { next += 1 }
    return String(next)
  }
}

extension UnitTally {
  /// Up to three units with most inhabitants in an area, of those with a twentieth of its people or
  /// more; at least one. nil where no block of the area has a unit.
  fileprivate func joinedName(area: Int) -> String? {
    let candidates = units(in: area)
    let people = candidates.reduce(Int64(0)) { $0 + self.people($1, in: area) }
    let chosen = candidates.enumerated().filter { rank, unit in
      rank == 0 || (people > 0 && 20 * self.people(unit, in: area) >= people)
    }
    let names = chosen.prefix(3).map { grouping.units[$0.element] }
    return names.isEmpty ? nil : names.joined(separator: " / ")
  }
}

/// The name, or the name with the lowest number from 2 that makes it new.
private func unique(_ name: String, among taken: Set<String>) -> String {
  guard taken.contains(name) else { return name }
  var number = 2
  while taken.contains("\(name) (\(number))") { number += 1 }
  return "\(name) (\(number))"
}
