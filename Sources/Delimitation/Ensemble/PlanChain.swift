internal import Land

/// A chain of valid plans. In the long run each plan that it can reach is met in proportion to the product
/// of the numbers of its areas' spanning trees over the product of the numbers of neighbours of all atoms
/// inside; the number of areas stays. That is: each atom inside points at one of its
/// neighbours by chance, and the plan is as likely as that makes a tree of each area. It is large for areas
/// that hang together well and small for thin ones, whether their atoms are many or few. In a whole city
/// the second product is the same for all plans.
///
/// Four moves, each weighed so that the law holds (Metropolis-Hastings): two neighbouring areas drawn
/// anew (`Recombination`), an atom that changes its area, an atom that enters or leaves, and an area
/// that is given up and grown anew elsewhere. A plan that breaks a rule is turned down. Atoms move with their place in a random spanning tree of the area: only a leaf may go,
/// which weighs all by itself.
struct PlanChain: ~Copyable {
  let field: ChainField
  var partition: Partition
  /// How often each move was tried and taken, in the order of `Move`.
  private(set) var tried = [Int](repeating: 0, count: Move.allCases.count)
  private(set) var taken = [Int](repeating: 0, count: Move.allCases.count)
  private var recombination: Recombination
  var growing: Growing
  var trees: SpanningTrees
  private var single = PairGraph()
  private var tree = RandomTree()
  var random: Randomness

  /// The kinds of moves.
  enum Move: Int, CaseIterable {
    case recombine, transfer, edge, regrow
  }

  /// A chain from a valid plan. Every guide gives the same law.
  init(field: ChainField, start: Plan, guide: GrowthGuide, random: Randomness) {
    self.field = field
    partition = Partition(graph: field.graph, area: field.areas(of: start))
    recombination = Recombination(band: field.band, trees: 16)
    growing = Growing(guide: guide)
    trees = SpanningTrees(atomCount: field.graph.count)
    self.random = random
  }

  /// The plan as it is.
  var plan: Plan { field.plan(partition.area) }

  /// One step. A move that is turned down leaves the plan as it is, which counts.
  mutating func step() {
    let lot = random.below(8)
    let move: Move = lot < 2 ? .recombine : lot < 3 ? .transfer : lot < 6 ? .edge : .regrow
    tried[move.rawValue] += 1
    let isTaken =
      switch move {
      case .recombine: recombine()
      case .transfer: transfer()
      case .edge: edge(random.below(4))
      case .regrow: regrow()
      }
    if isTaken { taken[move.rawValue] += 1 }
  }

  private mutating func edge(_ lot: Int) -> Bool {
    switch lot {
    case 0: enter()
    case 1: leave()
    case 2: enterAtRim()
    default: leaveAtRim()
    }
  }

  private mutating func recombine() -> Bool {
    guard let proposal = recombination.propose(partition, random: &random) else { return false }
    var sides: ([Int32], [Int32]) = ([], [])
    for number in 0..<recombination.pair.count {
      let atom = recombination.pair.atom[number]
      if recombination.tree.isBeyond[number] { sides.0.append(atom) } else { sides.1.append(atom) }
    }
    guard field.mayBeArea(sides.0), field.mayBeArea(sides.1) else { return false }
    let weight = recombination.weight(of: proposal, in: partition, random: &random)
    guard random.unit() < weight else { return false }
    recombination.accept(proposal, in: &partition)
    return true
  }

  /// An atom at the border of two areas goes over, if it is a leaf of its area's tree.
  private mutating func transfer() -> Bool {
    guard partition.cut.count > 0 else { return false }
    let edge = Int(partition.cut.edges[random.below(partition.cut.count)])
    var ends = (Int(field.graph.lowerEnd[edge]), Int(field.graph.higherEnd[edge]))
    if random.next() & 1 == 0 { ends = (ends.1, ends.0) }
    let atom = ends.1
    let target = Int(partition.spots[ends.0].area)
    let source = Int(partition.spots[atom].area)
    guard mayLose(source, atom), mayGain(target, atom), isLeaf(atom, of: source) else {
      return false
    }
    let before = partition.cut.count
    let after =
      before - partition.neighbours(of: atom, in: target)
      + partition.neighbours(of: atom, in: source)
    guard random.unit() * Double(after) < Double(before) else { return false }
    partition.move(atom, to: target)
    return true
  }

  /// The ends of one of the edges between areas and outside; nil where there is none.
  private mutating func drawAtRim() -> (inside: Int, outside: Int)? {
    guard field.mayBeOutside, partition.rim.count > 0 else { return nil }
    let edge = Int(partition.rim.edges[random.below(partition.rim.count)])
    let (one, other) = (Int(field.graph.lowerEnd[edge]), Int(field.graph.higherEnd[edge]))
    return partition.spots[one].area == 0 ? (other, one) : (one, other)
  }

  /// An atom outside enters an area over one of the edges between areas and outside.
  private mutating func enter() -> Bool {
    guard let ends = drawAtRim() else { return false }
    let atom = ends.outside
    let target = Int(partition.spots[ends.inside].area)
    guard mayGain(target, atom) else { return false }
    // The way back draws this atom out of all.
    let back = Double(field.graph.count * field.ways[atom])
    guard random.unit() * back < Double(partition.rim.count) else { return false }
    partition.move(atom, to: target)
    return true
  }

  /// The same, with a way back over one of the edges between the atom and the outside.
  private mutating func enterAtRim() -> Bool {
    guard let ends = drawAtRim() else { return false }
    let atom = ends.outside
    let target = Int(partition.spots[ends.inside].area)
    guard mayGain(target, atom) else { return false }
    let outside = partition.neighbours(of: atom, in: 0)
    let before = partition.rim.count
    let after = before + 2 * outside - field.graph.row(atom).count
    let back = Double(after * field.ways[atom])
    guard random.unit() * back < Double(before * outside) else { return false }
    partition.move(atom, to: target)
    return true
  }

  /// An atom beside the outside leaves its area, if it is a leaf of its tree.
  private mutating func leaveAtRim() -> Bool {
    guard let atom = drawAtRim()?.inside else { return false }
    let source = Int(partition.spots[atom].area)
    guard !field.isWishedInside[atom], mayLose(source, atom), isLeaf(atom, of: source) else {
      return false
    }
    let outside = partition.neighbours(of: atom, in: 0)
    let before = partition.rim.count
    let after = before - 2 * outside + field.graph.row(atom).count
    guard random.unit() * Double(after * outside) < Double(before * field.ways[atom]) else {
      return false
    }
    partition.move(atom, to: 0)
    return true
  }

  /// An atom leaves its area, if it is a leaf of its tree.
  private mutating func leave() -> Bool {
    let atom = random.below(field.graph.count)
    let source = Int(partition.spots[atom].area)
    guard field.mayBeOutside, source > 0, !field.isWishedInside[atom], mayLose(source, atom),
      isLeaf(atom, of: source)
    else { return false }
    let outside = partition.neighbours(of: atom, in: 0)
    let after = partition.rim.count - outside + (field.graph.row(atom).count - outside)
    // The way back draws the one edge to its place in the tree.
    let back = Double(field.graph.count * field.ways[atom])
    guard random.unit() * Double(after) < back else { return false }
    partition.move(atom, to: 0)
    return true
  }

  private func mayLose(_ area: Int, _ atom: Int) -> Bool {
    partition.size[area] > 1
      && field.band.contains(partition.people[area] - field.graph.population[atom])
      && field.mayBeArea(partition.list(area).lazy.filter { $0 != Int32(atom) })
  }

  private func mayGain(_ area: Int, _ atom: Int) -> Bool {
    field.band.contains(partition.people[area] + field.graph.population[atom])
      && field.mayBeArea(Array(partition.list(area)) + [Int32(atom)])
  }

  /// Whether an atom hangs on one other only in a random tree over its area.
  private mutating func isLeaf(_ atom: Int, of area: Int) -> Bool {
    single.gather(area, area, of: partition)
    let own = Int32(partition.spots[atom].place)
    let root = random.below(single.count)
    tree.draw(in: single, root: root, random: &random)
    var degree = Int(own) == root ? 0 : 1
    for number in 0..<single.count where number != root && tree.parent[number] == own {
      degree += 1
    }
    return degree == 1
  }
}
