internal import Land

/// The smallest things of which pieces of units (M15) are made: blocks of one atom and one unit that hang
/// together. A move takes all shards of an atom along, so that counting pieces of shards is counting
/// pieces of blocks, also where an atom is torn or reaches into several units.
struct Shards: Sendable {
  /// Shards of each atom, by unit ascending, as compressed rows.
  private(set) var offsets: [Int32]
  /// The atom and the unit of each shard; units are numbered over all layers.
  private(set) var atom: [Int32] = []
  private(set) var unit: [Int32] = []
  /// Neighbouring shards of the same unit, as compressed rows, ascending.
  private(set) var neighbourOffsets: [Int32] = [0]
  private(set) var neighbours: [Int32] = []

  /// The shards of a graph's atoms; blocks of atom -1 and blocks without a unit have none. O(n + m) for
  /// each layer, and sorting.
  init(problem: Problem, atomOfBlock: [Int32], atomCount: Int) {
    var found: [(atom: Int32, unit: Int32, first: Int32, layer: Int)] = []
    var first: Int32 = 0
    var components: [[Int32]] = []
    for (layer, entry) in problem.identity.enumerated() {
      let units = entry.grouping.unitOfBlock
      let component = problem.territory.adjacency.components {
        Int64(atomOfBlock[$0]) << 32 | Int64(UInt32(bitPattern: units[$0]))
      }
      var highest: Int32 = -1
      for (block, number) in component.enumerated() where number > highest {
        highest = number
        guard atomOfBlock[block] >= 0, units[block] >= 0 else { continue }
        found.append((atomOfBlock[block], first + units[block], number, layer))
      }
      components.append(component)
      first += Int32(entry.grouping.units.count)
    }
    found.sort { ($0.atom, $0.unit, $0.first) < ($1.atom, $1.unit, $1.first) }
    atom = found.map(\.atom)
    unit = found.map(\.unit)
    offsets = [Int32](repeating: 0, count: atomCount + 1)
    for number in atom { offsets[Int(number) + 1] += 1 }
    for row in 0..<atomCount { offsets[row + 1] += offsets[row] }
    let pairs = Shards.pairs(
      problem, components, found.map { (layer: $0.layer, component: $0.first) })
    connect(pairs)
  }

  /// Each two shards of one unit that touch, both ways, ascending and once.
  private static func pairs(
    _ problem: Problem, _ components: [[Int32]], _ shards: [(layer: Int, component: Int32)]
  ) -> [(Int32, Int32)] {
    let adjacency = problem.territory.adjacency
    var pairs: [(Int32, Int32)] = []
    for (layer, component) in components.enumerated() {
      let units = problem.identity[layer].grouping.unitOfBlock
      var shard = [Int32](repeating: -1, count: Int(component.max() ?? -1) + 1)
      for (number, entry) in shards.enumerated() where entry.layer == layer {
        shard[Int(entry.component)] = Int32(number)
      }
      for block in component.indices where shard[Int(component[block])] >= 0 {
        let own = shard[Int(component[block])]
        for slot in adjacency.row(block) {
          let neighbour = Int(adjacency.neighbours[slot])
          let other = shard[Int(component[neighbour])]
          if other >= 0, other != own, units[neighbour] == units[block] {
            pairs.append((own, other))
          }
        }
      }
    }
    pairs.sort { $0 < $1 }
    return pairs
  }

  private mutating func connect(_ pairs: [(Int32, Int32)]) {
    var at = 0
    for shard in atom.indices {
      while at < pairs.count, Int(pairs[at].0) == shard {
        let isNew = at == 0 || pairs[at - 1] != pairs[at]
        if isNew { neighbours.append(pairs[at].1) }
        at += 1
      }
      neighbourOffsets.append(Int32(neighbours.count))
    }
  }

  /// The shards of an atom.
  @inline(__always) func of(_ atom: Int) -> Range<Int> {
    Int(offsets[atom])..<Int(offsets[atom + 1])
  }

  /// The neighbours of a shard.
  @inline(__always) func row(_ shard: Int) -> ArraySlice<Int32> {
    neighbours[Int(neighbourOffsets[shard])..<Int(neighbourOffsets[shard + 1])]
  }
}
