/// What a chain of plans moves: atoms with their people and who touches whom, each pair of neighbours
/// an edge with a number. Compressed rows; neighbours ascend within a row.
package struct ChainGraph: Sendable {
  /// Inhabitants of each atom.
  package let population: [Int64]
  /// Start of each atom's row; one entry more than there are atoms.
  let offsets: [Int32]
  /// Neighbours, row by row.
  let slots: [Slot]
  /// The two ends of each edge, the lower first.
  let lowerEnd: [Int32]
  let higherEnd: [Int32]

  /// A neighbour, and the edge to it.
  struct Slot: Sendable {
    let atom: Int32
    let edge: Int32
  }

  /// A graph from compressed rows that are symmetric; edges are numbered as they first occur. O(n + m).
  package init(offsets: [Int32], neighbours: [Int32], population: [Int64]) {
    precondition(offsets.count == population.count + 1, "rows and atoms do not match")
    self.offsets = offsets
    self.population = population
    var numbers = [Int32](repeating: -1, count: neighbours.count)
    var (lower, higher): ([Int32], [Int32]) = ([], [])
    // The rows of lower neighbours come first and ascend, so each atom meets them in their order.
    var next = offsets
    for atom in 0..<Int32(population.count) {
      for slot in offsets[Int(atom)]..<offsets[Int(atom) + 1] where neighbours[Int(slot)] > atom {
        let other = Int(neighbours[Int(slot)])
        precondition(neighbours[Int(next[other])] == atom, "rows are not symmetric")
        numbers[Int(slot)] = Int32(lower.count)
        numbers[Int(next[other])] = Int32(lower.count)
        next[other] += 1
        lower.append(atom)
        higher.append(Int32(other))
      }
    }
    slots = zip(neighbours, numbers).map { Slot(atom: $0, edge: $1) }
    (lowerEnd, higherEnd) = (lower, higher)
  }

  /// How many atoms.
  package var count: Int { population.count }

  /// How many pairs of neighbours.
  package var edgeCount: Int { lowerEnd.count }

  /// The slots of an atom's row.
  @inline(__always) func row(_ atom: Int) -> Range<Int> {
    Int(offsets[atom])..<Int(offsets[atom + 1])
  }
}
