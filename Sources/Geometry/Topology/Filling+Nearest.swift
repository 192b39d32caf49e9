/// Divides a gap between the blocks at its rim: each place goes to the block whose outline is nearest.
struct NearestParts {
  /// A line of the gap's rim that is the outline of a block.
  private struct Side {
    let from: Point
    let to: Point
    let block: Int32
  }

  /// What a block gets.
  struct Part {
    let block: Int32
    let shape: MultiPolygon
  }

  /// The longest and the shortest distance of points strung along an outline, in metres.
  private static let longest = 20.0
  private static let shortest = 0.5

  private let gap: Polygon
  private let context: GEOSContext
  private var sides: [Side] = []

  /// A gap, and whose outlines its rim follows.
  init(gap: Polygon, chunks: OutlineChunks, context: GEOSContext) {
    self.gap = gap
    self.context = context
    for ring in [gap.exterior] + gap.holes {
      for (from, to) in zip(ring.points, ring.points.dropFirst()) where from != to {
        let middle = from.towards(to, 0.5)
        guard let block = chunks.nearest(to: middle, within: 10 * Filling.grid)?.owner else {
          continue
        }
        sides.append(Side(from: from, to: to, block: block))
      }
    }
  }

  /// Leaves other blocks out.
  mutating func keep(_ isWanted: (Int32) -> Bool) { sides.removeAll { !isWanted($0.block) } }

  /// The blocks at the rim, ascending.
  var labels: [Int32] { Set(sides.map(\.block)).sorted() }

  /// What each block gets, ascending by block. The parts fill the gap and do not overlap.
  func divided() throws(GEOSError) -> [Part] {
    let labels = self.labels
    if labels.count == 1 {
      return [Part(block: labels[0], shape: MultiPolygon(polygons: [gap]))]
    }
    let sites = self.sites
    let whole = try context.shape(MultiPolygon(polygons: [gap]))
    let cells = try context.line(sites.map(\.at)).nearestLand(within: whole).values.polygons
    let owners = owners(of: cells, sites)
    var parts: [Part] = []
    for label in labels {
      let own = cells.indices.filter { owners[$0] == label }.map { cells[$0] }
      let near = try context.collection(of: [MultiPolygon(polygons: own)]).mergedCells()
      let part = try whole.intersection(near, grid: Filling.grid).values
      if part.surface > Overlaps.rounding { parts.append(Part(block: label, shape: part)) }
    }
    return parts
  }

  /// Points along the sides, each in the middle of a stretch no longer than half the distance to the
  /// next other block.
  private var sites: [(at: Point, block: Int32)] {
    let grid = BoxGrid(
      boxes: sides.map { Box([$0.from, $0.to]) }, things: sides.indices.map { Int32($0) },
      narrowest: 4)
    var sites: [(at: Point, block: Int32)] = []
    for side in sides {
      var stack = [(side.from, side.to)]
      while let (from, to) = stack.popLast() {
        let middle = from.towards(to, 0.5)
        let length = from.distance(to: to)
        let isShort =
          length <= Self.shortest
          || (length <= Self.longest
            && length <= 0.5 * distance(from: middle, toOthersThan: side.block, grid))
        if isShort {
          sites.append((middle, side.block))
        } else {
          stack.append((from, middle))
          stack.append((middle, to))
        }
      }
    }
    return sites
  }

  /// How far the next side of another block is; twice the longest stretch where it is further.
  private func distance(
    from point: Point, toOthersThan block: Int32, _ grid: BoxGrid
  ) -> Double {
    for reach in [2.0, 10, 2 * Self.longest] {
      var least = Double.infinity
      grid.forEach(near: Box([point]).widened(by: reach)) { index in
        let side = sides[Int(index)]
        if side.block == block { return }
        let length = side.from.distance(to: side.to)
        let along =
          ((point.x - side.from.x) * (side.to.x - side.from.x)
            + (point.y - side.from.y) * (side.to.y - side.from.y)) / (length * length)
        least = min(
          least, point.distance(to: side.from.towards(side.to, min(max(along, 0), 1))))
      }
      if least <= reach { return least }
    }
    return 2 * Self.longest
  }

  /// The block of each cell: that of the site in it.
  private func owners(of cells: [Polygon], _ sites: [(at: Point, block: Int32)]) -> [Int32] {
    let grid = BoxGrid(
      boxes: sites.map { Box([$0.at]) }, things: sites.indices.map { Int32($0) }, narrowest: 0)
    return cells.map { cell in
      var owner: Int32 = -1
      var found = Int32.max
      grid.forEach(near: Box(cell.exterior.points)) { site in
        if site < found, cell.exterior.position(of: sites[Int(site)].at) == .inside {
          (owner, found) = (sites[Int(site)].block, site)
        }
      }
      return owner
    }
  }
}

extension GEOSShape {
  /// Cells that meet edge to edge as one shape.
  fileprivate func mergedCells() throws(GEOSError) -> GEOSShape {
    if let union = try? mergedCoverage(), union.isValid { return union }
    return try merged()
  }
}
