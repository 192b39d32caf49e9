import Geometry

/// Delaunay triangles of a set of points: Lawson's incremental insertion (1977), points in a biased
/// random order that keeps neighbours in time close in space (Amenta, Choi, Rote 2003).
///
/// Sites beyond the city must surround it: triangles with one of the three helper corners, which come
/// after the points, are only right among themselves.
struct Triangulation {
  /// The points, then three helper corners.
  private(set) var points: [Point]
  /// Three corners per triangle, counter-clockwise.
  private(set) var corners: [Int32] = []
  /// The triangle across the side opposite to each corner, -1 for none.
  private(set) var across: [Int32] = []
  /// How many points are given ones.
  let siteCount: Int

  private var last = 0
  private var pending: [Int] = []

  var triangleCount: Int { corners.count / 3 }

  init(sites: [Point], spacing: Double) {
    siteCount = sites.count
    points = sites
    let reach = 60 * (sites.reduce(1.0) { max($0, abs($1.x), abs($1.y)) })
    points += [
      Point(x: -reach, y: -reach), Point(x: reach, y: -reach), Point(x: 0, y: reach * 1.2),
    ]
    let first = Int32(siteCount)
    corners = [first, first + 1, first + 2]
    across = [-1, -1, -1]
    corners.reserveCapacity(siteCount * 6)
    across.reserveCapacity(siteCount * 6)
    for site in Self.order(of: sites, spacing: spacing) { insert(site) }
  }

  /// Rounds of doubling size; within a round row by row of a grid, to and fro.
  private static func order(of sites: [Point], spacing: Double) -> [Int] {
    let side = spacing * 4
    let keys = sites.indices.map { site -> (Int, Int, Int, Int) in
      var dice = SplitMix64(seed: UInt64(site))
      let round = min(10, dice.next().trailingZeroBitCount)
      let width = side * Double(1 << round).squareRoot()
      let row = Int((sites[site].y / width).rounded(.down))
      let column = Int((sites[site].x / width).rounded(.down))
      return (-round, row, row.isMultiple(of: 2) ? column : -column, site)
    }
    return sites.indices.sorted { keys[$0] < keys[$1] }
  }

  private mutating func insert(_ site: Int) {
    let home = triangle(at: points[site])
    let (a, b, c) = (corners[3 * home], corners[3 * home + 1], corners[3 * home + 2])
    let (pastA, pastB, pastC) = (across[3 * home], across[3 * home + 1], across[3 * home + 2])
    let second = triangleCount
    let third = second + 1
    let new = Int32(site)
    corners.append(contentsOf: [new, c, a, new, a, b])
    across.append(contentsOf: [pastB, Int32(third), Int32(home)])
    across.append(contentsOf: [pastC, Int32(home), Int32(second)])
    set(home, (new, b, c), (pastA, Int32(second), Int32(third)))
    relink(pastB, from: home, to: second)
    relink(pastC, from: home, to: third)
    pending = [home, second, third]
    while let next = pending.popLast() { legalise(next) }
    last = home
  }

  private mutating func set(
    _ triangle: Int, _ newCorners: (Int32, Int32, Int32), _ newAcross: (Int32, Int32, Int32)
  ) {
    (corners[3 * triangle], corners[3 * triangle + 1], corners[3 * triangle + 2]) = newCorners
    (across[3 * triangle], across[3 * triangle + 1], across[3 * triangle + 2]) = newAcross
  }

  private mutating func relink(_ triangle: Int32, from old: Int, to new: Int) {
    guard triangle >= 0 else { return }
    let base = 3 * Int(triangle)
    for side in base..<base + 3 where across[side] == Int32(old) {
      across[side] = Int32(new)
      return
    }
  }

  /// Turns the side opposite to the newest corner, which is corner 0, if the circle is not empty.
  private mutating func legalise(_ triangle: Int) {
    let beyond = Int(across[3 * triangle])
    guard beyond >= 0 else { return }
    let (p, b, c) = (corners[3 * triangle], corners[3 * triangle + 1], corners[3 * triangle + 2])
    var side = 0
    while across[3 * beyond + side] != Int32(triangle) { side += 1 }
    let d = corners[3 * beyond + side]
    guard circleContains(p, b, c, d) else { return }
    let pastDB = across[3 * beyond + (side + 1) % 3]
    let pastDC = across[3 * beyond + (side + 2) % 3]
    // Beyond is (d, c, b): opposite c lies side b-d, opposite b lies side d-c.
    let pastPB = across[3 * triangle + 2]
    let pastPC = across[3 * triangle + 1]
    set(triangle, (p, b, d), (pastDB, Int32(beyond), pastPB))
    set(beyond, (p, d, c), (pastDC, pastPC, Int32(triangle)))
    relink(pastDB, from: beyond, to: triangle)
    relink(pastPC, from: triangle, to: beyond)
    pending.append(triangle)
    pending.append(beyond)
  }

  private func triangle(at point: Point) -> Int {
    var current = last
    var steps = 0
    search: while true {
      for side in 0..<3 {
        let one = points[Int(corners[3 * current + (side + 1) % 3])]
        let other = points[Int(corners[3 * current + (side + 2) % 3])]
        if turn(one, other, point) < 0, across[3 * current + side] >= 0 {
          current = Int(across[3 * current + side])
          steps += 1
          precondition(steps < 4 * points.count, "the walk to a point goes round in circles")
          continue search
        }
      }
      return current
    }
  }

  private func turn(_ a: Point, _ b: Point, _ c: Point) -> Double {
    (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
  }

  private func circleContains(_ a: Int32, _ b: Int32, _ c: Int32, _ d: Int32) -> Bool {
    let origin = points[Int(d)]
    let (ax, ay) = (points[Int(a)].x - origin.x, points[Int(a)].y - origin.y)
    let (bx, by) = (points[Int(b)].x - origin.x, points[Int(b)].y - origin.y)
    let (cx, cy) = (points[Int(c)].x - origin.x, points[Int(c)].y - origin.y)
    let (a2, b2, c2) = (ax * ax + ay * ay, bx * bx + by * by, cx * cx + cy * cy)
    let value = a2 * (bx * cy - by * cx) - b2 * (ax * cy - ay * cx) + c2 * (ax * by - ay * bx)
    // Nearly equal distances count as outside, so that turning a side always ends.
    return value > 1e-14 * (a2 + b2 + c2) * (a2 + b2 + c2)
  }
}
