/// Finds pairs of shapes that may lie over each other deeper than a tolerance.
///
/// How many shapes lie over a point changes only across segments without a partner. Where such a segment
/// faces a neighbour within the tolerance, so does the overlap end. So only stretches that face nothing
/// matter: mostly the city's rim. Where a point just inside of one lies in another block, both overlap:
/// deeply, if the stretch is longer than the tolerance or the point is far from the other's line.
struct DeepOverlaps {
  /// Pairs that may overlap deeper than the tolerance, ascending, each once.
  private(set) var deep: [BlockPair] = []
  /// Pairs that overlap only near corners, ascending, each once.
  private(set) var shallow: [BlockPair] = []

  /// How far inside of a line a point is tested, in metres.
  private static let inside = 1e-3

  /// Looks along the stretches that face nothing. `known` are pairs that are shallow anyhow: most
  /// stretches lie in corners of such and need no closer look.
  init(
    _ shapes: [MultiPolygon], _ outline: Outline, _ facing: FacingPieces,
    _ bare: [FacingPieces.Bare], known: [BlockPair], finder: PointFinder, toleranceMetres: Double
  ) {
    let known = PairTable(known, blockCount: outline.blockCount)
    var cuts: [Double] = []
    var near: [Int32] = []
    for stretch in bare {
      let segment = Int(stretch.segment)
      let owner = outline.owner[segment]
      let length = outline.length(segment)
      guard (stretch.to - stretch.from) * length > Self.inside else { continue }
      // Whatever point is tested is so near to the stretch's middle.
      let around = (stretch.to - stretch.from) * length / 2 + 2 * Self.inside
      if around < toleranceMetres / 2 {
        let middle = outline.point(segment, at: (stretch.from + stretch.to) / 2)
        let reach = toleranceMetres / 2 - around
        near.removeAll(keepingCapacity: true)
        facing.forEach(near: stretch) { other in
          if outline.squaredDistance(other, to: middle) <= reach * reach {
            near.append(outline.owner[other])
          }
        }
        let isKnown = finder.allSatisfy(within: around, of: middle, but: owner) { block in
          near.contains(block) && known.contains(owner, block)
        }
        if isKnown { continue }
      }
      cuts.removeAll(keepingCapacity: true)
      cuts.append(stretch.from)
      facing.forEach(near: stretch) { other in
        if let share = Self.crossing(outline, segment, other), share > stretch.from,
          share < stretch.to
        {
          cuts.append(share)
        }
      }
      cuts.append(stretch.to)
      if cuts.count > 2 { cuts.sort() }
      for (from, to) in zip(cuts, cuts.dropFirst()) where (to - from) * length > Self.inside {
        let point = Self.point(outline, segment, at: (from + to) / 2, length: length)
        finder.forEach(containing: point, but: owner) { block in
          let isDeep =
            (to - from) * length > toleranceMetres
            || shapes[Int(block)].edgeDistance(to: point) > toleranceMetres / 2
          if isDeep {
            deep.append(BlockPair(owner, block))
          } else {
            shallow.append(BlockPair(owner, block))
          }
        }
      }
    }
    deep = BlockPair.unique(deep)
    shallow = BlockPair.unique(shallow)
  }

  /// A point beside a segment on its inner, left side.
  private static func point(
    _ outline: Outline, _ segment: Int, at share: Double, length: Double
  ) -> Point {
    let a = outline.points[segment]
    let b = outline.points[segment + 1]
    let dx = b.x - a.x
    let dy = b.y - a.y
    let aside = inside / length
    return Point(x: a.x + dx * share - dy * aside, y: a.y + dy * share + dx * aside)
  }

  /// The share of a segment at which another crosses or meets it, or nil.
  private static func crossing(_ outline: Outline, _ one: Int, _ other: Int) -> Double? {
    let a = outline.points[one]
    let b = outline.points[one + 1]
    let c = outline.points[other]
    let d = outline.points[other + 1]
    let dx = b.x - a.x
    let dy = b.y - a.y
    let ex = d.x - c.x
    let ey = d.y - c.y
    let cross = dx * ey - dy * ex
    guard cross != 0 else { return nil }
    let share = ((c.x - a.x) * ey - (c.y - a.y) * ex) / cross
    let otherShare = ((c.x - a.x) * dy - (c.y - a.y) * dx) / cross
    return (0...1).contains(share) && (0...1).contains(otherShare) ? share : nil
  }
}

extension MultiPolygon {
  /// The distance of a point from the nearest ring.
  fileprivate func edgeDistance(to point: Point) -> Double {
    var best = Double.infinity
    for polygon in polygons {
      best = min(best, polygon.exterior.squaredDistance(to: point))
      for hole in polygon.holes { best = min(best, hole.squaredDistance(to: point)) }
    }
    return best.squareRoot()
  }
}

extension Ring {
  fileprivate func squaredDistance(to point: Point) -> Double {
    let points = points.span
    var best = Double.infinity
    for index in 1..<max(points.count, 1) {
      let a = points[index - 1]
      let dx = points[index].x - a.x
      let dy = points[index].y - a.y
      let squared = dx * dx + dy * dy
      let along = ((point.x - a.x) * dx + (point.y - a.y) * dy) / squared
      let share = squared > 0 ? min(max(along, 0), 1) : 0
      let x = a.x + dx * share - point.x
      let y = a.y + dy * share - point.y
      best = min(best, x * x + y * y)
    }
    return best
  }
}
