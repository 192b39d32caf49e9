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
      let parts = try GEOSContext().collection(of: shapes)
      let union = try Self.merged(parts, isCoverage: Self.isCoverage(shapes))
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

  /// Whether the shapes meet vertex for vertex wherever they meet.
  private static func isCoverage(_ shapes: [MultiPolygon]) -> Bool {
    var meets = false
    FacingPieces(Outline(shapes), reach: grid).forEach { _, _, _ in meets = true }
    return !meets
  }

  /// The union: by edges where all blocks meet vertex for vertex, else by overlay on the grid.
  private static func merged(_ parts: borrowing GEOSShape, isCoverage: Bool) throws(GEOSError)
    -> GEOSShape
  {
    if isCoverage, let quick = try? parts.mergedCoverage(), quick.isValid,
      abs(quick.surface - parts.surface) <= 1e-9 * parts.surface
    {
      return quick
    }
    return try parts.merged(grid: grid)
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

  /// A polygon without holes that are crumbs of closing.
  private func withoutSlivers(_ polygon: Polygon) -> Polygon {
    Polygon(
      exterior: polygon.exterior,
      holes: polygon.holes.filter { 2 * $0.surface > toleranceMetres * $0.length })
  }
}
