internal import Land

/// What lies along borders, parallel to the slots of a graph's neighbours: figures that only some
/// criteria look at. Whole numbers.
struct AtomLines: Sendable {
  /// Millimetres of the border that run along a barrier or between two units of an identity layer.
  private(set) var alongLines: [Int64] = []
  /// Millimetres of border with scored blocks on both sides.
  private(set) var scored: [Int64] = []
  /// Over that border, millimetres times millionths of the index here less the index there.
  private(set) var contrast: [Int64] = []

  /// Counted from the blocks, for rows of neighbours that ascend. O(n + m).
  init(
    problem: Problem, atomOfBlock: [Int32], members: CompressedRows, offsets: [Int32],
    neighbours: [Int32]
  ) {
    alongLines = [Int64](repeating: 0, count: neighbours.count)
    scored = alongLines
    contrast = alongLines
    var position = [Int](repeating: -1, count: members.count)
    let adjacency = problem.territory.adjacency
    for atom in 0..<members.count {
      for slot in Int(offsets[atom])..<Int(offsets[atom + 1]) {
        position[Int(neighbours[slot])] = slot
      }
      for block in members[atom] {
        for slot in adjacency.row(Int(block)) {
          let other = Int(adjacency.neighbours[slot])
          guard atomOfBlock[other] >= 0, Int(atomOfBlock[other]) != atom else { continue }
          add(problem, from: Int(block), to: other, slot, at: position[Int(atomOfBlock[other])])
        }
      }
    }
  }

  private mutating func add(
    _ problem: Problem, from block: Int, to other: Int, _ slot: Int, at position: Int
  ) {
    let adjacency = problem.territory.adjacency
    let metres = adjacency.borderMetres[slot]
    let millimetres = Int64((metres * 1000).rounded())
    if adjacency.traits[slot].isAlongBarrier || problem.areUnitsParted(block, other) {
      alongLines[position] += millimetres
    }
    let deprivation = problem.deprivation
    guard deprivation.isScored[block], deprivation.isScored[other] else { return }
    scored[position] += millimetres
    let drop = deprivation.index[block] - deprivation.index[other]
    contrast[position] += Int64((Double(millimetres) * drop * 1e6).rounded())
  }
}

/// Sums per atom that only some criteria look at. Whole numbers.
struct AtomMoments: Sendable {
  /// Inhabitants times millionths of the status sum, over scored blocks.
  private(set) var status: [Int64]
  /// Inhabitants times metres east and north of the land's corner, and times the square of the distance
  /// from it; from the blocks' centres, in whole metres.
  private(set) var east: [Int64]
  private(set) var north: [Int64]
  private(set) var square: [Int64]

  /// Sums over the blocks of each atom; -1 leaves a block out. O(n).
  init(problem: Problem, atomOfBlock: [Int32], atomCount: Int) {
    let zero = [Int64](repeating: 0, count: atomCount)
    (status, east, north, square) = (zero, zero, zero, zero)
    let blocks = problem.territory.blocks
    let west = (blocks.centreX.min() ?? 0).rounded(.down)
    let south = (blocks.centreY.min() ?? 0).rounded(.down)
    for (block, atom) in atomOfBlock.enumerated() where atom >= 0 {
      let people = Int64(blocks.population[block])
      let x = Int64((blocks.centreX[block] - west).rounded())
      let y = Int64((blocks.centreY[block] - south).rounded())
      east[Int(atom)] += people * x
      north[Int(atom)] += people * y
      square[Int(atom)] += people * (x * x + y * y)
      guard problem.deprivation.isScored[block] else { continue }
      let sum = problem.deprivation.statusSum[block]
      status[Int(atom)] += Int64((Double(people) * sum * 1e6).rounded())
    }
  }
}

extension Problem {
  /// Whether two blocks lie in different units of any identity layer; having none is one more unit.
  func areUnitsParted(_ one: Int, _ other: Int) -> Bool {
    identity.contains { $0.grouping.unitOfBlock[one] != $0.grouping.unitOfBlock[other] }
  }
}
