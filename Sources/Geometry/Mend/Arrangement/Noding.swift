/// The lines of all shapes, split wherever they meet, so that any two edges have at most end points in
/// common. Points closer than `reach` become one, and lines pass through points closer than that.
///
/// The method is snapping noding, iterated until nothing changes. Points and edges are numbered by
/// their coordinates: the result does not depend on the order of the shapes.
struct Noding {
  /// The vertices.
  private(set) var vertices: VertexTable
  /// The edges, each once, ascending; the lower vertex in the upper half.
  private(set) var edges: [UInt64] = []
  /// For each edge the shapes that draw it: in the direction from the lower to the higher vertex (+1)
  /// or back (-1), inside on the left. Compressed rows.
  private(set) var offsets: [Int32] = []
  /// The shapes in the rows of `offsets`.
  private(set) var drawers: [Drawer] = []

  /// A shape that has an edge, and how often more it has it on its left than on its right.
  struct Drawer: Hashable {
    let shape: Int32
    var winding: Int32
  }

  /// A ring's edge before it was split: vertices from and to, and the shape, -1 for a line of nobody.
  private struct Stroke {
    let from: Int32
    let to: Int32
    let shape: Int32

    var key: UInt64 { Noding.key(from, to) }
  }

  /// Nodes some shapes, and lines that belong to none.
  init(_ shapes: [MultiPolygon], lines: [[Point]], reach: Double) {
    var points: [Point] = []
    for shape in shapes {
      for polygon in shape.polygons {
        points += polygon.exterior.points
        for hole in polygon.holes { points += hole.points }
      }
    }
    for line in lines { points += line }
    points.sort(by: Point.isBefore)
    vertices = VertexTable(reach: reach, expecting: points.count)
    var last: Point?
    for point in points where point != last {
      _ = vertices.index(of: point)
      last = point
    }
    let strokes = strokes(shapes, lines)
    var chains = Chains(Chains.unique(strokes.map(\.key)))
    var splitter = Splitter(edges: chains.edges)
    for _ in 0..<64 {
      let splits = splitter.splits(&vertices)
      if splits.isEmpty { break }
      splitter.replace(by: chains.split(splits, edges: splitter.edges, vertices.points))
    }
    collect(strokes, chains)
  }

  /// The vertices of an edge, the lower first.
  func ends(_ edge: Int) -> (Int, Int) {
    (Int(edges[edge] >> 32), Int(edges[edge] & 0xFFFF_FFFF))
  }

  /// Who draws an edge.
  func drawers(_ edge: Int) -> ArraySlice<Drawer> {
    drawers[Int(offsets[edge])..<Int(offsets[edge + 1])]
  }

  /// The key of an undirected edge.
  static func key(_ one: Int32, _ other: Int32) -> UInt64 {
    UInt64(UInt32(min(one, other))) << 32 | UInt64(UInt32(max(one, other)))
  }

  /// What the shapes and lines draw, in the order of the edges' keys.
  private func strokes(_ shapes: [MultiPolygon], _ lines: [[Point]]) -> [Stroke] {
    var strokes: [Stroke] = []
    func add(_ points: [Point], _ shape: Int32) {
      let numbers = points.map { vertices.find($0) ?? 0 }
      for (from, to) in zip(numbers, numbers.dropFirst()) where from != to {
        strokes.append(Stroke(from: from, to: to, shape: shape))
      }
    }
    for (shape, parts) in shapes.enumerated() {
      for polygon in parts.polygons {
        add(polygon.exterior.turned(clockwise: false).points, Int32(shape))
        for hole in polygon.holes { add(hole.turned(clockwise: true).points, Int32(shape)) }
      }
    }
    for line in lines { add(line, -1) }
    strokes.sort { $0.key < $1.key }
    return strokes
  }

  /// Gathers the drawers of every edge; edges that nobody draws more one way than the other are left
  /// out, but for lines of nobody.
  private mutating func collect(_ strokes: [Stroke], _ chains: Chains) {
    struct Trace {
      let edge: UInt64
      let shape: Int32
      let winding: Int32
    }
    var traces: [Trace] = []
    traces.reserveCapacity(strokes.count)
    var chain = -1
    for (number, stroke) in strokes.enumerated() {
      if number == 0 || strokes[number - 1].key != stroke.key { chain += 1 }
      chains.forEach(chain, isForward: stroke.from < stroke.to) { from, to in
        traces.append(
          Trace(edge: Self.key(from, to), shape: stroke.shape, winding: from < to ? 1 : -1))
      }
    }
    traces.sort { ($0.edge, $0.shape, $0.winding) < ($1.edge, $1.shape, $1.winding) }
    offsets = [0]
    var start = 0
    while start < traces.count {
      var end = start
      var row: [Drawer] = []
      while end < traces.count, traces[end].edge == traces[start].edge {
        if row.last?.shape == traces[end].shape {
          row[row.count - 1].winding += traces[end].winding
        } else {
          row.append(Drawer(shape: traces[end].shape, winding: traces[end].winding))
        }
        end += 1
      }
      let isLine = row.contains { $0.shape < 0 }
      row.removeAll { $0.winding == 0 || $0.shape < 0 }
      if !row.isEmpty || isLine {
        edges.append(traces[start].edge)
        drawers += row
        offsets.append(Int32(drawers.count))
      }
      start = end
    }
  }
}
