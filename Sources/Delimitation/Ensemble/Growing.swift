/// Areas grown atom by atom over random borders, and how likely the way of growing was.
///
/// A seed is drawn, then again and again an edge that leads out, until the area has enough people and a
/// draw says stop, all as a guide says. The same way can be walked inside a given set of atoms only.
struct Growing: ~Copyable {
  /// The guide.
  let guide: GrowthGuide
  /// The atoms grown, in their order.
  private(set) var grown: [Int32] = []
  /// Edges from the area to atoms not yet in it, as the atoms that they lead to, and their pull.
  private var frontier: [Int32] = []
  private var pull: Int64 = 0
  private var isIn: [Bool]
  private var isMember: [Bool]

  /// Growing by a guide.
  init(guide: GrowthGuide) {
    self.guide = guide
    isIn = [Bool](repeating: false, count: guide.seeds.count)
    isMember = isIn
  }

  /// Whether an atom was grown.
  func holds(_ atom: Int32) -> Bool { isIn[Int(atom)] }

  /// Grows an area from a seed among atoms that `isFree` allows; whether it ended inside the band.
  mutating func grow(
    from seed: Int32, in graph: ChainGraph, random: inout Randomness, isFree: (Int) -> Bool
  ) -> Bool {
    begin()
    let band = guide.band
    var people: Int64 = 0
    var next = seed
    while true {
      take(next, graph, isFree)
      people += graph.population[Int(next)]
      if people > band.upperBound || grown.count > SpanningTrees.most { return false }
      if people >= band.lowerBound, random.unit() < guide.stop[guide.part(people)] { return true }
      guard !frontier.isEmpty else { return false }
      next = pulled(&random)
    }
  }

  /// Draws a way in which exactly these atoms, which hang together, may have been grown.
  mutating func retrace(
    _ atoms: [Int32], in graph: ChainGraph, random: inout Randomness, isMember: (Int) -> Bool
  ) {
    begin()
    var lot = Int64(random.below(Int(seeds(of: atoms))))
    var next = atoms[0]
    for atom in atoms {
      next = atom
      lot -= guide.seeds[Int(atom)]
      if lot < 0 { break }
    }
    while true {
      take(next, graph, isMember)
      guard !frontier.isEmpty else { return }
      next = pulled(&random)
    }
  }

  private func seeds(of atoms: [Int32]) -> Int64 {
    atoms.reduce(0) { $0 + guide.seeds[Int($1)] }
  }

  private mutating func begin() {
    for atom in grown { isIn[Int(atom)] = false }
    grown.removeAll(keepingCapacity: true)
    frontier.removeAll(keepingCapacity: true)
    pull = 0
  }

  private func pulled(_ random: inout Randomness) -> Int32 {
    var lot = Int64(random.below(Int(pull)))
    for atom in frontier {
      lot -= guide.pull[Int(atom)]
      if lot < 0 { return atom }
    }
    preconditionFailure("a pull of \(pull) without an atom")
  }

  private mutating func take(_ atom: Int32, _ graph: ChainGraph, _ isFree: (Int) -> Bool) {
    isIn[Int(atom)] = true
    grown.append(atom)
    let before = frontier.count
    frontier.removeAll { $0 == atom }
    pull -= Int64(before - frontier.count) * guide.pull[Int(atom)]
    for slot in graph.row(Int(atom)) {
      let other = graph.slots[slot].atom
      if !isIn[Int(other)], isFree(Int(other)) {
        frontier.append(other)
        pull += guide.pull[Int(other)]
      }
    }
  }

  /// The binary logarithm of how much likelier the way is inside its own atoms than among the free ones:
  /// what a proposal that was grown must be weighed by. At each step the edges that lead out among
  /// the free atoms stand against those that lead to atoms grown later. The seed among the free atoms
  /// is drawn out of all.
  mutating func weight(in graph: ChainGraph, isFree: (Int) -> Bool) -> Double {
    for atom in grown {
      isIn[Int(atom)] = false
      isMember[Int(atom)] = true
    }
    defer { for atom in grown { isMember[Int(atom)] = false } }
    var sum =
      binaryLogarithm(Double(guide.seedTotal)) - binaryLogarithm(Double(seeds(of: grown)))
    var (wide, narrow): (Int64, Int64) = (0, 0)
    var people: Int64 = 0
    for (step, atom) in grown.enumerated() {
      if step > 0 { sum += binaryLogarithm(Double(wide)) - binaryLogarithm(Double(narrow)) }
      isIn[Int(atom)] = true
      let own = guide.pull[Int(atom)]
      for slot in graph.row(Int(atom)) {
        let other = Int(graph.slots[slot].atom)
        if isIn[other] {
          wide -= own
          narrow -= own
        } else if isMember[other] {
          wide += guide.pull[other]
          narrow += guide.pull[other]
        } else if isFree(other) {
          wide += guide.pull[other]
        }
      }
      people += graph.population[Int(atom)]
      if people >= guide.band.lowerBound {
        let stop = guide.stop[guide.part(people)]
        sum -= binaryLogarithm(step == grown.count - 1 ? stop : 1 - stop)
      }
    }
    return sum
  }
}
