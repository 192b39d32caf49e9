import Geometry

/// A ring whose points are whole numbers of a smallest step, open (the first point is not repeated).
///
/// Rounding can make points fall together; what remains has no repeated point and at least three.
struct RoundedRing {
  /// A point in whole steps.
  struct Vertex: Hashable {
    let x: Int64
    let y: Int64
  }

  /// The points, all different.
  let vertices: [Vertex]

  /// Twice the signed surface in square steps: positive = counter-clockwise.
  let doubleSurface: Double

  private init(_ loop: [Vertex]) {
    // Starts at the westernmost point, of those the southernmost: the same bytes however it was made.
    let start = loop.indices.min { (loop[$0].x, loop[$0].y) < (loop[$1].x, loop[$1].y) } ?? 0
    vertices = Array(loop[start...] + loop[..<start])
    guard let origin = vertices.first else {
      doubleSurface = 0
      return
    }
    // Relative to the first point, so that products stay small beside the digits of a Double.
    var sum = 0.0
    for (one, other) in zip(vertices, vertices.dropFirst()) {
      sum += Double(one.x - origin.x) * Double(other.y - origin.y)
      sum -= Double(other.x - origin.x) * Double(one.y - origin.y)
    }
    doubleSurface = sum
  }

  /// The simple loops of a ring after rounding: one, none where it shrinks to nothing, several where
  /// points that lay apart fall together.
  static func loops(of ring: Ring, stepsPerUnit: Double) -> [RoundedRing] {
    var vertices: [Vertex] = []
    vertices.reserveCapacity(ring.points.count)
    for point in ring.points {
      let vertex = Vertex(
        x: Int64((point.x * stepsPerUnit).rounded()), y: Int64((point.y * stepsPerUnit).rounded()))
      if vertices.last != vertex { vertices.append(vertex) }
    }
    if vertices.count > 1, vertices.first == vertices.last { vertices.removeLast() }
    let places = vertices.map { SIMD2(UInt64(bitPattern: $0.x), UInt64(bitPattern: $0.y)) }
    let ways = Repeats.areAny(among: places) ? Repeats.loops(of: vertices) : [vertices]
    return ways.map { RoundedRing($0) }.filter { $0.vertices.count >= 3 && $0.doubleSurface != 0 }
  }

  /// The same points in the other direction.
  var reversed: RoundedRing { RoundedRing(vertices.reversed()) }

  /// Whether most of another ring's points lie inside.
  func contains(_ other: RoundedRing) -> Bool {
    other.vertices.count { contains($0) } * 2 > other.vertices.count
  }

  private func contains(_ point: Vertex) -> Bool {
    var isInside = false
    var previous = vertices[vertices.count - 1]
    for vertex in vertices {
      if (vertex.y > point.y) != (previous.y > point.y) {
        let slope = Double(previous.x - vertex.x) / Double(previous.y - vertex.y)
        if Double(point.x - vertex.x) < slope * Double(point.y - vertex.y) { isInside.toggle() }
      }
      previous = vertex
    }
    return isInside
  }
}
