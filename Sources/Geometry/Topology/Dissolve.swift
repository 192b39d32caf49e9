/// Merges shapes into one and closes what gapes no wider than a tolerance.
struct Dissolve {
  /// How wide gaps may be that are closed, in metres.
  let toleranceMetres: Double
  /// Lines closer than this, in metres, are one line: a tenth of a millimetre.
  private static let grid = 1e-4

  /// Calls with every block outside the group that meets a box: its surface is never filled.
  let strangers: (_ box: Box) -> [MultiPolygon]

  /// The merged shape; where blocks meet vertex for vertex it is the exact union, else it stands on a
  /// grid of a tenth of a millimetre.
  func closed(_ shapes: [MultiPolygon]) -> MultiPolygon {
    if shapes.isEmpty { return MultiPolygon(polygons: []) }
    do {
      let union = try Self.merged(shapes)
      let polygons = try filled(union).values.polygons
      return MultiPolygon(polygons: polygons.map { withoutSlivers($0) })
    } catch {
      preconditionFailure("valid shapes cannot be merged: \(error.operation): \(error.message)")
    }
  }

  /// The union of some shapes as they are.
  static func union(_ shapes: [MultiPolygon]) -> MultiPolygon {
    Dissolve(toleranceMetres: 0, strangers: { _ in [] }).closed(shapes)
  }

  /// Whether nothing remains of a shape that is narrowed all around: it is thinner than twice that.
  static func vanishes(_ shape: MultiPolygon, narrowedBy distance: Double) -> Bool {
    if distance <= 0 { return false }
    let rest = try? GEOSContext().shape(shape).widened(by: -distance)
    return rest?.isEmpty ?? true
  }

  /// The union: of the shapes that meet all others vertex for vertex by their edges alone, then with
  /// the rest by one overlay, put on the grid at the end.
  private static func merged(_ shapes: [MultiPolygon]) throws(GEOSError) -> GEOSShape {
    let isFitting = fitting(shapes)
    let rest = shapes.indices.filter { !isFitting[$0] }.map { shapes[$0] }
    let context = GEOSContext()
    guard rest.count < shapes.count,
      let core = try mergedCoverage(
        shapes.indices.filter { isFitting[$0] }.map { shapes[$0] }, context)
    else { return try context.collection(of: shapes).merged(grid: grid) }
    if rest.isEmpty { return core }
    return try context.collection(of: [core.values] + rest).merged(grid: grid)
  }

  /// The union of shapes that meet vertex for vertex; nil where they do not after all.
  private static func mergedCoverage(
    _ shapes: [MultiPolygon], _ context: GEOSContext
  ) throws(GEOSError) -> GEOSShape? {
    let parts = try context.collection(of: shapes)
    guard let union = try? parts.mergedCoverage(), union.isValid,
      abs(union.surface - parts.surface) <= 1e-9 * parts.surface
    else { return nil }
    return union
  }

  /// Which shapes meet all others vertex for vertex wherever they meet.
  private static func fitting(_ shapes: [MultiPolygon]) -> [Bool] {
    var isFitting = [Bool](repeating: true, count: shapes.count)
    let outline = Outline(shapes, boxes: shapes.map { Box($0) })
    for contact in FacingPieces(outline, reach: grid).found().contacts.entries {
      isFitting[Int(contact.low)] = false
      isFitting[Int(contact.high)] = false
    }
    return isFitting
  }

  /// The shape with gaps filled: what widening and narrowing again adds, where it is more than
  /// rounding and belongs to no other block.
  private func filled(_ shape: consuming GEOSShape) throws(GEOSError) -> GEOSShape {
    guard toleranceMetres > 0 else { return shape }
    let context = shape.context
    let reach = toleranceMetres / 2 * 1.001
    let closed = try shape.widened(by: reach).widened(by: -reach)
    var gaps: [MultiPolygon] = []
    for polygon in try closed.difference(shape).values.polygons {
      let gap = MultiPolygon(polygons: [polygon])
      guard gap.surface > Overlaps.rounding else { continue }
      let others = strangers(Box(gap))
      if others.isEmpty {
        gaps.append(gap)
      } else {
        let rest = try context.shape(gap).difference(context.collection(of: others).merged())
        if rest.surface > Overlaps.rounding { gaps.append(rest.values) }
      }
    }
    if gaps.isEmpty { return shape }
    // A little more than a patch, so that it surely meets the shape.
    let patches = try context.collection(of: gaps).merged().widened(by: Self.grid)
    return try shape.union(patches, grid: Self.grid)
  }

  /// A shape without holes that are crumbs of closing.
  func withoutSlivers(_ shape: MultiPolygon) -> MultiPolygon {
    MultiPolygon(polygons: shape.polygons.map { withoutSlivers($0) })
  }

  /// A polygon without holes that are crumbs of closing.
  private func withoutSlivers(_ polygon: Polygon) -> Polygon {
    Polygon(
      exterior: polygon.exterior,
      holes: polygon.holes.filter { 2 * $0.surface > toleranceMetres * $0.length })
  }
}
