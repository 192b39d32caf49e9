/// Straight edges and the chains of shorter ones that they were split into.
struct Chains {
  /// The edges as they were drawn, each once, ascending.
  private let drawn: [UInt64]
  private var slot: [UInt64: Int32]
  /// The vertices of each drawn edge, from the lower to the higher end.
  private var chain: [[Int32]]

  /// Chains of one edge each.
  init(_ keys: [UInt64]) {
    var drawn: [UInt64] = []
    for key in keys.sorted() where drawn.last != key { drawn.append(key) }
    self.drawn = drawn
    slot = [:]
    slot.reserveCapacity(drawn.count)
    for (number, key) in drawn.enumerated() { slot[key] = Int32(number) }
    chain = drawn.map { [Int32($0 >> 32), Int32($0 & 0xFFFF_FFFF)] }
  }

  /// Every edge that a chain consists of, each once, ascending.
  var edges: [UInt64] {
    var keys: [UInt64] = []
    keys.reserveCapacity(chain.count)
    for vertices in chain {
      for (from, to) in zip(vertices, vertices.dropFirst()) where from != to {
        keys.append(Noding.key(from, to))
      }
    }
    keys.sort()
    var unique: [UInt64] = []
    unique.reserveCapacity(keys.count)
    for key in keys where unique.last != key { unique.append(key) }
    return unique
  }

  /// Inserts vertices into edges wherever chains use them; returns all edges after that. `splits` is
  /// ascending: the number of an edge in `edges` and the vertex.
  mutating func split(
    _ splits: [(edge: Int32, vertex: Int32)], edges: [UInt64], _ points: [Point]
  ) -> [UInt64] {
    var inserted: [UInt64: [Int32]] = [:]
    for split in splits { inserted[edges[Int(split.edge)], default: []].append(split.vertex) }
    for (number, vertices) in chain.enumerated() {
      var longer: [Int32] = []
      var isSplit = false
      for (from, to) in zip(vertices, vertices.dropFirst()) {
        longer.append(from)
        guard let between = inserted[Noding.key(from, to)] else { continue }
        isSplit = true
        let start = points[Int(from)]
        longer += between.sorted {
          (points[Int($0)].distance(to: start), $0) < (points[Int($1)].distance(to: start), $1)
        }
      }
      if isSplit { chain[number] = longer + [vertices[vertices.count - 1]] }
    }
    return self.edges
  }

  /// Calls `body` with the edges of a drawn edge in its direction.
  func forEach(from: Int32, to: Int32, _ body: (Int32, Int32) -> Void) {
    guard let number = slot[Noding.key(from, to)] else { return }
    let vertices = chain[Int(number)]
    for index in 1..<vertices.count {
      let isForward = from < to
      let a = isForward ? vertices[index - 1] : vertices[vertices.count - index]
      let b = isForward ? vertices[index] : vertices[vertices.count - 1 - index]
      if a != b { body(a, b) }
    }
  }
}
