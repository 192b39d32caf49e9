/// Straight edges and the chains of shorter ones that they were split into.
struct Chains {
  /// Where the vertices of each drawn edge begin; one more than there are edges.
  private var starts: [Int32]
  /// The vertices of the drawn edges, each from its lower to its higher end.
  private var vertices: [Int32]

  /// Chains of one edge each. The edges come ascending, each once.
  init(_ drawn: [UInt64]) {
    starts = (0...drawn.count).map { Int32(2 * $0) }
    vertices = []
    vertices.reserveCapacity(2 * drawn.count)
    for key in drawn {
      vertices.append(Int32(key >> 32))
      vertices.append(Int32(key & 0xFFFF_FFFF))
    }
  }

  /// Every edge that a chain consists of, each once, ascending.
  var edges: [UInt64] {
    var keys: [UInt64] = []
    keys.reserveCapacity(vertices.count)
    for chain in 0..<starts.count - 1 {
      for slot in Int(starts[chain]) + 1..<Int(starts[chain + 1])
      where vertices[slot - 1] != vertices[slot] {
        keys.append(Noding.key(vertices[slot - 1], vertices[slot]))
      }
    }
    keys.sort()
    return Self.unique(keys)
  }

  /// Sorted keys, each once.
  static func unique(_ sorted: [UInt64]) -> [UInt64] {
    var unique: [UInt64] = []
    unique.reserveCapacity(sorted.count)
    for key in sorted where unique.last != key { unique.append(key) }
    return unique
  }

  /// Inserts vertices into edges wherever chains use them; returns all edges after that. `splits` is
  /// ascending: the number of an edge in `edges` and the vertex.
  mutating func split(
    _ splits: [(edge: Int32, vertex: Int32)], edges: [UInt64], _ points: [Point]
  ) -> [UInt64] {
    let inserted = Insertions(splits, edges)
    var longer: [Int32] = []
    longer.reserveCapacity(vertices.count + 2 * splits.count)
    var newStarts: [Int32] = [0]
    newStarts.reserveCapacity(starts.count)
    for chain in 0..<starts.count - 1 {
      let range = Int(starts[chain])..<Int(starts[chain + 1])
      longer.append(vertices[range.lowerBound])
      for slot in range.dropFirst() {
        let start = points[Int(vertices[slot - 1])]
        let between = inserted.between(vertices[slot - 1], vertices[slot])
        if between.count == 1 {
          longer.append(between[between.startIndex].vertex)
        } else if !between.isEmpty {
          longer += between.map(\.vertex).sorted {
            (points[Int($0)].distance(to: start), $0) < (points[Int($1)].distance(to: start), $1)
          }
        }
        longer.append(vertices[slot])
      }
      newStarts.append(Int32(longer.count))
    }
    vertices = longer
    starts = newStarts
    return self.edges
  }

  /// Calls `body` with the edges of a drawn edge, forward from its lower end or back.
  func forEach(_ chain: Int, isForward: Bool, _ body: (Int32, Int32) -> Void) {
    let range = Int(starts[chain])..<Int(starts[chain + 1])
    for slot in range.dropFirst() where vertices[slot - 1] != vertices[slot] {
      if isForward {
        body(vertices[slot - 1], vertices[slot])
      } else {
        body(vertices[slot], vertices[slot - 1])
      }
    }
  }
}

/// The vertices that are inserted into edges, found by the edge's ends.
private struct Insertions {
  private let splits: [(edge: Int32, vertex: Int32)]
  private let edges: [UInt64]
  /// For each vertex the first edge that has it as the lower end; one more than the highest.
  private var firstEdge: [Int32] = []
  /// For each edge its first split; one more than there are edges.
  private var firstSplit: [Int32]

  init(_ splits: [(edge: Int32, vertex: Int32)], _ edges: [UInt64]) {
    self.splits = splits
    self.edges = edges
    firstSplit = [Int32](repeating: 0, count: edges.count + 1)
    for split in splits { firstSplit[Int(split.edge) + 1] += 1 }
    for edge in edges.indices { firstSplit[edge + 1] += firstSplit[edge] }
    let highest = edges.last.map { Int($0 >> 32) } ?? -1
    firstEdge = [Int32](repeating: 0, count: highest + 2)
    for key in edges { firstEdge[Int(key >> 32) + 1] += 1 }
    for vertex in 0..<highest + 1 { firstEdge[vertex + 1] += firstEdge[vertex] }
  }

  /// The splits of the edge between two vertices.
  func between(_ one: Int32, _ other: Int32) -> ArraySlice<(edge: Int32, vertex: Int32)> {
    let key = Noding.key(one, other)
    let low = Int(key >> 32)
    guard low + 1 < firstEdge.count else { return [] }
    for edge in Int(firstEdge[low])..<Int(firstEdge[low + 1]) where edges[edge] == key {
      return splits[Int(firstSplit[edge])..<Int(firstSplit[edge + 1])]
    }
    return []
  }
}
