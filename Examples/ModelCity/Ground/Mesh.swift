import Geometry

/// The ground as cells (Voronoi 1908) that share corners and curved sides.
struct Mesh {
  /// A side between two cells, at least one of them land.
  struct Side {
    /// The cell to the left, walking from `start` to `end`; -1 where there is no land.
    let left: Int32
    /// The cell to the right; -1 where there is no land.
    let right: Int32
    /// Where it starts, a position in `corners`.
    let start: Int32
    /// Where it ends.
    let end: Int32
    /// Metres as the crow flies.
    let metres: Double
    /// What lies beyond where one cell is -1.
    let faces: Ground
  }

  /// The middle of each land cell.
  let middles: [Point]
  /// Where three cells meet.
  let corners: [Point]
  /// The sides in the order of their left and right cells.
  let sides: [Side]
  /// The site of each land cell, for the curve of a side.
  private let seed: UInt64
  private let facing: [Point]

  var cellCount: Int { middles.count }

  init(sites: Sites, seed: UInt64) {
    self.seed = seed
    let triangles = Triangulation(sites: sites.points, spacing: sites.spacing)
    let cellOfSite = Self.mainland(triangles, sites.grounds)
    var list: [Side] = []
    var across: [Point] = []
    let centres = (0..<triangles.triangleCount).map { Self.circumcentre($0, triangles) }
    for triangle in 0..<triangles.triangleCount {
      for side in 0..<3 {
        let beyond = Int(triangles.across[3 * triangle + side])
        guard beyond > triangle else { continue }
        let right = Int(triangles.corners[3 * triangle + (side + 1) % 3])
        let left = Int(triangles.corners[3 * triangle + (side + 2) % 3])
        guard left < sites.points.count, right < sites.points.count else { continue }
        let (leftCell, rightCell) = (cellOfSite[left], cellOfSite[right])
        guard leftCell >= 0 || rightCell >= 0 else { continue }
        let other = leftCell < 0 ? left : right
        let (from, to) = (centres[triangle], centres[beyond])
        let (dx, dy) = (to.x - from.x, to.y - from.y)
        list.append(
          Side(
            left: leftCell, right: rightCell, start: Int32(triangle), end: Int32(beyond),
            metres: (dx * dx + dy * dy).squareRoot(),
            faces: leftCell >= 0 && rightCell >= 0 ? .land : sites.grounds[other]))
        across.append(sites.points[other])
      }
    }
    sides = list
    facing = across
    corners = centres
    var middle = [Point](repeating: Point(x: 0, y: 0), count: Int(cellOfSite.max() ?? -1) + 1)
    for (site, cell) in cellOfSite.enumerated() where cell >= 0 {
      middle[Int(cell)] = sites.points[site]
    }
    middles = middle
  }

  /// The points between the two corners of a side, from start to end, ends left out. The curve stays
  /// between the middles of the two cells, so that curves never cross.
  func curve(_ side: Int) -> [Point] {
    let line = sides[side]
    let (from, to) = (corners[Int(line.start)], corners[Int(line.end)])
    let left = line.left >= 0 ? middles[Int(line.left)] : facing[side]
    let right = line.right >= 0 ? middles[Int(line.right)] : facing[side]
    let (dx, dy) = (right.x - left.x, right.y - left.y)
    let apart = (dx * dx + dy * dy).squareRoot()
    let count = line.metres < apart * 0.12 ? 0 : line.metres < apart * 0.55 ? 1 : 3
    guard count > 0 else { return [] }
    var dice = SplitMix64(seed: seed &+ UInt64(side) &* 0x2545_F491_4F6C_DD1D)
    let bend = dice.between(-0.17, 0.17)
    let swing = dice.between(-0.10, 0.10)
    return (1...count).map { step in
      let share = Double(step) / Double(count + 1) + dice.between(-0.05, 0.05)
      let point = Point(x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share)
      let pull = bend * 4 * share * (1 - share) + swing * (step == 2 ? 0 : step == 1 ? 1 : -1)
      let towards = pull > 0 ? left : right
      return Point(
        x: point.x + (towards.x - point.x) * abs(pull),
        y: point.y + (towards.y - point.y) * abs(pull))
    }
  }

  /// Numbers the land cells; scraps of land cut off from the two banks become land beyond the city.
  private static func mainland(_ triangles: Triangulation, _ grounds: [Ground]) -> [Int32] {
    var next = Array(grounds.indices)
    func root(_ site: Int) -> Int {
      var site = site
      while next[site] != site {
        next[site] = next[next[site]]
        site = next[site]
      }
      return site
    }
    for triangle in 0..<triangles.triangleCount {
      for side in 0..<3 {
        let one = Int(triangles.corners[3 * triangle + side])
        let other = Int(triangles.corners[3 * triangle + (side + 1) % 3])
        guard one < grounds.count, other < grounds.count else { continue }
        guard grounds[one] == .land, grounds[other] == .land else { continue }
        let (a, b) = (root(one), root(other))
        next[max(a, b)] = min(a, b)
      }
    }
    var size = [Int](repeating: 0, count: grounds.count)
    for site in grounds.indices where grounds[site] == .land { size[root(site)] += 1 }
    let banks = size.indices.sorted { (-size[$0], $0) < (-size[$1], $1) }.prefix(2)
    var number: Int32 = 0
    return grounds.indices.map { site in
      guard grounds[site] == .land, banks.contains(root(site)) else { return -1 }
      number += 1
      return number - 1
    }
  }

  private static func circumcentre(_ triangle: Int, _ triangles: Triangulation) -> Point {
    let a = triangles.points[Int(triangles.corners[3 * triangle])]
    let b = triangles.points[Int(triangles.corners[3 * triangle + 1])]
    let c = triangles.points[Int(triangles.corners[3 * triangle + 2])]
    let (bx, by, cx, cy) = (b.x - a.x, b.y - a.y, c.x - a.x, c.y - a.y)
    let double = 2 * (bx * cy - by * cx)
    let (b2, c2) = (bx * bx + by * by, cx * cx + cy * cy)
    return Point(x: a.x + (cy * b2 - by * c2) / double, y: a.y + (bx * c2 - cx * b2) / double)
  }
}
