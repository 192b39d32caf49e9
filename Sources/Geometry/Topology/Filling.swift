/// Gives unowned land to the nearest block, unit by unit of a layer.
///
/// Land is unowned where no block lies. A gap is a connected piece of a unit's unowned land; gaps on
/// average thinner than the tolerance count as closed already and are left. Each place of a gap goes to
/// the block whose outline is nearest, by straight distance. That is found from points strung along the
/// outlines (`NearestParts`), no further apart than half the distance to the next other block: limits
/// between two blocks are right to a sixteenth of the gap's width, to 0.25 m in gaps under a metre, and
/// to 2.5 m in gaps wider than 40 m. All lines stand on a grid of a tenth of a millimetre.
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

  /// Fills the gaps of one unit.
  ///
  /// Where the unit's land is drawn (`isDrawn`), only its own blocks at a gap's rim take part, and gaps
  /// without one are kept in `left`. Where it is only taken to reach from block to block, blocks of other
  /// units, wherever they lie, keep away what is nearer to them: a place goes to the nearest of all
  /// blocks if it lies in the land of that block's unit, and to nobody else.
  mutating func fill(_ unit: String, _ land: MultiPolygon, isDrawn: Bool) throws(GEOSError) {
    let box = Box(land)
    let gifts = given.filter { $0.box.meets(box) }.map { (polygon: $0.polygon, box: $0.box) }
    func isOwn(_ block: Int32) -> Bool { unitOfBlock[Int(block)] == unit }
    for gap in try unowned(land, without: isDrawn ? gifts.map(\.polygon) : []).polygons {
      let surface = MultiPolygon(polygons: [gap])
      if 2 * surface.surface <= toleranceMetres * surface.perimeter { continue }
      if surface.surface <= Overlaps.rounding { continue }
      var parts = NearestParts(gap: gap, chunks: chunks, context: context, isOwn: isOwn)
      if parts.labels.isEmpty {
        if isDrawn { left.append(surface) }
        continue
      }
      if !isDrawn { parts.addOthers(chunks, isOwn: isOwn) }
      for part in try parts.divided() {
        let shape = isDrawn ? part.shape : try free(part.shape, of: gifts)
        for polygon in shape.polygons {
          given.append((Int(part.block), polygon, Box(polygon.exterior.points)))
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
  private func unowned(_ land: MultiPolygon, without gifts: [Polygon]) throws(GEOSError)
    -> MultiPolygon
  {
    let box = Box(land)
    var near: Set<Int32> = []
    blocks.forEach(near: box) { if boxes[Int($0)].meets(box) { near.insert($0) } }
    let owned =
      near.sorted().map { shapes[Int($0)] } + gifts.map { MultiPolygon(polygons: [$0]) }
    if owned.isEmpty { return land }
    return try context.shape(land).difference(
      context.collection(of: owned).merged(grid: Self.grid), grid: Self.grid
    ).values
  }

  /// What nobody was given before: two units draw the limit between them from different points.
  private func free(_ shape: MultiPolygon, of gifts: [(polygon: Polygon, box: Box)])
    throws(GEOSError) -> MultiPolygon
  {
    let box = Box(shape)
    let near = gifts.filter { $0.box.meets(box) }.map { MultiPolygon(polygons: [$0.polygon]) }
    if near.isEmpty { return shape }
    return try context.shape(shape).difference(
      context.collection(of: near).merged(grid: Self.grid), grid: Self.grid
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
