/// Some atoms numbered from 0 for themselves, with the edges among them: what one step looks at. Its
/// arrays are kept from step to step.
struct PairGraph: ~Copyable {
  /// How many atoms.
  private(set) var count = 0
  /// The atom behind each number.
  private(set) var atom: [Int32] = []
  /// Inhabitants.
  private(set) var people: [Int64] = []
  /// Compressed rows: start of each row, one entry more than atoms, and neighbours.
  private(set) var offsets: [Int32] = []
  private(set) var neighbours: [Int32] = []
  /// Each pair of neighbours once.
  private(set) var edges: [Edge] = []
  private(set) var edgeCount = 0
  /// How many atoms belong to the first of the two areas; they come first.
  private(set) var firstCount = 0
  /// Inhabitants of all.
  private(set) var total: Int64 = 0

  /// Two neighbours, by their numbers, and their edge.
  struct Edge {
    let one: Int32
    let other: Int32
    let edge: Int32
  }

  /// Takes in the atoms of two areas, those of `one` first, each in the order of its members; the same
  /// area twice takes it once. O(atoms + their edges).
  mutating func gather(_ one: Int, _ other: Int, of partition: borrowing Partition) {
    let slots = list(one, other, of: partition)
    if neighbours.count <= slots {
      neighbours = [Int32](repeating: 0, count: 2 * slots + 1)
      edges = [Edge](repeating: Edge(one: 0, other: 0, edge: 0), count: 2 * slots + 1)
    }
    edgeCount = Self.connect(
      (Int32(one), Int32(other)), atom[..<count], firstCount: firstCount, in: partition,
      rows: &offsets, &neighbours, &edges)
  }

  /// Lists the atoms and their people; the number of slots of their rows.
  private mutating func list(_ one: Int, _ other: Int, of partition: borrowing Partition) -> Int {
    firstCount = Int(partition.size[one])
    count = firstCount + (one == other ? 0 : Int(partition.size[other]))
    if atom.count <= count {
      atom = [Int32](repeating: 0, count: 2 * count + 1)
      people = [Int64](repeating: 0, count: 2 * count + 1)
      offsets = atom
    }
    total = partition.people[one] + (one == other ? 0 : partition.people[other])
    let from = (Int(partition.start[one]), Int(partition.start[other]))
    return Self.list(
      count, firstCount: firstCount, from: from, of: partition, into: &atom, &people)
  }

  private static func list(
    _ count: Int, firstCount: Int, from starts: (Int, Int), of partition: borrowing Partition,
    into atom: inout [Int32], _ people: inout [Int64]
  ) -> Int {
    let members = partition.members.span
    let rows = partition.graph.offsets.span
    let population = partition.graph.population.span
    var atoms = atom.mutableSpan
    var inhabitants = people.mutableSpan
    var slots = 0
    var from = starts.0
    for number in 0..<count {
      if number == firstCount { from = starts.1 - firstCount }
      let member = Int(members[from + number])
      atoms[number] = Int32(truncatingIfNeeded: member)
      inhabitants[number] = population[member]
      slots += Int(rows[member + 1] - rows[member])
    }
    return slots
  }

  private static func connect(
    _ pair: (Int32, Int32), _ atom: ArraySlice<Int32>, firstCount: Int,
    in partition: borrowing Partition, rows offsets: inout [Int32],
    _ neighbours: inout [Int32], _ edges: inout [Edge]
  ) -> Int {
    let (one, other) = pair
    let count = atom.count
    let atoms = atom.span
    let spots = partition.spots.span
    let rows = partition.graph.offsets.span
    let slots = partition.graph.slots.span
    let shift = Int32(truncatingIfNeeded: firstCount)
    var starts = offsets.mutableSpan
    var ends = neighbours.mutableSpan
    var pairs = edges.mutableSpan
    var (next, found) = (0, 0)
    for number in 0..<Int32(truncatingIfNeeded: count) {
      starts[Int(number)] = Int32(truncatingIfNeeded: next)
      let own = Int(atoms[Int(number)])
      // Written whether it belongs or not and counted only if, by arithmetic: a jump would often be
      // guessed wrong.
      for slot in Int(rows[own])..<Int(rows[own + 1]) {
        let spot = spots[Int(slots[slot].atom)]
        let isNotOne = Self.mask(spot.area ^ one)
        let end = spot.place &+ (shift & isNotOne)
        let belongs = 1 &+ (isNotOne & Self.mask(spot.area ^ other))
        ends[next] = end
        pairs[found] = Edge(one: number, other: end, edge: slots[slot].edge)
        next &+= Int(belongs)
        found &+= Int(belongs & (end &- number) >> 31 & 1)
      }
    }
    starts[count] = Int32(truncatingIfNeeded: next)
    return found
  }

  /// All bits for a number that is not 0, none for 0.
  @inline(__always) private static func mask(_ number: Int32) -> Int32 {
    (number | (0 &- number)) >> 31
  }
}
