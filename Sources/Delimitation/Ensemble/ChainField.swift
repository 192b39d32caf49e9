internal import Land

/// A problem as a chain of plans sees it: the atoms that may move, which of them can share an area, and
/// whether a set of them may be one.
struct ChainField: Sendable {
  let preparation: Preparation
  /// The atoms that may move, numbered for themselves; pairs that no area can hold are no neighbours.
  let graph: ChainGraph
  /// The atom of the preparation behind each.
  let wholeAtom: [Int32]
  /// By how many neighbours an atom may hang on an area, at least 1; and its binary logarithm.
  let ways: [Int]
  private let waysLogarithm: [Double]
  /// Whether an atom must lie inside some area.
  let isWishedInside: [Bool]
  /// Whether atoms may lie outside.
  let mayBeOutside: Bool
  private let scored: [Int64]
  private let deprived: [Int64]
  private let district: [Int32]
  private let isWhole: [Bool]
  /// The groups of atoms kept apart to which each atom belongs.
  private let apart: [[Int32]]

  init(_ preparation: Preparation) {
    self.preparation = preparation
    let all = preparation.graph
    let atoms = (0..<Int32(all.count)).filter { !all.isLocked[Int($0)] }
    var own = [Int32](repeating: -1, count: all.count)
    for (number, atom) in atoms.enumerated() { own[Int(atom)] = Int32(number) }
    var offsets: [Int32] = [0]
    var neighbours: [Int32] = []
    for atom in atoms {
      let place = all.district[Int(atom)]
      for slot in all.row(Int(atom)) {
        let other = Int(all.neighbours[slot])
        let there = all.district[other]
        guard own[other] >= 0 else { continue }
        if preparation.keepsDistricts, place >= 0, there >= 0, place != there { continue }
        neighbours.append(own[other])
      }
      offsets.append(Int32(neighbours.count))
    }
    func column<Value>(_ values: [Value]) -> [Value] { atoms.map { values[Int($0)] } }
    wholeAtom = atoms
    graph = ChainGraph(
      offsets: offsets, neighbours: neighbours, population: column(all.population))
    ways = (0..<atoms.count).map { max(1, Int(offsets[$0 + 1] - offsets[$0])) }
    waysLogarithm = ways.map { binaryLogarithm(Double($0)) }
    isWishedInside = column(all.isWishedInside)
    mayBeOutside = all.mayBeOutside
    scored = column(all.scored)
    deprived = column(all.deprived)
    district = column(all.district)
    isWhole = column(all.isWhole)
    var groups = [[Int32]](repeating: [], count: atoms.count)
    for (number, group) in preparation.apartAtoms.enumerated() {
      for atom in group where own[Int(atom)] >= 0 {
        groups[Int(own[Int(atom)])].append(Int32(number))
      }
    }
    apart = groups
  }

  /// The binary logarithm of how likely an area is under the law: its spanning trees over the product of
  /// its atoms' ways. Without the ways, areas of many small atoms would be likelier by far.
  func likelihood(of area: [Int32], trees: inout SpanningTrees) -> Double {
    trees.logarithm(area, in: graph) - area.reduce(0) { $0 + waysLogarithm[Int($1)] }
  }

  /// The band, or any number of people where it is preferred only.
  var band: ClosedRange<Int64> {
    let scale = preparation.scale
    return scale.bandIsRequired ? scale.lower...scale.upper : 0...Int64.max / 4
  }

  /// Whether atoms that hang together may be an area: population, deprived share, district, wishes to
  /// be apart, and hanging together block by block. O(atoms).
  func mayBeArea(_ atoms: some Sequence<Int32>) -> Bool {
    var (people, scoredPeople, deprivedPeople): (Int64, Int64, Int64) = (0, 0, 0)
    var place: Int32 = -1
    var groups: [Int32] = []
    var isLoose = false
    for atom in atoms {
      let at = Int(atom)
      people += graph.population[at]
      scoredPeople += scored[at]
      deprivedPeople += deprived[at]
      if preparation.keepsDistricts, district[at] >= 0 {
        if place >= 0, place != district[at] { return false }
        place = district[at]
      }
      if !apart[at].isEmpty { groups += apart[at] }
      if !isWhole[at] { isLoose = true }
    }
    guard band.contains(people),
      preparation.problem.rules.allows(deprived: deprivedPeople, scored: scoredPeople)
    else { return false }
    if groups.count > 1, Set(groups).count < groups.count { return false }
    return !isLoose || isConnected(atoms)
  }

  private func isConnected(_ atoms: some Sequence<Int32>) -> Bool {
    Connectedness.isConnected(
      atoms.flatMap { preparation.graph.members(Int(wholeAtom[Int($0)])) },
      in: preparation.problem.territory.adjacency)
  }

  /// The area of each atom in a plan, numbered from 1; areas fixed beforehand are left out.
  func areas(of plan: Plan) -> [Int32] {
    var number = [Int32](repeating: 0, count: plan.areaCount + 1)
    var next: Int32 = 0
    let first = preparation.graph.firstBlocks
    return wholeAtom.map { atom in
      let own = Int(plan.areaOfBlock[Int(first[Int(atom)])])
      if own > 0, number[own] == 0 {
        next += 1
        number[own] = next
      }
      return number[own]
    }
  }

  /// The plan of blocks for the area of each atom, with the areas that are fixed beforehand.
  func plan(_ area: [Int32]) -> Plan {
    var blocks = [Int32](repeating: 0, count: preparation.atomOfBlock.count)
    // Numbers that are not in use leave no gap.
    var renamed = [Int32](repeating: 0, count: Int(area.max() ?? 0) + 1)
    var free: Int32 = 0
    for (number, atom) in wholeAtom.enumerated() where area[number] > 0 {
      let own = Int(area[number])
      if renamed[own] == 0 {
        free += 1
        renamed[own] = free
      }
      for block in preparation.graph.members(Int(atom)) { blocks[Int(block)] = renamed[own] }
    }
    for (number, frozen) in preparation.frozen.enumerated() {
      for block in frozen { blocks[Int(block)] = free + Int32(number) + 1 }
    }
    return Plan(areaOfBlock: blocks).canonical
  }
}
