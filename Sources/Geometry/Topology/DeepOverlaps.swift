/// Finds pairs of shapes that may lie over each other deeper than a tolerance.
///
/// How many shapes lie over a point changes only across segments without a partner. Where such a segment
/// faces a neighbour within the tolerance, so does the overlap end. So only stretches that face nothing
/// matter: mostly the city's rim. Wherever another block's line crosses one, or a point just inside of
/// it lies in another block, the two may overlap deeply.
enum DeepOverlaps {
  /// How far inside of a line a point is tested, in metres.
  private static let inside = 1e-3

  /// The pairs, ascending, each once.
  static func candidates(
    _ shapes: [MultiPolygon], _ boxes: [Box], _ outline: Outline, _ facing: FacingPieces,
    _ bare: [FacingPieces.Bare]
  ) -> [(low: Int32, high: Int32)] {
    if bare.isEmpty { return [] }
    let finder = BlockFinder(shapes, boxes: boxes)
    var pairs: [UInt64] = []
    for stretch in bare {
      let segment = Int(stretch.segment)
      let owner = outline.owner[segment]
      var cuts = [stretch.from, stretch.to]
      facing.forEach(near: segment) { other in
        guard let (share, otherShare) = crossing(outline, segment, other),
          (stretch.from...stretch.to).contains(share)
        else { return }
        cuts.append(share)
        // Lines that only meet in their ends overlap nothing by that.
        if share > 0, share < 1, otherShare > 0, otherShare < 1 {
          pairs.append(pair(owner, outline.owner[other]))
        }
      }
      cuts.sort()
      let length = outline.length(segment)
      for (from, to) in zip(cuts, cuts.dropFirst()) where (to - from) * length > inside {
        let point = point(outline, segment, at: (from + to) / 2, length: length)
        finder.forEach(containing: point) { block in
          if block != owner { pairs.append(pair(owner, block)) }
        }
      }
    }
    pairs.sort()
    var result: [(low: Int32, high: Int32)] = []
    var last: UInt64?
    for pair in pairs where pair != last {
      result.append((Int32(pair >> 32), Int32(truncatingIfNeeded: pair)))
      last = pair
    }
    return result
  }

  private static func pair(_ one: Int32, _ other: Int32) -> UInt64 {
    UInt64(min(one, other)) << 32 | UInt64(max(one, other))
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

  /// The shares of two segments at which they cross or meet, or nil.
  private static func crossing(_ outline: Outline, _ one: Int, _ other: Int) -> (Double, Double)? {
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
    return (0...1).contains(share) && (0...1).contains(otherShare) ? (share, otherShare) : nil
  }
}
