/// Puts areas of different plans of one part together: set packing over the areas that were met.
///
/// Each area is a column that takes its atoms and gains what it would save by itself; of all ways to
/// choose a number of areas that share no atom the one with the greatest gain is wanted. What areas owe
/// each other (a unit that two of them share, a border between two) is counted with each of them, so
/// the gain is exact for areas that stand apart and low for others; the plan is weighed anew afterwards.
struct Packing: Sendable {
  let search: PartSearch
  /// The areas: atoms of each, ascending.
  private(set) var areas: [[Int32]] = []
  private var known: Set<[Int32]> = []

  /// No areas yet, in a part; the number of areas of `search` is how many are chosen.
  init(search: PartSearch) { self.search = search }

  /// Adds a plan's areas, each that is not known yet.
  mutating func add(_ plan: PartPlan) {
    var members = [[Int32]](repeating: [], count: plan.areaCount)
    for (atom, number) in plan.area.enumerated() where number > 0 {
      members[Int(number) - 1].append(Int32(atom))
    }
    for area in members where known.insert(area).inserted { areas.append(area) }
  }

  /// The best way found to choose the areas; nil if there is none.
  func best(_ goal: Goal, solver: any IntegerSolver, nodes: Int) -> PartPlan? {
    let program = program(goal)
    guard let chosen = solver.solve(program, nodes: nodes).chosen else { return nil }
    let graph = search.part.graph
    var area = [Int32](repeating: 0, count: graph.count)
    for (position, column) in chosen.enumerated() {
      for atom in areas[column] { area[Int(atom)] = Int32(position + 1) }
    }
    return search.plan(area)
  }

  /// The program: a row for each atom, and one that counts the areas.
  private func program(_ goal: Goal) -> IntegerProgram {
    let graph = search.part.graph
    let counter = Int32(graph.count)
    var offsets: [Int32] = [0]
    var rows: [Int32] = []
    for area in areas {
      rows += area
      rows.append(counter)
      offsets.append(Int32(rows.count))
    }
    let limits = (0..<graph.count).map { atom -> ClosedRange<Int32> in
      graph.mayBeOutside && !graph.isWishedInside[atom] ? 0...1 : 1...1
    }
    let wished = Int32(search.areaCount)
    return IntegerProgram(
      gains: gains(goal), offsets: offsets, rows: rows, limits: limits + [wished...wished])
  }

  /// What each area saves by itself against none.
  private func gains(_ goal: Goal) -> [Double] {
    let single = PartSearch(
      preparation: search.preparation, part: search.part, areaCount: 1, divisor: search.divisor)
    var area = [Int32](repeating: 0, count: search.part.graph.count)
    let none = single.energy(of: area, goal: goal)
    return areas.map { atoms in
      for atom in atoms { area[Int(atom)] = 1 }
      let energy = single.energy(of: area, goal: goal)
      for atom in atoms { area[Int(atom)] = 0 }
      return none - energy
    }
  }
}
