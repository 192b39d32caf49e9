internal import Land

/// A problem made ready for the search: which blocks go together, which are spoken for, and into which
/// independent parts the land falls.
struct Preparation: Sendable {
  let problem: Problem
  let scale: Scale
  /// The atom of each block, over the whole land.
  let atomOfBlock: [Int32]
  let atomCount: Int
  /// Blocks that no search may move.
  let isLocked: [Bool]
  /// Blocks that lie outside by a wish, or because no single district holds their atom.
  let isExcluded: [Bool]
  /// Areas that are fixed beforehand.
  let frozen: [[Int32]]
  /// The independent parts, in the order of their lowest blocks.
  let parts: [Part]
  /// All atoms of the land, those that are locked included.
  let graph: AtomGraph

  /// A connected piece of land in which areas can lie, apart from all others.
  struct Part: Sendable {
    /// Its atoms, numbered for itself.
    let graph: AtomGraph
    /// The atom of the whole graph for each atom of the part.
    let wholeAtom: [Int32]
    /// Groups of the part's atoms of which no two may share an area.
    let apart: [[Int32]]
    /// Inhabitants.
    let population: Int64
    /// Deprived inhabitants.
    let deprived: Int64
    /// Whether any block must lie inside an area.
    let mustHaveArea: Bool
  }

  init(problem: Problem) {
    self.problem = problem
    let count = problem.territory.blocks.count
    var atoms = DisjointSets(count: count)
    for layer in problem.identity where layer.split == .forbid {
      atoms.uniteByKey(layer.grouping.unitOfBlock)
    }
    for rule in problem.rules.keep where rule.wish == .together { atoms.unite(rule.blocks) }
    frozen = problem.rules.keep.filter { $0.wish == .frozen }.map(\.blocks)
    for blocks in frozen { atoms.unite(blocks) }
    let (atomOfBlock, atomCount) = atoms.numbered()
    self.atomOfBlock = atomOfBlock
    self.atomCount = atomCount
    let isFrozen = Preparation.flags(count: count, blocks: frozen)
    let excluded = Preparation.excludedAtoms(problem, atomOfBlock, atomCount)
    let isExcluded = (0..<count).map { excluded[Int(atomOfBlock[$0])] && !isFrozen[$0] }
    let isLocked = (0..<count).map { isFrozen[$0] || isExcluded[$0] }
    self.isExcluded = isExcluded
    self.isLocked = isLocked
    graph = AtomGraph(
      problem: problem, atomOfBlock: atomOfBlock, atomCount: atomCount, isLockedBlock: isLocked)
    scale = Scale(problem: problem, graph: graph)
    parts = Preparation.makeParts(problem, graph, atomOfBlock)
  }

  /// Areas that a search may add to the frozen ones, from the wished count; nil = any number.
  var freeCount: (least: Int, most: Int)? {
    switch problem.rules.count {
    case .between(let least, let most):
      (max(0, least - frozen.count), max(0, most - frozen.count))
    case .wholeCity: nil
    }
  }

  /// Whether areas must not span districts.
  var keepsDistricts: Bool { problem.district?.span == .forbid }

  /// How many areas a part can hold at most, by inhabitants alone.
  func mostAreas(in part: Part) -> Int {
    let atoms = part.graph.count
    let full = scale.lower > 0 ? Int(part.population / scale.lower) : atoms
    guard let wished = freeCount?.most else {
      // A whole city with a band that is only preferred still has areas of about that size.
      let apart = part.apart.map(\.count).max() ?? 1
      return min(atoms, scale.bandIsRequired ? full : max(apart, full))
    }
    return scale.bandIsRequired ? min(wished, atoms, full) : min(wished, atoms)
  }

  /// Whether no valid plan has more areas in a part than `mostAreas` says: in a whole city with a band
  /// that is only preferred some do, though no search tries them.
  var mostAreasIsLimit: Bool { freeCount != nil || scale.bandIsRequired }

  /// How many areas a part must hold at least.
  func leastAreas(in part: Part) -> Int {
    guard freeCount == nil else { return part.mustHaveArea ? 1 : 0 }
    guard scale.bandIsRequired else { return 1 }
    return max(1, Int((part.population + scale.upper - 1) / max(1, scale.upper)))
  }

  private static func flags(count: Int, blocks: [[Int32]]) -> [Bool] {
    var flags = [Bool](repeating: false, count: count)
    for list in blocks { for block in list { flags[Int(block)] = true } }
    return flags
  }

  /// Atoms that must lie outside: a wish says so, or they reach into two districts.
  private static func excludedAtoms(
    _ problem: Problem, _ atomOfBlock: [Int32], _ atomCount: Int
  ) -> [Bool] {
    var excluded = [Bool](repeating: false, count: atomCount)
    for rule in problem.rules.keep where rule.wish == .outside {
      for block in rule.blocks { excluded[Int(atomOfBlock[Int(block)])] = true }
    }
    // An atom with two blocks that are wished apart can lie in no area.
    for rule in problem.rules.keep where rule.wish == .apart {
      let atoms = rule.blocks.map { atomOfBlock[Int($0)] }.sorted()
      for (one, next) in zip(atoms, atoms.dropFirst()) where one == next {
        excluded[Int(one)] = true
      }
    }
    guard let layer = problem.district, layer.span == .forbid else { return excluded }
    var district = [Int32](repeating: -1, count: atomCount)
    for (block, atom) in atomOfBlock.enumerated() where layer.grouping.unitOfBlock[block] >= 0 {
      let own = layer.grouping.unitOfBlock[block]
      if district[Int(atom)] < 0 { district[Int(atom)] = own }
      if district[Int(atom)] != own { excluded[Int(atom)] = true }
    }
    return excluded
  }

  private static func makeParts(
    _ problem: Problem, _ graph: AtomGraph, _ atomOfBlock: [Int32]
  ) -> [Part] {
    let keepsDistrict = problem.district?.span == .forbid
    var sets = DisjointSets(count: graph.count)
    for atom in 0..<graph.count where !graph.isLocked[atom] {
      for slot in graph.row(atom) {
        let other = Int(graph.neighbours[slot])
        if graph.isLocked[other] { continue }
        let (one, two) = (graph.district[atom], graph.district[other])
        if !keepsDistrict || one == two || one < 0 || two < 0 {
          sets.unite(Int32(atom), Int32(other))
        }
      }
    }
    let (partOfAtom, partCount) = sets.numbered()
    let members = CompressedRows(
      keys: partOfAtom.enumerated().map { graph.isLocked[$0.offset] ? -1 : $0.element },
      rowCount: partCount)
    return (0..<partCount).filter { !members[$0].isEmpty }.map { number in
      makePart(problem, graph, wholeAtom: Array(members[number]), atomOfBlock)
    }
  }

  private static func makePart(
    _ problem: Problem, _ graph: AtomGraph, wholeAtom: [Int32], _ atomOfBlock: [Int32]
  ) -> Part {
    var local = [Int32](repeating: -1, count: graph.count)
    for (position, atom) in wholeAtom.enumerated() { local[Int(atom)] = Int32(position) }
    let part = AtomGraph(
      problem: problem, atomOfBlock: atomOfBlock.map { local[Int($0)] },
      atomCount: wholeAtom.count,
      isLockedBlock: [Bool](repeating: false, count: atomOfBlock.count))
    let apart = problem.rules.keep.filter { $0.wish == .apart }.map { rule in
      Set(rule.blocks.map { local[Int(atomOfBlock[Int($0)])] }).filter { $0 >= 0 }.sorted()
    }
    return Part(
      graph: part, wholeAtom: wholeAtom, apart: apart.filter { $0.count > 1 },
      population: part.population.reduce(0, +), deprived: part.deprived.reduce(0, +),
      mustHaveArea: part.isWishedInside.contains(true))
  }
}

/// Sets of numbers that are merged step by step (union-find with path halving).
struct DisjointSets {
  private var parent: [Int32]

  /// Each number from 0 for itself.
  init(count: Int) { parent = (0..<Int32(count)).map { $0 } }

  /// The lowest number of a number's set.
  mutating func find(_ number: Int32) -> Int32 {
    var at = number
    while parent[Int(at)] != at {
      parent[Int(at)] = parent[Int(parent[Int(at)])]
      at = parent[Int(at)]
    }
    return at
  }

  /// Merges two sets; the lower representative stays.
  mutating func unite(_ one: Int32, _ other: Int32) {
    let first = find(one)
    let second = find(other)
    parent[Int(max(first, second))] = min(first, second)
  }

  /// Merges all of a list.
  mutating func unite(_ list: [Int32]) {
    guard let first = list.first else { return }
    for other in list.dropFirst() { unite(first, other) }
  }

  /// Merges all positions of equal key; negative keys stay alone.
  mutating func uniteByKey(_ keys: [Int32]) {
    var first = [Int32](repeating: -1, count: Int(keys.max() ?? -1) + 1)
    for (position, key) in keys.enumerated() where key >= 0 {
      if first[Int(key)] < 0 { first[Int(key)] = Int32(position) }
      unite(first[Int(key)], Int32(position))
    }
  }

  /// The sets, numbered from 0 in the order of their lowest members.
  mutating func numbered() -> (number: [Int32], count: Int) {
    var number = [Int32](repeating: -1, count: parent.count)
    var next: Int32 = 0
    for position in parent.indices {
      let root = Int(find(Int32(position)))
      if number[root] < 0 {
        number[root] = next
        next += 1
      }
      number[position] = number[root]
    }
    return (number, Int(next))
  }
}
