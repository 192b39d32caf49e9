internal import Land

extension AtomGraph {
  /// The graph of the atoms that `atomOfBlock` names, numbered from 0 without gaps; -1 leaves a block
  /// out. O(n + m).
  init(
    problem: Problem, atomOfBlock: [Int32], atomCount: Int, isLockedBlock: [Bool]
  ) {
    let members = CompressedRows(keys: atomOfBlock, rowCount: atomCount)
    blockOffsets = members.offsets
    blocks = members.values
    let figures = AtomFigures(problem: problem, atomOfBlock: atomOfBlock, atomCount: atomCount)
    population = figures.population
    scored = figures.scored
    deprived = figures.deprived
    surface = figures.surface
    let contacts = AtomContacts(
      adjacency: problem.territory.adjacency, atomOfBlock: atomOfBlock, members: members)
    offsets = contacts.offsets
    neighbours = contacts.neighbours
    border = contacts.border
    moments = AtomMoments(problem: problem, atomOfBlock: atomOfBlock, atomCount: atomCount)
    lines = AtomLines(
      problem: problem, atomOfBlock: atomOfBlock, members: members, offsets: contacts.offsets,
      neighbours: contacts.neighbours)
    shards = Shards(problem: problem, atomOfBlock: atomOfBlock, atomCount: atomCount)
    crossings = contacts.crossings.contains { $0 > 0 } ? contacts.crossings : []
    perimeter = zip(figures.perimeter, contacts.inner).map { max(0, $0 - 2 * $1) }
    let cells = PeopleCells.identity(problem: problem, members: members)
    cellOffsets = cells.offsets
    cellUnit = cells.key
    cellPeople = cells.people
    unitLayer = problem.identity.enumerated().flatMap { layer, entry in
      [Int32](repeating: Int32(layer), count: entry.grouping.units.count)
    }
    let old = PeopleCells.statusQuo(problem: problem, members: members)
    oldOffsets = old.offsets
    oldArea = old.key
    oldPeople = old.people
    let districts = problem.district?.grouping.unitOfBlock
    var wished = [Bool](repeating: false, count: problem.territory.blocks.count)
    for rule in problem.rules.keep where rule.wish == .inside {
      for block in rule.blocks { wished[Int(block)] = true }
    }
    // Where an atom reaches into several districts no area can hold it, and any of them will do.
    district = (0..<atomCount).map { atom in
      guard let districts else { return -1 }
      return members[atom].lazy.map { districts[Int($0)] }.first { $0 >= 0 } ?? -1
    }
    isWishedInside = (0..<atomCount).map { atom in members[atom].contains { wished[Int($0)] } }
    isWhole = (0..<atomCount).map { atom in
      members[atom].count == 1
        || Connectedness.isConnected(members[atom], in: problem.territory.adjacency)
    }
    isLocked = (0..<atomCount).map { atom in members[atom].contains { isLockedBlock[Int($0)] } }
    mayBeOutside = problem.rules.count != .wholeCity
  }
}

/// Rows of values by key, ascending within a row.
struct CompressedRows: Sendable {
  let offsets: [Int32]
  let values: [Int32]

  /// Groups the positions 0… of `keys` by key; negative keys are left out.
  init(keys: [Int32], rowCount: Int) {
    var starts = [Int32](repeating: 0, count: rowCount + 1)
    for key in keys where key >= 0 { starts[Int(key) + 1] += 1 }
    for row in 0..<rowCount { starts[row + 1] += starts[row] }
    offsets = starts
    var filled = [Int32](repeating: 0, count: Int(starts[rowCount]))
    for (position, key) in keys.enumerated() where key >= 0 {
      filled[Int(starts[Int(key)])] = Int32(position)
      starts[Int(key)] += 1
    }
    values = filled
  }

  /// One row.
  subscript(row: Int) -> ArraySlice<Int32> {
    values[Int(offsets[row])..<Int(offsets[row + 1])]
  }

  /// How many rows.
  var count: Int { offsets.count - 1 }
}

/// Sums of the blocks' figures per atom.
private struct AtomFigures {
  var population: [Int64]
  var scored: [Int64]
  var deprived: [Int64]
  var surface: [Int64]
  var perimeter: [Int64]

  init(problem: Problem, atomOfBlock: [Int32], atomCount: Int) {
    let zero = [Int64](repeating: 0, count: atomCount)
    (population, scored, deprived, surface, perimeter) = (zero, zero, zero, zero, zero)
    let blocks = problem.territory.blocks
    for (block, atom) in atomOfBlock.enumerated() where atom >= 0 {
      let people = Int64(blocks.population[block])
      population[Int(atom)] += people
      if problem.deprivation.isScored[block] { scored[Int(atom)] += people }
      if problem.deprivation.isDeprived[block] { deprived[Int(atom)] += people }
      surface[Int(atom)] += Int64((blocks.surfaceSquareMetres[block] * 100).rounded())
      perimeter[Int(atom)] += Int64((blocks.perimeterMetres[block] * 1000).rounded())
    }
  }
}

/// Borders between atoms, and the borders that lie inside each.
private struct AtomContacts {
  var offsets: [Int32] = [0]
  var neighbours: [Int32] = []
  var border: [Int64] = []
  var crossings: [Int64] = []
  var inner: [Int64]

  init(adjacency: Adjacency, atomOfBlock: [Int32], members: CompressedRows) {
    inner = [Int64](repeating: 0, count: members.count)
    var length = [Int64](repeating: -1, count: members.count)
    var crossed = [Int64](repeating: 0, count: members.count)
    for atom in 0..<members.count {
      var touched: [Int32] = []
      for block in members[atom] {
        for slot in adjacency.row(Int(block)) {
          let other = atomOfBlock[Int(adjacency.neighbours[slot])]
          let millimetres = Int64((adjacency.borderMetres[slot] * 1000).rounded())
          if other == Int32(atom) {
            // Each inner border is met from both sides; count it from the lower block.
            if adjacency.neighbours[slot] > block { inner[atom] += millimetres }
          } else if other >= 0 {
            if length[Int(other)] < 0 {
              length[Int(other)] = 0
              touched.append(other)
            }
            length[Int(other)] += millimetres
            if adjacency.traits[slot].isCrossing { crossed[Int(other)] += 1 }
          }
        }
      }
      touched.sort()
      for other in touched {
        neighbours.append(other)
        border.append(length[Int(other)])
        crossings.append(crossed[Int(other)])
        length[Int(other)] = -1
        crossed[Int(other)] = 0
      }
      offsets.append(Int32(neighbours.count))
    }
  }
}

/// People of each atom by some key, as compressed rows with ascending keys.
private struct PeopleCells {
  var offsets: [Int32] = [0]
  var key: [Int32] = []
  var people: [Int64] = []

  static func identity(problem: Problem, members: CompressedRows) -> PeopleCells {
    var first: [Int32] = []
    var next: Int32 = 0
    for layer in problem.identity {
      first.append(next)
      next += Int32(layer.grouping.units.count)
    }
    return PeopleCells(problem: problem, members: members) { block in
      problem.identity.indices.compactMap { layer in
        let unit = problem.identity[layer].grouping.unitOfBlock[block]
        return unit < 0 ? nil : first[layer] + unit
      }
    }
  }

  static func statusQuo(problem: Problem, members: CompressedRows) -> PeopleCells {
    guard let plan = problem.statusQuo else {
      return PeopleCells(problem: problem, members: members) { _ in [] }
    }
    return PeopleCells(problem: problem, members: members) { [plan.areaOfBlock[$0]] }
  }

  private init(problem: Problem, members: CompressedRows, keys: (Int) -> [Int32]) {
    let population = problem.territory.blocks.population
    for atom in 0..<members.count {
      var entries: [(key: Int32, people: Int64)] = []
      for block in members[atom] {
        let count = Int64(population[Int(block)])
        guard count > 0 else { continue }
        for key in keys(Int(block)) { entries.append((key, count)) }
      }
      entries.sort { $0.key < $1.key }
      for entry in entries {
        if Int(offsets[offsets.count - 1]) < key.count, key[key.count - 1] == entry.key {
          people[people.count - 1] += entry.people
        } else {
          key.append(entry.key)
          people.append(entry.people)
        }
      }
      offsets.append(Int32(key.count))
    }
  }
}
