/// Gives unowned land to the nearest block, unit by unit of a layer.
///
/// Land is unowned where no block lies. A gap is a connected piece of a unit's unowned land; gaps on
/// average thinner than the tolerance count as closed already and are left. A gap goes to the blocks
/// that lie at its rim: where there is one, all of it; where there are several, each place to the one
/// whose outline is nearest, by straight distance. That is found from points strung along the outlines
/// (`NearestParts`), no further apart than half the distance to the next other block: limits between
/// two blocks are right to a sixteenth of the gap's width, to 0.25 m in gaps under a metre, and to 2.5 m
/// in gaps wider than 40 m. All lines stand on a grid of a tenth of a millimetre.
///
/// Units go by their names; land in two units belongs to the first.
struct Filling {
  /// The grid in metres, and its inverse.
  static let grid = 1e-4
  static let stepsPerMetre = 1e4

  private(set) var shapes: [MultiPolygon]
  /// Gaps without a block of their unit at the rim.
  private(set) var left: [MultiPolygon] = []
  private let unitOfBlock: [String?]
  private let toleranceMetres: Double
  private let chunks: OutlineChunks
  private let boxes: [Box]
  private let blocks: BoxGrid
  private let context = GEOSContext()
  /// What was given so far: to which block, and where.
  private var given: [(block: Int, polygon: Polygon, box: Box)] = []

  /// Shapes before filling, put on the grid.
  init(_ shapes: [MultiPolygon], unitOfBlock: [String?], toleranceMetres: Double) {
    precondition(unitOfBlock.count == shapes.count, "units of other blocks")
    self.shapes = shapes.map { $0.onGrid() }
    self.unitOfBlock = unitOfBlock
    self.toleranceMetres = toleranceMetres
    chunks = OutlineChunks(self.shapes, longest: 20)
    boxes = self.shapes.map { Box($0) }
    blocks = BoxGrid(boxes: boxes, things: boxes.indices.map { Int32($0) }, narrowest: 0)
  }

  /// Fills the gaps of one unit. Where the unit's land is drawn (`isDrawn`), only its own blocks take
  /// part, and gaps without one are kept in `left`; where it is only taken to reach from block to block,
  /// blocks of other units keep away what is nearer to them.
  mutating func fill(_ unit: String, _ land: MultiPolygon, isDrawn: Bool) throws(GEOSError) {
    let gaps = try unowned(land)
    for gap in gaps.polygons {
      let surface = MultiPolygon(polygons: [gap])
      if 2 * surface.surface <= toleranceMetres * surface.perimeter { continue }
      if surface.surface <= Overlaps.rounding { continue }
      var parts = NearestParts(gap: gap, chunks: chunks, context: context)
      if isDrawn { parts.keep { unitOfBlock[Int($0)] == unit } }
      guard parts.labels.contains(where: { unitOfBlock[Int($0)] == unit }) else {
        if isDrawn { left.append(surface) }
        continue
      }
      for part in try parts.divided() where unitOfBlock[Int(part.block)] == unit {
        for polygon in part.shape.polygons {
          let box = Box(polygon.exterior.points)
          given.append((Int(part.block), polygon, box))
        }
      }
    }
  }

  /// Joins what was given to its blocks. The square metres that each block gained.
  mutating func join() throws(GEOSError) -> [Double] {
    var parts = [[Polygon]](repeating: [], count: shapes.count)
    for gift in given { parts[gift.block].append(gift.polygon) }
    var gained = [Double](repeating: 0, count: shapes.count)
    for block in shapes.indices where !parts[block].isEmpty {
      let before = shapes[block]
      let whole = try context.collection(
        of: [before, MultiPolygon(polygons: parts[block])]
      ).merged(grid: Self.grid)
      shapes[block] = whole.values.withoutCrumbs()
      gained[block] = shapes[block].surface - before.surface
    }
    return gained
  }

  /// The part of a unit's land that no block owns, and nobody was given.
  private func unowned(_ land: MultiPolygon) throws(GEOSError) -> MultiPolygon {
    let box = Box(land)
    var near: Set<Int32> = []
    blocks.forEach(near: box) { if boxes[Int($0)].meets(box) { near.insert($0) } }
    let gifts = given.filter { $0.box.meets(box) }.map { MultiPolygon(polygons: [$0.polygon]) }
    let owned = near.sorted().map { shapes[Int($0)] } + gifts
    if owned.isEmpty { return land }
    return try context.shape(land).difference(
      context.collection(of: owned).merged(grid: Self.grid), grid: Self.grid
    ).values
  }
}

extension MultiPolygon {
  /// The shape with its points on the filling's grid.
  fileprivate func onGrid() -> MultiPolygon {
    let ready = readyForRounding(stepsPerUnit: Filling.stepsPerMetre)
    return MultiPolygon(
      polygons: ready.polygons.map { polygon in
        Polygon(exterior: polygon.exterior.onGrid(), holes: polygon.holes.map { $0.onGrid() })
      })
  }

  /// The shape without parts and holes that are no more than rounding.
  fileprivate func withoutCrumbs() -> MultiPolygon {
    MultiPolygon(
      polygons: polygons.filter { $0.exterior.surface > Overlaps.rounding }.map { polygon in
        Polygon(
          exterior: polygon.exterior,
          holes: polygon.holes.filter { $0.surface > Overlaps.rounding })
      })
  }
}

extension Ring {
  fileprivate func onGrid() -> Ring {
    let steps = Filling.stepsPerMetre
    return Ring(
      points: points.map {
        Point(x: ($0.x * steps).rounded() / steps, y: ($0.y * steps).rounded() / steps)
      })
  }
}
