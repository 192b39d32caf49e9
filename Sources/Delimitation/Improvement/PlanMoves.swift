public import Land

/// The moves that make a plan of a given one, in the order of the areas that they serve: for each area
/// of the new plan what joins it, then what goes outside.
///
/// Areas go on as in M33. The moves applied to the given plan give the new one, and their people add up
/// to the people who change. Reasons are found by undoing the move; that of a new area, or of one given
/// up, by undoing all moves to or from it.
public func moves(
  from given: LabelledPlan, to new: LabelledPlan, in problem: Problem
) -> [PlanMove] {
  let undoing = Undoing(problem: problem, given: given.plan)
  let groups = undoing.groups(new.plan)
  let reasons = MoveReasons(
    problem: problem, given: given, new: new, undoing: undoing, groups: groups)
  let moves = groups.map { group in
    PlanMove(
      from: Int(group.from), to: Int(group.to), blocks: group.blocks,
      people: undoing.people(group.blocks), units: units(of: group.blocks, in: problem),
      reasons: reasons.reasons(for: group))
  }
  return moves.enumerated().sorted {
    let (one, other) = ($0.element, $1.element)
    return (one.to == 0 ? 1 : 0, one.to, other.people, $0.offset)
      < (other.to == 0 ? 1 : 0, other.to, one.people, $1.offset)
  }.map(\.element)
}

/// Names of the units of the first identity layer, by inhabitants among the blocks descending.
private func units(of blocks: [Int32], in problem: Problem) -> [String] {
  guard let grouping = problem.identity.first?.grouping else { return [] }
  var people = [Int64](repeating: -1, count: grouping.units.count)
  for block in blocks where grouping.unitOfBlock[Int(block)] >= 0 {
    let unit = Int(grouping.unitOfBlock[Int(block)])
    people[unit] = max(0, people[unit]) + Int64(problem.territory.blocks.population[Int(block)])
  }
  return people.indices.filter { people[$0] >= 0 }.sorted {
    (people[$1], $0) < (people[$0], $1)
  }.map { grouping.units[$0] }
}
