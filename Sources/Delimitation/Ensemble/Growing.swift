/// Areas grown atom by atom over random borders, and how likely the way of growing was.
///
/// A seed is drawn, then again and again an edge that leads out, until the area has enough people and a
/// draw says stop. The same way can be walked inside a given set of atoms only.
struct Growing: ~Copyable {
  /// The chance to stop at each size that lies in the band.
  static let stopShare = 0.25

  /// The atoms grown, in their order.
  private(set) var grown: [Int32] = []
  /// Edges from the area to atoms not yet in it, as the atoms that they lead to.
  private var frontier: [Int32] = []
  private var isIn: [Bool]

  /// Growing among so many atoms.
  init(atomCount: Int) {
    isIn = [Bool](repeating: false, count: atomCount)
  }

  /// Grows an area from a seed among atoms that `isFree` allows; whether it ended inside the band.
  mutating func grow(
    from seed: Int32, in graph: ChainGraph, band: ClosedRange<Int64>, random: inout Randomness,
    isFree: (Int) -> Bool
  ) -> Bool {
    begin()
    var people: Int64 = 0
    var next = seed
    while true {
      take(next, graph, isFree)
      people += graph.population[Int(next)]
      if people > band.upperBound || grown.count > SpanningTrees.most { return false }
      if people >= band.lowerBound, random.unit() < Growing.stopShare { return true }
      guard !frontier.isEmpty else { return false }
      next = frontier[random.below(frontier.count)]
    }
  }

  /// Draws a way in which exactly these atoms, which hang together, may have been grown.
  mutating func retrace(
    _ atoms: [Int32], in graph: ChainGraph, random: inout Randomness, isMember: (Int) -> Bool
  ) {
    begin()
    var next = atoms[random.below(atoms.count)]
    while true {
      take(next, graph, isMember)
      guard !frontier.isEmpty else { return }
      next = frontier[random.below(frontier.count)]
    }
  }

  private mutating func begin() {
    for atom in grown { isIn[Int(atom)] = false }
    grown.removeAll(keepingCapacity: true)
    frontier.removeAll(keepingCapacity: true)
  }

  private mutating func take(_ atom: Int32, _ graph: ChainGraph, _ isFree: (Int) -> Bool) {
    isIn[Int(atom)] = true
    grown.append(atom)
    frontier.removeAll { $0 == atom }
    for slot in graph.row(Int(atom)) {
      let other = graph.slots[slot].atom
      if !isIn[Int(other)], isFree(Int(other)) { frontier.append(other) }
    }
  }

  /// The binary logarithm of how much likelier the way is inside its own atoms than among the free ones:
  /// what a proposal that was grown must be weighed by. At each step the edges that lead out among
  /// the free atoms stand against those that lead to atoms grown later.
  mutating func weight(
    in graph: ChainGraph, band: ClosedRange<Int64>, freeCount: Int, isFree: (Int) -> Bool
  ) -> Double {
    let order = grown
    for atom in order { isIn[Int(atom)] = false }
    var inside: [Bool] = isIn
    for atom in order { inside[Int(atom)] = true }
    var sum = binaryLogarithm(Double(freeCount)) - binaryLogarithm(Double(order.count))
    var (wide, narrow) = (0, 0)
    var people: Int64 = 0
    for (step, atom) in order.enumerated() {
      if step > 0 { sum += binaryLogarithm(Double(wide)) - binaryLogarithm(Double(narrow)) }
      isIn[Int(atom)] = true
      for slot in graph.row(Int(atom)) {
        let other = Int(graph.slots[slot].atom)
        if isIn[other] {
          wide -= 1
          narrow -= 1
        } else if inside[other] {
          wide += 1
          narrow += 1
        } else if isFree(other) {
          wide += 1
        }
      }
      people += graph.population[Int(atom)]
      if people >= band.lowerBound {
        let isLast = step == order.count - 1
        sum -= binaryLogarithm(isLast ? Growing.stopShare : 1 - Growing.stopShare)
      }
    }
    return sum
  }
}
