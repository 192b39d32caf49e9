/// The segments of all blocks' rings in columns, each with the block's inside on its left. A segment
/// that another block draws vertex for vertex, the other way round, is paired with it.
struct Outline {
  private(set) var startX: [Double] = []
  private(set) var startY: [Double] = []
  private(set) var endX: [Double] = []
  private(set) var endY: [Double] = []
  /// The block of each segment, ascending.
  private(set) var owner: [Int32] = []
  /// The segment of another block on the same two points, or -1.
  private(set) var partner: [Int32] = []

  /// The outline of some shapes. Linear in their points.
  init(_ shapes: [MultiPolygon]) {
    let count = shapes.reduce(0) { sum, shape in
      shape.polygons.reduce(sum) { sum, polygon in
        polygon.holes.reduce(sum + polygon.exterior.points.count) { $0 + $1.points.count }
      }
    }
    startX.reserveCapacity(count)
    startY.reserveCapacity(count)
    endX.reserveCapacity(count)
    endY.reserveCapacity(count)
    owner.reserveCapacity(count)
    for (block, shape) in shapes.enumerated() {
      for polygon in shape.polygons {
        append(polygon.exterior, block, isHole: false)
        for hole in polygon.holes { append(hole, block, isHole: true) }
      }
    }
    partner = [Int32](repeating: -1, count: owner.count)
    pairUp()
  }

  /// How many segments there are.
  var count: Int { owner.count }

  /// Length of a segment.
  func length(_ segment: Int) -> Double {
    let dx = endX[segment] - startX[segment]
    let dy = endY[segment] - startY[segment]
    return (dx * dx + dy * dy).squareRoot()
  }

  /// Which blocks have a segment without partner.
  func blocksWithLooseSegments(blockCount: Int) -> [Bool] {
    var loose = [Bool](repeating: false, count: blockCount)
    for segment in 0..<count where partner[segment] < 0 { loose[Int(owner[segment])] = true }
    return loose
  }

  private mutating func append(_ ring: Ring, _ block: Int, isHole: Bool) {
    let points = ring.points
    let isForward = (ring.doubledSignedSurface >= 0) != isHole
    for index in 1..<max(points.count, 1) {
      let a = isForward ? points[index - 1] : points[index]
      let b = isForward ? points[index] : points[index - 1]
      if a == b { continue }
      // Adding zero makes -0 and 0 the same bits.
      startX.append(a.x + 0.0)
      startY.append(a.y + 0.0)
      endX.append(b.x + 0.0)
      endY.append(b.y + 0.0)
      owner.append(Int32(block))
    }
  }

  /// Pairs segments through an open-addressing table on the bits of their end points.
  private mutating func pairUp() {
    var size = 16
    while size < count * 2 { size *= 2 }
    var table = [Int32](repeating: -1, count: size)
    for segment in 0..<count {
      var slot = Int(truncatingIfNeeded: hash(segment)) & (size - 1)
      while table[slot] >= 0 {
        let other = Int(table[slot])
        if partner[other] < 0, owner[other] != owner[segment], isReverse(other, segment) {
          partner[other] = Int32(segment)
          partner[segment] = Int32(other)
          break
        }
        slot = (slot + 1) & (size - 1)
      }
      if table[slot] < 0 { table[slot] = Int32(segment) }
    }
  }

  private func isReverse(_ one: Int, _ other: Int) -> Bool {
    startX[one] == endX[other] && startY[one] == endY[other] && endX[one] == startX[other]
      && endY[one] == startY[other]
  }

  /// The same for a segment and its reverse.
  private func hash(_ segment: Int) -> UInt64 {
    Self.mix(startX[segment], startY[segment]) &+ Self.mix(endX[segment], endY[segment])
  }

  private static func mix(_ x: Double, _ y: Double) -> UInt64 {
    var bits = x.bitPattern &* 0x9E37_79B9_7F4A_7C15
    bits = (bits ^ (bits >> 32)) &+ y.bitPattern
    bits = bits &* 0xD6E8_FEB8_6659_FD93
    bits = (bits ^ (bits >> 32)) &* 0xD6E8_FEB8_6659_FD93
    return bits ^ (bits >> 32)
  }
}
