/// The rings of all blocks as plain columns, in metres of the metric system: what measures of shape need.
///
/// Outer rings run against the clock, holes with it; the first point of a ring is not repeated.
public struct BlockOutlines: Hashable, Sendable {
  /// Where each block's rings begin in `pointStarts`; one entry more than there are blocks.
  public let ringStarts: [Int32]
  /// Where each ring's points begin in `x` and `y`; one entry more than there are rings.
  public let pointStarts: [Int32]
  /// East of each point.
  public let x: [Double]
  /// North of each point.
  public let y: [Double]

  /// Outlines from the rings of each block, each ring a list of points, open or closed. `isHole` tells
  /// which are holes; their direction does not matter. Linear in the points.
  public init(blocks: [[(points: [(x: Double, y: Double)], isHole: Bool)]]) {
    var ringStarts: [Int32] = [0]
    var pointStarts: [Int32] = [0]
    var (x, y): ([Double], [Double]) = ([], [])
    for rings in blocks {
      for ring in rings {
        var points = ring.points
        if points.count > 1, let first = points.first, let last = points.last, first == last {
          points.removeLast()
        }
        if points.isEmpty { continue }
        let isForward = (Self.doubleSurface(points) >= 0) != ring.isHole
        for point in isForward ? points : points.reversed() {
          x.append(point.x)
          y.append(point.y)
        }
        pointStarts.append(Int32(x.count))
      }
      ringStarts.append(Int32(pointStarts.count - 1))
    }
    self.ringStarts = ringStarts
    self.pointStarts = pointStarts
    self.x = x
    self.y = y
  }

  /// How many blocks there are.
  public var blockCount: Int { ringStarts.count - 1 }

  /// The rings of a block, as ranges of points.
  public func rings(_ block: Int) -> [Range<Int>] {
    (Int(ringStarts[block])..<Int(ringStarts[block + 1])).map {
      Int(pointStarts[$0])..<Int(pointStarts[$0 + 1])
    }
  }

  /// All points of a block.
  public func points(_ block: Int) -> Range<Int> {
    Int(pointStarts[Int(ringStarts[block])])..<Int(pointStarts[Int(ringStarts[block + 1])])
  }

  private static func doubleSurface(_ points: [(x: Double, y: Double)]) -> Double {
    let origin = points[0]
    var sum = 0.0
    for (one, other) in zip(points, points.dropFirst() + points.prefix(1)) {
      sum += (one.x - origin.x) * (other.y - origin.y)
      sum -= (other.x - origin.x) * (one.y - origin.y)
    }
    return sum
  }
}
