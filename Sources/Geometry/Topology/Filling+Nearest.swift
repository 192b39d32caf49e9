/// Divides a gap between blocks: each place goes to the block whose outline is nearest.
struct NearestParts {
  /// A line that is the outline of a block.
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

  /// The blocks that gain nothing, all as one.
  private static let others: Int32 = -1
  /// The longest and the shortest distance of points strung along an outline, in metres.
  private static let longest = 20.0
  private static let shortest = 0.5

  private let gap: Polygon
  private let context: GEOSContext
  private var sides: [Side] = []

  /// A gap, and the outlines of `isOwn` blocks that its rim follows.
  init(
    gap: Polygon, chunks: OutlineChunks, context: GEOSContext, isOwn: (Int32) -> Bool
  ) {
    self.gap = gap
    self.context = context
    for ring in [gap.exterior] + gap.holes {
      for (from, to) in zip(ring.points, ring.points.dropFirst()) where from != to {
        guard let block = Self.block(along: from, to, chunks), isOwn(block) else { continue }
        sides.append(Side(from: from, to: to, block: block))
      }
    }
  }

  /// Adds the outlines of other blocks, wherever they lie, that may be nearer to a place of the gap than
  /// every block of its own. Own blocks that are nearest to a place must lie at the rim.
  ///
  /// The way from a place to a nearest block that is not at the rim leaves the gap over a line of the rim
  /// that is no block's outline. With the nearest blocks at its ends `a` and `b` metres away, no point of
  /// a line is further from a block than the nearer end and its distance; so what is nearest to any of
  /// its points lies in one circle around the point for which both ends give the same.
  mutating func addOthers(_ chunks: OutlineChunks, isOwn: (Int32) -> Bool) {
    var found: Set<Int> = []
    for ring in [gap.exterior] + gap.holes {
      for (from, to) in zip(ring.points, ring.points.dropFirst()) where from != to {
        if let block = Self.block(along: from, to, chunks) {
          if !isOwn(block) { sides.append(Side(from: from, to: to, block: Self.others)) }
          continue
        }
        let length = from.distance(to: to)
        let before = chunks.distance(toNearest: from)
        let after = chunks.distance(toNearest: to)
        let share = min(max((length + after - before) / (2 * length), 0), 1)
        let reach = (before + after + length) / 2 + 2 * Filling.grid
        let middle = from.towards(to, share)
        chunks.forEach(near: Box([middle]).widened(by: reach)) { chunk in
          if isOwn(chunks.owner[chunk]) || found.contains(chunk) { return }
          if chunks.distance(chunk, to: middle) <= reach { found.insert(chunk) }
        }
      }
    }
    sides += found.sorted().map {
      Side(from: chunks.start[$0], to: chunks.end[$0], block: Self.others)
    }
  }

  /// The block whose outline a line of the rim is, if it is one.
  private static func block(along from: Point, _ to: Point, _ chunks: OutlineChunks) -> Int32? {
    chunks.nearest(to: from.towards(to, 0.5), within: 10 * Filling.grid)?.owner
  }

  /// The blocks that may gain, ascending.
  var labels: [Int32] { Set(sides.map(\.block)).subtracting([Self.others]).sorted() }

  /// What each block gets, ascending by block. The parts do not overlap; where no other blocks were added
  /// they fill the gap.
  func divided() throws(GEOSError) -> [Part] {
    let labels = self.labels
    if labels.count == 1, !sides.contains(where: { $0.block == Self.others }) {
      return [Part(block: labels[0], shape: MultiPolygon(polygons: [gap]))]
    }
    let sites = self.sites
    let whole = try context.shape(MultiPolygon(polygons: [gap]))
    let cells = try context.line(sites.map(\.at)).nearestLand(within: whole).values.polygons
    var own: [Int32: [Polygon]] = [:]
    for (cell, owner) in zip(cells, owners(of: cells, sites)) {
      own[owner, default: []].append(cell)
    }
    var parts: [Part] = []
    for label in labels {
      let near = try context.collection(
        of: [MultiPolygon(polygons: own[label] ?? [])]
      ).mergedCells()
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
      var owner = Self.others
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
