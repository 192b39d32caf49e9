import Geometry

/// A city of many-cornered blocks that leave no gap: a wall of bricks whose corners are moved and whose
/// sides are bent, 25 points a block. Every point follows from its place alone, so that neighbours have
/// the same points and nothing need be kept.
struct BenchmarkCity {
  /// What is wrong with the borders.
  enum Variant: String, CaseIterable {
    /// Neighbours share every point.
    case plain
    /// Every block's points are moved on their own by up to 5 cm: slivers everywhere.
    case shaken
    /// The same for one block in twenty.
    case few
    /// The middle point of each side belongs to one of the two neighbours only.
    case nodes
  }

  /// How many blocks.
  let blocks: Int
  /// What is wrong with the borders.
  let variant: Variant
  /// Blocks in a row of bricks.
  private let columns: Int

  private static let edgeMetres = 90.0

  init(blocks: Int, variant: Variant) {
    self.blocks = blocks
    self.variant = variant
    columns = Int(Double(blocks).squareRoot().rounded(.up))
  }

  /// The outer ring of a block, clockwise.
  func ring(_ block: Int) -> Ring {
    let row = block / columns
    let left = 2 * (block % columns) + row % 2
    let corners = [
      Corner(left, row), Corner(left, row + 1), Corner(left + 1, row + 1),
      Corner(left + 2, row + 1), Corner(left + 2, row), Corner(left + 1, row),
    ]
    var points: [Point] = []
    for (step, corner) in corners.enumerated() {
      points += side(from: corner, to: corners[(step + 1) % 6], of: block)
    }
    if variant == .shaken || variant == .few && Self.hash(block, 7) % 20 == 0 {
      points = points.enumerated().map { shaken($1, block, $0) }
    }
    points.append(points[0])
    return Ring(points: points)
  }

  /// About the middle of a block.
  func middle(_ block: Int) -> Point {
    let row = block / columns
    return Corner(2 * (block % columns) + row % 2 + 1, row).point(up: 0.5)
  }

  /// A corner and the three points that follow it on a side.
  private func side(from first: Corner, to last: Corner, of block: Int) -> [Point] {
    let isForward = (first.y, first.x) < (last.y, last.x)
    let (start, end) = isForward ? (first, last) : (last, first)
    let key = Self.hash(start.x, start.y) ^ Self.hash(end.x, end.y &+ 1_000_003)
    var bend = (0..<3).map { Self.share(key, $0) * 0.12 - 0.06 }
    if variant == .nodes { bend[1] = (bend[0] + bend[2]) / 2 }
    let (a, b) = (start.point(up: 0), end.point(up: 0))
    var between = (0..<3).map { step in
      let t = Double(step + 1) / 4
      return Self.millimetres(
        Point(
          x: a.x + t * (b.x - a.x) - bend[step] * (b.y - a.y),
          y: a.y + t * (b.y - a.y) + bend[step] * (b.x - a.x)))
    }
    let owner = key % 2 == 0
    if variant == .nodes, owner == isForward { between.remove(at: 1) }
    return [isForward ? a : b] + (isForward ? between : between.reversed())
  }

  /// A point moved by up to 5 cm.
  private func shaken(_ point: Point, _ block: Int, _ step: Int) -> Point {
    let key = Self.hash(block, step)
    let reach = 0.05 / 2.0.squareRoot()
    return Self.millimetres(
      Point(
        x: point.x + (2 * Self.share(key, 1) - 1) * reach,
        y: point.y + (2 * Self.share(key, 2) - 1) * reach))
  }
}

extension BenchmarkCity {
  /// A corner of the wall: half bricks to the right, rows upwards.
  private struct Corner {
    let x: Int
    let y: Int

    init(_ x: Int, _ y: Int) {
      self.x = x
      self.y = y
    }

    /// Where it lies, so many rows farther up.
    func point(up: Double) -> Point {
      let key = BenchmarkCity.hash(x, y)
      let move = 0.24 * BenchmarkCity.edgeMetres
      return BenchmarkCity.millimetres(
        Point(
          x: 500_000 + (Double(x) / 2) * BenchmarkCity.edgeMetres
            + (BenchmarkCity.share(key, 1) - 0.5) * move,
          y: 5_700_000 + (Double(y) + up) * BenchmarkCity.edgeMetres
            + (BenchmarkCity.share(key, 2) - 0.5) * move))
    }
  }

  /// A point on the grid of millimetres that surveyors write.
  static func millimetres(_ point: Point) -> Point {
    Point(x: (point.x * 1000).rounded() / 1000, y: (point.y * 1000).rounded() / 1000)
  }

  /// 64 bits that follow from two numbers (the last step of SplitMix64; Steele, Lea & Flood 2014).
  static func hash(_ one: Int, _ other: Int) -> UInt64 {
    var mixed = UInt64(bitPattern: Int64(one)) &* 0x9E37_79B9_7F4A_7C15
    mixed &+= UInt64(bitPattern: Int64(other)) &* 0xD1B5_4A32_D192_ED03
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 to 1 that follows from a key.
  static func share(_ key: UInt64, _ use: Int) -> Double {
    Double(hash(Int(truncatingIfNeeded: key), use) >> 11) * 0x1p-53
  }
}
