/// A plan that a chain moves: the area of each atom, the atoms and people of each area, and the edges
/// between areas, all kept up to date change by change.
///
/// Areas are numbered from 1; 0 is outside. Every area holds an atom. Members lie in one array, a
/// stretch with some room for each area, so that no step allocates.
package struct Partition: ~Copyable {
  package let graph: ChainGraph
  /// How many areas there are, besides the outside.
  package let areaCount: Int
  /// Where each atom is.
  var spots: [Spot]
  /// Atoms, stretch by stretch.
  var members: [Int32] = []
  // Per area: where its stretch begins, how many atoms it holds and has room for.
  var start: [Int32]
  var size: [Int32]
  var room: [Int32]
  /// Inhabitants of each area.
  package internal(set) var people: [Int64]
  /// Edges between two areas, in no order that means anything.
  var cut: EdgeList
  /// Edges between an area and the outside.
  var rim: EdgeList

  /// An atom's area, and its position in that area's stretch of members.
  struct Spot: Sendable {
    var area: Int32
    var place: Int32
  }

  /// The area of each atom.
  package var area: [Int32] { spots.map(\.area) }

  /// A partition from the area of each atom. O(n + m).
  package init(graph: ChainGraph, area: [Int32]) {
    self.init(graph: graph, area: area, areaCount: Int(area.max() ?? 0))
    precondition(size.dropFirst().allSatisfy { $0 > 0 }, "an area without atoms")
  }

  /// The same with so many areas, of which some are still empty.
  init(graph: ChainGraph, area: [Int32], areaCount count: Int) {
    precondition(area.count == graph.count, "areas of other atoms")
    self.graph = graph
    areaCount = count
    var spots: [Spot] = []
    var sizes = [Int32](repeating: 0, count: count + 1)
    var sums = [Int64](repeating: 0, count: count + 1)
    for (atom, own) in area.enumerated() {
      spots.append(Spot(area: own, place: sizes[Int(own)]))
      sizes[Int(own)] += 1
      sums[Int(own)] += graph.population[atom]
    }
    (self.spots, size, people) = (spots, sizes, sums)
    start = size
    room = size
    cut = EdgeList(edgeCount: graph.edgeCount)
    rim = EdgeList(edgeCount: graph.edgeCount)
    layOut()
    for edge in 0..<graph.edgeCount {
      setEdge(edge, area[Int(graph.lowerEnd[edge])], area[Int(graph.higherEnd[edge])])
    }
  }

  /// Lays all stretches out anew, each with room for half as many atoms again.
  private mutating func layOut() {
    var next: Int32 = 0
    for own in size.indices {
      start[own] = next
      room[own] = size[own] + size[own] / 2 + 4
      next += room[own]
    }
    members = [Int32](repeating: -1, count: 6 * graph.count + 4 * size.count + 64)
    freeFrom = next
    for (atom, spot) in spots.enumerated() {
      members[Int(start[Int(spot.area)] + spot.place)] = Int32(atom)
    }
  }

  /// From where on `members` is unused.
  private var freeFrom: Int32 = 0

  /// Sets how many atoms two areas hold and makes room for them; the caller writes them all anew.
  mutating func resize(_ one: Int, to count: Int32, _ other: Int, to otherCount: Int32) {
    size[one] = count
    size[other] = otherCount
    for own in [one, other] where size[own] > room[own] {
      let wished = 2 * size[own]
      if Int(freeFrom + wished) > members.count { return compact(except: one, other) }
      start[own] = freeFrom
      room[own] = wished
      freeFrom += wished
    }
  }

  /// Makes room for one more member of an area.
  mutating func makeRoom(_ own: Int) {
    guard size[own] == room[own] else { return }
    let wished = 2 * size[own] + 4
    if Int(freeFrom + wished) > members.count { return compact(except: -1, -1) }
    for position in 0..<size[own] {
      members[Int(freeFrom + position)] = members[Int(start[own] + position)]
    }
    start[own] = freeFrom
    room[own] = wished
    freeFrom += wished
  }

  /// Moves all stretches together; rare. What the two excepted areas held is lost.
  private mutating func compact(except one: Int, _ other: Int) {
    let old = members
    var next: Int32 = 0
    for own in size.indices {
      if own != one, own != other {
        for position in 0..<size[own] {
          members[Int(next + position)] = old[Int(start[own] + position)]
        }
      }
      start[own] = next
      room[own] = size[own] + size[own] / 2 + 4
      next += room[own]
    }
    freeFrom = next
  }

  /// Puts an edge into the list in which it belongs, by the areas of its ends.
  @inline(__always) mutating func setEdge(_ edge: Int, _ one: Int32, _ other: Int32) {
    cut.set(edge, isIn: one != other && one > 0 && other > 0)
    rim.set(edge, isIn: one != other && (one == 0 || other == 0))
  }
}

/// A set of edges from which one can be drawn, with constant cost of every change.
struct EdgeList {
  /// The edges.
  private(set) var edges: [Int32] = []
  private var position: [Int32]

  init(edgeCount: Int) {
    position = [Int32](repeating: -1, count: edgeCount)
    edges.reserveCapacity(edgeCount)
  }

  /// How many edges.
  @inline(__always) var count: Int { edges.count }

  /// Whether an edge is among them.
  @inline(__always) func contains(_ edge: Int) -> Bool { position[edge] >= 0 }

  /// Puts an edge in or takes it out.
  @inline(__always) mutating func set(_ edge: Int, isIn: Bool) {
    if (position[edge] >= 0) == isIn { return }
    if isIn {
      position[edge] = Int32(edges.count)
      edges.append(Int32(edge))
    } else {
      let hole = position[edge]
      position[edge] = -1
      let last = edges.removeLast()
      if Int(last) != edge {
        edges[Int(hole)] = last
        position[Int(last)] = hole
      }
    }
  }
}
